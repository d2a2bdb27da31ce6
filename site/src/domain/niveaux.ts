/** The European levels as people name them in France. Source: décret n° 2019-14 du 8 janvier 2019. */
const NOMS = [
  'Sans diplôme',
  'Premier cycle',
  'CAP, BEP',
  'Bac',
  'Bac\u00a0+\u00a02',
  'Bac\u00a0+\u00a03 ou 4',
  'Bac\u00a0+\u00a05',
  'Bac\u00a0+\u00a08',
];

/** `4` → `Bac`; an unknown level has no name. */
export const nomDuNiveau = (niveau: number): string | undefined => NOMS[niveau - 1];

/** `4` → `Niveau 4 (Bac)` */
export function niveauEnClair(niveau: number): string {
  const nom = nomDuNiveau(niveau);
  return nom ? `Niveau\u00a0${niveau} (${nom})` : `Niveau\u00a0${niveau}`;
}
