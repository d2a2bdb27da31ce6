const ACCUEIL = { titre: 'Accueil', url: '/' };

/** The way from the home page to the parent of a page. */
export const filAriane = (...parents: { titre: string; url: string }[]) => [
  ACCUEIL,
  ...parents.map(({ titre, url }) => ({ titre, url })),
];

const nombreFr = new Intl.NumberFormat('fr');

/** A count with its noun: `1 métier`, `1 584 métiers`. */
export const compte = (nombre: number, un: string, plusieurs: string): string =>
  `${nombreFr.format(nombre)}\u00a0${nombre > 1 ? plusieurs : un}`;

/** The targets that exist, in the order given. */
export const trouves = <T>(keys: readonly string[], map: ReadonlyMap<string, T>): T[] =>
  keys.map((key) => map.get(key)).filter((item) => item !== undefined);
