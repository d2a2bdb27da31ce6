/** Records for tests: whole ones from a few fields, and a snapshot that holds them. */
import { findIn } from '../cms/find.ts';
import {
  type PublishedEntity,
  publishedEntities,
  type RecordOf,
  type Snapshot,
} from '../cms/snapshot.ts';

let codes = 0;
const code = () => String(900_000 + codes++);

export const metier = (fields: Partial<RecordOf<'metier'>> = {}): RecordOf<'metier'> => ({
  codeRome: 'D1102',
  libelle: 'Boulanger / Boulangère',
  slug: 'boulanger-boulangere',
  domaine: 'D11',
  competencesPrincipales: [],
  competencesEmergentes: [],
  competencesSecondaires: [],
  savoirsPrincipaux: [],
  savoirsEmergents: [],
  savoirsSecondaires: [],
  contextesTravail: [],
  mobilites: [],
  themes: [],
  centresInteret: [],
  secteurs: [],
  secteursNaf: [],
  source: 'rome',
  ...fields,
});

export const competence = (
  fields: Partial<RecordOf<'competence'>> = {},
): RecordOf<'competence'> => {
  const codeOgr = fields.codeOgr ?? code();
  return {
    codeOgr,
    libelle: `Savoir ${codeOgr}`,
    slug: `savoir-${codeOgr}`,
    nature: 'competence',
    categorie: 'savoirFaire',
    source: 'rome',
    ...fields,
  };
};

export const appellation = (
  fields: Partial<RecordOf<'appellation'>> = {},
): RecordOf<'appellation'> => ({
  codeOgr: code(),
  libelle: 'Boulanger / Boulangère',
  metier: 'D1102',
  principale: true,
  source: 'rome',
  ...fields,
});

export const article = (fields: Partial<RecordOf<'article'>> = {}): RecordOf<'article'> => ({
  slug: 'le-pain',
  titre: 'Le pain',
  resume: 'Un résumé.',
  corps: 'Du *texte*.',
  blocs: [],
  datePublication: '2026-03-01',
  themes: [],
  domaines: [],
  metiers: [],
  ...fields,
});

export const guide = (fields: Partial<RecordOf<'guide'>> = {}): RecordOf<'guide'> => ({
  slug: 'choisir',
  titre: 'Choisir',
  resume: 'Un résumé.',
  etapes: [{ titre: 'Regarder', texte: 'Du texte.' }],
  blocs: [],
  publics: [],
  dateMiseAJour: '2026-02-01',
  domaines: [],
  metiers: [],
  sources: [],
  ...fields,
});

const DOMAINES: RecordOf<'domaine'>[] = [
  {
    code: 'D',
    libelle: 'Commerce, vente',
    slug: 'commerce',
    niveau: 'grandDomaine',
    source: 'rome',
  },
  {
    code: 'D11',
    libelle: 'Commerce alimentaire',
    slug: 'commerce-alimentaire',
    niveau: 'domaineProfessionnel',
    parent: 'D',
    source: 'rome',
  },
  {
    code: 'D12',
    libelle: 'Commerce de détail',
    slug: 'commerce-de-detail',
    niveau: 'domaineProfessionnel',
    parent: 'D',
    source: 'rome',
  },
];

export function snapshot(given: { [E in PublishedEntity]?: RecordOf<E>[] } = {}): Snapshot {
  const none = Object.fromEntries(publishedEntities.map(({ name }) => [name, []]));
  const records = {
    ...none,
    domaine: DOMAINES,
    metier: [metier()],
    ...given,
  } as Snapshot['records'];
  const empreintes = Object.entries(records).map(([type, list]) => [type, JSON.stringify(list)]);
  return {
    records,
    cherche: (type, field) => findIn<RecordOf<typeof type>>(records[type], field),
    empreintes: Object.fromEntries(empreintes),
    sources: [
      {
        source: 'rome',
        titre: 'ROME',
        editeur: 'France Travail',
        release: 'v460',
        licence: 'Licence Ouverte 2.0',
      },
    ],
    retraits: [],
    jour: '2026-03-02',
    medias: new Map(),
  };
}
