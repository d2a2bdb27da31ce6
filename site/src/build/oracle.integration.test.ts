/**
 * The plain way says what a build must give: after any edits, the fast way gives the same bytes.
 * Real builds of a small portal, in processes of their own.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordOf, Snapshot } from '../cms/snapshot.ts';
import { appellation, article, competence, guide, metier, snapshot } from '../testing/records.ts';
import { filesUnder } from './files.ts';
import type { BuildReport } from './report.ts';

const root = mkdtempSync(join(tmpdir(), 'portulan-oracle-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const CLI = join(import.meta.dirname, 'cli.ts');
const run = promisify(execFile);

/** Small, fast and the same on every machine (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Records = Snapshot['records'];
const image = (nom: string) => ({ nom, alternative: 'Un dessin' });

function portal(): Records {
  const competences = Array.from({ length: 12 }, (_, rank) =>
    competence({ codeOgr: String(1000 + rank), macroCompetence: '1000' }),
  );
  const jobs = Array.from({ length: 30 }, (_, rank) =>
    metier({
      codeRome: `D11${String(rank).padStart(2, '0')}`,
      libelle: `Métier ${rank}`,
      slug: `metier-${rank}`,
      domaine: rank % 3 ? 'D11' : 'D12',
      definition: `Première phrase ${rank}.\nDeuxième phrase.`,
      competencesPrincipales: [String(1000 + (rank % 12))],
      competencesSecondaires: [String(1000 + ((rank + 5) % 12))],
      mobilites: [`D11${String((rank + 1) % 30).padStart(2, '0')}`],
    }),
  );
  return snapshot({
    competence: competences,
    metier: jobs,
    appellation: jobs.map(({ codeRome, libelle }, rank) =>
      appellation({ codeOgr: String(5000 + rank), libelle, metier: codeRome }),
    ),
    article: [
      article({ image: image('un.svg'), metiers: ['D1100'] }),
      article({ slug: 'deux', titre: 'Deux', domaines: ['D12'] }),
    ],
    guide: [guide({ image: image('deux.svg') })],
    complementMetier: [complement('D1101'), complement('D1102')],
    // Its picture is on no other page, and no link to the page is shared with it.
    dossier: [
      {
        slug: 'le-pain',
        titre: 'Le pain',
        resume: 'Un résumé.',
        datePublication: '2026-03-01',
        blocs: [{ type: 'image', image: image('trois.svg') }],
        themes: [],
        domaines: [],
        metiers: [],
        sources: [],
      },
    ],
  }).records;
}

const one = <T>(list: T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T;

const complement = (codeRome: string): RecordOf<'complementMetier'> => ({
  codeRome,
  titre: 'Ici',
  auteur: 'Rédaction',
  dateMiseAJour: '2026-02-01',
  corrections: [],
  blocs: [
    {
      type: 'telechargement',
      titre: 'Carnet',
      fichier: { nom: 'carnet.pdf' },
      auteur: 'Rédaction',
      licence: 'ccBy',
    },
    { type: 'metiers', titre: 'Voisins', metiers: [], domaine: 'D12', nombre: 3 },
  ],
  liens: [],
});

/** What editors and imports do to records. */
const EDITS: ((records: Records, random: () => number) => void)[] = [
  ({ metier: jobs }, random) =>
    Object.assign(one(jobs, random), { definition: `Autre texte ${random()}.` }),
  ({ metier: jobs }, random) =>
    Object.assign(one(jobs, random), { libelle: `Autre nom ${random()}` }),
  ({ metier: jobs }, random) =>
    Object.assign(one(jobs, random), { domaine: 'D12', competencesPrincipales: ['1003'] }),
  ({ metier: jobs }, random) => jobs.splice(Math.floor(random() * jobs.length), 1),
  ({ competence: skills }, random) =>
    Object.assign(one(skills, random), { libelle: `Autre compétence ${random()}` }),
  ({ article: news }, random) =>
    Object.assign(one(news, random), {
      titre: `Autre titre ${random()}`,
      image: image('deux.svg'),
    }),
  ({ article: news }, random) =>
    news.push(article({ slug: `neuf-${Math.floor(random() * 1e6)}`, metiers: ['D1105'] })),
  ({ article: news }) => news.splice(0, 1),
  ({ guide: guides }, random) =>
    Object.assign(one(guides, random), { image: undefined, resume: `Autre ${random()}` }),
  ({ domaine }, random) =>
    Object.assign(one(domaine, random), { libelle: `Autre domaine ${random()}` }),
  ({ complementMetier: own }, random) =>
    own.push(complement(`D11${String(3 + Math.floor(random() * 20)).padStart(2, '0')}`)),
  ({ complementMetier: own }) => own.splice(0, 1),
  ({ alerte }, random) =>
    alerte.push({
      slug: `alerte-${Math.floor(random() * 1e6)}`,
      titre: 'Fermé',
      niveau: 'information',
      debut: '2026-01-01T00:00:00.000Z',
      fin: '2126-01-01T00:00:00.000Z',
    }),
  ({ navigation }) => {
    const entrees = [{ titre: 'Métiers', adresse: '/metiers/' }];
    if (navigation.length > 0) navigation.splice(0, 1);
    else navigation.push({ slug: 'menu', titre: 'Menu', groupes: [{ titre: 'Voir', entrees }] });
  },
];

