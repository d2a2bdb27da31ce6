/** Facts and texts that say nothing when their source says nothing. */
import { paragraphes } from '../domain/paragraphes.ts';
import { typographie } from '../domain/typographie.ts';
import type { Fait, Texte } from './types-offre.ts';

export const fait = (titre: string, valeur: string | 0 | undefined | false): Fait[] =>
  valeur ? [{ titre, valeur: typographie(valeur) }] : [];

export const texte = (titre: string, text: string | undefined): Texte[] => {
  const lines = paragraphes(text);
  return lines.length > 0 ? [{ titre, paragraphes: lines }] : [];
};
