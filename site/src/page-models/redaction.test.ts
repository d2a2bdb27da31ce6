/** What editors add: complements beside imported records, alerts, navigation, files, questions. */
import { expect, test } from 'vitest';
import type { RecordOf } from '../cms/snapshot.ts';
import { formation } from '../testing/offre.ts';
import { article, metier, snapshot } from '../testing/records.ts';
import { allPages, groupsOf } from './all-pages.ts';
import { siteFacts } from './site-index.ts';
import type { Page, TemplateName } from './types.ts';

type Given = Parameters<typeof snapshot>[0];
const pages = (records: Given) => new Map(allPages(snapshot(records)).map((one) => [one.url, one]));
const page = <T extends TemplateName>(records: Given, url: string) =>
  pages(records).get(url) as Page<T>;

const complement = (
  fields: Partial<RecordOf<'complementMetier'>> = {},
): RecordOf<'complementMetier'> => ({
  codeRome: 'D1102',
  titre: 'Boulanger ici',
  auteur: 'Rédaction',
  dateMiseAJour: '2026-02-15',
  corrections: [],
  blocs: [],
  liens: [],
  ...fields,
});
const temoignage = (fields: Partial<RecordOf<'temoignage'>> = {}): RecordOf<'temoignage'> => ({
  slug: 'ines',
  titre: 'Inès',
  resume: 'Un récit.',
  personne: 'Inès',
  situation: 'Boulangère',
  dateRecueil: '2026-02-10',
  blocs: [{ type: 'citation', texte: 'Le pain.' }],
  themes: [],
  domaines: [],
  metiers: [],
  formations: [],
  ...fields,
});
const alerte = (fields: Partial<RecordOf<'alerte'>> = {}): RecordOf<'alerte'> => ({
  slug: 'fermeture',
  titre: 'Fermé lundi',
  niveau: 'information',
  debut: '2026-03-02T08:00:00.000Z',
  fin: '2026-03-03T08:00:00.000Z',
  ...fields,
});
const BOULANGER = '/metiers/boulanger-boulangere/';

test('a complement is on the page of its job alone, and leaves the official data as they are', () => {
  const others = { metier: [metier(), metier({ codeRome: 'D1104', slug: 'patissier' })] };
  const without = pages(others);
  const correction = {
    sujet: 'Accès',
    texte: 'Le **CAP** ici.',
    raison: 'Nouveau.',
    date: '2026-02-15',
  };
  const withOne = pages({
    ...others,
    complementMetier: [complement({ corrections: [correction] })],
  });
  const { complement: shown, ...rest } = (withOne.get(BOULANGER) as Page<'metier'>).model;
  expect(shown).toMatchObject({
    titre: 'Boulanger ici',
    auteur: 'Rédaction',
    date: '2026-02-15',
    corrections: [
      { sujet: 'Accès', html: '<p>Le <strong>CAP</strong> ici.</p>', raison: 'Nouveau.' },
    ],
  });
  expect(rest).toEqual(without.get(BOULANGER)?.model);
  expect(withOne.get('/metiers/patissier/')).toEqual(without.get('/metiers/patissier/'));
});

test('a complement waits while its record is away', () => {
  const records = { complementMetier: [complement({ codeRome: 'A1101' })] };
  expect([...pages(records).keys()]).toEqual([...pages({}).keys()]);
  expect(page<'metier'>(records, BOULANGER).model as object).not.toHaveProperty('complement');
});

test('a testimony is shown beside the job and the training that it names', () => {
  const records = {
    formation: [formation()],
    temoignage: [temoignage({ metiers: ['D1102'], formations: [formation().identifiant] })],
  };
  const cartes = [{ kind: 'temoignage', url: '/temoignages/ines/' }];
  expect(page<'metier'>(records, BOULANGER).model.temoignages).toMatchObject(cartes);
  expect(
    page<'formation'>(records, `/formations/${formation().slug}/`).model.temoignages,
  ).toMatchObject(cartes);
});

test('one complement looked into again leaves the trainings alone', () => {
  const before = siteFacts(snapshot({ formation: [formation()] }));
  const group = groupsOf(before).get('formation');
  group?.sources();
  const after = siteFacts(
    snapshot({ formation: [formation()], complementMetier: [complement()] }),
    before.traces(),
  );
  expect(after.holds(group?.reads() ?? { none: '' })).toBe(true);
});

