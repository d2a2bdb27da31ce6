import type { TextFile } from '../../core/inspect.ts';
import { readTable } from '../../core/read-table.ts';
import type { LoadContext } from '../../core/source.ts';
import type { TableFile } from '../../core/table.ts';
import { type Isco, loadC2rp, loadIsco } from './classeurs.ts';
import { couvertureMetiers, famillesSansMetier, pcsAmbigues } from './couverture.ts';
import { loadDares } from './dares.ts';
import { loadFamilles } from './familles.ts';
import type { Kind } from './kinds.ts';
import { Liaisons, ROME } from './liaisons.ts';
import {
  etendre,
  type Lien,
  liensFap2009,
  liensFap2021,
  liensIsco,
  liensPcs,
  mapCorrespondance,
} from './liens.ts';
import { passages } from './passage-fap.ts';
import { raw } from './raw.ts';

export type Files = ReadonlyMap<Kind, TableFile[]>;

type Metiers = { codes: Set<string>; enfants: Map<string, string[]> };

/** The jobs of the ROME, and those that were made out of each; read beside, so not counted. */
async function loadMetiers(files: TableFile[], context: LoadContext): Promise<Metiers> {
  const codes = new Set<string>();
  const enfants = new Map<string, string[]>();
  const table = { source: 'correspondances', columns: raw.metiers, peek: true };
  for (const file of files)
    await readTable(file, table, context, (row) => {
      const [code, parent] = [row.code_rome, row.code_rome_parent].map((cell) => cell.trim());
      if (!code || !ROME.test(code)) return;
      codes.add(code);
      if (parent && parent !== code) enfants.set(parent, [...(enfants.get(parent) ?? []), code]);
    });
  return { codes, enfants };
}

async function loadLiaisons(files: Files, context: LoadContext): Promise<Liaisons> {
  const liaisons = new Liaisons();
  // `fapPcsRome` is only ever said of a text.
  for (const file of files.get('fapPcsRome') ?? [])
    await loadDares(file as TextFile, liaisons, context);
  for (const file of files.get('c2rp') ?? []) await loadC2rp(file, liaisons, context);
  return liaisons;
}

async function loadAllIsco(files: Files, context: LoadContext): Promise<Isco[]> {
  const links: Isco[] = [];
  for (const file of files.get('isco') ?? []) links.push(...(await loadIsco(file, context)));
  return links;
}

function warn({ collector }: LoadContext, what: string, message: string | undefined): void {
  if (message) collector.log.warn(`import.correspondances.${what}`, message);
}

export async function loadCorrespondances(files: Files, context: LoadContext): Promise<void> {
  const { collector } = context;
  const nomenclature = [...(files.get('intitules') ?? []), ...(files.get('nomenclature') ?? [])];
  const noms = await loadFamilles(nomenclature, context);
  const metiers = await loadMetiers(files.get('metiers') ?? [], context);
  const { familles } = await loadLiaisons(files, context);
  const directs: Lien[] = [
    ...liensFap2021(familles, passages, noms),
    ...liensFap2009(familles),
    ...liensPcs(familles),
    ...liensIsco(await loadAllIsco(files, context)),
  ];
  const liens = etendre(directs, metiers.enfants);
  for (const [identifiant, lien] of liens)
    collector.add('correspondance', mapCorrespondance(identifiant, lien), lien.at);
  if (familles.size === 0) return;
  warn(context, 'coverage', couvertureMetiers(liens.values(), metiers.codes));
  warn(context, 'withoutJob', famillesSansMetier(liens.values(), noms));
  warn(context, 'severalPcs', pcsAmbigues(familles));
}
