import type { SearchDocument } from '../../page-models/types.ts';

/** The facet « kind »: its value in the address, the word of the index, its plural for people. */
export const kinds: { value: string; kind: SearchDocument['kind']; titre: string }[] = [
  { value: 'metier', kind: 'Métier', titre: 'Métiers' },
  { value: 'competence', kind: 'Compétence', titre: 'Compétences' },
  { value: 'domaine', kind: 'Domaine', titre: 'Domaines' },
  { value: 'certification', kind: 'Certification', titre: 'Certifications' },
  { value: 'formation', kind: 'Formation', titre: 'Formations' },
  { value: 'organisme', kind: 'Organisme', titre: 'Organismes' },
  { value: 'accueil', kind: 'Lieu d’accueil', titre: 'Lieux d’accueil' },
  { value: 'etablissement', kind: 'Établissement', titre: 'Établissements' },
  { value: 'territoire', kind: 'Territoire', titre: 'Territoires' },
  { value: 'actualite', kind: 'Actualité', titre: 'Actualités' },
  { value: 'guide', kind: 'Guide', titre: 'Guides' },
  { value: 'dossier', kind: 'Dossier', titre: 'Dossiers' },
  { value: 'evenement', kind: 'Événement', titre: 'Événements' },
  { value: 'terme', kind: 'Terme', titre: 'Mots expliqués' },
];
