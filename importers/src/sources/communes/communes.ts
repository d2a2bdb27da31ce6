import type { Provenance } from '@portulan/content-schemas';
import { ImporterError } from '../../core/importer-error.ts';
import { filesByKind } from '../../core/input/head.ts';
import type { InputFile } from '../../core/input/input.ts';
import { inspectText, type TextFile } from '../../core/inspect.ts';
import { hasColumns } from '../../core/recognise.ts';
import type { LoadContext, Source } from '../../core/source.ts';
import { loadCommunes, loadDepartements } from './load.ts';
import { type Kind, raw } from './raw.ts';

const PAGE = 'https://www.insee.fr/fr/information/2560452';

function kindOf(head: Buffer): Kind | undefined {
  if (hasColumns(head, ['code_insee', 'nom', 'code_epci'])) return 'communes';
  return hasColumns(head, Object.keys(raw.departements.shape)) ? 'departements' : undefined;
}

type Found = Record<Kind, TextFile[]>;

async function select(files: InputFile[], signal: AbortSignal): Promise<Found> {
  const kinds = await filesByKind(files, kindOf);
  if (kinds.size === 0)
    throw new ImporterError(
      'import.communes.noFile',
      `Aucun fichier de communes (colonnes code_insee, nom, code_epci) ni de départements ici. Le Code officiel géographique : ${PAGE}`,
    );
  const inspected = (kind: Kind) =>
    Promise.all((kinds.get(kind) ?? []).map((file) => inspectText(file, signal)));
  return { departements: await inspected('departements'), communes: await inspected('communes') };
}

/** The year of the Code officiel géographique, when the name of a file of communes says it. */
function provenanceOf({ communes }: Found): Provenance {
  const [annee] = communes.flatMap(({ name }) => /(?<!\d)20\d{2}(?!\d)/.exec(name) ?? []);
  return {
    source: 'communes',
    titre: 'Communes et départements du Code officiel géographique',
    editeur: 'Insee ; ministère de l’Éducation nationale',
    licence: 'Licence Ouverte 2.0',
    url: PAGE,
    release: annee ? `COG ${annee}` : 'COG, année non dite',
  };
}

async function load({ departements, communes }: Found, context: LoadContext): Promise<void> {
  const { progress } = context;
  progress.step('Lecture des départements et des communes', departements.length + communes.length);
  for (const file of departements) {
    await loadDepartements(file, context);
    progress.advance(1);
  }
  for (const file of communes) {
    await loadCommunes(file, context);
    progress.advance(1);
  }
}

export const communes: Source = {
  name: 'communes',
  mode: 'complet',
  entities: ['departement', 'commune'],
  recognise: (_file, head) => kindOf(head) !== undefined,
  async prepare(input, { progress, signal }) {
    progress.step('Vérification des fichiers');
    const found = await select(input, signal);
    return {
      files: [...found.departements, ...found.communes],
      provenance: async () => provenanceOf(found),
      load: (context) => load(found, context),
    };
  },
};
