/** The joins of the offer, as pages show them: from a job to a session and back. */
import { expect, test } from 'vitest';
import type { Snapshot } from '../cms/snapshot.ts';
import {
  action,
  certification,
  commune,
  departement,
  formation,
  indicateur,
  organisme,
  session,
  structure,
} from '../testing/offre.ts';
import { metier, snapshot } from '../testing/records.ts';
import { allPages } from './all-pages.ts';
import type { Page, TemplateName } from './types.ts';

function modelAt<T extends TemplateName>(records: Snapshot, url: string): Page<T>['model'] {
  const page = allPages(records).find((found) => found.url === url);
  if (!page) throw new Error(`No page at ${url}`);
  return page.model as Page<T>['model'];
}
const urls = (records: Snapshot) => allPages(records).map(({ url }) => url);

const whole = () =>
  snapshot({
    certification: [certification()],
    organisme: [organisme({ siret: '12345678200010', commune: '87085' })],
    formation: [
      formation({
        certifications: ['RNCP37537'],
        metiers: ['D1102'],
        organisme: 'siret-12345678200010',
      }),
    ],
    action: [action({ commune: '87085' })],
    session: [session({ debut: '2026-09-07' })],
    commune: [commune()],
    departement: [departement(), departement({ code: '75', nom: 'Paris', slug: 'paris' })],
    structure: [structure()],
    bassinEmploi: [{ code: '7540', nom: 'Limoges', slug: 'limoges', departements: ['87'] }],
    famille: [{ code: 'S0X42', libelle: 'Boulangers', niveau: 'fap228' }],
    correspondance: [
      {
        identifiant: 'fap2021-S0X42-D1102',
        nomenclature: 'fap2021',
        code: 'S0X42',
        famille: 'S0X42',
        metier: 'D1102',
        chemin: [{ table: 't', de: 'S0X42', vers: 'D1102' }],
      },
    ],
    indicateur: [indicateur()],
  });

test('by links only: job, certification, training, organisme, basin, and back to the job', () => {
  const records = whole();
  const job = modelAt<'metier'>(records, '/metiers/boulanger-boulangere/');
  const diploma = job.seFormer.certifications[0]?.url ?? '';
  const training = modelAt<'certification'>(records, diploma).formations[0]?.url ?? '';
  const body = modelAt<'formation'>(records, training).organisme?.url ?? '';
  expect(modelAt<'organisme'>(records, body).formations[0]?.url).toBe(training);
  const basin = job.emploi.recrutements[0]?.bassins[0]?.url ?? '';
  const territory = modelAt<'territoire'>(records, basin);
  expect(territory.recrutements[0]?.metiers[0]?.url).toBe('/metiers/boulanger-boulangere/');
  expect(territory.voisins[0]?.url).toBe('/territoires/haute-vienne/');
  expect(modelAt<'territoire'>(records, '/territoires/haute-vienne/').structures).toEqual([
    {
      reseau: 'Centres d’information et d’orientation (CIO)',
      lieux: [{ titre: 'CIO de Limoges', url: '/structures/cio-de-limoges/' }],
    },
  ]);
});

test('the territory of the portal is where its communes are', () => {
  expect(urls(whole())).toContain('/territoires/haute-vienne/');
  expect(urls(whole())).not.toContain('/territoires/paris/');
});

test('a place outside the territory has no page, and a postcode tells the département', () => {
  const records = snapshot({
    commune: [commune()],
    departement: [departement()],
    structure: [
      structure({ identifiant: 'a', slug: 'a', commune: '62041' }),
      {
        ...structure({ identifiant: 'b', slug: 'b' }),
        commune: undefined,
        adresse: { lignes: [], codePostal: '87100', ville: 'Limoges' },
      },
    ],
  });
  expect(urls(records)).toContain('/structures/b/');
  expect(urls(records)).not.toContain('/structures/a/');
});

test('a certification no longer in force keeps its page while a training prepares it', () => {
  const old = certification({ code: 'RNCP1', slug: 'ancien', active: false });
  expect(urls(snapshot({ certification: [old] }))).not.toContain('/certifications/ancien/');
  const cited = snapshot({
    certification: [{ ...old, remplacantes: ['RNCP37537'] }, certification()],
    formation: [formation({ certifications: ['RNCP1'] })],
  });
  const model = modelAt<'certification'>(cited, '/certifications/ancien/');
  expect(model.active).toBe(false);
  expect(model.remplacantes.map(({ url }) => url)).toEqual(['/certifications/cap-boulanger/']);
  const page = allPages(cited).find(({ url }) => url === '/certifications/ancien/');
  expect(page?.indexable).toBe(false);
  expect(page?.search).toBeUndefined();
});

