import type { z } from 'zod';
import { codeCertificationOf } from '../../core/codes.ts';
import type { TextFile } from '../../core/inspect.ts';
import { readTable } from '../../core/read-table.ts';
import type { LoadContext } from '../../core/source.ts';
import { own } from '../../core/values.ts';
import type { Addresses } from './address.ts';
import type { RncpFiles } from './files.ts';
import { codeOfRow, mapInfo } from './kit.ts';
import { KitLinks, type Links } from './kit-links.ts';
import { readApprentissage, warnNotNeeded } from './load-apprentissage.ts';
import { RawInfo, RawNsf, RawRome } from './raw.ts';
import { Remarks } from './remarks.ts';
import { linkCode } from './words.ts';

const SOURCE = 'rncp';
const entity = 'certification';

/** Adds the certifications of the CSV kit that no XML has given (`seen`). */
export async function loadKit(
  { kit }: RncpFiles,
  context: LoadContext,
  addresses: Addresses,
  seen: ReadonlySet<string>,
): Promise<void> {
  const links = new KitLinks();
  if (kit.apprentissage) await readApprentissage(kit.apprentissage, links, context);
  if (kit.info) {
    await readLinks(kit, links, context);
    await readSuccessions(kit.info, links, context);
  }
  const given = kit.info
    ? await readInfo(kit.info, links, context, addresses, seen)
    : new Set<string>();
  warnUnmatched(kit, links, context, (code) => given.has(code) || seen.has(code));
  if (kit.apprentissage) warnNotNeeded(kit.apprentissage, links, context, seen);
}

async function readTargets<S extends typeof RawRome | typeof RawNsf>(
  file: TextFile,
  columns: S,
  target: (row: z.infer<S>) => string,
  links: Links,
  context: LoadContext,
): Promise<void> {
  const remarks = new Remarks(context.collector.log, file.name);
  await readTable(file, { source: SOURCE, columns }, context, (row) =>
    links.add(codeOfRow(row), remarks.optional('le code lié', target(row), linkCode)),
  );
}

async function readLinks(
  { rome, nsf }: RncpFiles['kit'],
  links: KitLinks,
  context: LoadContext,
): Promise<void> {
  if (rome)
    await readTargets(rome, RawRome, (row) => row.rome.toUpperCase(), links.metiers, context);
  if (nsf)
    await readTargets(nsf, RawNsf, (row) => row.code.toLowerCase(), links.specialites, context);
  for (const [name, file, what] of [
    ['rncp_rome', rome, 'les métiers'],
    ['rncp_nsf', nsf, 'les spécialités'],
  ] as const)
    if (!file)
      context.collector.log.warn(
        'import.rncp.optionalFile',
        `La table ${name} du kit est absente : ${what} de ses certifications restent vides.`,
      );
}

/** A certification that several others replace comes on several rows, which differ in this alone. */
async function readSuccessions(
  info: TextFile,
  links: KitLinks,
  context: LoadContext,
): Promise<void> {
  const table = { source: SOURCE, columns: RawInfo, peek: true };
  await readTable(info, table, context, (row) => {
    const code = codeOfRow(row);
    links.remplace.add(code, codeCertificationOf(row.anciennefiche));
    links.remplacantes.add(code, codeCertificationOf(row.nouvellefiche));
  });
}

/** Returns the codes that the table gives. */
async function readInfo(
  info: TextFile,
  links: KitLinks,
  context: LoadContext,
  addresses: Addresses,
  seen: ReadonlySet<string>,
): Promise<Set<string>> {
  const { collector } = context;
  const remarks = new Remarks(collector.log, info.name);
  const given = new Set<string>();
  await readTable(info, { source: SOURCE, columns: RawInfo, entity }, context, (row, at) => {
    const code = codeOfRow(row);
    if (seen.has(code))
      return remarks.say(
        'alreadyInFlux',
        'CodeRNCP',
        'certifications déjà données par le XML, qui est gardé.',
      );
    const record = mapInfo(row, links, remarks);
    // A repeated row is rejected below, and must not take another address.
    record.slug = given.has(code) ? code.toLowerCase() : addresses.of(record);
    given.add(own(code));
    collector.add(entity, record, at);
  });
  return given;
}

function warnUnmatched(
  kit: RncpFiles['kit'],
  links: KitLinks,
  { collector }: LoadContext,
  isKnown: (code: string) => boolean,
): void {
  const tables = [
    [kit.rome, links.metiers.codes()],
    [kit.nsf, links.specialites.codes()],
    [kit.apprentissage, links.apprentissage.keys()],
  ] as const;
  for (const [file, codes] of tables)
    for (const code of file ? codes : [])
      if (!isKnown(code))
        collector.log.warn(
          'import.rncp.unmatched',
          `${file?.name} : certifications dont aucune fiche n’est donnée ; ce qu’il en dit n’est pas repris.`,
        );
}
