/** What EDOF says in its own `extras`, beside the elements that it has in common with LHEO. */
import type { Action, Formation, Session } from '@portulan/content-schemas';
import { textOf, type XmlElement } from '../../core/xml.ts';
import { extra } from '../lheo/extras.ts';
import type { Fields } from '../lheo/fields.ts';

/** `12 RUE du général Leclerc`, then its `BP 202`. */
export function streetLines(adresse: XmlElement): string[] {
  const part = (info: string) => textOf(extra(adresse, info));
  const voie = ['numero-voie', 'indice-repetition-voie', 'code-nature-voie', 'libelle-voie'];
  return [voie.map(part).filter(Boolean).join(' '), part('ligne5-adresse')];
}

export const mapEdofFormation = (element: XmlElement, fields: Fields): Partial<Formation> =>
  // A catalogue of Mon Compte Formation holds nothing else.
  ({
    certifiante: true,
    contenu:
      fields.markdown(element, 'contenu-formation') ??
      fields.markdown(extra(element, 'resume-contenu')),
  });

/** Text, or the 0 and 1 that the kit asks for where LHEO has a text. */
function textOrFlag(text: string | undefined, yes: string): string | undefined {
  if (text === '1') return yes;
  return text === '0' ? '' : text;
}

const joined = (...texts: (string | undefined)[]) =>
  [...new Set(texts.filter(Boolean))].join('\n\n') || undefined;

export function mapEdofAction(element: XmlElement, fields: Fields): Partial<Action> {
  const accessible = textOrFlag(
    fields.long(element, 'acces-handicapes'),
    'Accessible aux personnes en situation de handicap',
  );
  const prix = extra(element, 'frais-ttc');
  const heures = extra(element, 'duree-apprentissage');
  return {
    accesHandicap: joined(accessible, fields.long(extra(element, 'modalites-handicap'))),
    recrutement: joined(
      fields.long(element, 'modalites-recrutement'),
      fields.long(extra(element, 'info-admission')),
    ),
    transport: textOrFlag(fields.line(element, 'transport'), 'Desservi par les transports'),
    restauration: textOrFlag(fields.line(element, 'restauration'), 'Restauration possible'),
    hebergement: textOrFlag(fields.line(element, 'hebergement'), 'Hébergement possible'),
    prixTtc: fields.number(prix),
    heuresTotal: fields.number(heures),
  };
}

export const mapEdofSession = (element: XmlElement, fields: Fields): Partial<Session> => ({
  modalites: fields.long(extra(element, 'modalites-particulieres')),
});
