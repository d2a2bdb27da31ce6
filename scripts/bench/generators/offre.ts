/** Invented trainings added to a folder of records: what the search weighs when the offer is whole. */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from './random.ts';
import { SENTENCES, TOWNS, TRADES } from './words.ts';

const MODIFIE = '2026-01-05';
const jour = (rang: number) =>
  new Date(Date.UTC(2027, 0, 4) + rang * 86_400_000).toISOString().slice(0, 10);

/** One training with its place and its next session, the same for the same rank. */
export function offre(rang: number, organismes: readonly string[]) {
  const hasard = new Random(rang);
  const metier = hasard.pick(TRADES);
  const ville = hasard.pick(TOWNS);
  const identifiant = `exemple-${rang}`;
  const titre = `${metier.titre}, ${hasard.pick(SENTENCES).split(' ').slice(0, 4).join(' ')}`;
  const debut = hasard.between(0, 300);
  return {
    formation: {
      identifiant,
      intitule: `${titre} (exemple)`,
      slug: `formation-exemple-${rang}`,
      objectif: hasard.pick(SENTENCES),
      certifiante: true,
      objectifGeneral: 'certification',
      niveauSortie: hasard.between(3, 5),
      ...(organismes.length > 0 && { organisme: organismes[rang % organismes.length] }),
      certifications: [`RNCP${metier.rncp}`],
      codesCertifInfo: [],
      metiers: [metier.rome],
      formacodes: [metier.formacode],
      specialites: [metier.nsf],
      exemple: true,
      modifieLe: MODIFIE,
    },
    action: {
      identifiant,
      formation: identifiant,
      modalite: 'presentiel',
      publics: [],
      adresse: { lignes: [], codePostal: ville.codePostal, ville: ville.ville },
      commune: ville.insee,
      latitude: Number(ville.lat),
      longitude: Number(ville.lon),
      langues: ['FR'],
      organismes: [],
      financeurs: [],
      modifieLe: MODIFIE,
    },
    session: {
      identifiant,
      action: identifiant,
      debut: jour(debut),
      fin: jour(debut + hasard.between(2, 300)),
      etat: 'ouvert',
      modifieLe: MODIFIE,
    },
  };
}

const linesOf = (path: string) => readFileSync(path, 'utf8').trim().split('\n');

/** A copy of the records, with `nombre` trainings more. */
export function ajouterOffre(records: string, folder: string, nombre: number): void {
  cpSync(records, folder, { recursive: true });
  const organismes = linesOf(join(records, 'organisme.ndjson'))
    .map((line): { identifiant?: string } => JSON.parse(line))
    .flatMap(({ identifiant }) => identifiant ?? []);
  const toutes = Array.from({ length: nombre }, (_, rang) => offre(rang, organismes));
  for (const type of ['formation', 'action', 'session'] as const) {
    const path = join(folder, `${type}.ndjson`);
    const before = linesOf(path).filter((line) => !line.startsWith('{"fin"'));
    writeFileSync(path, `${before.join('\n')}\n`);
    appendFileSync(
      path,
      `${toutes.map((each) => JSON.stringify({ ...each[type], source: 'lheo' })).join('\n')}\n`,
    );
    appendFileSync(path, `{"fin":{"count":${before.length + nombre}}}\n`);
  }
}
