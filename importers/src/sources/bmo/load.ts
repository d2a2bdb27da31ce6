import type { Position } from '../../core/collector.ts';
import { readTable } from '../../core/read-table.ts';
import { Slugs } from '../../core/slugs.ts';
import type { LoadContext } from '../../core/source.ts';
import { compareKeys } from '../../core/values.ts';
import { type Besoin, besoinOf, type Illisible, Totaux } from './besoins.ts';
import type { BmoFile } from './files.ts';
import { nomBassin } from './noms.ts';
import { columnName, isHeader, type RawBmo, raw } from './raw.ts';

type Bassin = { nom: string; departements: Set<string>; at: Position };

/** Reads every survey, then gives the basins and their figures. */
class Enquetes {
  readonly #context: LoadContext;
  readonly #totaux = new Totaux();
  readonly #bassins = new Map<string, Bassin>();

  constructor(context: LoadContext) {
    this.#context = context;
  }

  read(file: BmoFile): Promise<void> {
    const table = {
      source: 'bmo',
      entity: 'indicateur' as const,
      columns: raw,
      rename: columnName,
      ...(file.sheet ? { xlsx: { sheet: file.sheet, headerRow: isHeader } } : {}),
    };
    return readTable(file, table, this.#context, (row, at) => this.#row(row, at));
  }

  #row(row: RawBmo, at: Position): void {
    const besoin = besoinOf(row);
    if ('colonne' in besoin) this.#refuseValue(besoin, at);
    else if (this.#totaux.add(besoin, at)) this.#keep(besoin, row.nombe, at);
    else this.#refuseTwice(besoin, at);
  }

  #keep(besoin: Besoin, nom: string, at: Position): void {
    this.#bassin(besoin, nom, at);
    for (const [colonne, compte] of Object.entries(besoin.comptes))
      if (compte === 'absent')
        this.#context.collector.log.warn(
          'import.bmo.blank',
          `${at.file}, colonne « ${colonne} » : cases vides, sans indicateur (ni zéro, ni secret).`,
        );
  }

  #refuseValue({ colonne, valeur }: Illisible, at: Position): void {
    this.#context.collector.reject(
      at,
      'import.bmo.badValue',
      `${at.file}, ligne ${at.line} : « ${valeur} » ne convient pas à la colonne « ${colonne} ». Corrigez cette ligne, puis relancez.`,
      'indicateur',
    );
  }

  #refuseTwice({ famille, bassin, departement }: Besoin, at: Position): void {
    this.#context.collector.reject(
      at,
      'import.record.duplicate',
      `${at.file}, ligne ${at.line} : la famille ${famille} du bassin ${bassin} est déjà donnée pour le département ${departement}. Supprimez l’une des deux lignes.`,
      'indicateur',
    );
  }

  #bassin({ bassin, departement }: Besoin, nom: string, { file, line = 0 }: Position): void {
    const known = this.#bassins.get(bassin);
    if (known) known.departements.add(departement);
    else
      this.#bassins.set(bassin, {
        nom: nomBassin(nom),
        departements: new Set([departement]),
        at: { file, line },
      });
  }

  async finish(): Promise<void> {
    const { collector } = this.#context;
    const slugs = new Slugs();
    for (const [code, { nom }] of this.#bassins) slugs.claim(code, nom);
    for (const [code, { nom, departements, at }] of this.#bassins) {
      const record = { code, nom, slug: slugs.of(code), departements: [...departements] };
      record.departements.sort(compareKeys);
      collector.add('bassinEmploi', record, at);
    }
    for (const { record, at } of this.#totaux.indicateurs()) {
      collector.add('indicateur', record, at);
      await collector.flush();
    }
  }
}

export async function loadBmo(files: readonly BmoFile[], context: LoadContext): Promise<void> {
  const enquetes = new Enquetes(context);
  context.progress.step('Lecture de l’enquête BMO', files.length);
  for (const file of files) {
    await enquetes.read(file);
    context.progress.advance(1);
  }
  await enquetes.finish();
}
