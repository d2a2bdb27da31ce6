import type { Source } from '../../core/source.ts';
import { offersSource } from '../lheo/source.ts';
import { edofV5 } from './definition.ts';
import { mapEdofAction, mapEdofFormation, mapEdofSession, streetLines } from './map.ts';

/** Catalogues of Mon Compte Formation, as organisations send them to EDOF. */
export const edof: Source = offersSource(
  {
    source: 'edof',
    definition: edofV5,
    numbersPerOrganisme: true,
    formation: mapEdofFormation,
    action: mapEdofAction,
    session: mapEdofSession,
    moreLines: streetLines,
  },
  {
    titre: 'Catalogue de Mon Compte Formation (EDOF)',
    editeur: 'Caisse des Dépôts',
    licence: 'Licence Ouverte 2.0',
    url: 'https://www.of.moncompteformation.gouv.fr/',
  },
  (version) => version === 'edof',
);
