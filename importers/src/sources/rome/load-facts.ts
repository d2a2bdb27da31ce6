/** Fills the `JobFacts` of each job from the files of links, texts, mobilities and interests. */
import type { Collector, Position } from '../../core/collector.ts';
import { cleanLine } from '../../core/typography.ts';
import { JobFacts, type Nature } from './job-facts.ts';
import {
  codeCourt,
  codeOgr,
  codeRome,
  codeSecteur,
  codeSecteurDuMetier,
  type Interests,
  kindOfText,
} from './map.ts';
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

  /** The job of a row that links it to `target`; a row without a target is rejected. */
  link(cell: string, target: string, at: Position): JobFacts | undefined {
    const facts = this.at(cell, at);
    if (!facts || TARGET.test(target.trim())) return facts;
    this.reject(
      at,
      'import.rome.badTarget',
      `${at.file}, ligne ${at.line} : « ${target} » n’est pas un code. Corrigez ce code ou supprimez la ligne.`,
    );
    return undefined;
  }

  warn = (code: string, message: string) => this.#collector.log.warn(code, message);
  reject = (at: Position, code: string, message: string) =>
    this.#collector.reject(at, code, message);
}

const TARGET = /^[a-z0-9-]{1,40}$/i;

export async function loadFacts(
  tables: Tables,
  jobs: Jobs,
  natures: Map<string, Nature>,
): Promise<void> {
  await loadItems(tables, jobs, natures);
  await tables.read('texte', (row, at, words) => addSentence(jobs, row, at, words));
  await tables.read('rubrique_mobilite', (row, at, words) => {
    const facts = jobs.link(row.code_rome, row.code_rome_cible, at);
    facts?.addMobility(codeRome(row.code_rome_cible), words.rank('numero_ordre', row.numero_ordre));
  });
  await tables.read('arborescence_thematique', (row, at) => {
    jobs.link(row.code_rome, row.code_theme, at)?.themes.add(codeCourt(row.code_theme));
  });
  await tables.read('arborescence_centre_interet', (row, at, words) => {
    const facts = jobs.link(row.code_rome, row.code_centre_interet, at);
    const main = words.flag('principal', row.principal) === true;
    const alone = facts?.addRanked('centreInteret', codeCourt(row.code_centre_interet), main);
    if (alone === false) warnTwoMain(jobs, row, at);
  });
  await tables.read('arborescence_secteur_activite', (row, at, words) => {
    const facts = jobs.link(row.code_rome, row.code_ss_sect_activite || row.code_sect_activite, at);
    const main = words.flag('principal', row.principal) === true;
    if (facts?.addRanked('secteur', codeSecteurDuMetier(row), main) === false)
      warnTwoMain(jobs, row, at);
  });
  await tables.read('arborescence_secteur_naf', (row, at) => {
    const facts = jobs.link(row.code_rome, row.code_secteur_naf, at);
    facts?.secteursNaf.add(codeSecteur('naf', row.code_secteur_naf));
  });
  await tables.read('referentiel_code_rome_riasec', (row, at, words) => {
    const facts = jobs.at(row.code_rome, at);
    if (facts) Object.assign(facts, interestsOf(row, words));
  });
}

const warnTwoMain = (jobs: Jobs, row: { code_rome: string }, { file }: Position) =>
  jobs.warn(
    'import.rome.twoMain',
    `${file} : plusieurs lignes « principal » pour ${codeRome(row.code_rome)}, la première est gardée.`,
  );

function addSentence(jobs: Jobs, row: Raw<'texte'>, at: Position, words: Words): void {
  const kind = kindOfText(row.libelle_type_texte);
  const text = cleanLine(row.libelle_texte);
  const facts = jobs.at(row.code_rome, at);
  const rank = words.rank('position_phrase', row.position_phrase);
  if (facts && kind && text) facts.addSentence(kind, text, rank);
  else if (facts)
    jobs.reject(
      at,
      'import.rome.text',
      `${at.file}, ligne ${at.line} : ${kind ? 'le texte est vide' : `le type de texte « ${row.libelle_type_texte} » est inconnu`}. Corrigez ou supprimez la ligne.`,
    );
}

/** Block and rubric of liens_rome_referentiels → nature. */
const NATURES: Record<string, Nature> = {
  '5-1': 'competence',
  '5-2': 'competence',
  '5-3': 'savoir',
  '6-': 'contexteTravail',
};

/** The job itself and its appellations, which their own files give. */
const ELSEWHERE = new Set(['1-', '2-']);

/**
 * coherence_item says what is at the core; liens_rome_referentiels repeats the same links and adds
 * the nature, which alone tells what a code is that no referentiel describes.
 */
async function loadItems(tables: Tables, jobs: Jobs, natures: Map<string, Nature>): Promise<void> {
  await tables.read('coherence_item', (row, at, words) => {
    const items = jobs.link(row.code_rome, row.code_ogr, at)?.items;
    const code = codeOgr(row.code_ogr);
    if (items && !items.has(code)) items.set(code, words.coeur(row.coeur_metier));
  });
  await tables.read('liens_rome_referentiels', (row, at) => {
    const facts = jobs.link(row.code_rome, row.code_ogr, at);
    const place = `${row.code_compo_bloc.trim()}-${row.code_rubrique.trim()}`;
    const nature = NATURES[place];
    const code = codeOgr(row.code_ogr);
    if (!facts || ELSEWHERE.has(place)) return;
    if (!nature)
      jobs.warn(
        'import.rome.unknownBlock',
        `${at.file} : le bloc ${place} est inconnu, ses liens ne sont pas lus.`,
      );
    else if (!natures.has(code)) natures.set(code, nature);
    if (nature && !facts.items.has(code)) facts.items.set(code, 'secondaire');
  });
}
