/** The words of France Compétences and what they stand for here. */
import type { Certification } from '@portulan/content-schemas';
import { flag, lookUp } from '../../core/values.ts';

type VoieAcces = Certification['voiesAcces'][number];

/** `SI_JURY_*`, in the order in which a sheet shows them. */
export const VOIES: Record<string, VoieAcces> = {
  SI_JURY_FI: 'formationInitiale',
  SI_JURY_CA: 'apprentissage',
  SI_JURY_FC: 'formationContinue',
  SI_JURY_CQ: 'contratProfessionnalisation',
  SI_JURY_CL: 'candidatureIndividuelle',
  SI_JURY_VAE: 'vae',
};

const HABILITATION = {
  'habilitation-former': 'former',
  'habilitation-form': 'former',
  'habilitation-organiser': 'organiser',
  'habilitation-orga': 'organiser',
  'habilitation-orga-form': 'formerEtOrganiser',
};
export const habilitation = (word: string) => lookUp(HABILITATION, word);

const ACTIVE = { active: true, actif: true, inactive: false, inactif: false };

/** `Oui`, `ACTIVE`, `Actif`… */
export const active = (word: string): boolean | undefined => flag(word) ?? lookUp(ACTIVE, word);

/** A code to link to, known or not: pseudo codes and old ones are kept, what is no code is not. */
export const linkCode = (text: string): string | undefined =>
  /^[A-Za-z0-9-]{1,20}$/.exec(text.trim())?.[0];
