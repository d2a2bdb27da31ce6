import type { Position } from '../../core/collector.ts';
import { Slugs } from '../../core/slugs.ts';
import type { LoadContext } from '../../core/source.ts';
import { cleanLine } from '../../core/typography.ts';
import type { RomeFiles } from './files.ts';
import type { Nature } from './job-facts.ts';
import { KnownTables } from './known-tables.ts';
import { interestsOf, Jobs, loadFacts } from './load-facts.ts';
import * as map from './map.ts';
import type { Raw } from './raw.ts';
import { Tables } from './tables.ts';

type Held<R> = { row: R; at: Position };

/**
 * Reads a whole release into the collector. The jobs, which take the longest to make, come last: the
 * CMS takes in all the others meanwhile.
 */
export async function loadRome(files: RomeFiles, context: LoadContext): Promise<void> {
  const { collector, progress } = context;
  const tables = new Tables(files, context);
  progress.step(`Lecture des ${files.tables.size} tables du ROME`, files.tables.size);
  await tables.checkLayouts();
  const natures = new Map<string, Nature>();
  await loadDomaines(tables, context);
  await tables.read('themes', (row, at) => void collector.add('theme', map.mapTheme(row), at), {
    entity: 'theme',
  });
  await tables.read(
    'centre_interet',
    (row, at) => void collector.add('centreInteret', map.mapCentreInteret(row), at),
    { entity: 'centreInteret' },
  );
  await loadSecteurs(tables, context);
  const known = new KnownTables(files, context);
  await loadItems(tables, known, natures);
  await known.read({
    entity: 'appellation',
    table: 'referentiel_appellation',
    read: (add) =>
      tables.read(
        'referentiel_appellation',
        (row, at, words) => add(map.mapAppellation(row, words), at),
        { entity: 'appellation' },
      ),
  });
  await loadMetiers(tables, context, natures);
}

async function loadDomaines(tables: Tables, { collector }: LoadContext): Promise<void> {
  const slugs = new Slugs();
  const grands: Held<Raw<'grand_domaine'>>[] = [];
  const domaines: Held<Raw<'domaine_professionnel'>>[] = [];
  await tables.read(
    'grand_domaine',
    (row, at) => {
      grands.push({ row, at });
      slugs.claim(map.codeRome(row.code_grand_domaine), cleanLine(row.libelle_grand_domaine));
    },
    { entity: 'domaine' },
  );
  await tables.read(
    'domaine_professionnel',
    (row, at) => {
      domaines.push({ row, at });
      slugs.claim(
        map.codeRome(row.code_domaine_professionnel),
        cleanLine(row.libelle_domaine_professionnel),
      );
    },
    { entity: 'domaine' },
  );
  for (const { row, at } of grands) {
    const slug = slugs.of(map.codeRome(row.code_grand_domaine));
    collector.add('domaine', map.mapGrandDomaine(row, { slug }), at);
  }
  for (const { row, at } of domaines) {
    const slug = slugs.of(map.codeRome(row.code_domaine_professionnel));
    collector.add('domaine', map.mapDomaineProfessionnel(row, { slug }), at);
  }
}

async function loadSecteurs(tables: Tables, { collector }: LoadContext): Promise<void> {
  const entity = 'secteur';
  await tables.read(
    'secteur_activite',
    (row, at) => void collector.add(entity, map.mapSecteurActivite(row), at),
    { entity },
  );
  await tables.read(
    'sous_secteur_activite',
    (row, at) => void collector.add(entity, map.mapSousSecteur(row), at),
    { entity },
  );
  await tables.read(
    'secteur_naf',
    (row, at) => void collector.add(entity, map.mapSecteurNaf(row), at),
    { entity },
  );
}

/** Contexts, knowledge and competences; `natures` learns what each code is. */
async function loadItems(
  tables: Tables,
  known: KnownTables,
  natures: Map<string, Nature>,
): Promise<void> {
  await known.read({
    entity: 'contexteTravail',
    table: 'referentiel_contexte_travail',
    known: (code) => natures.set(code, 'contexteTravail'),
    read: (add) =>
      tables.read(
        'referentiel_contexte_travail',
        (row, at) => {
          natures.set(map.codeOgr(row.code_ogr), 'contexteTravail');
          add(map.mapContexte(row), at);
        },
        { entity: 'contexteTravail' },
      ),
  });
  await known.read({
    entity: 'savoir',
    table: 'referentiel_savoir',
    known: (code) => natures.set(code, 'savoir'),
    read: (add) =>
      tables.read(
        'referentiel_savoir',
        (row, at, words) => {
          natures.set(map.codeOgr(row.code_ogr_savoir), 'savoir');
          add(map.mapSavoir(row, words), at);
        },
        { entity: 'savoir' },
      ),
  });
  const interests = new Map<string, map.Interests>();
  await tables.read(
    'referentiel_macro_competence_riasec',
    (row, _at, words) => void interests.set(map.codeOgr(row.code_ogr), interestsOf(row, words)),
  );
  await known.read({
    entity: 'competence',
    table: 'referentiel_competence',
    beside: ['referentiel_macro_competence_riasec'],
    known: (code) => natures.set(code, 'competence'),
    read: (add) => loadCompetences(tables, natures, interests, add),
  });
}

async function loadCompetences(
  tables: Tables,
  natures: Map<string, Nature>,
  interests: ReadonlyMap<string, map.Interests>,
  add: (candidate: unknown, at: Position) => void,
): Promise<void> {
  // Addresses must be unique before the first is written: a first reading, rather than 18,000 rows held.
  const slugs = new Slugs();
  await tables.read(
    'referentiel_competence',
    (row) => slugs.claim(map.codeOgr(row.code_ogr), cleanLine(row.libelle_competence)),
    { peek: true },
  );
  await tables.read(
    'referentiel_competence',
    (row, at, words) => {
      const code = map.codeOgr(row.code_ogr);
      natures.set(code, 'competence');
      add(map.mapCompetence(row, { slug: slugs.of(code), ...interests.get(code) }, words), at);
    },
    { entity: 'competence' },
  );
}

async function loadMetiers(
  tables: Tables,
  { collector }: LoadContext,
  natures: Map<string, Nature>,
): Promise<void> {
  const slugs = new Slugs();
  const held: (Held<Raw<'referentiel_code_rome'>> & {
    words: Parameters<Parameters<typeof tables.read>[1]>[2];
  })[] = [];
  await tables.read(
    'referentiel_code_rome',
    (row, at, words) => {
      held.push({ row, at, words });
      slugs.claim(map.codeRome(row.code_rome), cleanLine(row.libelle_rome));
    },
    { entity: 'metier' },
  );
  const jobs = new Jobs(
    held.map(({ row }) => map.codeRome(row.code_rome)),
    collector,
  );
  await loadFacts(tables, jobs, natures);
  for (const { row, at, words } of held) {
    const code = map.codeRome(row.code_rome);
    const slug = slugs.of(code);
    collector.add('metier', map.mapMetier(row, { slug }, jobs.get(code), natures, words), at);
  }
}
