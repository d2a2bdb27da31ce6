/** Wishes that name no job, each with the jobs that answer: by ROME code, a code unknown here is passed over. */
import { distance } from '../distance.ts';
import { familleDe, motsDe, racineDe } from '../mots.ts';
import { LISTE } from './liste-envies.ts';

type Envie = { mots: string[]; codes: Map<string, number> };

/** `A > B > C`: what answers best, then well, then somewhat. */
const RANGS = [1, 0.85, 0.7];
/** Within a rank, the first ones first. */
const PAS = 0.004;

function codesDe(droite: string): Map<string, number> {
  return new Map(
    droite.split('>').flatMap((rang, place) =>
      rang
        .trim()
        .split(/\s+/)
        .map((code, n): [string, number] => [code, (RANGS[place] ?? 0.5) - n * PAS]),
    ),
  );
}

/** Wishes by the root of each of their words. */
let parMot: Map<string, Envie[]> | undefined;

function toutes(): Map<string, Envie[]> {
  if (parMot) return parMot;
  parMot = new Map();
  for (const ligne of LISTE.trim().split('\n')) {
    const [gauche = '', droite = ''] = ligne.split('=');
    const codes = codesDe(droite);
    for (const dit of gauche.split(',')) {
      const mots = [...new Set(motsDe(dit).map((mot) => racineDe(mot)))];
      for (const mot of mots) parMot.set(mot, [...(parMot.get(mot) ?? []), { mots, codes }]);
    }
  }
  return parMot;
}

/** The word of a wish that a typed word means, if any. */
function motDEnvie(
  mot: string,
  connus: Map<string, Envie[]>,
  connaitrait: (racine: string) => boolean,
): string | undefined {
  const racine = racineDe(mot);
  if (connus.has(racine)) return racine;
  const famille = familleDe(racine);
  // Short families are those of several things: « chant » is of singers and of building sites.
  if (famille.length > 5)
    for (const connu of connus.keys()) if (familleDe(connu) === famille) return connu;
  if (connaitrait(racine) || racine.length < 6) return undefined;
  for (const connu of connus.keys()) if (distance(racine, connu, 1) <= 1) return connu;
  return undefined;
}

/**
 * Score of each ROME code, from 0 to 1, for the words of a question.
 * @param connaitrait whether titles hold the root: it is no slip of the fingers then
 */
export function enviesDe(
  mots: readonly string[],
  connaitrait: (racine: string) => boolean,
): Map<string, number> {
  const connus = toutes();
  const dits = mots.map((mot) => motDEnvie(mot, connus, connaitrait));
  const presents = new Set(dits.filter((mot) => mot !== undefined));
  const scores = new Map<string, number>();
  for (const mot of presents)
    for (const { mots: voulus, codes } of connus.get(mot) ?? []) {
      if (!voulus.every((voulu) => presents.has(voulu))) continue;
      const part = dits.filter((dit) => dit && voulus.includes(dit)).length / mots.length;
      for (const [code, note] of codes)
        scores.set(code, Math.max(scores.get(code) ?? 0, note * part ** 0.6));
    }
  return scores;
}
