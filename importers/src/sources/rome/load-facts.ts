/** Fills the `JobFacts` of each job from the files of links, texts, mobilities and interests. */
import type { Collector, Position } from '../../core/collector.ts';
import { cleanLine } from '../../core/typography.ts';
import { flag } from '../../core/values.ts';
import { JobFacts, type Nature } from './job-facts.ts';
import { codeCourt, codeOgr, codeRome, codeSecteur, codeSecteurDuMetier, type Interests, kindOfText } from './map.ts';
import type { Raw } from './raw.ts';
import type { Tables } from './tables.ts';
import type { Words } from './words.ts';

type RiasecRow = Pick<Raw<'referentiel_code_rome_riasec'>, 'riasec_majeur' | 'riasec_mineur'>;

export const interestsOf = (row: RiasecRow, words: Words): Interests => ({
  riasecMajeur: words.riasec('riasec_majeur', row.riasec_majeur),
  riasecMineur: words.riasec('riasec_mineur', row.riasec_mineur),
});

/** Jobs by code; a row about a job that the release does not hold is rejected. */
export class Jobs {
  readonly #facts = new Map<string, JobFacts>();
  readonly #collector: Collector;

  constructor(codes: Iterable<string>, collector: Collector) {
    this.#collector = collector;
    for (const code of codes) this.#facts.set(code, new JobFacts());
  }

  get(code: string): JobFacts {
    return this.#facts.get(code) ?? new JobFacts();
  }

  at(cell: string, { file, line, extrait }: Position): JobFacts | undefined {
    const code = codeRome(cell);
    const facts = this.#facts.get(code);
    if (!facts)
      this.#collector.reject(
        { file, ...(line ? { line } : {}), ...(extrait ? { extrait } : {}) },
        'import.rome.unknownJob',
        `${file}, ligne ${line} : le métier « ${code} » n’est pas dans referentiel_code_rome. Corrigez ce code ou supprimez la ligne.`,
      );
    return facts;
  }

  warn = (code: string, message: string) => this.#collector.log.warn(code, message);
  reject = (at: Position, code: string, message: string) => this.#collector.reject(at, code, message);
}

export async function loadFacts(tables: Tables, jobs: Jobs, natures: Map<string, Nature>): Promise<void> {
  await loadItems(tables, jobs, natures);
  await tables.read('texte', (row, at) => addSentence(jobs, row, at));
  await tables.read('rubrique_mobilite', (row, at) => {
    const rank = Number.parseInt(row.numero_ordre, 10);
    jobs.at(row.code_rome, at)?.addMobility(codeRome(row.code_rome_cible), Number.isNaN(rank) ? Number.MAX_SAFE_INTEGER : rank);
  });
  await tables.read('arborescence_thematique', (row, at) => void jobs.at(row.code_rome, at)?.themes.add(codeCourt(row.code_theme)));
  await tables.read('arborescence_centre_interet', (row, at) => addRanked(jobs, at, 'centreInteret', row, codeCourt(row.code_centre_interet)));
  await tables.read('arborescence_secteur_activite', (row, at) => addRanked(jobs, at, 'secteur', row, codeSecteurDuMetier(row)));
  await tables.read('arborescence_secteur_naf', (row, at) => void jobs.at(row.code_rome, at)?.secteursNaf.add(codeSecteur('naf', row.code_secteur_naf)));
  await tables.read('referentiel_code_rome_riasec', (row, at, words) => {
    const facts = jobs.at(row.code_rome, at);
    if (facts) Object.assign(facts, interestsOf(row, words));
  });
}

function addRanked(jobs: Jobs, at: Position, list: 'centreInteret' | 'secteur', row: { code_rome: string; principal: string }, key: string): void {
  const facts = jobs.at(row.code_rome, at);
  if (facts && !facts.addRanked(list, key, flag(row.principal) === true))
    jobs.warn('import.rome.twoMain', `${at.file} : plusieurs lignes « principal » pour ${codeRome(row.code_rome)}, la première est gardée.`);
}

function addSentence(jobs: Jobs, row: Raw<'texte'>, at: Position): void {
  const kind = kindOfText(row.libelle_type_texte);
  const text = cleanLine(row.libelle_texte);
  const facts = jobs.at(row.code_rome, at);
  if (!facts) return;
  if (!kind || !text)
    return jobs.reject(at, 'import.rome.text', `${at.file}, ligne ${at.line} : ${kind ? 'le texte est vide' : `le type de texte « ${row.libelle_type_texte} » est inconnu`}. Corrigez ou supprimez la ligne.`);
  facts.addSentence(kind, text, Number.parseInt(row.position_phrase, 10) || Number.MAX_SAFE_INTEGER);
}

/** Block and rubric of liens_rome_referentiels → nature; blocks 1 and 2 are the job and its appellations. */
const NATURES: Record<string, Nature> = { '5-1': 'competence', '5-2': 'competence', '5-3': 'savoir', '6-': 'contexteTravail' };

/**
 * coherence_item says what is at the core; liens_rome_referentiels repeats the same links and adds
 * the nature, which alone tells what a code is that no referentiel describes.
 */
async function loadItems(tables: Tables, jobs: Jobs, natures: Map<string, Nature>): Promise<void> {
  await tables.read('coherence_item', (row, at, words) => {
    jobs.at(row.code_rome, at)?.items.set(codeOgr(row.code_ogr), words.coeur(row.coeur_metier));
  });
  await tables.read('liens_rome_referentiels', (row, at) => {
    const facts = jobs.at(row.code_rome, at);
    const nature = NATURES[`${row.code_compo_bloc.trim()}-${row.code_rubrique.trim()}`];
    const code = codeOgr(row.code_ogr);
    if (!facts || !nature) return;
    if (!natures.has(code)) natures.set(code, nature);
    if (!facts.items.has(code)) facts.items.set(code, 'secondaire');
  });
}
