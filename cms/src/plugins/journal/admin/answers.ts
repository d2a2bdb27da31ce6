/** What the routes of the journal answer. */
export type Entree = {
  id: number;
  quand: string;
  action: string;
  type: string;
  libelle: string;
  documentId: string | null;
  titre: string;
  parNom: string;
  detail: string | null;
};
export type Journal = {
  total: number;
  page: number;
  taille: number;
  /** Days that a line is kept. */
  jours: number;
  entrees: Entree[];
};
