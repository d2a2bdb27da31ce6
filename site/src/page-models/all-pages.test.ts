import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSnapshot, type Snapshot } from '../cms/snapshot.ts';
import { appellation, article, competence, guide, metier, snapshot } from '../testing/records.ts';
import { allPages } from './all-pages.ts';
import type { Page, TemplateName } from './types.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'content-schemas', 'examples');

function modelAt<T extends TemplateName>(records: Snapshot, url: string): Page<T>['model'] {
  const page = allPages(records).find((found) => found.url === url);
  if (!page) throw new Error(`No page at ${url}`);
  return page.model as Page<T>['model'];
}

const withDefinition = (definition: string) => snapshot({ metier: [metier({ definition })] });

test('every template has its pages in the examples, each at its stable address', async () => {
  const pages = allPages(await readSnapshot(EXAMPLES));
  expect(new Set(pages.map(({ template }) => template)).size).toBe(53);
  expect(pages.map(({ url }) => url)).toEqual(
    expect.arrayContaining([
      '/',
      '/metiers/',
      '/metiers/boulanger-boulangere/',
      '/appellations/b/',
      '/domaines/',
      '/competences/',
      '/certifications/cap-boulanger/',
      '/formations/cap-boulanger-en-un-an/',
      '/organismes/centre-du-fournil-exemple/',
      '/structures/centre-d-information-et-d-orientation-de-gueret/',
      '/etablissements/lycee-polyvalent-jean-favard/',
      '/territoires/haute-vienne/',
      '/territoires/bassin-limoges/',
      '/actualites/',
      '/guides/',
      '/guides/lire-une-fiche-metier/',
      '/je-m-oriente/',
      '/je-me-forme/',
      '/je-cherche-un-emploi/',
      '/j-accompagne/',
      '/je-recrute/',
      '/themes/',
      '/dossiers/',
      '/dossiers/travailler-au-fournil/',
      '/publications/',
      '/publications/carnet-du-fournil/',
      '/temoignages/',
      '/temoignages/ines-du-fournil/',
      '/questions/',
      '/questions/faut-il-un-diplome/',
      '/partenaires/',
      '/a-propos/',
      '/a-propos/qui-sommes-nous/',
      '/alertes/',
      '/agenda/',
      '/agenda/portes-ouvertes-du-fournil/',
      '/glossaire/',
      '/glossaire/vae/',
      '/recherche/',
      '/book-metiers/',
      '/sources/',
      '/404.html',
    ]),
  );
  for (const { url } of pages) expect(url).toMatch(/^\/([a-z0-9-]+\/)*(404\.html)?$/);
});

test('the same records give the same pages, down to the byte', async () => {
  const once = JSON.stringify(allPages(await readSnapshot(EXAMPLES)));
  expect(JSON.stringify(allPages(await readSnapshot(EXAMPLES)))).toBe(once);
});

test('a job opens with its first sentence, and lists the others', () => {
  const model = modelAt<'metier'>(
    withDefinition("Fait le pain\nL'hygiène : toujours"),
    '/metiers/boulanger-boulangere/',
  );
  expect(model.accroche).toBe('Fait le pain.');
  expect(model.missions).toEqual(['L’hygiène\u00a0: toujours.']);
});

test('only a competence that several jobs use has a page, and links lead to it', () => {
  const shared = competence({ libelle: 'Pétrir', slug: 'petrir' });
  const lonely = competence({ libelle: 'Goûter', slug: 'gouter' });
  const records = snapshot({
    competence: [shared, lonely],
    metier: [
      metier({ competencesPrincipales: [shared.codeOgr, lonely.codeOgr] }),
      metier({
        codeRome: 'D1104',
        libelle: 'Pâtissier',
        slug: 'patissier',
        competencesSecondaires: [shared.codeOgr],
      }),
    ],
  });
  expect(
    modelAt<'metier'>(records, '/metiers/boulanger-boulangere/').competences.principales,
  ).toEqual([{ titre: 'Goûter' }, { titre: 'Pétrir', url: '/competences/petrir/' }]);
  const model = modelAt<'competence'>(records, '/competences/petrir/');
  expect(model.metiersPrincipaux.map(({ codeRome }) => codeRome)).toEqual(['D1102']);
  expect(model.metiersAutres.map(({ codeRome }) => codeRome)).toEqual(['D1104']);
  expect(allPages(records).some(({ url }) => url === '/competences/gouter/')).toBe(false);
});

