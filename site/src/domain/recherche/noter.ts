/** What each job is worth for one reading of a question. */
import { familleDe, racineDe } from './mots.ts';
import type { NomsOuverts } from './ouvrir.ts';
import type { Lecture } from './question.ts';
import { sensDe } from './rapprocher.ts';

export type Notes = {
  /** Its best name, and which one that is. */
  nom: Float64Array;
  meilleur: Int32Array;
  /** How much of the question all that is known of it says. */
  sac: Float64Array;
  /** How near to the likeliest job it is by all its words, at most 1; under 0 it is not thought of. */
  preuve: Float64Array;
};

export const sansNote = (nombre: number): Notes => ({
  nom: new Float64Array(nombre),
  meilleur: new Int32Array(nombre).fill(-1),
  sac: new Float64Array(nombre),
  preuve: new Float64Array(nombre),
});

/** Share of the score of a name that its own extra words can take away. */
const PRECISION = 0.8;
const INDICE = 1.2;
const TF = 1;
const TITRE = 1.1;
/** Names near to what is asked, all together, against what their words say one by one. */
const VOISINS = 2.8;
/** How much less likely than the likeliest a job may be, in powers of e, before it is not thought of. */
const PORTEE = 15;

type Lu = {
  famille: string;
  poids: number;
  /** Roots that the word may mean, the surest first. */
  sens: [rang: number, surete: number][];
};

type Noms = { rappel: Float64Array; dits: Float64Array };

function lire(ouvert: NomsOuverts, mots: readonly string[], enCours: boolean): Lu[] {
  const { lexique, noms } = ouvert;
  const inconnu = Math.log(1 + noms.length) * 0.6;
  return mots.map((mot, place) => {
    const sens = [...sensDe(mot, lexique, enCours && place === mots.length - 1)];
    sens.sort((a, b) => b[1] - a[1]);
    const premier = sens[0];
    const poids = premier ? (lexique.poids[premier[0]] as number) : inconnu;
    return { famille: familleDe(racineDe(mot)), poids, sens };
  });
}

function plus(nombres: Float64Array, rang: number, nombre: number): void {
  nombres[rang] = (nombres[rang] as number) + nombre;
}

/** The names and the jobs that hold a word, by its surest meaning. */
function noterMot(
  ouvert: NomsOuverts,
  { famille, poids, sens }: Lu,
  noms: Noms,
  sac: Float64Array,
) {
  const { lexique, nomsAvec, metierDuNom, preuves } = ouvert;
  const nomVu = new Set<number>();
  const metierVu = new Map<number, number>();
  for (const [rang, surete] of sens)
    for (const nom of nomsAvec[rang] ?? []) {
      if (nomVu.has(nom)) continue;
      nomVu.add(nom);
      plus(noms.rappel, nom, poids * surete);
      plus(noms.dits, nom, (lexique.poids[rang] as number) * surete);
      const metier = metierDuNom[nom] as number;
      metierVu.set(metier, (metierVu.get(metier) ?? 0) + surete * surete);
    }
  for (const { rang } of preuves.textes(famille))
    metierVu.set(rang, (metierVu.get(rang) ?? 0) + INDICE);
  for (const [metier, fois] of metierVu) plus(sac, metier, (poids * fois * (1 + TF)) / (fois + TF));
}

/** Notes the best name of each job; gives how near its names are all together. */
function noterNoms(
  ouvert: NomsOuverts,
  { rappel, dits }: Noms,
  { total, facteur }: { total: number; facteur: number },
  notes: Notes,
): Float64Array {
  const { metierDuNom, poidsDuNom, metiers } = ouvert;
  const voisins = new Float64Array(metiers.length);
  for (let nom = 0; nom < rappel.length; nom += 1) {
    if (!rappel[nom]) continue;
    const metier = metierDuNom[nom] as number;
    const part = (rappel[nom] as number) / total;
    const precision = (dits[nom] as number) / (poidsDuNom[nom] as number);
    plus(voisins, metier, (part * precision) ** 2);
    const estTitre = ouvert.noms[nom] === metiers[metier]?.[2];
    const note = facteur * part * (1 - PRECISION + PRECISION * precision) * (estTitre ? TITRE : 1);
    if (note <= (notes.nom[metier] as number)) continue;
    notes.nom[metier] = note;
    notes.meilleur[metier] = nom;
  }
  return voisins;
}

/** What the words say one by one; a word that nobody knows speaks through the nearest one. */
function parMots({ preuves, lexique }: NomsOuverts, lus: readonly Lu[]): Float64Array {
  const dit = Float64Array.from(preuves.avant);
  const vues = new Set<string>();
  for (const [place, { famille, sens }] of lus.entries()) {
    const [rang, surete] = sens[0] ?? [-1, 0];
    const sienne = preuves.pour(famille, place === 0);
    const lue = sienne || rang < 0 ? famille : familleDe(lexique.racines[rang] as string);
    const pour = sienne ?? preuves.pour(lue, place === 0);
    if (!pour || vues.has(lue)) continue;
    vues.add(lue);
    const foi = sienne ? 1 : surete;
    for (let metier = 0; metier < dit.length; metier += 1)
      plus(dit, metier, foi * (pour[metier] as number));
  }
  return dit;
}

/** Share of the question that something is known of. */
const partConnue = ({ preuves }: NomsOuverts, lus: readonly Lu[], total: number): number =>
  lus.reduce((somme, { famille, poids, sens }) => {
    const surete = sens[0]?.[1] ?? (preuves.textes(famille).length > 0 ? 1 : 0);
    return somme + poids * surete;
  }, 0) / total;

export function noter(
  ouvert: NomsOuverts,
  { mots, facteur }: Lecture,
  enCours: boolean,
  notes: Notes,
): void {
  const lus = lire(ouvert, mots, enCours);
  const total = lus.reduce((somme, { poids }) => somme + poids, 0);
  if (total === 0) return;
  const nombre = ouvert.metiers.length;
  const noms = {
    rappel: new Float64Array(ouvert.noms.length),
    dits: new Float64Array(ouvert.noms.length),
  };
  const sac = new Float64Array(nombre);
  for (const lu of lus) noterMot(ouvert, lu, noms, sac);
  const voisins = noterNoms(ouvert, noms, { total, facteur }, notes);
  const dit = parMots(ouvert, lus).map(
    (somme, metier) => somme + VOISINS * Math.log1p(5 * (voisins[metier] as number)),
  );
  const mieux = dit.reduce((a, b) => Math.max(a, b), -Infinity);
  const foi = facteur * partConnue(ouvert, lus, total);
  for (let metier = 0; metier < nombre; metier += 1) {
    const preuve = foi * (1 - (mieux - (dit[metier] as number)) / PORTEE);
    notes.preuve[metier] = Math.max(notes.preuve[metier] as number, preuve);
    const part = (facteur * (sac[metier] as number)) / total;
    notes.sac[metier] = Math.max(notes.sac[metier] as number, part);
  }
}
