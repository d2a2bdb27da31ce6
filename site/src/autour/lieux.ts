/** The places of a département as a small list, and those nearest to a point. */
import { distanceKm, distanceToBox, type Point } from '../domain/distance.ts';
import type { Secteur } from './communes.ts';

export const GENRES = ['accueil', 'formation', 'etablissement'] as const;
export type Genre = (typeof GENRES)[number];

export const isGenre = (text: unknown): text is Genre => GENRES.includes(text as Genre);

export type Lieu = Point & {
  genre: Genre;
  titre: string;
  url: string;
  /** What it is: network of a place, type of a school, who gives a training. */
  detail: string;
  ville: string;
  /** When a training can begin. */
  quand: string;
};

/** A row of the published file, in this order. */
export type Row = [
  genre: number,
  titre: string,
  url: string,
  detail: string,
  ville: string,
  quand: string,
  latitude: number,
  longitude: number,
];

/** A ten-thousandth of a degree is ten metres. */
const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;

export const packLieu = ({ genre, titre, url, detail, ville, quand, ...point }: Lieu): Row => [
  GENRES.indexOf(genre),
  titre,
  url,
  detail,
  ville,
  quand,
  round(point.latitude),
  round(point.longitude),
];

export const unpackLieu = ([genre, titre, url, detail, ville, quand, ...point]: Row): Lieu => ({
  genre: GENRES[genre] ?? 'accueil',
  titre,
  url,
  detail,
  ville,
  quand,
  latitude: point[0],
  longitude: point[1],
});

export type Proche = Lieu & { km: number };

const byDistance = (a: Proche, b: Proche): number =>
  a.km - b.km || (a.url < b.url ? -1 : Number(a.url > b.url));

/** Nearest first; what can be followed at several places is named once, at the nearest. */
function sorted(lieux: readonly Lieu[], from: Point, max: number): Proche[] {
  const all = lieux.map((lieu) => ({ ...lieu, km: distanceKm(from, lieu) })).sort(byDistance);
  const byUrl = new Map<string, Proche>();
  for (const lieu of all) if (!byUrl.has(lieu.url)) byUrl.set(lieu.url, lieu);
  return [...byUrl.values()].slice(0, max);
}

export type Demande = { from: Point; genres: readonly Genre[]; max: number };
export type Trouves = { genre: Genre; lieux: Proche[] }[];

/** Beyond, it is no longer « around ». */
export const MAX_KM = 150;

/**
 * The nearest of each kind. Départements are read one by one, the nearest first, until what is not
 * read yet cannot hold anything nearer than what was found.
 */
export async function proches(
  { from, genres, max }: Demande,
  secteurs: readonly Secteur[],
  read: (slug: string) => Promise<Lieu[]>,
): Promise<Trouves> {
  const ordered = secteurs
    .map(({ slug, boite }) => ({ slug, km: distanceToBox(from, boite) }))
    .sort((a, b) => a.km - b.km);
  const lieux: Lieu[] = [];
  const found = () =>
    genres.map((genre) => ({
      genre,
      lieux: sorted(
        lieux.filter((lieu) => lieu.genre === genre),
        from,
        max,
      ).filter(({ km }) => km <= MAX_KM),
    }));
  for (const { slug, km } of ordered) {
    const isSure = found().every(
      (own) => (own.lieux[max - 1]?.km ?? Number.POSITIVE_INFINITY) <= km,
    );
    if (km > MAX_KM || isSure) break;
    lieux.push(...(await read(slug)));
  }
  return found();
}
