/**
 * What the texts about jobs teach: for each family of words, its jobs and how strongly it stands in
 * them. One line a family, `soudur 4kP`: the rank of each job as what it adds to the one before, with its
 * level, in signs that need no separator. A posting takes a little more than a byte on the wire.
 */

/** Levels of strength: more would weigh more than they find. */
export const NIVEAUX = 2;

/** Signs that JSON writes as they are: the last one of a number, then those before it. */
const SIGNES = [
  ...'!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}',
];
const BASE = SIGNES.length / 2;
const VALEURS = new Map(SIGNES.map((signe, rang) => [signe, rang]));

export type Entree = { rang: number; niveau: number };

function nombreEnSignes(nombre: number): string {
  const dernier = SIGNES[nombre % BASE] as string;
  let avant = '';
  for (let reste = Math.floor(nombre / BASE); reste > 0; reste = Math.floor(reste / BASE))
    avant = (SIGNES[BASE + (reste % BASE)] as string) + avant;
  return avant + dernier;
}

/** @param entrees by growing rank */
export function ecrireEntrees(entrees: readonly Entree[]): string {
  let attendu = 0;
  return entrees
    .map(({ rang, niveau }) => {
      const ecart = rang - attendu;
      attendu = rang + 1;
      return nombreEnSignes(ecart * NIVEAUX + niveau);
    })
    .join('');
}

export function lireEntrees(texte: string): Entree[] {
  const entrees: Entree[] = [];
  let nombre = 0;
  let attendu = 0;
  for (const signe of texte) {
    const valeur = VALEURS.get(signe) ?? 0;
    nombre = nombre * BASE + (valeur % BASE);
    if (valeur >= BASE) continue;
    const rang = attendu + Math.floor(nombre / NIVEAUX);
    entrees.push({ rang, niveau: nombre % NIVEAUX });
    attendu = rang + 1;
    nombre = 0;
  }
  return entrees;
}
