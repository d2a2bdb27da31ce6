/** The roots of the index that a typed word may mean, each with how sure that is, from 0 to 1. */
import { distance } from './distance.ts';
import { familleDe, racineDe, sonDe } from './mots.ts';
import type { Lexique } from './ouvrir.ts';

const FAMILLE = 0.78;
const DEBUT = 0.8;
const SON = 0.8;
const REPARE = 0.78;
/** Share of groups of three letters in common under which two words are strangers. */
const RESSEMBLE = 0.34;
/** Roots that begin like an unfinished word: beyond this, it says too little. */
const DEBUTS = 60;

type Sens = Map<number, number>;

function ajoute(sens: Sens, rang: number, surete: number): void {
  if (surete > (sens.get(rang) ?? 0)) sens.set(rang, surete);
}

/** Words as near as a typing slip, the nearest only. */
function repare(racine: string, { racines }: Lexique, sens: Sens): void {
  const max = racine.length < 4 ? 0 : racine.length < 8 ? 1 : 2;
  let moindre = max;
  const proches: [number, number][] = [];
  if (max === 0) return;
  for (const [rang, autre] of racines.entries()) {
    const ecart = distance(racine, autre, moindre);
    if (ecart > moindre) continue;
    if (ecart < moindre) moindre = ecart;
    proches.push([rang, ecart]);
  }
  for (const [rang, ecart] of proches)
    if (ecart === moindre)
      ajoute(
        sens,
        rang,
        REPARE * (1 - ecart / (2 * racine.length)) * (racines[rang]?.[0] === racine[0] ? 1 : 0.9),
      );
}

function commence(debut: string, { racines }: Lexique, sens: Sens): void {
  const trouves: number[] = [];
  for (const [rang, racine] of racines.entries())
    if (racine.length > debut.length && racine.startsWith(debut)) trouves.push(rang);
  if (trouves.length > DEBUTS) return;
  for (const rang of trouves)
    ajoute(sens, rang, DEBUT * (0.7 + (0.3 * debut.length) / (racines[rang]?.length ?? 1)));
}

const trigrammes = (mot: string) =>
  new Set(Array.from({ length: mot.length }, (_, n) => ` ${mot} `.slice(n, n + 3)));

/** The last resort: the words that share the most groups of three letters. */
function ressemble(racine: string, { racines }: Lexique, sens: Sens): void {
  const cherches = trigrammes(racine);
  const proches = racines
    .map((autre, rang): [number, number] => {
      const siens = trigrammes(autre);
      let communs = 0;
      for (const trois of siens) if (cherches.has(trois)) communs += 1;
      return [rang, (2 * communs) / (siens.size + cherches.size)];
    })
    .filter(([, part]) => part >= RESSEMBLE)
    .sort((a, b) => b[1] - a[1]);
  for (const [rang, part] of proches.slice(0, 5)) ajoute(sens, rang, REPARE * part);
}

/** @param enCours the word is still being typed: what begins with it counts */
export function sensDe(mot: string, lexique: Lexique, enCours: boolean): Sens {
  const sens: Sens = new Map();
  const racine = racineDe(mot);
  const exact = lexique.rangs.get(racine);
  if (exact !== undefined) sens.set(exact, 1);
  for (const rang of lexique.familles.get(familleDe(racine)) ?? []) ajoute(sens, rang, FAMILLE);
  if (enCours && mot.length > 2) commence(mot, lexique, sens);
  if (sens.size > 0) return sens;
  for (const rang of lexique.sons.get(sonDe(racine)) ?? []) ajoute(sens, rang, SON);
  repare(racine, lexique, sens);
  if (sens.size === 0 && mot.length > 3) commence(racine, lexique, sens);
  if (sens.size === 0) ressemble(racine, lexique, sens);
  return sens;
}
