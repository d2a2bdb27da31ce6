/** Names of labour basins, which the survey writes in capitals and mostly without accents. Pure. */
import { slugify } from '@portulan/content-schemas';
import { isCapitals, properName } from '../../core/proper-names.ts';
import { cleanLine } from '../../core/typography.ts';

/** What no rule can guess, by the slug of the name given. */
const NOMS: Record<string, string> = {
  angouleme: 'Angoulême',
  bearn: 'Béarn',
  chatellerault: 'Châtellerault',
  gueret: 'Guéret',
  'lesparre-medoc': 'Lesparre-Médoc',
  'mont-de-marsan': 'Mont-de-Marsan',
  'pays-basque': 'Pays basque',
  'perigueux-nord-est-dordogne': 'Périgueux et nord-est de la Dordogne',
};

/** `SAINT JUNIEN` → `Saint-Junien`, `VILLENEUVE SUR LOT` → `Villeneuve-sur-Lot`: towns of these forms take hyphens. */
function hyphens(name: string): string {
  const whole = name.replace(/^S(?:ain)?t(e?)(?= )/, 'Saint$1');
  return /^Sainte? | (?:sur|sous|lès) /.test(whole) ? whole.replaceAll(' ', '-') : whole;
}

/** A name with small letters is left as it is; other accents that capitals lost stay lost. */
export function nomBassin(text: string): string {
  const name = cleanLine(text);
  if (!isCapitals(name)) return name;
  return NOMS[slugify(name)] ?? hyphens(properName(name));
}
