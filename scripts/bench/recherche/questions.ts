/** Questions made from the names of jobs, as people type them: the same ones at each run. */

import { sansAccent } from '../../../site/src/domain/recherche/mots.ts';
import type { MetierModel } from '../../../site/src/page-models/types.ts';

export type Question = { query: string; relevant: Record<string, number>; sorte: string };
type Source = { url: string; model: MetierModel };

const PAR_SORTE = 250;
/** One name in seven is kept out of the index of the held-out questions. */
const UN_SUR = 7;
export const RETENUE = 'jamais vue';
const FORMULES = [
  'je veux devenir',
  'je voudrais être',
  'comment devenir',
  'travailler comme',
  'métier de',
  'je cherche un emploi de',
];
const VIDES = /^(de|des|du|d|en|et|à|au|aux|la|le|les|l|sur|pour|par|ou)$/i;

/** Numbers that look random and are the same each time (mulberry32). */
export function mulberry(graine: number): () => number {
  let etat = graine;
  return () => {
    etat = (etat + 0x6d2b79f5) | 0;
    let t = Math.imul(etat ^ (etat >>> 15), 1 | etat);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** « Conducteur / Conductrice d’engins »: the end belongs to both forms. */
export function formes(nom: string): { masculin: string; feminin: string } {
  const [masculin = '', feminin = masculin] = nom.replaceAll('\u00a0', ' ').split(' / ');
  const fin = feminin.split(' ').slice(masculin.split(' ').length);
  return { masculin: [masculin, ...fin].join(' '), feminin };
}

const motsCles = (nom: string) =>
  nom.split(/[\s’'()-]+/).filter((mot) => mot.length > 1 && !VIDES.test(mot));

/** One letter lost, doubled, swapped or changed in the longest word. */
function coquille(nom: string, hasard: () => number): string {
  const long = [...motsCles(nom)].sort((a, b) => b.length - a.length)[0] ?? nom;
  const place = 1 + Math.floor(hasard() * Math.max(1, long.length - 2));
  const [avant, lettre, suite] = [long.slice(0, place), long.charAt(place), long.slice(place + 1)];
  const fautes = [
    avant + suite,
    avant + lettre + lettre + suite,
    avant + suite.charAt(0) + lettre + suite.slice(1),
    `${avant}${'aeiourstn'.charAt(Math.floor(hasard() * 9))}${suite}`,
  ];
  return nom.replace(long, fautes[Math.floor(hasard() * fautes.length)] as string);
}

const pluriel = (nom: string) =>
  nom.replace(/^(\S+?)([sxz]?)(?=\s|$)/, (_, mot, fin) => mot + (fin || 's'));

type Choix = { nom: string; code: string };

const SORTES: Record<string, (nom: string, hasard: () => number, rang: number) => string> = {
  masculin: (nom) => formes(nom).masculin,
  feminin: (nom) => formes(nom).feminin,
  'sans accent': (nom) => sansAccent(formes(nom).masculin),
  phrase: (nom, _, rang) =>
    `${FORMULES[rang % FORMULES.length]} ${(rang % 2 ? formes(nom).masculin : formes(nom).feminin).toLowerCase()}`,
  'mots clés': (nom) => motsCles(formes(nom).masculin).join(' ').toLowerCase(),
  pluriel: (nom, _, rang) =>
    pluriel((rang % 2 ? formes(nom).masculin : formes(nom).feminin).toLowerCase()),
  coquille: (nom, hasard) => coquille(formes(nom).masculin.toLowerCase(), hasard),
};

/** The questions by kind, and the jobs without the names that were held out. */
export function jeux(pages: readonly Source[]): {
  questions: Question[];
  sansRetenus: Source[];
} {
  const hasard = mulberry(20_261_124);
  const choix: Choix[] = pages.flatMap(({ model }) =>
    model.appellations.map(({ titre }) => ({ nom: titre, code: model.codeRome })),
  );
  const codes = new Map<string, Set<string>>();
  for (const { nom, code } of choix) codes.set(nom, (codes.get(nom) ?? new Set()).add(code));
  const juste = (nom: string) =>
    Object.fromEntries([...(codes.get(nom) ?? [])].map((code) => [code, 3]));
  const tirage = (liste: readonly Choix[], nombre: number) =>
    Array.from({ length: nombre }, () => liste[Math.floor(hasard() * liste.length)] as Choix);

  const questions = Object.entries(SORTES).flatMap(([sorte, ecrire]) =>
    tirage(choix, PAR_SORTE).map(({ nom }, rang) => ({
      query: ecrire(nom, hasard, rang),
      relevant: juste(nom),
      sorte,
    })),
  );
  const titres = new Set(pages.map(({ model }) => model.titre));
  const retenus = new Set(
    choix.filter(({ nom }, rang) => rang % UN_SUR === 3 && !titres.has(nom)).map(({ nom }) => nom),
  );
  const sansRetenus = pages.map(({ url, model }) => ({
    url,
    model: {
      ...model,
      appellations: model.appellations.filter(({ titre }) => !retenus.has(titre)),
    },
  }));
  const jamaisVus = choix.filter(({ nom }) => retenus.has(nom));
  for (const { nom } of tirage(jamaisVus, PAR_SORTE))
    questions.push({ query: formes(nom).masculin, relevant: juste(nom), sorte: RETENUE });
  return { questions, sansRetenus };
}

/** Normalised discounted gain of the first ten answers. */
export function ndcg(
  trouves: readonly string[],
  relevant: Readonly<Record<string, number>>,
): number {
  const gain = (notes: readonly number[]) =>
    notes
      .slice(0, 10)
      .reduce((somme, note, rang) => somme + (2 ** note - 1) / Math.log2(rang + 2), 0);
  const ideal = gain(Object.values(relevant).sort((a, b) => b - a));
  return ideal === 0 ? 0 : gain(trouves.map((code) => relevant[code] ?? 0)) / ideal;
}
