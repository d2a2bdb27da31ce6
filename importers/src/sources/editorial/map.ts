import type { Provenance } from '@portulan/content-schemas';
import type { RawContent } from './raw.ts';

const DEFAULTS = {
  source: 'editorial',
  titre: 'Actualités et guides du portail',
  editeur: 'Équipe éditoriale du portail',
  licence: 'CC BY 4.0',
};

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const dateOf = ({ datePublication, dateMiseAJour }: RawContent) =>
  datePublication ?? dateMiseAJour ?? '';

/** What to credit: the release is the date of the latest content. */
export function provenanceOf(contents: RawContent[]): Provenance {
  const date = contents
    .map(dateOf)
    .filter((text) => DATE.test(text))
    .sort()
    .at(-1);
  const credit = {
    ...DEFAULTS,
    release: date ? `contenus du ${date}` : 'contenus sans date',
  };
  return date ? { ...credit, dateRelease: date } : credit;
}