test('near jobs keep the order of the source, named lists the alphabet', () => {
  const contexte = (codeOgr: string, type: string, libelle: string) => ({ codeOgr, type, libelle });
  const records = snapshot({
    metier: [
      metier({ mobilites: ['D1104', 'D1103'], contextesTravail: ['3', '1', '2'] }),
      metier({ codeRome: 'D1103', libelle: 'Abatteur', slug: 'abatteur' }),
      metier({ codeRome: 'D1104', libelle: 'Pâtissier', slug: 'patissier' }),
    ],
    contexteTravail: [
      contexte('1', 'Lieux', 'En plein air'),
      contexte('2', 'Horaires', 'La nuit'),
      contexte('3', 'Lieux', 'Au froid'),
    ],
  });
  const model = modelAt<'metier'>(records, '/metiers/boulanger-boulangere/');
  expect(model.mobilites.map(({ titre }) => titre)).toEqual(['Pâtissier', 'Abatteur']);
  expect(model.contextes).toEqual([
    { titre: 'Horaires', elements: [{ titre: 'La nuit' }] },
    { titre: 'Lieux', elements: [{ titre: 'Au froid' }, { titre: 'En plein air' }] },
  ]);
});

test('codes that point to nothing are left out', () => {
  const records = snapshot({
    metier: [
      metier({
        mobilites: ['Z9999'],
        savoirsPrincipaux: ['1'],
        themes: ['999'],
        competencesPrincipales: ['2'],
      }),
    ],
    appellation: [appellation({ metier: 'Z9999', libelle: 'Fantôme' })],
  });
  const model = modelAt<'metier'>(records, '/metiers/boulanger-boulangere/');
  expect([
    model.mobilites,
    model.savoirs.principaux,
    model.themes,
    model.competences.principales,
  ]).toEqual([[], [], [], []]);
  expect(allPages(records).some(({ template }) => template === 'appellations')).toBe(false);
});

test('the A–Z knows the letters without a name', () => {
  const records = snapshot({
    appellation: [appellation({ libelle: 'Étalagiste' }), appellation({ libelle: 'Abatteur' })],
  });
  const { lettres, appellations } = modelAt<'appellations'>(records, '/appellations/e/');
  expect(appellations.map(({ titre }) => titre)).toEqual(['Étalagiste']);
  expect(lettres[0]).toEqual({ lettre: 'A', url: '/appellations/a/', nombre: 1 });
  expect(lettres[1]).toEqual({ lettre: 'B', nombre: 0 });
});

test('news come nearest first: the job, its domain, its grand domaine', () => {
  const records = snapshot({
    article: [
      article({ slug: 'grand', domaines: ['D'], datePublication: '2026-05-01' }),
      article({ slug: 'metier', metiers: ['D1102'], datePublication: '2026-01-01' }),
      article({ slug: 'domaine', domaines: ['D11'] }),
      article({ slug: 'ailleurs', domaines: ['D12'] }),
    ],
    guide: [guide()],
  });
  const model = modelAt<'metier'>(records, '/metiers/boulanger-boulangere/');
  expect(model.articles.map(({ url }) => url)).toEqual([
    '/actualites/metier/',
    '/actualites/domaine/',
    '/actualites/grand/',
  ]);
  expect(model.guides.map(({ url }) => url)).toEqual(['/guides/choisir/']);
});

test('a domain without a job has no page, and is not counted', () => {
  const records = snapshot();
  expect(
    allPages(records)
      .filter(({ template, langue }) => template === 'domaine' && !langue)
      .map(({ url }) => url),
  ).toEqual(['/domaines/commerce/', '/domaines/commerce-alimentaire/']);
  expect(modelAt<'domaines'>(records, '/domaines/').grandsDomaines[0]?.metiers).toBe(1);
});

test('two pages at one address stop the build', () => {
  const twins = snapshot({ metier: [metier(), metier({ codeRome: 'D1103' })] });
  expect(() => allPages(twins)).toThrow(expect.objectContaining({ code: 'build.url.twice' }));
});

test('each imported page says where it comes from, others that we wrote them', () => {
  const records = snapshot({
    metier: [metier(), metier({ codeRome: 'D1103', slug: 'autre', source: undefined })],
  });
  expect(modelAt<'metier'>(records, '/metiers/boulanger-boulangere/').provenance.editeur).toBe(
    'France Travail',
  );
  expect(modelAt<'metier'>(records, '/metiers/autre/').provenance.source).toBe('portail');
  expect(modelAt<'sources'>(records, '/sources/').sources[0]?.comptes).toContainEqual({
    titre: 'métier',
    nombre: 1,
  });
});
