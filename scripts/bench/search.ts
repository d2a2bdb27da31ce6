/**
 * Whether people find: questions made from the names of jobs, by kind; judged phrases of everyday,
 * through the real page; what the answers weigh and how long they take. How the phrases were judged:
 * `recherche/README.md`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordsOfEverySource } from './real-data.ts';
import { type RealSite, withRealSite } from './real-site.ts';
import {
  type Notes,
  noterJugements,
  octetsDesNoms,
  octetsEnTout,
  pageDeRecherche,
} from './recherche/dans-la-page.ts';
import { lireJugements } from './recherche/jugements.ts';
import { lireMetiers, mesurerNoms } from './recherche/mesurer.ts';
import { RETENUE } from './recherche/questions.ts';
import type { BenchResult, Figure, Limit, Say } from './result.ts';

const JUGEMENTS = join(import.meta.dirname, 'recherche', 'jugements.json');
const SCELLES = join(import.meta.dirname, 'recherche', 'jugements-scelles.json');
/** Each is a first visit: empty cache. */
const VISITES = ['boulangère', 'je veux devenir infirmière', 'réparer des voitures'];

/** Address of each job, by ROME code. */
function adressesDe(records: string): Map<string, string> {
  const lines = readFileSync(join(records, 'metier.ndjson'), 'utf8').trim().split('\n');
  return new Map(
    lines
      .map((line) => JSON.parse(line))
      .filter(({ codeRome }) => codeRome)
      .map(({ codeRome, slug }) => [codeRome, `/metiers/${slug}/`]),
  );
}

/** The most that one of some first visits reads, in thousands of bytes. */
async function auPlus(visiter: (question: string) => Promise<number>): Promise<number> {
  let plus = 0;
  for (const question of VISITES) plus = Math.max(plus, await visiter(question));
  return plus / 1000;
}

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;

async function juger({ browser, url, records }: RealSite, file: string): Promise<Notes> {
  const page = await pageDeRecherche(browser, url);
  const notes = await noterJugements(page, lireJugements(file, adressesDe(records)));
  await page.close();
  return notes;
}

const figuresDe = (name: string, { ndcg, temps, vides }: Notes): Figure[] => [
  { name: `${name} : nDCG@10`, value: ndcg, unit: '' },
  { name: `${name} : réponses vides`, value: (100 * vides) / temps.length, unit: '%' },
];

/** Scores any set, through the page. */
export const runQueries = (file: string, say: Say): Promise<BenchResult> =>
  withRealSite(
    say,
    async (site) => ({
      bench: 'search',
      figures: figuresDe(file, await juger(site, file)),
      limits: [],
    }),
    recordsOfEverySource,
  );

async function dansLaPage(site: RealSite, say: Say) {
  say('Phrases jugées, dans Chromium…');
  const reglage = await juger(site, JUGEMENTS);
  const scelles = await juger(site, SCELLES);
  say('Premières visites…');
  const { browser, url } = site;
  const noms = await auPlus((question) => octetsDesNoms(browser, url, question));
  const entier = await auPlus((question) => octetsEnTout(browser, url, question));
  return { reglage, scelles, noms, entier };
}

export function run(say: Say): Promise<BenchResult> {
  return withRealSite(say, (site) => mesurer(site, say), recordsOfEverySource);
}

async function mesurer(site: RealSite, say: Say): Promise<BenchResult> {
  const metiers = await lireMetiers(site.records);
  say('Questions tirées des appellations…');
  const { sortes, retenueParFiche } = mesurerNoms(metiers);
  const { reglage, scelles, noms, entier } = await dansLaPage(site, say);
  const retenue = sortes.find(({ sorte }) => sorte === RETENUE)?.ndcg ?? Number.NaN;
  const questions = sortes.reduce((somme, sorte) => somme + sorte.questions, 0);
  const vides = sortes.reduce((somme, sorte) => somme + sorte.vides, 0);
  const limits: Limit[] = [
    {
      name: 'nDCG@10, moyenne des sortes de questions',
      value: sortes.reduce((somme, { ndcg }) => somme + ndcg, 0) / sortes.length,
      unit: '',
      min: 0.95,
    },
    { name: 'nDCG@10, appellations jamais vues', value: retenue, unit: '', min: 0.85 },
    { name: 'Réponses vides', value: (100 * vides) / questions, unit: '%', max: 1 },
    { name: 'nDCG@10, phrases scellées', value: scelles.ndcg, unit: '', min: 0.85 },
    {
      name: 'Lu jusqu’aux premières réponses',
      value: noms,
      unit: 'Ko',
      max: 250,
    },
    {
      name: 'De la frappe aux dix premières réponses, 95e centile',
      value: quantile([...reglage.noms, ...scelles.noms], 0.95),
      unit: 'ms',
      max: 100,
    },
    {
      name: 'Lu en tout, avec le texte intégral',
      value: entier,
      unit: 'Ko',
      max: 420,
    },
    {
      name: 'De la frappe au texte intégral, 95e centile',
      value: quantile([...reglage.temps, ...scelles.temps], 0.95),
      unit: 'ms',
      max: 500,
    },
  ];
  return {
    bench: 'search',
    figures: [
      ...sortes.map(({ sorte, ndcg }) => ({ name: `nDCG@10, ${sorte}`, value: ndcg, unit: '' })),
      {
        name: 'nDCG@10, jamais vue, à la fiche (532 et non 1 584)',
        value: retenueParFiche,
        unit: '',
      },
      ...figuresDe('Phrases jugées, réglage', reglage),
      ...figuresDe('Phrases jugées, scellées', scelles),
    ],
    limits,
  };
}
