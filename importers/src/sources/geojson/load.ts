import { ImporterError } from '../../core/importer-error.ts';
import type { TextFile } from '../../core/inspect.ts';
import { readJson } from '../../core/json-rows.ts';
import type { LoadContext } from '../../core/source.ts';
import { Fault, positionsIn } from './geometry.ts';
import { mapContour, niveauOf, type Territoire, territoireOf } from './map.ts';
import { RawFile } from './raw.ts';
import { simplified } from './simplify.ts';

/** Simplifying holds all of them at once: more than the départements of France in full. */
const MAX_POSITIONS = 2_000_000;

const extraitOf = (raw: unknown): string =>
  JSON.stringify((raw as { properties?: unknown } | null)?.properties ?? null).slice(0, 200);

type Placed = { territoire: Territoire; file: string; rank: number };

async function featuresOf(file: TextFile, signal: AbortSignal): Promise<unknown[]> {
  const parsed = RawFile.safeParse(await readJson(file, 'geojson', signal));
  if (!parsed.success)
    throw new ImporterError(
      'import.geojson.shape',
      `${file.name} n’est ni une « FeatureCollection » ni une « Feature » : rien n’est importé. Téléchargez-le de nouveau.`,
    );
  return parsed.data.type === 'FeatureCollection' && 'features' in parsed.data
    ? (parsed.data.features as unknown[])
    : [parsed.data];
}

async function readFile(file: TextFile, { collector, signal }: LoadContext): Promise<Placed[]> {
  const niveau = niveauOf(file.name);
  if (!niveau)
    throw new ImporterError(
      'import.geojson.level',
      `${file.name} : le nom du fichier ne dit pas ce qu’il contient. Renommez-le « departements-….geojson » ou « region-….geojson », puis relancez.`,
    );
  const placed: Placed[] = [];
  for (const [index, raw] of (await featuresOf(file, signal)).entries()) {
    const rank = index + 1;
    collector.row(file.name);
    const territoire = territoireOf(raw, niveau);
    if (territoire instanceof Fault)
      collector.reject(
        { file: file.name, line: rank, extrait: extraitOf(raw) },
        'import.geojson.feature',
        `${file.name}, contour ${rank} : ce contour ${territoire.why}. Corrigez-le, puis relancez.`,
        'contour',
      );
    else placed.push({ territoire, file: file.name, rank });
  }
  return placed;
}

function refuseTooLarge(placed: readonly Placed[]): void {
  const positions = placed.reduce(
    (sum, { territoire }) => sum + positionsIn(territoire.polygones),
    0,
  );
  if (positions > MAX_POSITIONS)
    throw new ImporterError(
      'import.geojson.tooLarge',
      `Ces contours ont ${positions} points, plus que les ${MAX_POSITIONS} lus au plus : prenez une version simplifiée de la source.`,
    );
}

/** `line` of a position is the rank of the feature in its file. */
export async function loadContours(
  files: readonly TextFile[],
  context: LoadContext,
): Promise<void> {
  const { collector, progress } = context;
  const placed: Placed[] = [];
  for (const file of files) {
    placed.push(...(await readFile(file, context)));
    progress.advance(1);
  }
  refuseTooLarge(placed);
  const polygones = simplified(placed.map(({ territoire }) => territoire.polygones));
  for (const [index, { territoire, file, rank }] of placed.entries()) {
    const at = { file, line: rank, extrait: `${territoire.code} ${territoire.nom}` };
    const thin = polygones[index] ?? [];
    if (thin.length > 0) collector.add('contour', mapContour(territoire, thin), at);
    else
      collector.reject(
        at,
        'import.geojson.tooSmall',
        `${file}, contour ${rank} : ${territoire.nom} est trop petit pour être dessiné.`,
        'contour',
      );
  }
  if (collector.accepted.get('contour') === 0)
    throw new ImporterError(
      'import.geojson.empty',
      `Aucun contour à dessiner ici : ceux en place sont gardés. ${collector.log.kept[0]?.message ?? ''}`.trim(),
    );
}
