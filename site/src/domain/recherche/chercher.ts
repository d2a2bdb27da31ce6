/** The jobs that answer a question, best first. Pure: the browser, the server and the bench share it. */
import { familleDe, racineDe } from './mots.ts';
import type { NomsOuverts } from './ouvrir.ts';
import { type Lecture, lectures } from './question.ts';
import { sensDe } from './rapprocher.ts';
import { enviesDe } from './vocabulaire/envies.ts';

export type Reponse = { slug: string; titre: string; code: string; nom: string; score: number };

/** What a job is worth: its best name, and how much of the question all that is known of it says. */
type Notes = { nom: Float64Array; meilleur: Int32Array; sac: Float64Array };

/** Share of the score of a name that its own extra words can take away. */
const PRECISION = 0.8;
const SAC = 0.6;
const INDICE = 0.8;
const TF = 1;
const TITRE = 1.1;
/** A guess by wish counts a little less than a name said outright. */
const ENVIE = 0.97;
const RESTE = 0.25;

function noter(
  ouvert: NomsOuverts,
  { mots, facteur }: Lecture,
  enCours: boolean,
  notes: Notes,
): void {
  const { lexique, nomsAvec, metierDuNom, poidsDuNom, metiersAvec, metiers } = ouvert;
  const inconnu = Math.log(1 + ouvert.noms.length) * 0.6;
  const rappel = new Float64Array(ouvert.noms.length);
  const dits = new Float64Array(ouvert.noms.length);
  const sac = new Float64Array(metiers.length);
  let total = 0;
  for (const [place, mot] of mots.entries()) {
    const sens = sensDe(mot, lexique, enCours && place === mots.length - 1);
    const surs = [...sens].sort((a, b) => b[1] - a[1]);
    const premier = surs[0];
    const poids = premier ? (lexique.poids[premier[0]] as number) : inconnu;
    total += poids;
    const nomVu = new Set<number>();
    const metierVu = new Map<number, number>();
    for (const [rang, surete] of surs) {
      for (const nom of nomsAvec[rang] ?? []) {
        if (nomVu.has(nom)) continue;
        nomVu.add(nom);
        rappel[nom] = (rappel[nom] as number) + poids * surete;
        dits[nom] = (dits[nom] as number) + (lexique.poids[rang] as number) * surete;
        const metier = metierDuNom[nom] as number;
        metierVu.set(metier, (metierVu.get(metier) ?? 0) + surete * surete);
      }
    }
    for (const metier of metiersAvec.get(familleDe(racineDe(mot))) ?? [])
      metierVu.set(metier, (metierVu.get(metier) ?? 0) + INDICE);
    for (const [metier, fois] of metierVu)
      sac[metier] = (sac[metier] as number) + (poids * fois * (1 + TF)) / (fois + TF);
  }
  if (total === 0) return;
  for (let nom = 0; nom < rappel.length; nom += 1) {
    if (!rappel[nom]) continue;
    const metier = metierDuNom[nom] as number;
    const precision = (dits[nom] as number) / (poidsDuNom[nom] as number);
    const estTitre = ouvert.noms[nom] === metiers[metier]?.[2];
    const note =
      facteur *
      ((rappel[nom] as number) / total) *
      (1 - PRECISION + PRECISION * precision) *
      (estTitre ? TITRE : 1);
    if (note <= (notes.nom[metier] as number)) continue;
    notes.nom[metier] = note;
    notes.meilleur[metier] = nom;
  }
  for (let metier = 0; metier < sac.length; metier += 1)
    notes.sac[metier] = Math.max(
      notes.sac[metier] as number,
      (facteur * (sac[metier] as number)) / total,
    );
}

/** Beside a sure answer, guesses are noise: under this share of the best score they are left out. */
const SURE = 0.35;

export const reponsesSures = (reponses: readonly Reponse[]): Reponse[] =>
  reponses.filter(({ score }) => score >= SURE * (reponses[0]?.score ?? 0));

export function chercherNoms(
  ouvert: NomsOuverts,
  question: string,
  { limite = 10, enCours = false }: { limite?: number; enCours?: boolean } = {},
): Reponse[] {
  const nombre = ouvert.metiers.length;
  const notes: Notes = {
    nom: new Float64Array(nombre),
    meilleur: new Int32Array(nombre).fill(-1),
    sac: new Float64Array(nombre),
  };
  const toutes = lectures(question);
  for (const lecture of toutes) noter(ouvert, lecture, enCours, notes);
  const envies = enviesDe(toutes[0]?.mots ?? [], (racine) => ouvert.lexique.rangs.has(racine));
  const scores: [metier: number, score: number][] = [];
  for (let metier = 0; metier < nombre; metier += 1) {
    const dit = (notes.nom[metier] as number) + SAC * (notes.sac[metier] as number);
    const envie = ENVIE * (1 + SAC) * (envies.get(ouvert.metiers[metier]?.[1] ?? '') ?? 0);
    if (dit + envie === 0) continue;
    scores.push([metier, Math.max(dit, envie) + RESTE * Math.min(dit, envie)]);
  }
  return scores
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limite)
    .map(([metier, score]) => {
      const [slug, code, titre] = ouvert.metiers[metier] as NomsOuverts['metiers'][number];
      return {
        slug,
        code,
        titre,
        nom: ouvert.noms[notes.meilleur[metier] as number] ?? titre,
        score,
      };
    });
}
