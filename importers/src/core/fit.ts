import { fitText } from './html.ts';
import type { RejetLog } from './rejet-log.ts';

/** The length of a `Ligne`. */
export const MAX_LINE = 255;

/** Fits texts to their fields, and counts those that had to be cut in the warnings of a source. */
export const fitter =
  (source: string, log: Pick<RejetLog, 'warn'>) =>
  (champ: string, text: string, max = MAX_LINE): string => {
    if (text.length > max)
      log.warn(
        `import.${source}.tooLong`,
        `Champ « ${champ} » : un texte dépasse ${max.toLocaleString('fr-FR')} caractères, il est coupé après un mot.`,
      );
    return fitText(text, max);
  };
export type Fit = ReturnType<typeof fitter>;
