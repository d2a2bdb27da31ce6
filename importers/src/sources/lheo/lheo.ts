import type { Source } from '../../core/source.ts';
import { lheo23 } from './definition.ts';
import { offersSource } from './source.ts';

/** The offers that the Carif-Oref and the senders of regions exchange: LHEO 2.3, 2.2 and older. */
export const lheo: Source = offersSource(
  { source: 'lheo', definition: lheo23, numbersPerOrganisme: false },
  {
    titre: 'Offre de formation (LHEO)',
    editeur: 'Réseau des Carif-Oref',
    licence: 'Selon la convention passée avec l’émetteur',
    url: 'https://lheo.gouv.fr/',
  },
  (version) => version !== 'edof',
);
