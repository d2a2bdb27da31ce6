/** Labour-market figures as people read them. A secret value is said to be so: it is never zero. */
import type { Indicateur } from '@portulan/content-schemas';
import { textes } from '../textes/index.ts';

type Chiffre = Pick<Indicateur, 'mesure' | 'valeur' | 'secrete' | 'precision' | 'unite'>;

export const MESURES: Record<Indicateur['mesure'], string> = {
  projetsRecrutement: 'Projets de recrutement',
  projetsDifficiles: 'Recrutements jugés difficiles',
  projetsSaisonniers: 'Recrutements saisonniers',
  salaireMedianAnnuel: 'Salaire médian, brut par an',
  salaireMedianHoraire: 'Salaire médian, brut par heure',
  demandeursEmploi: 'Personnes qui cherchent ce métier',
  offresEmploi: 'Offres d’emploi',
  tension: 'Facilité à trouver un emploi',
  metierEnTension: 'Métier en tension',
};

const entier = new Intl.NumberFormat('fr', { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('fr', { maximumFractionDigits: 2 });
/** Cents by two, or none: `13,60`, `14`. */
const centimes = new Intl.NumberFormat('fr', {
  minimumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
});

/** `28 014 €`, `74`, `Secret statistique`; undefined when there is nothing to say. */
export function valeurEnClair({ valeur, secrete, precision, unite }: Chiffre): string | undefined {
  if (secrete) return textes().chiffres.secret;
  if (precision) return precision;
  if (valeur === undefined) return undefined;
  if (unite === 'eurosParAn') return `${entier.format(valeur)}\u00a0€`;
  if (unite === 'eurosParHeure') return `${centimes.format(valeur)}\u00a0€`;
  return decimal.format(valeur);
}

const MOIS = new Intl.DateTimeFormat('fr', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `2024` stays; `2026-03` → `mars 2026` */
export const periodeEnClair = (periode: string): string =>
  periode.length === 4 ? periode : MOIS.format(new Date(`${periode}-01T00:00:00Z`));