test('what a register of some years ago calls active is told to have ended, and comes last', () => {
  const ended = certification({ code: 'RNCP1', slug: 'echue', niveau: 3, dateFin: '2026-03-01' });
  const running = certification({ niveau: 5, dateFin: '2026-03-02' });
  const records = snapshot({ certification: [ended, running] });
  const { certifications } = modelAt<'metier'>(records, '/metiers/boulanger-boulangere/').seFormer;
  expect(certifications.map(({ code, echue }) => [code, echue])).toEqual([
    ['RNCP37537', undefined],
    ['RNCP1', true],
  ]);
  expect(modelAt<'certification'>(records, '/certifications/echue/').echueLe).toBe(
    '1er\u00a0mars\u00a02026',
  );
});

test('a job without a link says so: nothing is invented', () => {
  const { seFormer, emploi } = modelAt<'metier'>(snapshot(), '/metiers/boulanger-boulangere/');
  expect(seFormer).toEqual({
    certifications: [],
    formations: [],
    nombreFormations: 0,
    territoires: [],
    diplomes: [],
    provenances: [],
  });
  expect(emploi).toEqual({ chiffres: [], recrutements: [] });
});

test('a job made from another one shows what leads to that one, and says so', () => {
  const child = metier({ codeRome: 'D1109', slug: 'tourier', metierParent: 'D1102' });
  const records = snapshot({ metier: [metier(), child], certification: [certification()] });
  const inherited = modelAt<'metier'>(records, '/metiers/tourier/').seFormer;
  expect(inherited.origine?.codeRome).toBe('D1102');
  expect(inherited.certifications.map(({ code }) => code)).toEqual(['RNCP37537']);
  const own = certification({ code: 'RNCP2', slug: 'tourier', metiers: ['D1109'] });
  const both = snapshot({ metier: [metier(), child], certification: [certification(), own] });
  const { origine, certifications } = modelAt<'metier'>(both, '/metiers/tourier/').seFormer;
  expect(origine).toBeUndefined();
  expect(certifications.map(({ code }) => code)).toEqual(['RNCP2']);
});

test('a link to what is not there yet is left out, never broken', () => {
  const records = snapshot({
    formation: [
      formation({ certifications: ['RNCP404'], metiers: ['Z9999'], organisme: 'siret-0' }),
    ],
  });
  const model = modelAt<'formation'>(records, '/formations/devenir-boulanger/');
  expect(model.certifications).toEqual([]);
  expect(model.metiers).toEqual([]);
  expect(model.organisme).toBeUndefined();
});

test('figures of the country are read with their unit', () => {
  const records = snapshot({
    indicateur: [
      indicateur({
        identifiant: 's',
        mesure: 'salaireMedianAnnuel',
        valeur: 28_014,
        unite: 'eurosParAn',
        periode: '2026-03',
        echelle: 'pays',
        territoire: 'FR',
        metier: 'D1102',
      }),
    ],
  });
  const { emploi } = modelAt<'metier'>(records, '/metiers/boulanger-boulangere/');
  expect(emploi.periode).toBe('mars 2026');
  expect(emploi.chiffres).toEqual([
    { titre: 'Salaire médian, brut par an', valeur: '28\u202f014\u00a0€' },
  ]);
});

test('the search chooses trainings and certifications by level, way, département and month', () => {
  const records = whole();
  Object.assign(records.records.certification[0] ?? {}, { niveau: 3 });
  Object.assign(records.records.action[0] ?? {}, { modalite: 'distance' });
  const searchAt = (path: RegExp) => allPages(records).find(({ url }) => path.test(url))?.search;
  const date = { departement: ['Haute-Vienne'], debut: ['2026-09'] };
  expect(searchAt(/^\/formations\/./)?.facettes).toEqual({ modalite: ['À distance'], ...date });
  expect(searchAt(/^\/formations\/./)?.domaines).toHaveLength(1);
  const diploma = searchAt(/^\/certifications\/./)?.facettes;
  expect(diploma).toEqual({ niveau: ['Niveau 3 (CAP, BEP)'], ...date });
  expect(searchAt(/^\/structures\/./)?.facettes).toEqual({ departement: ['Haute-Vienne'] });
});
