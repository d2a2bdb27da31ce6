/** Pages composed by editors: home, ways in, features, agenda, glossary. */
import { expect, test } from 'vitest';
import type { RecordOf } from '../cms/snapshot.ts';
import { article, guide, metier, snapshot } from '../testing/records.ts';
import { allPages } from './all-pages.ts';
import type { Page, TemplateName } from './types.ts';

const page = <T extends TemplateName>(records: Parameters<typeof snapshot>[0], url: string) =>
  allPages(snapshot(records)).find((one) => one.url === url) as Page<T>;

const evenement = (fields: Partial<RecordOf<'evenement'>> = {}): RecordOf<'evenement'> => ({
  slug: 'forum',
  titre: 'Forum (exemple)',
  resume: 'Un forum.',
  debut: '2026-03-02T09:00:00.000Z',
  format: 'enLigne',
  organisateur: 'Rédaction',
  publics: [],
  seances: [],
  blocs: [],
  complet: false,
  annule: false,
  themes: [],
  domaines: [],
  metiers: [],
  ...fields,
});
const terme = (fields: Partial<RecordOf<'terme'>> = {}): RecordOf<'terme'> => ({
  slug: 'pain',
  terme: 'Pain',
  formes: [],
  definition: 'Ce que fait le boulanger.',
  voirAussi: [],
  sources: [],
  ...fields,
});
const accueil = (blocs: RecordOf<'accueil'>['blocs']): RecordOf<'accueil'> => ({
  slug: 'accueil',
  titre: 'Chez nous',
  resume: 'Un accueil.',
  blocs,
});

test('without a record the home page has what every portal needs; empty parts are left out', () => {
  const { blocs } = page<'accueil'>({}, '/').model;
  expect(blocs.map(({ type }) => type)).toEqual(['recherche', 'entrees', 'domaines', 'chiffres']);
});

test('the home page is what the editors composed, in French; the English one is the default', () => {
  const records = { accueil: [accueil([{ type: 'entrees', titre: 'Vous êtes' }])] };
  expect(page<'accueil'>(records, '/').model.blocs.map(({ type }) => type)).toEqual(['entrees']);
  expect(page<'accueil'>(records, '/en/').model.blocs[0]?.type).toBe('recherche');
});

test('another record than « accueil » stays in the drawer', () => {
  const records = { accueil: [{ ...accueil([{ type: 'entrees', titre: 'x' }]), slug: 'ete' }] };
  expect(page<'accueil'>(records, '/').model.blocs[0]?.type).toBe('recherche');
});

test('an event of today is still to come, one of yesterday is past, one that lasts is to come', () => {
  const records = {
    evenement: [
      evenement({ slug: 'hier', debut: '2026-03-01T09:00:00.000Z' }),
      evenement({ slug: 'aujourd-hui', debut: '2026-03-02T06:00:00.000Z' }),
      evenement({
        slug: 'dure',
        debut: '2026-02-27T09:00:00.000Z',
        fin: '2026-03-04T09:00:00.000Z',
      }),
      evenement({ slug: 'avril', debut: '2026-04-01T09:00:00.000Z' }),
    ],
  };
  const { mois, passes } = page<'agenda'>(records, '/agenda/').model;
  expect(mois.map(({ titre, evenements }) => [titre, evenements.map(({ url }) => url)])).toEqual([
    ['Février 2026', ['/agenda/dure/']],
    ['Mars 2026', ['/agenda/aujourd-hui/']],
    ['Avril 2026', ['/agenda/avril/']],
  ]);
  expect(passes.map(({ url }) => url)).toEqual(['/agenda/hier/']);
});

test('nobody signs up for what is past or cancelled', () => {
  const inscription = 'https://exemple.invalid/';
  const at = (fields: Partial<RecordOf<'evenement'>>) =>
    page<'evenement'>({ evenement: [evenement({ inscription, ...fields })] }, '/agenda/forum/')
      .model.inscription;
  expect(at({})).toBe(inscription);
  expect(at({ annule: true })).toBeUndefined();
  expect(at({ debut: '2026-01-01T09:00:00.000Z' })).toBeUndefined();
});

test('a text links to the first mention of a term, and the term lists the texts', () => {
  const records = {
    terme: [terme()],
    article: [article({ corps: 'Du pain, encore du pain.' })],
    guide: [guide({ introduction: 'Rien ici.' })],
  };
  const { corpsHtml } = page<'article'>(records, '/actualites/le-pain/').model;
  expect(corpsHtml).toBe(
    '<p>Du <a class="terme" href="/glossaire/#pain">pain</a>, encore du pain.</p>',
  );
  const { textes } = page<'terme'>(records, '/glossaire/pain/').model;
  expect(textes.map(({ url }) => url)).toEqual(['/actualites/le-pain/']);
});

test('a term that points to one that is absent points to nothing', () => {
  const { voirAussi } = page<'terme'>(
    { terme: [terme({ voirAussi: ['four'] })] },
    '/glossaire/pain/',
  ).model;
  expect(voirAussi).toEqual([]);
});

const dossier = (blocs: RecordOf<'dossier'>['blocs']): RecordOf<'dossier'> => ({
  slug: 'dossier',
  titre: 'Un dossier',
  resume: 'Un résumé.',
  datePublication: '2026-03-01',
  blocs,
  themes: ['001'],
  domaines: [],
  metiers: [],
  sources: [],
});
const listes = { titre: 'Métiers', nombre: 6, type: 'metiers' } as const;

test('a list of jobs is the chosen ones, or those of a domain and a theme; an empty one is left out', () => {
  const records = {
    metier: [
      metier({ themes: ['001'] }),
      metier({ codeRome: 'D1201', slug: 'vendeur', libelle: 'Vendeur', domaine: 'D12' }),
    ],
    dossier: [
      dossier([
        { ...listes, metiers: ['D1201', 'Z9999'] },
        { ...listes, metiers: [], domaine: 'D' },
        { ...listes, metiers: [], domaine: 'D', theme: '001' },
        { ...listes, metiers: [], theme: '999' },
      ]),
    ],
  };
  const { blocs } = page<'dossier'>(records, '/dossiers/dossier/').model;
  expect(
    blocs.map((bloc) => bloc.type === 'metiers' && bloc.metiers.map(({ codeRome }) => codeRome)),
  ).toEqual([['D1201'], ['D1102', 'D1201'], ['D1102']]);
});

test('each way in counts what the records hold and shows the guides of its public', () => {
  const records = { guide: [guide({ publics: ['entreprise'] }), guide({ slug: 'autre' })] };
  const { actions, guides, voisines } = page<'entree'>(records, '/je-recrute/').model;
  expect(actions.find(({ url }) => url === '/metiers/')?.compte).toBe('1\u00a0métier');
  expect(guides.map(({ url }) => url)).toEqual(['/guides/choisir/']);
  expect(voisines).toHaveLength(4);
});

test('a theme has a page when a job has it, and shows the features on it', () => {
  const records = {
    theme: [
      { code: '001', libelle: 'Métiers du pain', source: 'rome' },
      { code: '002', libelle: 'Métiers de rien', source: 'rome' },
    ],
    metier: [metier({ themes: ['001'] })],
    dossier: [dossier([{ type: 'texte', corps: 'Du texte.' }])],
  };
  const { model } = page<'theme'>(records, '/themes/metiers-du-pain/');
  expect(model.groupes.map(({ metiers }) => metiers.length)).toEqual([1]);
  expect(model.cartes.map(({ url }) => url)).toEqual(['/dossiers/dossier/']);
  expect(page(records, '/themes/metiers-de-rien/')).toBeUndefined();
});