function write(records: Records): string {
  const folder = mkdtempSync(join(root, 'records-'));
  mkdirSync(join(folder, 'medias'));
  for (const [name, side] of [
    ['un.svg', 900],
    ['deux.svg', 1200],
    ['trois.svg', 1500],
  ] as const)
    writeFileSync(
      join(folder, 'medias', name),
      `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="600"><circle r="${side}"/></svg>`,
    );
  writeFileSync(
    join(folder, 'medias', 'carnet.pdf'),
    '%PDF-1.4\n1 0 obj<</Type/Pages/Count 2>>endobj',
  );
  for (const [type, list] of Object.entries(records)) {
    const lines = [...(list as RecordOf<'metier'>[]), { fin: { count: list.length } }];
    writeFileSync(
      join(folder, `${type}.ndjson`),
      lines.map((line) => `${JSON.stringify(line)}\n`).join(''),
    );
  }
  return folder;
}

type Way = { report: BuildReport; files: Map<string, string> };

function filesOf(home: string): Map<string, string> {
  const live = join(home, 'site', 'current');
  return new Map(
    filesUnder(`${live}/`).map((path) => [path, readFileSync(join(live, path), 'latin1')]),
  );
}

async function build(home: string, records: string, ...options: string[]): Promise<Way> {
  const { stdout } = await run(
    process.execPath,
    [CLI, '--records', records, '--json', ...options],
    {
      env: { ...process.env, PORTULAN_HOME: home },
    },
  );
  return { report: JSON.parse(stdout), files: filesOf(home) };
}

function expectSame(fast: Way, plain: Way): void {
  expect([...fast.files.keys()]).toEqual([...plain.files.keys()]);
  for (const [path, bytes] of plain.files)
    expect(fast.files.get(path) === bytes, `${path} is the same both ways`).toBe(true);
}

const fastHome = join(root, 'fast');
const plainHome = join(root, 'plain');
const records = portal();
let first: Way;

beforeAll(async () => {
  first = await build(fastHome, write(records));
});

test('both ways give the same files: pages, styles, scripts, pictures, sitemap, search', async () => {
  expectSame(first, await build(plainHome, write(records), '--plain'));
  const kinds = [
    /^_astro\/.*\.css$/,
    /^_astro\/.*\.js$/,
    /^media\/.*\.avif$/,
    /^media\/.*\.webp$/,
    /^media\/.*1200x630\.jpg$/,
    /^media\/[0-9a-f]{16}\/carnet\.pdf$/,
    /^alertes\/bandeau\.json$/,
    /^domaines\/[^/]+\/partage\.png$/,
    /^sitemap-1\.xml$/,
    /^metiers\/[^/]+\/index\.json$/,
    /^pagefind\/metiers-\d\//,
    /^404\.html$/,
  ];
  for (const kind of kinds)
    expect(
      [...first.files.keys()].some((path) => kind.test(path)),
      `${kind}`,
    ).toBe(true);
  expect(first.files.get('index.html')).toMatch(
    /<meta http-equiv="content-security-policy" content="[^"]*script-src 'self' 'wasm-unsafe-eval'/,
  );
  expect(first.files.get('index.html')).not.toContain('unsafe-inline');
});

test('each picture that a page names, or a file beside it, is published', () => {
  const named = [...first.files].flatMap(([path, bytes]) =>
    /\.(html|json|xml)$/.test(path)
      ? [...bytes.matchAll(/\/(media\/[0-9a-f]{16}[^"\s]*)/g)].map(([, file]) => file)
      : [],
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !first.files.has(file ?? ''))).toEqual([]);
});

test('nothing changed: nothing is made again', async () => {
  const { report, files } = await build(fastHome, write(records));
  expect([report.pages.rendered, report.pages.removed, report.sections]).toEqual([0, 0, []]);
  expect(files).toEqual(first.files);
});

test('one edited text makes one page again, and its part of the search', async () => {
  const edited = structuredClone(records);
  Object.assign(edited.metier[4] as object, { definition: 'Tout autre chose.\nDeuxième phrase.' });
  const { report } = await build(fastHome, write(edited));
  expect(report.pages.rendered).toBe(1);
  expect(report.sections).toHaveLength(1);
});

test.each([1, 2, 3])(
  'after random edits, series %i, the fast way equals the plain way',
  async (seed) => {
    const random = randomFrom(seed);
    for (let edit = 0; edit < 4; edit += 1) one(EDITS, random)(records, random);
    const folder = write(records);
    expectSame(
      await build(fastHome, folder, '--force'),
      await build(plainHome, folder, '--plain', '--force'),
    );
  },
);

test('a build that fails, or that would lose pages, changes nothing that is live', async () => {
  const live = readlinkSync(join(fastHome, 'site', 'current'));
  const cut = { ...records, metier: records.metier.slice(0, 3) };
  await expect(build(fastHome, write(cut))).rejects.toThrow(/build\.shrunk/);
  const wrong = { ...records, metier: [metier({ codeRome: 'faux' })] };
  await expect(build(fastHome, write(wrong))).rejects.toThrow(/build\.record\.invalid/);
  expect(readlinkSync(join(fastHome, 'site', 'current'))).toBe(live);
});
