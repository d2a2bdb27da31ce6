import { creditedSource } from '../core/credit.ts';
import type { InputFile } from '../core/input/input.ts';
import type { Role, Source } from '../core/source.ts';
import type { Found } from './inventory.ts';

/** A file, and the sources that know it. */
export type Assigned = {
  file: InputFile;
  importers: Source[];
  users: Source[];
  /** Why nobody could look at it. */
  fault?: string;
};

function roleFor(source: Source, { file, head }: Found): Role | false {
  if (creditedSource(file, head) === source.name) return 'utilise';
  try {
    const said = source.recognise(file, head);
    return said === true ? 'importe' : said;
  } catch {
    // Any bytes may come here: what a source stumbles on is not one of its files.
    return false;
  }
}

export function assign(found: readonly Found[], sources: readonly Source[]): Assigned[] {
  return found.map((one) => {
    const { file, fault } = one;
    if (fault !== undefined) return { file, importers: [], users: [], fault };
    const knowing = (role: Role) => sources.filter((source) => roleFor(source, one) === role);
    return { file, importers: knowing('importe'), users: knowing('utilise') };
  });
}

/** The sources that have something to import, in their order, each with its files. */
export function worksOf(
  assigned: readonly Assigned[],
  sources: readonly Source[],
): { source: Source; files: InputFile[] }[] {
  const works = sources.map((source) => ({
    source,
    imports: assigned.some(({ importers }) => importers[0] === source),
    files: assigned
      .filter(({ importers, users }) => importers[0] === source || users.includes(source))
      .map(({ file }) => file),
  }));
  return works.filter(({ imports }) => imports);
}
