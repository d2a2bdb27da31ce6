import { ZipFile } from 'yazl';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const rowXml = (cells: (string | number)[]) =>
  `<row>${cells
    .map((cell) =>
      typeof cell === 'number'
        ? `<c><v>${cell}</v></c>`
        : `<c t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`,
    )
    .join('')}</row>`;

/** A small .xlsx with these sheets, as a spreadsheet would write it. */
export async function workbook(sheets: Record<string, (string | number)[][]>): Promise<Buffer> {
  const zip = new ZipFile();
  // Not compressed, so that a test may spoil what is inside.
  const add = (name: string, text: string) =>
    zip.addBuffer(Buffer.from(text), name, { compress: false });
  const names = Object.keys(sheets);
  add('[Content_Types].xml', '<Types/>');
  add(
    'xl/workbook.xml',
    `<workbook xmlns:r="r"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" r:id="r${index}"/>`).join('')}</sheets></workbook>`,
  );
  add(
    'xl/_rels/workbook.xml.rels',
    `<Relationships>${names.map((_, index) => `<Relationship Id="r${index}" Target="worksheets/sheet${index}.xml"/>`).join('')}</Relationships>`,
  );
  for (const [index, name] of names.entries())
    add(
      `xl/worksheets/sheet${index}.xml`,
      `<worksheet><sheetData>${(sheets[name] ?? []).map(rowXml).join('')}</sheetData></worksheet>`,
    );
  zip.end();
  return Buffer.concat(await Array.fromAsync(zip.outputStream as AsyncIterable<Buffer>));
}
