/** Trainings, what they lead to, and the bodies that give them. */
import type { Page } from '../../page-models/types.ts';
import type { ActionModel, FormationModel, SessionModel } from '../../page-models/types-offre.ts';
import {
  type At,
  INVENTED,
  listed,
  MOST,
  organization,
  plainText,
  postalAddress,
  type Thing,
} from './thing.ts';

const MODES: Record<string, string> = {
  'Sur place': 'onsite',
  'Sur place et à distance': 'blended',
  'À distance': 'online',
};

const modeOf = ({ faits }: ActionModel) =>
  MODES[faits.find(({ titre }) => titre === 'Comment')?.valeur ?? ''];

const placeOf = ({ lieu }: ActionModel): Thing | undefined => {
  const address = postalAddress(lieu);
  return address && { '@type': 'Place', name: lieu.nom ?? lieu.ville, address };
};

const instance = (action: ActionModel, { debut, fin }: Partial<SessionModel>): Thing => ({
  '@type': 'CourseInstance',
  startDate: debut,
  endDate: fin,
  courseMode: modeOf(action),
  location: placeOf(action),
  organizer: action.organismes[0] && {
    '@type': 'Organization',
    name: action.organismes[0].titre,
  },
});

/** Those that one can still join; a way to follow it without dates is one too. */
function instances({ actions }: FormationModel): Thing[] | undefined {
  const all = actions.flatMap((action) => {
    const dated = action.sessions.filter(({ passee, debut }) => !passee && debut);
    return dated.length > 0
      ? dated.map((session) => instance(action, session))
      : [instance(action, {})];
  });
  return all.length > 0 ? all.slice(0, MOST) : undefined;
}

export const course = ({ url, description, model }: Page<'formation'>, at: At): Thing => ({
  // A course for search engines, a programme for those who compare: the same training.
  '@type': ['Course', 'EducationalOccupationalProgram'],
  '@id': at(url),
  name: model.titre,
  description: plainText(model.objectifHtml) || description,
  disambiguatingDescription: model.exemple ? INVENTED : undefined,
  url: at(url),
  inLanguage: 'fr',
  provider: model.organisme && {
    '@type': 'EducationalOrganization',
    name: model.organisme.titre,
    url: model.organisme.url && at(model.organisme.url),
  },
  educationalCredentialAwarded: listed(
    model.certifications,
    ({ titre, url: credential, code }) => ({
      '@type': 'EducationalOccupationalCredential',
      name: titre,
      identifier: code,
      url: at(credential),
    }),
  ),
  occupationalCategory: listed(model.metiers, ({ codeRome, titre }) => `${codeRome} ${titre}`),
  about: listed(model.domaines, (domaine) => domaine),
  hasCourseInstance: instances(model),
});

export const credential = ({ url, description, model }: Page<'certification'>, at: At): Thing => ({
  '@type': 'EducationalOccupationalCredential',
  '@id': at(url),
  name: model.titre,
  description,
  url: at(url),
  identifier: model.code,
  credentialCategory: model.repertoire,
  educationalLevel: model.faits.find(({ titre }) => titre === 'Niveau')?.valeur,
  competencyRequired: listed(model.blocs, ({ titre }) => titre),
  recognizedBy: listed(model.certificateurs, ({ titre }) => ({
    '@type': 'Organization',
    name: titre,
  })),
  validIn: { '@type': 'Country', name: 'France' },
});

export const trainer = ({ url, model }: Page<'organisme'>, at: At): Thing => ({
  ...organization('EducationalOrganization', model.titre, at(url), model),
  disambiguatingDescription: model.exemple ? INVENTED : undefined,
});

export const structure = ({ url, model }: Page<'structure'>, at: At): Thing => ({
  ...organization('Organization', model.titre, at(url), model),
  parentOrganization: { '@type': 'Organization', name: model.reseau },
  disambiguatingDescription: model.exemple ? INVENTED : undefined,
});

export const school = ({ url, model }: Page<'etablissement'>, at: At): Thing =>
  organization('EducationalOrganization', model.titre, at(url), model);
