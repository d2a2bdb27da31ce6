import { Accents } from '../../core/accents.ts';
import type { Position } from '../../core/collector.ts';
import { readTable } from '../../core/read-table.ts';
import type { LoadContext } from '../../core/source.ts';
import type { NsfFiles } from './files.ts';
import { codeNsf, mapCategorie, mapDomaine, mapGroupe, mapLibelle } from './map.ts';
import { RawCategorie, RawDomaine, RawGroupe, RawLibelle, RawSpecialisee } from './raw.ts';

type Held<R> = { row: R; at: Position };
type Labels = Map<string, { libelle: string; at: Position }>;

const SOURCE = 'nsf';
const entity = 'specialite';

/** A hundred groups are held: their labels teach the accents that the levels above have lost. */
export async function loadNsf(files: NsfFiles, context: LoadContext): Promise<void> {
  const { collector } = context;
  const accents = new Accents();
  const groupes = await readGroupes(files, context);
  for (const { row } of groupes) accents.learn(row.libelle_edition ?? '');
  const labels = await readLabels(files, context);
  await loadAbove(files, context, accents);
  const known = new Set<string>();
  for (const { row, at } of groupes) {
    const code = codeNsf(row.groupe_specialite);
    known.add(code);
    collector.add(entity, mapGroupe(row, accents, labels.get(code)?.libelle), at);
  }
  for (const [code, { libelle, at }] of labels)
    if (!known.has(code)) collector.add(entity, mapLibelle(code, libelle), at);
}

async function readGroupes(files: NsfFiles, context: LoadContext): Promise<Held<RawGroupe>[]> {
  const held: Held<RawGroupe>[] = [];
  const table = { source: SOURCE, columns: RawGroupe, entity } as const;
  if (files.groupe)
    await readTable(files.groupe, table, context, (row, at) => held.push({ row, at }));
  return held;
}

async function loadAbove(files: NsfFiles, context: LoadContext, accents: Accents): Promise<void> {
  const { collector } = context;
  const { categorie, domaine } = files;
  if (categorie)
    await readTable(
      categorie,
      { source: SOURCE, columns: RawCategorie, entity },
      context,
      (row, at) => collector.add(entity, mapCategorie(row, accents), at),
    );
  if (domaine)
    await readTable(domaine, { source: SOURCE, columns: RawDomaine, entity }, context, (row, at) =>
      collector.add(entity, mapDomaine(row, accents), at),
    );
  for (const [name, file] of Object.entries({ categorie, domaine }))
    if (!file)
      collector.log.warn(
        'import.nsf.optionalFile',
        `La table n_${name}_specialite_.csv est absente : ce niveau de la nomenclature reste vide.`,
      );
}

/** Labels by code, the first of each; they name the groups that the main table lacks. */
async function readLabels(files: NsfFiles, context: LoadContext): Promise<Labels> {
  const labels: Labels = new Map();
  const keep = (row: { code: string; libelle: string }, at: Position) => {
    const code = codeNsf(row.code);
    if (GROUP.test(code) && !labels.has(code)) labels.set(code, { libelle: row.libelle, at });
  };
  const { libelles, specialisees } = files;
  if (libelles) await readTable(libelles, { source: SOURCE, columns: RawLibelle }, context, keep);
  if (specialisees)
    await readTable(specialisees, { source: SOURCE, columns: RawSpecialisee }, context, keep);
  return labels;
}

/** The levels above have their own tables; some certifications are only linked to a domain. */
const GROUP = /^\d{3}[a-z]?$/;
