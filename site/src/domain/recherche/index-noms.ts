/**
 * The compact index of job titles: what is sent to the browser and read by the server. Only texts;
 * what makes them quick to search is computed where it is loaded (`ouvrir.ts`).
 */
import { slugify } from '@portulan/content-schemas/primitives/slugify';
import type { MetierModel } from '../../page-models/types.ts';
import { type Appris, apprendre, comptesDe, partsDe } from './apprendre.ts';
import { familleDe, motsDe, racineDe } from './mots.ts';

export type IndexNoms = Appris & {
  /** End of its address where its name does not give it, ROME code, name, then other names. */
  metiers: [slug: string, code: string, titre: string, noms: string][];
};

/** What one job brings to the index: to keep, so that an edit reads one job again. */
export type LigneNoms = {
  metier: IndexNoms['metiers'][number];
  /** How many of its names hold each family of words. */
  noms: [famille: string, nombre: number][];
  /** Share of each family of words in what is said of the job. */
  parts: Record<string, number>;
};

/** Parts the names of a job in its line. */
export const ENTRE_NOMS = '|';

export type MetierNomme = Pick<
  MetierModel,
  'codeRome' | 'titre' | 'accroche' | 'missions' | 'competences' | 'savoirs' | 'appellations'
>;

/** The same competences and pieces of knowledge stand in hundreds of jobs. */
const lus = new Map<string, string[]>();

function famillesDuTexte(texte: string): string[] {
  let familles = lus.get(texte);
  if (!familles) {
    familles = motsDe(texte).map((mot) => familleDe(racineDe(mot)));
    lus.set(texte, familles);
  }
  return familles;
}

const famillesDe = (textes: readonly string[]): string[] => textes.flatMap(famillesDuTexte);

/** The texts of a job, each counted apart: a long one does not drown a short one. */
function textesDe({ accroche = '', missions, competences, savoirs }: MetierNomme) {
  const titres = (liens: readonly { titre: string }[]) => liens.map(({ titre }) => titre);
  const elements = Object.values(savoirs).flatMap((groupes) =>
    groupes.flatMap((groupe) => titres(groupe.elements)),
  );
  return [
    { textes: [accroche, ...missions], poids: 0.1 },
    { textes: titres([...competences.principales, ...competences.emergentes]), poids: 0.06 },
    { textes: titres(competences.autres), poids: 0.06 },
    { textes: elements, poids: 0.1 },
  ];
}

export const ligneNoms = (url: string, model: MetierNomme): LigneNoms => {
  const slug = url.split('/').at(-2) ?? '';
  const metier: IndexNoms['metiers'][number] = [
    slug === slugify(model.titre) ? '' : slug,
    model.codeRome,
    model.titre,
    model.appellations
      .map(({ titre }) => titre)
      .filter((titre) => titre !== model.titre)
      .join(ENTRE_NOMS),
  ];
  return {
    metier,
    noms: [...comptesDe(nomsDe(metier).map((nom) => famillesDe([nom])))],
    parts: partsDe(
      textesDe(model).map(({ textes, poids }) => ({ mots: famillesDe(textes), poids })),
    ),
  };
};

export const nomsDe = ([, , titre, autres]: IndexNoms['metiers'][number]): string[] =>
  [titre, ...autres.split(ENTRE_NOMS)].filter(Boolean);

const parCode = ({ metier: a }: LigneNoms, { metier: b }: LigneNoms) =>
  a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0;

/** Jobs stand by their code: neighbours share words, which makes ranks that follow each other. */
export function assemblerNoms(lignes: readonly LigneNoms[]): IndexNoms {
  const rangees = [...lignes].sort(parCode);
  return {
    metiers: rangees.map(({ metier }) => metier),
    ...apprendre(
      rangees.map(({ noms }) => new Map(noms)),
      rangees.map(({ parts }) => parts),
    ),
  };
}

export const indexNoms = (pages: readonly { url: string; model: MetierNomme }[]): IndexNoms =>
  assemblerNoms(pages.map(({ url, model }) => ligneNoms(url, model)));
