/**
 * The compact index of job titles: what is sent to the browser and read by the server. Only texts;
 * what makes them quick to search is computed where it is loaded (`ouvrir.ts`).
 */
import type { MetierModel } from '../../page-models/types.ts';
import { familleDe, motsDe, racineDe } from './mots.ts';

export type IndexNoms = {
  /** Address without `/metiers/`, ROME code, name, then other names. */
  metiers: [slug: string, code: string, titre: string, noms: string][];
  /** Families of words of what jobs do, that their names do not say: `soin 4 12 1`, ranks as differences. */
  indices: string;
};

/** What one job brings to the index: to keep, so that an edit reads one job again. */
export type LigneNoms = {
  metier: IndexNoms['metiers'][number];
  /** How often each family of words stands in what is said of the job. */
  comptes: Record<string, number>;
};

/** Parts the names of a job in its line. */
export const ENTRE_NOMS = '|';

/** Words of a job kept beside its names: more would weigh more than they find. */
const INDICES = 14;

export type MetierNomme = Pick<
  MetierModel,
  'codeRome' | 'titre' | 'accroche' | 'missions' | 'competences' | 'appellations' | 'themes'
>;

const famille = (mot: string) => familleDe(racineDe(mot));

/** Words of what the job does, that its names do not say. */
function comptesDe({
  accroche = '',
  missions,
  competences,
  appellations,
  titre,
  themes,
}: MetierNomme) {
  const noms = new Set(
    [titre, ...appellations.map((nom) => nom.titre)].flatMap(motsDe).map(famille),
  );
  const textes = [
    accroche,
    ...missions,
    ...themes,
    ...[...competences.principales, ...competences.emergentes].map((lien) => lien.titre),
  ];
  const comptes: Record<string, number> = {};
  for (const mot of textes.flatMap(motsDe)) {
    const racine = famille(mot);
    if (mot.length > 3 && !noms.has(racine)) comptes[racine] = (comptes[racine] ?? 0) + 1;
  }
  return comptes;
}

export const ligneNoms = (url: string, model: MetierNomme): LigneNoms => ({
  metier: [
    url.split('/').at(-2) ?? '',
    model.codeRome,
    model.titre,
    model.appellations
      .map(({ titre }) => titre)
      .filter((titre) => titre !== model.titre)
      .join(ENTRE_NOMS),
  ],
  comptes: comptesDe(model),
});

/** One line a word: the ranks of its jobs, each as what it adds to the one before. */
function enLignes(parMetier: readonly string[][]): string {
  const rangs = new Map<string, number[]>();
  for (const [rang, mots] of parMetier.entries())
    for (const mot of mots) {
      const liste = rangs.get(mot);
      if (liste) liste.push(rang);
      else rangs.set(mot, [rang]);
    }
  return [...rangs]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([mot, liste]) => [mot, ...liste.map((rang, n) => rang - (liste[n - 1] ?? 0))].join(' '))
    .join('\n');
}

export function assemblerNoms(lignes: readonly LigneNoms[]): IndexNoms {
  const partout = new Map<string, number>();
  for (const { comptes } of lignes)
    for (const mot of Object.keys(comptes)) partout.set(mot, (partout.get(mot) ?? 0) + 1);
  const poids = ([mot, nombre]: [string, number]) =>
    Math.sqrt(nombre) * Math.log(lignes.length / (partout.get(mot) ?? 1));
  const indices = lignes.map(({ comptes }) =>
    Object.entries(comptes)
      .filter(([mot]) => (partout.get(mot) ?? 0) > 1)
      .sort((a, b) => poids(b) - poids(a))
      .slice(0, INDICES)
      .map(([mot]) => mot),
  );
  return { metiers: lignes.map(({ metier }) => metier), indices: enLignes(indices) };
}

export const indexNoms = (pages: readonly { url: string; model: MetierNomme }[]): IndexNoms =>
  assemblerNoms(pages.map(({ url, model }) => ligneNoms(url, model)));
