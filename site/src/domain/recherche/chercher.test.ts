import { expect, test } from 'vitest';
import { chercherNoms } from './chercher.ts';
import { indexNoms, type MetierNomme } from './index-noms.ts';
import { ouvrirNoms } from './ouvrir.ts';

const metier = (
  codeRome: string,
  titre: string,
  autres: string[] = [],
  accroche = '',
  savoirs: string[] = [],
) => ({
  url: `/metiers/${codeRome.toLowerCase()}/`,
  model: {
    codeRome,
    titre,
    accroche,
    missions: [],
    competences: { principales: [], emergentes: [], savoirEtre: [], autres: [] },
    savoirs: {
      principaux: [],
      emergents: [],
      autres: [{ titre: 'Savoirs', elements: savoirs.map((titre) => ({ titre })) }],
    },
    appellations: [titre, ...autres].map((nom) => ({ titre: nom, peuUsitee: false })),
  } satisfies MetierNomme,
});

const noms = ouvrirNoms(
  indexNoms([
    metier('J1506', 'Infirmier / Infirmière en soins généraux (IDE)', ['Infirmier / Infirmière']),
    metier('J1504', 'Infirmier / Infirmière de bloc opératoire (IBODE)'),
    metier('D1102', 'Boulanger / Boulangère', ['Mitron'], 'Fabrique des pains et des brioches.'),
    metier('D1104', 'Pâtissier / Pâtissière', [], 'Fabrique des gâteaux, des brioches.'),
    metier('F1602', 'Electricien / Electricienne du bâtiment'),
    metier('A1504', 'Vétérinaire'),
    metier('A1506', 'Soigneur animalier / Soigneuse animalière'),
    metier('N4101', 'Conducteur / Conductrice de poids lourd'),
    metier('F1703', 'Maçon / Maçonne'),
    metier('L1202', 'Musicien / Musicienne', ['Organiste'], '', ['Solfège', 'Flûte traversière']),
    metier('B1801', 'Modiste', ['Œilleteur / Œilleteuse']),
  ]),
);
const premier = (question: string) => chercherNoms(noms, question)[0]?.code;

test('finds a job by either form, without accents, in the plural', () => {
  for (const question of ['boulanger', 'Boulangère', 'boulangere', 'boulangères', 'BOULANGERS'])
    expect(premier(question), question).toBe('D1102');
  expect(premier('œilleteuse')).toBe('B1801');
});

test('finds it through one slip of the fingers, or as it sounds', () => {
  for (const question of ['boulnager', 'boulagner', 'boullanger', 'bolanger', 'boulangr'])
    expect(premier(question), question).toBe('D1102');
  expect(premier('électrissien')).toBe('F1602');
  expect(premier('infirmiaire')).toBe('J1506');
});

test('reads whole sentences', () => {
  expect(premier('je veux devenir infirmière')).toBe('J1506');
  expect(premier('Comment devenir boulangère ?')).toBe('D1102');
  expect(premier('je cherche un travail de maçon')).toBe('F1703');
});

test('knows words of everyday, and wishes that name no job', () => {
  expect(premier('conduire un camion')).toBe('N4101');
  expect(
    chercherNoms(noms, 'je veux m’occuper des animaux')
      .slice(0, 2)
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['A1504', 'A1506']);
});

test('says under which name a job was found', () => {
  expect(chercherNoms(noms, 'mitron')[0]).toMatchObject({
    nom: 'Mitron',
    titre: 'Boulanger / Boulangère',
    slug: 'd1102',
  });
});

test('finds by what the job does when no name says it, after those whose name does', () => {
  expect(
    chercherNoms(noms, 'brioches')
      .map(({ code }) => code)
      .sort(),
  ).toEqual(['D1102', 'D1104']);
});

test('finds by what must be known a job whose name nobody indexed', () => {
  expect(premier('flûtiste')).toBe('L1202');
  expect(premier('professeur de solfège')).toBe('L1202');
});

test('nothing known of a word, nothing answered', () => {
  expect(chercherNoms(noms, 'zzzzqqqq')).toEqual([]);
});

test('the address comes from the name, or is kept where it is another', () => {
  expect(chercherNoms(noms, 'maçon')[0]?.slug).toBe('f1703');
  const page = metier('F1703', 'Maçon / Maçonne');
  const { metiers } = indexNoms([{ ...page, url: '/metiers/macon-maconne/' }]);
  expect(metiers[0]?.[0]).toBe('');
  expect(ouvrirNoms(indexNoms([{ ...page, url: '/metiers/macon-maconne/' }])).metiers[0]?.[0]).toBe(
    'macon-maconne',
  );
});

test('completes a word that is being typed, and only then', () => {
  expect(chercherNoms(noms, 'veterin', { enCours: true })[0]?.code).toBe('A1504');
  expect(chercherNoms(noms, 'maç', { enCours: true })[0]?.code).toBe('F1703');
});

test('nothing asked, nothing answered; signs alone are nothing', () => {
  for (const question of ['', '   ', '?!…', '<script>'.slice(0, 1)])
    expect(chercherNoms(noms, question)).toEqual([]);
});

test('a question of any length is answered without delay', () => {
  const started = performance.now();
  chercherNoms(noms, 'camion maison enfant animal '.repeat(5).slice(0, 120));
  expect(performance.now() - started).toBeLessThan(500);
});
