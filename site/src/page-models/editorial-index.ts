/** News and guides as cards, with what they speak of, to show them beside a job or a domain. */
import type {
  Article,
  Dossier,
  Guide,
  Image,
  Publication,
  Temoignage,
} from '@portulan/content-schemas';
import type { Media } from '../cms/medias.ts';
import { adresse } from '../domain/adresses.ts';
import { parDateDecroissante } from '../domain/ordre.ts';
import { typographie } from '../domain/typographie.ts';
import { mediaAddress } from '../images/address.ts';
import type { CarteEditoriale, Picture } from './types.ts';

export type Ciblee = {
  carte: CarteEditoriale;
  metiers: ReadonlySet<string>;
  domaines: ReadonlySet<string>;
  themes: ReadonlySet<string>;
};

export function pictureOf(
  image: Image | undefined,
  medias: ReadonlyMap<string, Media>,
): Picture | undefined {
  const media = image && medias.get(image.nom);
  if (!media || !('largeur' in media)) return undefined;
  const { largeur, hauteur } = media;
  return {
    src: mediaAddress(media.hash),
    alternative: typographie(image.alternative),
    ...(image.credit && { credit: typographie(image.credit) }),
    largeur,
    hauteur,
  };
}

type Fields = Pick<Article | Guide, 'titre' | 'resume' | 'image' | 'metiers' | 'domaines'> & {
  themes?: string[];
};

function ciblee(
  record: Fields,
  place: Pick<CarteEditoriale, 'kind' | 'url' | 'date'>,
  medias: ReadonlyMap<string, Media>,
): Ciblee {
  const image = pictureOf(record.image, medias);
  const carte = {
    ...place,
    titre: typographie(record.titre),
    resume: typographie(record.resume),
    ...(image && { image }),
  };
  return {
    carte,
    metiers: new Set(record.metiers),
    domaines: new Set(record.domaines),
    themes: new Set(record.themes),
  };
}

const newestFirst = (a: Ciblee, b: Ciblee) => parDateDecroissante(a.carte, b.carte);

export function editorialIndex(
  articles: readonly Article[],
  guides: readonly Guide[],
  dossiers: readonly Dossier[],
  publications: readonly Publication[],
  temoignages: readonly Temoignage[],
  medias: ReadonlyMap<string, Media>,
) {
  const listOf = <R extends Fields & { slug: string }>(
    kind: CarteEditoriale['kind'],
    records: readonly R[],
    dateOf: (record: R) => string,
  ) =>
    records
      .map((record) =>
        ciblee(record, { kind, url: adresse[kind](record.slug), date: dateOf(record) }, medias),
      )
      .sort(newestFirst);
  return {
    articles: listOf('article', articles, ({ datePublication }) => datePublication),
    guides: listOf('guide', guides, ({ dateMiseAJour }) => dateMiseAJour),
    dossiers: listOf('dossier', dossiers, ({ datePublication }) => datePublication),
    publications: listOf('publication', publications, ({ datePublication }) => datePublication),
    temoignages: listOf('temoignage', temoignages, ({ dateRecueil }) => dateRecueil),
  };
}

/** Those that name the job, then its domain, then its grand domaine. */
export function cartesPourMetier(
  cards: readonly Ciblee[],
  codeRome: string,
  domaine: string,
  max: number,
): CarteEditoriale[] {
  const closeness = ({ metiers, domaines }: Ciblee) => {
    if (metiers.has(codeRome)) return 0;
    if (domaines.has(domaine)) return 1;
    return domaines.has(domaine.charAt(0)) ? 2 : 3;
  };
  return cards
    .map((card) => ({ card, rank: closeness(card) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, max)
    .map(({ card }) => card.carte);
}

/** Those of a domain: a grand domaine also has those of the domains in it. */
export const cartesPourDomaine = (
  cards: readonly Ciblee[],
  code: string,
  max: number,
): CarteEditoriale[] =>
  cards
    .filter(({ domaines }) =>
      [...domaines].some((other) => other.startsWith(code) || other === code.charAt(0)),
    )
    .slice(0, max)
    .map(({ carte }) => carte);

/** Guides that speak of no job and no domain are for everybody. */
export const cartesPourTous = (cards: readonly Ciblee[]): CarteEditoriale[] =>
  cards
    .filter(({ metiers, domaines }) => metiers.size + domaines.size === 0)
    .map(({ carte }) => carte);
