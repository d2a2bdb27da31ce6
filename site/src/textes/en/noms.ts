import type { nomsComptes as fr } from '../fr/noms.ts';

export const nomsComptes: typeof fr = {
  metier: ['job', 'jobs'],
  domaine: ['field', 'fields'],
  appellation: ['job title', 'job titles'],
  competence: ['skill', 'skills'],
  certification: ['recognised qualification', 'recognised qualifications'],
  formation: ['course', 'courses'],
  organisme: ['training provider', 'training providers'],
  etablissement: ['school or college', 'schools and colleges'],
  structure: ['advice centre', 'advice centres'],
};
