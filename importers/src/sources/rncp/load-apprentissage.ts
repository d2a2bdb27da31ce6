import { codeCertificationOf } from '../../core/codes.ts';
import type { TextFile } from '../../core/inspect.ts';
import { readTable } from '../../core/read-table.ts';
import type { LoadContext } from '../../core/source.ts';
import { own } from '../../core/values.ts';
import { kitDate } from './kit.ts';
import type { Apprentissage, KitLinks } from './kit-links.ts';
import { RawApprentissage } from './raw.ts';
import { Remarks } from './remarks.ts';
import { active } from './words.ts';

/** The apprenticeship kit: several diplomas for one certification. */
export async function readApprentissage(
  file: TextFile,
  links: KitLinks,
  context: LoadContext,
): Promise<void> {
  const remarks = new Remarks(context.collector.log, file.name);
  const table = { source: 'rncp', columns: RawApprentissage };
  await readTable(file, table, context, (row) => {
    const code = codeCertificationOf(row.code_rncp);
    if (!code)
      return remarks.say('noCode', 'Code_RNCP', 'diplômes sans numéro de fiche, laissés de côté.');
    const known = links.apprentissage.get(code);
    links.apprentissage.set(own(code), joined(known, stateOf(row, remarks)));
  });
}

const blank = (cell: string) => (/^nr$/i.test(cell.trim()) ? '' : cell);

function stateOf(row: RawApprentissage, remarks: Remarks): Apprentissage {
  const open = "accès à l'apprentissage de la fiche rncp (oui/non)";
  const end = "date d'échéance de la fiche rncp";
  const state = 'fiche active/inactive';
  const isActive = remarks.optional(state, blank(row[state]), active);
  const dateFin = remarks.optional(end, blank(row[end]), kitDate);
  return {
    ouvert: remarks.optional(open, blank(row[open]), active) === true,
    ...(isActive === undefined ? {} : { active: isActive }),
    ...(dateFin === undefined ? {} : { dateFin }),
  };
}

/** Open as soon as one of its diplomas is; the rest is the same on all its rows. */
const joined = (known: Apprentissage | undefined, next: Apprentissage): Apprentissage => ({
  ...next,
  ...known,
  ouvert: next.ouvert || known?.ouvert === true,
});

/** The XML says itself whether a certification is open to apprentices. */
export function warnNotNeeded(
  file: TextFile,
  links: KitLinks,
  { collector }: LoadContext,
  seen: ReadonlySet<string>,
): void {
  for (const code of links.apprentissage.keys())
    if (seen.has(code))
      collector.log.warn(
        'import.rncp.alreadyInFlux',
        `${file.name} : certifications dont le XML dit déjà les voies d’accès ; il est gardé.`,
      );
}
