/** What the routes of calendrier answer. */
export type Prevu = {
  id: number;
  quoi: 'publier' | 'retirer';
  instant: string;
  etat: 'prevu' | 'fait' | 'echoue' | 'annule';
  parNom: string;
  message: string | null;
};
export type Planned = { prevus: Prevu[]; echec: Prevu | null; peut: { prevoir: boolean } };
export type Line = Prevu & { uid: string; documentId: string; titre: string; libelle: string };
export type Coming = { aVenir: Line[]; passes: Line[] };
