/** Where the pay of a job stands among those of all jobs of the portal. */
import type { RecordOf } from '../cms/snapshot.ts';
import { valeurEnClair } from '../domain/chiffres.ts';
import type { SalaireModel } from './types-offre.ts';

type Indicateur = RecordOf<'indicateur'>;
export type Reperes = NonNullable<SalaireModel['reperes']>;

/** With fewer jobs, a quarter of them says nothing. */
const ASSEZ = 20;
const entier = new Intl.NumberFormat('fr', { maximumFractionDigits: 0 });
const euros = (value: number) => `${entier.format(value)}\u00a0€`;

const isAnnuel = ({ mesure, echelle, valeur }: Indicateur) =>
  mesure === 'salaireMedianAnnuel' && echelle === 'pays' && valeur !== undefined;

/** The medians that a quarter, a half, three quarters of jobs do not reach; and both ends. */
export function reperesOf(indicateurs: readonly Indicateur[]): Reperes | undefined {
  const medians = indicateurs.filter(isAnnuel).map(({ valeur }) => valeur as number);
  if (medians.length < ASSEZ) return undefined;
  medians.sort((a, b) => a - b);
  const at = (share: number) => medians[Math.round(share * (medians.length - 1))] as number;
  const [min, bas, milieu, haut, max] = [0.02, 0.25, 0.5, 0.75, 0.98].map(at) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const textes = { bas: euros(bas), milieu: euros(milieu), haut: euros(haut) };
  return { min, bas, milieu, haut, max, textes };
}

/** A twelfth of the year, to the nearest ten: what people compare with their own payslip. */
const parMois = (annuel: number) => `environ ${euros(Math.round(annuel / 120) * 10)}`;

export function salaireOf(
  indicateurs: readonly Indicateur[],
  reperes: Reperes | undefined,
): SalaireModel | undefined {
  const annuel = indicateurs.find(isAnnuel)?.valeur;
  if (annuel === undefined) return undefined;
  const horaire = indicateurs.find(
    ({ mesure, echelle }) => mesure === 'salaireMedianHoraire' && echelle === 'pays',
  );
  const heure = horaire && valeurEnClair(horaire);
  return {
    annuel,
    parAn: euros(annuel),
    parMois: parMois(annuel),
    ...(heure && { parHeure: heure }),
    ...(reperes && { reperes }),
  };
}
