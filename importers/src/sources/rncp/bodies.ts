/** The bodies that deliver a certification, and those that prepare it. Pure. */
import { siretOf } from '../../core/codes.ts';
import { cleanLine } from '../../core/typography.ts';
import { compact } from '../../core/values.ts';
import { child, children, textOf, type XmlElement } from '../../core/xml.ts';
import type { Remarks } from './remarks.ts';
import { active, habilitation } from './words.ts';

/** Those whose state says that they have stopped are left out. */
function current(elements: XmlElement[], state: string, remarks: Remarks): XmlElement[] {
  return elements.filter((element) => {
    const stopped = active(textOf(element, state)) === false;
    if (stopped)
      remarks.say('inactive', state, `organismes laissés de côté car ${state} dit « Inactif ».`);
    return !stopped;
  });
}

const MAX_NAME = 400;
const nameOf = (element: XmlElement, name: string) =>
  cleanLine(textOf(element, name)).slice(0, MAX_NAME);

function named({ nom }: { nom: string }, remarks: Remarks): boolean {
  if (!nom) remarks.say('noName', 'nom', 'organismes sans nom, laissés de côté.');
  return Boolean(nom);
}

export const mapCertificateurs = (fiche: XmlElement, remarks: Remarks) =>
  current(children(child(fiche, 'CERTIFICATEURS'), 'CERTIFICATEUR'), 'ETAT_CERTIFICATEUR', remarks)
    .map((one) =>
      compact({
        nom: nameOf(one, 'NOM_CERTIFICATEUR'),
        siret: remarks.optional('SIRET_CERTIFICATEUR', textOf(one, 'SIRET_CERTIFICATEUR'), siretOf),
      }),
    )
    .filter((one) => named(one, remarks));

export const mapPartenaires = (fiche: XmlElement, remarks: Remarks) =>
  current(children(child(fiche, 'PARTENAIRES'), 'PARTENAIRE'), 'ETAT_HABILITATION', remarks)
    .map((one) =>
      compact({
        nom: nameOf(one, 'NOM_PARTENAIRE'),
        siret: remarks.optional('SIRET_PARTENAIRE', textOf(one, 'SIRET_PARTENAIRE'), siretOf),
        habilitation: remarks.optional(
          'HABILITATION_PARTENAIRE',
          textOf(one, 'HABILITATION_PARTENAIRE'),
          habilitation,
        ),
      }),
    )
    .filter((one) => named(one, remarks));
