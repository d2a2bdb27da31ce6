/**
 * `npm run bench -- search --offre N`: what the search reads and how long it takes when the
 * offer is whole, invented trainings beside every real source. 49,000 of them make 60,000 pages.
 */
import { join } from 'node:path';
import { ajouterOffre } from './generators/offre.ts';
import { recordsOfEverySource } from './real-data.ts';
import { type RealSite, withRealSite } from './real-site.ts';
import { noterJugements, octetsEnTout, pageDeRecherche } from './recherche/dans-la-page.ts';
import { lireJugements } from './recherche/jugements.ts';
import type { BenchResult, Limit, Say } from './result.ts';

const JUGEMENTS = join(import.meta.dirname, 'recherche', 'jugements.json');
const QUESTIONS = 80;
/** Of the offer: words of the invented trainings, and words that they lack. */
const VISITES = ['boulanger', 'titre professionnel soudeur', 'réparer des voitures'];

const CHOIX = [
  { nom: 'rien n’est choisi', facettes: '' },
  { nom: 'formations de Gironde', facettes: '?kind=formation&departement=Gironde' },
  { nom: 'métiers', facettes: '?kind=metier' },
];
const TOUTES = '?kind=formation';

async function octets({ browser, url }: RealSite, facettes: string): Promise<number> {
  let plus = 0;
  for (const question of VISITES)
    plus = Math.max(plus, await octetsEnTout(browser, url, question, facettes));
  return plus / 1000;
}

/** 95th percentile, in milliseconds, from the last letter to the full text. */
async function attente({ browser, url }: RealSite, facettes: string): Promise<number> {
  const page = await pageDeRecherche(browser, url, facettes);
  const questions = lireJugements(JUGEMENTS, new Map()).slice(0, QUESTIONS);
  const { temps } = await noterJugements(page, questions);
  await page.close();
  return temps.sort((a, b) => a - b)[Math.floor(temps.length * 0.95)] ?? Number.NaN;
}

export const runOffre = (formations: number, say: Say): Promise<BenchResult> =>
  withRealSite(
    say,
    async (site) => {
      const limits: Limit[] = [];
      for (const { nom, facettes } of CHOIX) {
        say(`Recherche, ${nom}…`);
        limits.push(
          { name: `Lu en tout, ${nom}`, value: await octets(site, facettes), unit: 'Ko', max: 420 },
          {
            name: `Jusqu’au texte intégral, ${nom}, 95e centile`,
            value: await attente(site, facettes),
            unit: 'ms',
            max: 500,
          },
        );
      }
      const toutes = await octets(site, TOUTES);
      return {
        bench: 'search',
        figures: [
          { name: 'Formations inventées', value: formations, unit: '' },
          { name: 'Lu en tout, formations de tous les départements', value: toutes, unit: 'Ko' },
        ],
        limits,
      };
    },
    recordsOfEverySource,
    (records, { folder }) => {
      const plus = join(folder, 'records-offre');
      ajouterOffre(records, plus, formations);
      return plus;
    },
  );
