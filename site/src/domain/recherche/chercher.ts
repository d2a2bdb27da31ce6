/** The jobs that answer a question, best first. Pure: the browser, the server and the bench share it. */
import { noter, sansNote } from './noter.ts';
import type { NomsOuverts } from './ouvrir.ts';
import { lectures } from './question.ts';
import { enviesDe } from './vocabulaire/envies.ts';

export type Reponse = { slug: string; titre: string; code: string; nom: string; score: number };

const SAC = 0.4;
const PREUVE = 1.4;
/** A guess by wish counts a little less than a name said outright. */
const ENVIE = 0.97;
const RESTE = 0.25;

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
  const notes = sansNote(nombre);
  const toutes = lectures(question);
  for (const lecture of toutes) noter(ouvert, lecture, enCours, notes);
  const envies = enviesDe(toutes[0]?.mots ?? [], (racine) => ouvert.lexique.rangs.has(racine));
  const scores: [metier: number, score: number][] = [];
  for (let metier = 0; metier < nombre; metier += 1) {
    const lu = (notes.nom[metier] as number) + SAC * (notes.sac[metier] as number);
    // Likely only because its neighbours are: no word of it was said.
    const dit = lu === 0 ? 0 : lu + PREUVE * (notes.preuve[metier] as number);
    const envie = ENVIE * (1 + SAC + PREUVE) * (envies.get(ouvert.metiers[metier]?.[1] ?? '') ?? 0);
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
