import { expect, test } from 'vitest';
import { allPages } from '../../page-models/all-pages.ts';
import type { Page, TemplateName } from '../../page-models/types.ts';
import {
  action,
  certification,
  commune,
  departement,
  formation,
  organisme,
  session,
  structure,
} from '../../testing/offre.ts';
import { article, competence, guide, metier, snapshot } from '../../testing/records.ts';
import { headForMachines } from '../head.ts';
import { DESCRIBED, graphOf } from './json-ld.ts';

const at = (path: string) => `https://exemple.fr${path}`;
const TRAP = 'Fin </script><!-- <b>&amp; « citation »';

const pages = allPages(
  snapshot({
    metier: ['D1102', 'D1103'].map((codeRome, rank) =>
      metier({
        codeRome,
        slug: rank ? 'patissier' : 'boulanger-boulangere',
        definition: 'Fait du pain.',
        competencesPrincipales: ['100'],
        acces: 'Avec un CAP.',
      }),
    ),
    competence: [competence({ codeOgr: '100', libelle: 'Pétrir' })],
    article: [article({ titre: TRAP })],
    guide: [guide({ dureeMinutes: 20 })],
    certification: [certification()],
    formation: [
      formation({
        organisme: organisme().identifiant,
        certifications: ['RNCP37537'],
        metiers: ['D1102'],
      }),
    ],
    action: [action({ modalite: 'mixte', commune: '87085' })],
    session: [
      session({ identifiant: 'a', debut: '2026-09-01', fin: '2027-06-30' }),
      session({ identifiant: 'b', debut: '2020-09-01', fin: '2021-06-30' }),
    ],
    organisme: [organisme()],
    structure: [structure()],
    commune: [commune()],
    departement: [departement()],
    dossier: [
      {
        slug: 'le-pain',
        titre: 'Le pain',
        resume: 'Un résumé.',
        datePublication: '2026-03-01',
        blocs: [{ type: 'texte', corps: 'Du pain.' }],
        themes: [],
        domaines: [],
        metiers: ['D1102'],
        sources: [],
      },
    ],
    evenement: [
      {
        slug: 'forum',
        titre: 'Forum',
        resume: 'Un résumé.',
        debut: '2026-06-01T08:00:00Z',
        format: 'surPlace',
        commune: '87085',
        organisateur: 'La mission locale',
        publics: [],
        seances: [],
        blocs: [],
        complet: false,
        annule: false,
        themes: [],
        domaines: [],
        metiers: [],
      },
    ],
    publication: [
      {
        slug: 'carnet',
        titre: 'Carnet',
        resume: 'Un résumé.',
        datePublication: '2026-02-01',
        fichiers: [
          { titre: 'Le carnet', fichier: { nom: 'carnet.pdf' }, auteur: 'Nous', licence: 'ccBy' },
        ],
        blocs: [],
        themes: [],
        domaines: [],
        metiers: [],
      },
    ],
    question: [
      {
        slug: 'gratuit',
        question: 'Est-ce gratuit ?',
        reponse: 'Oui.',
        rubrique: 'portail',
        publics: [],
        dateMiseAJour: '2026-02-01',
        themes: [],
        domaines: [],
        metiers: [],
        sources: [],
      },
    ],
    terme: [
      {
        slug: 'vae',
        terme: 'Validation',
        formes: [],
        definition: 'Un sens.',
        voirAussi: [],
        sources: [],
      },
    ],
  }),
);

const pageOf = (template: TemplateName): Page => {
  const found = pages.find((page) => page.template === template);
  if (!found) throw new Error(`no ${template}`);
  return found;
};

/** As a reader does: the block is cut out of the HTML of the head, then parsed. */
const graphIn = (head: string): Record<string, unknown>[] =>
  JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(head)?.[1] ?? '{}')[
    '@graph'
  ] ?? [];

