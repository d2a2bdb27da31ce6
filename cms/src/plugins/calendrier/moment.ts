import { instantsOf } from '../../lib/heure-locale';
import { CmsError } from '../../lib/probleme';

/** What an editor asks: a date and a time on the clocks of Paris. */
export type MomentAsked = { date: string; heure: string; passage: string };

const refusal = (code: string, words: string, context = {}) =>
  new CmsError(`calendrier.${code}`, 422, words, { context });

const MARGIN_MS = 5_000;

/** The instant that is meant, or a plain reason why there is none. */
export function instantAsked({ date, heure, passage }: MomentAsked, now: Date): Date {
  const instants = instantsOf(date, heure);
  if (!instants) throw refusal('moment', 'Donnez une date et une heure, par exemple 09:30.');
  const [first, second] = instants;
  if (!first)
    throw refusal(
      'heureAbsente',
      `Cette nuit-là, les horloges passent de 2 h à 3 h : ${heure} n’existe pas. Choisissez une heure avant 02:00 ou à partir de 03:00.`,
    );
  if (second && passage !== 'premier' && passage !== 'second')
    throw refusal(
      'heureDouble',
      `Cette nuit-là, les horloges reculent de 3 h à 2 h : ${heure} passe deux fois. Choisissez le premier passage (heure d’été) ou le second (heure d’hiver).`,
    );
  const instant = second && passage === 'second' ? second : first;
  if (instant.getTime() < now.getTime() + MARGIN_MS)
    throw refusal('passe', 'Ce moment est passé. Choisissez-en un à venir.');
  return instant;
}
