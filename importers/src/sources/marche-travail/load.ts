import { slugify } from '@portulan/content-schemas';
import type { Position } from '../../core/collector.ts';
import { fitter } from '../../core/fit.ts';
import { readTable } from '../../core/read-table.ts';
import type { LoadContext } from '../../core/source.ts';
import { cleanLine } from '../../core/typography.ts';
import type { MarcheFile } from './files.ts';
import { indicateursOf } from './metiers.ts';
import { periodeOf } from './periode.ts';
import { type RawMetier, type RawTension, raw } from './raw.ts';
import { FRANCE, territoireOf } from './regions.ts';
import { type Tension2009, Tensions } from './tension.ts';

const source = 'marche-travail';
const entity = 'indicateur' as const;

/** Why a row cannot be read, and what to do about it. */
type Refus = { what: 'period' | 'badCode' | 'region'; why: string };

const NO_MONTH: Refus = {
  what: 'period',
  why: 'le mois n’est pas dit. Donnez-le dans le nom du fichier (…-2026-03.csv) ou dans une colonne « periode »',
};

const reject = ({ collector }: LoadContext, at: Position, { what, why }: Refus): void =>
  collector.reject(
    at,
    `import.${source}.${what}`,
    `${at.file}, ligne ${at.line} : ${why}, puis relancez.`,
    entity,
  );

function refusMetier({ code_rome }: RawMetier): Refus | undefined {
  if (/^[A-N]\d{4}$/i.test(code_rome.trim())) return undefined;
  return { what: 'badCode', why: `« ${code_rome} » n’est pas un code ROME. Corrigez cette ligne` };
}

async function loadMetiers(file: MarcheFile, context: LoadContext): Promise<void> {
  const { collector } = context;
  const onDropped = (column: string) =>
    collector.log.warn(
      `import.${source}.badValue`,
      `${file.name}, colonne « ${column} » : valeurs impossibles, sans indicateur.`,
    );
  await readTable(file, { source, entity, columns: raw.metiers }, context, (row, at) => {
    const periode = periodeOf(row.periode ?? '') ?? file.periode;
    const refus = periode ? refusMetier(row) : NO_MONTH;
    if (refus) reject(context, at, refus);
    else
      for (const record of indicateursOf(row, periode ?? '', onDropped))
        collector.add(entity, record, at);
  });
}

const codeOf = (row: RawTension) => row['code-fap'].trim().toUpperCase();

function refusTension(row: RawTension): Refus | undefined {
  if (!/^[A-Z]\d[A-Z]\d{2}$/.test(codeOf(row)))
    return {
      what: 'badCode',
      why: `« ${row['code-fap']} » n’est pas un code FAP 2009. Corrigez cette ligne`,
    };
  if (territoireOf(row.region)) return undefined;
  return { what: 'region', why: `« ${row.region} » n’est pas une région. Corrigez ce nom` };
}

const tensionOf = (row: RawTension, { periode = '' }: MarcheFile): Tension2009 => ({
  code: codeOf(row),
  nom: cleanLine(row['famille-professionnelle'] ?? ''),
  periode,
  ...(territoireOf(row.region) ?? FRANCE),
});

async function readTensions(file: MarcheFile, context: LoadContext): Promise<Tensions> {
  const tensions = new Tensions();
  const table = { source, entity, columns: raw.tension, rename: slugify };
  await readTable(file, table, context, (row, at) => {
    const refus = file.periode ? refusTension(row) : NO_MONTH;
    if (refus) reject(context, at, refus);
    else if (!tensions.add(tensionOf(row, file), at))
      context.collector.log.warn(
        `import.${source}.noFamily`,
        `${file.name} : la famille FAP 2009 « ${codeOf(row)} » n’a pas de suite dans la FAP 2021, elle est mise de côté.`,
      );
  });
  return tensions;
}

async function loadTension(file: MarcheFile, context: LoadContext): Promise<void> {
  const { collector } = context;
  const tensions = await readTensions(file, context);
  const fitted = fitter(source, collector.log);
  for (const { record, at } of tensions.indicateurs()) {
    const precision = fitted('precision', record.precision);
    collector.add(entity, { ...record, precision }, at);
  }
}

export async function loadMarche(
  files: readonly MarcheFile[],
  context: LoadContext,
): Promise<void> {
  context.progress.step('Lecture du marché du travail', files.length);
  for (const file of files) {
    await (file.kind === 'metiers' ? loadMetiers : loadTension)(file, context);
    context.progress.advance(1);
  }
}
