import type { SearchDocument } from '../../page-models/types.ts';

/** The facet « kind »: its value in the address, the word of the index. */
export const kinds: { value: string; kind: SearchDocument['kind'] }[] = [
  { value: 'metier', kind: 'Métier' },
  { value: 'competence', kind: 'Compétence' },
  { value: 'domaine', kind: 'Domaine' },
  { value: 'certification', kind: 'Certification' },
  { value: 'formation', kind: 'Formation' },
  { value: 'organisme', kind: 'Organisme' },
  { value: 'accueil', kind: 'Lieu d’accueil' },
  { value: 'etablissement', kind: 'Établissement' },
  { value: 'territoire', kind: 'Territoire' },
  { value: 'actualite', kind: 'Actualité' },
  { value: 'guide', kind: 'Guide' },
  { value: 'dossier', kind: 'Dossier' },
  { value: 'publication', kind: 'Publication' },
  { value: 'temoignage', kind: 'Témoignage' },
  { value: 'question', kind: 'Question' },
  { value: 'page', kind: 'Page' },
  { value: 'evenement', kind: 'Événement' },
  { value: 'terme', kind: 'Terme' },
];
