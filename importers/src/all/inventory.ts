import { asImporterError } from '../core/importer-error.ts';
import { headOf } from '../core/input/head.ts';
import { type Input, type InputFile, type InputOptions, openInput } from '../core/input/input.ts';
import { openZip } from '../core/input/zip.ts';
import { isXlsx, isZip } from '../core/recognise.ts';

/** A file found, and how it begins; `fault` when it cannot be read. */
export type Found = { file: InputFile; head: Buffer; fault?: string };

export type Inventory = { found: Found[]; close(): Promise<void> };

async function look(file: InputFile): Promise<Found> {
  try {
    const head = await headOf(file);
    return head.length > 0 ? { file, head } : { file, head, fault: 'Le fichier est vide.' };
  } catch (error) {
    return { file, head: Buffer.alloc(0), fault: asImporterError(error).message };
  }
}

/** A zip that lies in the folder as it is: the members of an archive are not opened in turn. */
const archivePath = ({ file, head }: Found): string | undefined =>
  isZip(head) && !isXlsx(head) && file.disk?.name === file.name ? file.disk.path : undefined;

/** The members of an archive of the folder, under the archive's name. */
async function openMembers(archive: InputFile, path: string): Promise<Input> {
  const zip = await openZip(path);
  const files = zip.files.map((member) => ({
    ...member,
    name: `${archive.name}/${member.name}`,
    disk: { path, name: archive.name },
  }));
  return { ...zip, files };
}

/** Every file of a folder, archive or address, the members of archives in it too. */
export async function takeInventory(location: string, options: InputOptions): Promise<Inventory> {
  const inputs = [await openInput(location, options)];
  const close = async () => {
    for (const input of inputs) await input.close();
  };
  const found: Found[] = [];
  try {
    for (const file of inputs[0]?.files ?? []) {
      options.signal.throwIfAborted();
      const seen = await look(file);
      const path = archivePath(seen);
      const members = path ? await openMembers(file, path).catch(asImporterError) : undefined;
      if (members && 'files' in members) {
        inputs.push(members);
        for (const member of members.files) found.push(await look(member));
      } else found.push(members ? { ...seen, fault: members.message } : seen);
    }
    return { found, close };
  } catch (error) {
    await close();
    throw error;
  }
}
