import type { Ordre, Suivi } from '../types';

/** `GET /constructions/etat` */
export type Etat = Suivi & {
  /** What is on line is what is published here. */
  ajour: boolean;
  /** By the clock of the CMS (UTC). */
  maintenant: string;
};

export type { Ordre };
