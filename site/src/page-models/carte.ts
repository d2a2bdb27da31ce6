/** The map of the départements: what is drawn once for all pages, and what each of them shows on it. */
import { classer } from '../carte/classes.ts';
import { type Dessin, dessiner } from '../carte/dessin.ts';
import { schema } from '../carte/schema.ts';
import { adresse } from '../domain/adresses.ts';
import type { Langue } from '../domain/langue.ts';
import { nombreEn } from '../domain/nombres.ts';
import { textes } from '../textes/index.ts';
import type { SiteIndex } from './site-index.ts';
import type { CarteModel, RepereModel } from './types-carte.ts';

/** From contours when all départements of the portal have one, else the tiles that we drew. */
export function dessinDe({ records, lieux }: SiteIndex): Dessin | undefined {
  const codes = [...lieux.territoires.keys()].sort();
  const contours = records.contour
    .filter(({ niveau, code }) => niveau === 'departement' && lieux.territoires.has(code))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  if (codes.length > 0 && contours.length === codes.length) return dessiner(contours);
  return schema(codes);
}

/** One shape a département, for `<use>`: one file, read once, whatever the pages that show it. */
export const carteSvg = ({ zones }: Dessin): string =>
  `<svg xmlns="http://www.w3.org/2000/svg">${zones
    .map(({ code, trace }) => `<path id="d${code}" fill-rule="evenodd" d="${trace}"/>`)
    .join('')}</svg>\n`;

const formeDe = (code: string): string => `${adresse.carteSvg}#d${code}`;

/** How a class is called, among so many. */
function motDe(rang: number, total: number): 'egal' | 'moins' | 'peu' | 'assez' | 'plus' {
  if (total === 1) return 'egal';
  if (rang === 1) return 'moins';
  if (rang === total) return 'plus';
  return rang <= total / 2 ? 'peu' : 'assez';
}

/** A value that the map shows; `enClair` says more than the number, as « au moins 120 ». */
export type Mesure = { valeur: number; enClair?: string };

/** Without a drawing there is no map: the table beside it says the same. */
export function carteDe(
  site: SiteIndex,
  titre: string,
  mesures: ReadonlyMap<string, Mesure>,
  langue: Langue = 'fr',
): CarteModel | undefined {
  const { dessin, lieux } = site;
  if (!dessin) return undefined;
  const { carte } = textes(langue);
  const { classes, rangDe } = classer(
    [...lieux.territoires.keys()].map((code) => mesures.get(code)?.valeur),
  );
  return {
    titre,
    largeur: dessin.largeur,
    hauteur: dessin.hauteur,
    ...(dessin.schematique && { schematique: true }),
    zones: dessin.zones.map(({ code, x, y }) => {
      const mesure = mesures.get(code);
      const { titre: nom = code, url = '' } = lieux.territoires.get(code) ?? {};
      const valeur = mesure ? nombreEn(mesure.valeur, langue) : '?';
      return {
        code,
        nom,
        url,
        x,
        y,
        forme: formeDe(code),
        classe: rangDe(mesure?.valeur),
        valeur,
        enClair: mesure ? (mesure.enClair ?? valeur) : carte.inconnu,
      };
    }),
    legende: [
      ...classes.map(({ rang, min, max }) => ({
        classe: rang,
        texte: carte.classe(
          carte.mots[motDe(rang, classes.length)],
          nombreEn(min, langue),
          nombreEn(max, langue),
        ),
      })),
      ...(mesures.size < lieux.territoires.size ? [{ classe: 0, texte: carte.inconnu }] : []),
    ],
  };
}

/** A small map that shows where some départements are. */
export function repereDe({ dessin }: SiteIndex, codes: readonly string[]): RepereModel | undefined {
  if (!dessin) return undefined;
  return {
    largeur: dessin.largeur,
    hauteur: dessin.hauteur,
    zones: dessin.zones.map(({ code }) => ({ forme: formeDe(code), ici: codes.includes(code) })),
  };
}