/** Properties that schema.org and its readers ask of each type. */
const REQUIRED: [TemplateName, string, string[]][] = [
  [
    'metier',
    'Occupation',
    ['name', 'description', 'skills', 'occupationalCategory', 'educationRequirements'],
  ],
  ['competence', 'DefinedTerm', ['name', 'termCode', 'inDefinedTermSet']],
  [
    'formation',
    'Course',
    ['name', 'description', 'provider', 'hasCourseInstance', 'educationalCredentialAwarded'],
  ],
  [
    'certification',
    'EducationalOccupationalCredential',
    ['name', 'identifier', 'credentialCategory'],
  ],
  ['organisme', 'EducationalOrganization', ['name', 'url']],
  ['structure', 'Organization', ['name', 'url', 'address']],
  ['article', 'NewsArticle', ['headline', 'datePublished', 'author', 'publisher']],
  ['guide', 'HowTo', ['name', 'step', 'dateModified', 'totalTime']],
  ['dossier', 'Article', ['headline', 'datePublished', 'author', 'publisher', 'about']],
  ['dossiers', 'CollectionPage', ['name', 'description', 'mainEntity']],
  ['evenement', 'Event', ['name', 'startDate', 'eventStatus', 'location', 'organizer']],
  ['glossaire', 'DefinedTermSet', ['name', 'hasDefinedTerm']],
  ['publication', 'DigitalDocument', ['name', 'datePublished', 'publisher', 'encoding']],
  ['questions', 'FAQPage', ['name', 'mainEntity']],
  ['accueil', 'WebSite', ['name', 'url', 'potentialAction']],
  ['metiers', 'BreadcrumbList', ['itemListElement']],
];

test.each(REQUIRED)('the page %s is a %s with what it must say', (template, type, properties) => {
  const graph = graphIn(headForMachines(pageOf(template), 'https://exemple.fr'));
  const thing = graph.find((one) => [one['@type']].flat().includes(type));
  for (const property of properties) expect(thing?.[property], property).toBeTruthy();
});

test('each template that is described has its row above, or is described as one that has', () => {
  const alike = ['etablissement', 'actualites', 'guides'];
  const tested = new Set([...REQUIRED.map(([template]) => template), ...alike]);
  expect(DESCRIBED.filter((template) => !tested.has(template))).toEqual([]);
});

test('the portal says each kind of thing that readers of schema.org look for', () => {
  const said = new Set<unknown>();
  const note = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('@type' in value) for (const type of [value['@type']].flat()) said.add(type);
    for (const each of Object.values(value)) note(each);
  };
  for (const page of pages) note(graphOf(page, at));
  for (const type of [
    'Occupation',
    'EducationalOccupationalProgram',
    'Course',
    'CourseInstance',
    'EducationalOccupationalCredential',
    'NewsArticle',
    'Article',
    'CollectionPage',
    'Event',
    'BreadcrumbList',
    'Organization',
    'WebSite',
  ])
    expect([...said], type).toContain(type);
});

test('nothing that an editor writes ends the block or opens a comment', () => {
  const head = headForMachines(pageOf('article'), 'https://exemple.fr');
  expect(head.match(/<\/script/g)).toHaveLength(1);
  expect(head).not.toContain('<!--');
  expect(graphIn(head)[0]?.headline).toContain('</script');
});

test('only sessions to come are said, with their place and way', () => {
  const [course] = graphOf(pageOf('formation'), at);
  expect(course?.hasCourseInstance).toMatchObject([
    {
      startDate: '2026-09-01',
      endDate: '2027-06-30',
      courseMode: 'blended',
      location: { address: { postalCode: '87000', addressLocality: 'Limoges' } },
    },
  ]);
});

test('the breadcrumb goes from the home page to the page itself', () => {
  const breadcrumb = graphOf(pageOf('metier'), at).at(-1) as unknown as {
    itemListElement: { item: string }[];
  };
  const items = breadcrumb.itemListElement.map(({ item }) => item);
  expect(items[0]).toBe('https://exemple.fr/');
  expect(items.at(-1)).toBe('https://exemple.fr/metiers/boulanger-boulangere/');
});
