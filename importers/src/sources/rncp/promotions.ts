/** What became of each year's graduates. Pure. */
import { numberOf } from '../../core/numbers.ts';
import { compact } from '../../core/values.ts';
import { child, children, textOf, type XmlElement } from '../../core/xml.ts';
import type { Remarks } from './remarks.ts';

const within = (min: number, max: number, whole: boolean) => (text: string) => {
  const number = numberOf(text);
  const fits = number !== undefined && number >= min && number <= max;
  return fits && (!whole || Number.isInteger(number)) ? number : undefined;
};
const year = within(1900, 2100, true);
const count = within(0, Number.MAX_SAFE_INTEGER, true);
const percent = within(0, 100, false);

export function mapPromotions(fiche: XmlElement, remarks: Remarks) {
  const promotions = children(child(fiche, 'STATISTIQUES_PROMOTIONS'), 'STATISTIQUES_PROMOTION');
  return promotions
    .map((one) => {
      const read = (name: string, reader: (text: string) => number | undefined) =>
        remarks.optional(name, textOf(one, name), reader);
      return compact({
        annee: read('ANNEE', year),
        certifies: read('NOMBRE_CERTIFIES', count),
        certifiesVae: read('NOMBRE_CERTIFIES_VAE', count),
        insertion6Mois: read('TAUX_INSERTION_GLOBAL_6MOIS', percent),
        insertionMetier2Ans: read('TAUX_INSERTION_METIER_2ANS', percent),
      });
    })
    .filter(({ annee }) => annee !== undefined);
}
