/** What the routes of relecture answer. */
export type Note = {
  id: number;
  nature: 'envoi' | 'retour' | 'reprise' | 'note' | 'publication';
  texte: string | null;
  quand: string;
  parNom: string;
};
export type Relecture = {
  etat: 'brouillon' | 'aRelire' | 'aReprendre' | 'publie';
  publie: boolean;
  depuis?: string;
  parNom?: string;
  modifieDepuis: boolean;
  notes: Note[];
  peut: { envoyer: boolean; reprendre: boolean; rendre: boolean; noter: boolean };
};
export type Waiting = {
  uid: string;
  documentId: string;
  libelle: string;
  titre: string;
  depuis: string;
  parNom: string;
  note: string | null;
};
export type Waitings = { aRelire: Waiting[]; aReprendre: Waiting[] };
