/** What the routes of suivi/controller answer. */
import type { CompteEntite, DemandeImport, ImportRun, RejetGarde } from '@portulan/content-schemas';

export type SourceState = {
  source: string;
  dernier: ImportRun;
  applique?: ImportRun;
  demande?: DemandeImport;
};
export type Overview = { sources: SourceState[]; travailleur: boolean };

type Page = { total: number; page: number; taille: number };
export type History = Page & { runs: ImportRun[] };
export type Rejets = Page & { rejets: RejetGarde[] };

export type LabelledCount = CompteEntite & { type: string; libelle: string };
export type PendingLinks = { type: string; champ: string; libelle: string; nombre: number };
export type RunDetails = {
  run: ImportRun;
  comptes: LabelledCount[];
  rejetsGardes: number;
  enAttente: PendingLinks[];
};
