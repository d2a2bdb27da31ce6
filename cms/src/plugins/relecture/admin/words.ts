/** Where a text stands and what was said of it, in French. */
import type { Tone } from '../../../admin/ui/parts';
import type { Note, Relecture } from './answers';

const ETATS: Record<Relecture['etat'], { text: string; tone: Tone }> = {
  brouillon: { text: 'Brouillon', tone: 'neutral' },
  aRelire: { text: 'À relire', tone: 'primary' },
  aReprendre: { text: 'À reprendre', tone: 'warning' },
  publie: { text: 'Publié', tone: 'success' },
};

export const etatState = ({ etat }: Pick<Relecture, 'etat'>) => ETATS[etat];

const SAID: Record<Note['nature'], string> = {
  envoi: 'Envoyé à la relecture',
  retour: 'Rendu',
  reprise: 'Repris par la rédaction',
  note: 'Note',
  publication: 'Publié',
};

export const saidWords = ({ nature }: Pick<Note, 'nature'>): string => SAID[nature];
