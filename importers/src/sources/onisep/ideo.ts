/** The Idéo-Métiers table, one row a job and a publication: its rows of one job, united. Pure. */
import { cleanLine } from '../../core/typography.ts';
import type { RawIdeoMetier } from './raw.ts';
import { idOf, unique } from './texts.ts';

export type Ideo = { nom: string; domaines: string[]; metiers: string[] };

/** `…/metier/slug/MET.569`, the only place where the identifier is. */
export const identifiantOf = (row: RawIdeoMetier): string | undefined =>
  /\bMET\.\d+/i.exec(row.lien_site_onisepfr ?? '')?.[0]?.toUpperCase();

const parts = (cell: string | null | undefined): string[] => (cell ?? '').split('|');

/** ROME codes as they come, one or several, obsolete ones too. */
export const codesRome = (row: RawIdeoMetier): string[] => unique(parts(row.code_rome).map(idOf));

/** `santé, social, sport/sport` → `santé, social, sport / sport`. */
export const domaineOf = (text: string): string =>
  text
    .split('/')
    .map((part) => cleanLine(part))
    .filter(Boolean)
    .join(' / ');

export const domainesOf = (row: RawIdeoMetier): string[] =>
  unique(parts(row['domainesous-domaine']).map(domaineOf));

export function ideoOf(row: RawIdeoMetier, known?: Ideo): Ideo {
  return {
    nom: known?.nom || cleanLine(row.libelle_metier ?? ''),
    domaines: unique([...(known?.domaines ?? []), ...domainesOf(row)]),
    metiers: unique([...(known?.metiers ?? []), ...codesRome(row)]),
  };
}
