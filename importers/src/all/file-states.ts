import type { InputFile } from '../core/input/input.ts';
import type { Assigned } from './assign.ts';

/** What became of a file: `source` imported it or used it; `motif` says what there is to know. */
export type FileState = {
  nom: string;
  etat: 'importe' | 'utilise' | 'sansImporteur';
  source?: string;
  motif?: string;
};

/** How the run of a source went: the names that it chose to read, and why it failed if it did. */
export type Outcome = { chosen?: ReadonlySet<string>; failure?: string };

/** The name that a person sees in the folder: `kit.csv.gz` for what the importers read as `kit.csv`. */
export const shownName = ({ name, disk }: InputFile): string =>
  disk && disk.name === `${name}.gz` ? disk.name : name;

const twice = (names: string[]) =>
  `Reconnu aussi par ${names.join(', ')} : une de ces sources se trompe.`;

type Reader = { name: string; etat: 'importe' | 'utilise'; outcome: Outcome };

/** The sources that ran and know the file, who imports it first. */
function readersOf(
  { importers, users }: Assigned,
  outcomes: ReadonlyMap<string, Outcome>,
): Reader[] {
  const reader = (name: string, etat: Reader['etat']) => {
    const outcome = outcomes.get(name);
    return outcome ? [{ name, etat, outcome }] : [];
  };
  return [
    ...importers.slice(0, 1).flatMap(({ name }) => reader(name, 'importe')),
    ...users.flatMap(({ name }) => reader(name, 'utilise')),
  ];
}

function stateOf(assigned: Assigned, outcomes: ReadonlyMap<string, Outcome>): FileState {
  const { file, importers, fault } = assigned;
  const nom = shownName(file);
  const readers = readersOf(assigned, outcomes);
  const reader = readers.find(({ outcome }) => outcome.chosen?.has(file.name) ?? true);
  if (!reader) {
    const unread = readers[0] && `Reconnu par ${readers[0].name}, qui ne l’a pas lu.`;
    const motif = fault ?? unread;
    return { nom, etat: 'sansImporteur', ...(motif === undefined ? {} : { motif }) };
  }
  const others = importers.slice(1).map(({ name }) => name);
  const motif = reader.outcome.failure ?? (others.length > 0 ? twice(others) : undefined);
  const { name: source, etat } = reader;
  return { nom, etat, source, ...(motif === undefined ? {} : { motif }) };
}

/** One state a file, in the order of the folder: none is passed over in silence. */
export const fileStates = (
  assigned: readonly Assigned[],
  outcomes: ReadonlyMap<string, Outcome>,
): FileState[] => assigned.map((one) => stateOf(one, outcomes));
