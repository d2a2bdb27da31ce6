/** The audit of the portal, criterion by criterion: the statement page is made from it. */
import { cadres } from './audit/cadres.ts';
import { consultation } from './audit/consultation.ts';
import { couleurs } from './audit/couleurs.ts';
import { formulaires } from './audit/formulaires.ts';
import { images } from './audit/images.ts';
import { liens } from './audit/liens.ts';
import { multimedia } from './audit/multimedia.ts';
import { navigation } from './audit/navigation.ts';
import { obligatoires } from './audit/obligatoires.ts';
import { presentation } from './audit/presentation.ts';
import { scripts } from './audit/scripts.ts';
import { structuration } from './audit/structuration.ts';
import { tableaux } from './audit/tableaux.ts';
import type { Etat, Theme } from './critere.ts';

/** Day on which the pages were last looked at for this audit. */
export const DATE_AUDIT = '2026-11-24';

export const audit: Theme[] = [
  images,
  cadres,
  couleurs,
  multimedia,
  tableaux,
  liens,
  scripts,
  obligatoires,
  structuration,
  presentation,
  formulaires,
  navigation,
  consultation,
];

export const nombreDe = (themes: readonly Theme[], etat: Etat): number =>
  themes.flatMap(({ criteres }) => criteres).filter((critere) => critere.etat === etat).length;

/** Share of the criteria that apply which are met, in percent, rounded down: never flattering. */
export function tauxDe(themes: readonly Theme[]): number {
  const conformes = nombreDe(themes, 'conforme');
  return Math.floor((100 * conformes) / (conformes + nombreDe(themes, 'non conforme')));
}

/**
 * Whether somebody from outside, with the tools of disabled people, has checked the audit. Many of its
 * criteria were judged on the templates and their examples: until then the portal does not call
 * itself wholly compliant.
 */
export const VERIFIE_AU_DEHORS = false;

export type Conformite = 'totalement conforme' | 'partiellement conforme' | 'non conforme';

/** The thresholds of the law: under half of the criteria, a site is not conformant at all. */
export function conformiteDe(taux: number, verifie = VERIFIE_AU_DEHORS): Conformite {
  if (taux === 100 && verifie) return 'totalement conforme';
  return taux >= 50 ? 'partiellement conforme' : 'non conforme';
}
