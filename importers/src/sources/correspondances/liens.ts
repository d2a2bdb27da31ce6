/** Tables → links from a nomenclature to a job, each with its proof. Pure. */
import type { Position } from '../../core/collector.ts';
import { compact } from '../../core/values.ts';
import type { Isco } from './classeurs.ts';
import type { Famille2009 } from './liaisons.ts';
import { libelle2009, type Passage } from './passage-fap.ts';

export type Etape = { table: string; de: string; vers: string };
export type Lien = {
  nomenclature: 'fap2021' | 'fap2009' | 'pcs2003' | 'isco08';
  code: string;
  libelle?: string | undefined;
  famille?: string;
  metier: string;
  chemin: Etape[];
  at: Position;
};

type Familles2009 = ReadonlyMap<string, Famille2009>;

const PORTULAN = 'FAP 2021 ↔ FAP 2009 (Portulan)';
const RATTACHEMENT = 'ROME 4.0, métier de rattachement';

const jobsOf = (code: string, { rome }: Famille2009) =>
  [...rome].map(([metier, { table, at }]) => ({
    metier,
    etape: { table, de: code, vers: metier },
    at,
  }));

export const liensFap2009 = (familles: Familles2009): Lien[] =>
  [...familles].flatMap(([code, famille]) =>
    jobsOf(code, famille).map(({ metier, etape, at }) => ({
      nomenclature: 'fap2009',
      code,
      libelle: libelle2009(code),
      metier,
      chemin: [etape],
      at,
    })),
  );

/** Through the reviewed table, which says which jobs of a divided family pass. */
export const liensFap2021 = (
  familles: Familles2009,
  passages: readonly Passage[],
  noms: ReadonlyMap<string, string>,
): Lien[] =>
  passages.flatMap(({ de, vers, rome }) => {
    const famille = familles.get(de);
    if (!famille || !vers) return [];
    return jobsOf(de, famille)
      .filter(({ metier }) => !rome || rome.has(metier))
      .map(({ metier, etape, at }) => ({
        nomenclature: 'fap2021',
        code: vers,
        libelle: noms.get(vers),
        famille: vers,
        metier,
        chemin: [{ table: PORTULAN, de: vers, vers: de }, etape],
        at,
      }));
  });

/** A family with several PCS does not say which of them makes which job. */
export const aUneSeulePcs = ({ pcs, rome }: Famille2009): boolean =>
  pcs.size === 1 && rome.size > 0;

export const liensPcs = (familles: Familles2009): Lien[] =>
  [...familles]
    .filter(([, famille]) => aUneSeulePcs(famille))
    .flatMap(([code, famille]) => {
      const [pcs = ''] = famille.pcs;
      return jobsOf(code, famille).map(({ metier, etape, at }) => ({
        nomenclature: 'pcs2003',
        code: pcs,
        metier,
        chemin: [{ table: etape.table, de: pcs, vers: code }, etape],
        at,
      }));
    });

export const liensIsco = (isco: readonly Isco[]): Lien[] =>
  isco.map(({ code, libelle, rome, at }) => ({
    nomenclature: 'isco08',
    code,
    libelle,
    metier: rome,
    chemin: [{ table: 'ROME–ISCO-08 (France Travail)', de: code, vers: rome }],
    at,
  }));

export const identifiantOf = ({ nomenclature, code, metier }: Lien): string =>
  `${nomenclature}-${code}-${metier}`;

/** The first proof of each link, with the jobs that were since made out of each job. */
export function etendre(
  liens: readonly Lien[],
  enfants: ReadonlyMap<string, readonly string[]>,
): Map<string, Lien> {
  const kept = new Map<string, Lien>();
  const keep = (lien: Lien) => {
    const identifiant = identifiantOf(lien);
    if (!kept.has(identifiant)) kept.set(identifiant, lien);
  };
  for (const lien of liens) keep(lien);
  for (const lien of liens)
    for (const enfant of enfants.get(lien.metier) ?? []) {
      const etape = { table: RATTACHEMENT, de: lien.metier, vers: enfant };
      keep({ ...lien, metier: enfant, chemin: [...lien.chemin, etape] });
    }
  return kept;
}

export function mapCorrespondance(identifiant: string, { at: _at, ...lien }: Lien) {
  return compact({ identifiant, ...lien });
}