test('no page holds an alert: only their own file does, the gravest first, those that are over left out', () => {
  const records = {
    alerte: [
      alerte(),
      alerte({ slug: 'tempete', titre: 'Tempête', niveau: 'urgence' }),
      alerte({ slug: 'hier', fin: '2026-03-01T08:00:00.000Z', debut: '2026-02-28T08:00:00.000Z' }),
      alerte({ slug: 'a-l-envers', debut: '2026-03-04T08:00:00.000Z' }),
    ],
  };
  const before = pages({});
  const changed = [...pages(records)].filter(
    ([url, one]) => JSON.stringify(one) !== JSON.stringify(before.get(url)),
  );
  expect(changed.map(([url]) => url)).toEqual(['/alertes/']);
  const { fichiers = {}, indexable } = page<'alertes'>(records, '/alertes/');
  expect(indexable).toBe(false);
  expect(
    JSON.parse(fichiers['/alertes/bandeau.json'] ?? '').map(({ cle }: { cle: string }) => cle),
  ).toEqual(['tempete', 'fermeture']);
});

test('without a navigation pages say nothing of it; a chosen one is on all of them', () => {
  expect(page({}, BOULANGER)).not.toHaveProperty('navigation');
  const groupes = [{ titre: 'Voir', entrees: [{ titre: 'Métiers', adresse: '/metiers/' }] }];
  const navigation = { slug: 'menu', titre: 'Menu', groupes };
  for (const one of pages({ navigation: [navigation] }).values())
    expect(one.navigation?.menu?.[0]?.titre.fr, one.url).toBe('Voir');
  expect(page({ navigation: [{ ...navigation, slug: 'ete' }] }, '/')).not.toHaveProperty(
    'navigation',
  );
});

test('a chosen navigation that changes makes each page anew', () => {
  const groupes = (titre: string) => [
    { titre, entrees: [{ titre: 'Métiers', adresse: '/metiers/' }] },
  ];
  const shared = (titre: string) => {
    const navigation = [{ slug: 'menu', titre: 'Menu', groupes: groupes(titre) }];
    const facts = siteFacts(snapshot({ navigation }));
    return JSON.stringify(groupsOf(facts).get('guides')?.sources().shared);
  };
  expect(shared('Voir')).toBe(shared('Voir'));
  expect(shared('Voir')).not.toBe(shared('Lire'));
});

test('a file is told by its bytes; one that is not in the library is left out', () => {
  const bloc = {
    type: 'telechargement' as const,
    titre: 'Le carnet',
    fichier: { nom: 'carnet.pdf' },
    auteur: 'Rédaction',
    licence: 'ccBy' as const,
  };
  const given = snapshot({ article: [article({ blocs: [bloc] })] });
  const blocsOf = (medias: typeof given.medias) => {
    const found = allPages({ ...given, medias }).find(({ template }) => template === 'article');
    return (found as Page<'article'>).model.blocs;
  };
  expect(blocsOf(new Map())).toEqual([]);
  const media = { file: '/x/carnet.pdf', hash: '0123456789abcdef', taille: 1200, pages: 3 };
  expect(blocsOf(new Map([['carnet.pdf', media]]))).toMatchObject([
    { format: 'PDF', octets: 1200, pages: 3, url: '/media/0123456789abcdef/carnet.pdf' },
  ]);
});

test('an answer is described in one line, without holes', () => {
  const records = {
    question: [
      {
        slug: 'diplome',
        question: 'Faut-il un diplôme ?',
        reponse: 'Pour s’installer, **oui**.\n\n- un CAP ;\n- ou trois ans.',
        rubrique: 'formation' as const,
        publics: [],
        dateMiseAJour: '2026-02-01',
        themes: [],
        domaines: [],
        metiers: [],
        sources: [],
      },
    ],
  };
  const { description } = page<'question'>(records, '/questions/diplome/');
  expect(description.replace(/[\u00a0\u202f]/g, ' ')).toBe(
    'Pour s’installer, oui. un CAP ; ou trois ans.',
  );
});
