import { Accents } from '../../core/accents.ts';
import type { Position } from '../../core/collector.ts';
import { readTable } from '../../core/read-table.ts';
import type { LoadContext } from '../../core/source.ts';
import type { FormacodeFiles } from './files.ts';
import { mapTerm, renamed } from './map.ts';
import { RawLibelle } from './raw.ts';
import { type HeldTerm, readEntries, readTerms } from './terms.ts';

const entity = 'formacode';

type Labels = Map<string, { libelle: string; at: Position }>;

/** The terms, under their newest labels; then the codes that only a newer or an older table has. */
export async function loadFormacode(files: FormacodeFiles, context: LoadContext): Promise<void> {
  const { collector } = context;
  const terms = await readTerms(files.termes, context);
  const accents = new Accents();
  for (const { term } of terms) accents.learn(term.libelle);
  const newest = await readLabels(files, context);
  const known = new Set<string>();
  const add = ({ term, at }: HeldTerm) => {
    known.add(term.code);
    const now = renamed(term, newest.get(term.code)?.libelle, accents);
    if (term.definition && !now.definition)
      collector.log.warn(
        'import.formacode.reused',
        `${files.termes.name} : codes donnés depuis à un autre terme, dont la définition n’est pas reprise.`,
      );
    collector.add(entity, mapTerm(now, accents), at);
  };
  for (const held of terms) add(held);
  for (const [code, { libelle, at }] of newest)
    if (!known.has(code)) add({ term: { code, libelle: accents.restore(libelle) }, at });
  const entries = files.dictionnaire ? await readEntries(files.dictionnaire, context) : [];
  for (const held of entries) if (!known.has(held.term.code)) add(held);
}

async function readLabels({ libelles }: FormacodeFiles, context: LoadContext): Promise<Labels> {
  const labels: Labels = new Map();
  const table = { source: 'formacode', columns: RawLibelle };
  if (libelles)
    await readTable(libelles, table, context, (row, at) => {
      const code = row.code.trim();
      if (!labels.has(code)) labels.set(code, { libelle: row.libelle.trim(), at });
    });
  return labels;
}
