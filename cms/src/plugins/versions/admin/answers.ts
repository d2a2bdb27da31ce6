/** What the routes of versions answer. */
export type Version = {
  id: number;
  numero: number;
  quand: string;
  parNom: string;
  publieeLe: string | null;
  reprise: number | null;
};
export type Versions = { versions: Version[]; gardees: number; peut: { reprendre: boolean } };
export type Details = Version & { differences: string[] };
