/** Documents and videos of the media library, ready to give. */
import type { Bloc, FichierPublie } from '@portulan/content-schemas';
import type { Media } from '../cms/medias.ts';
import { typographie } from '../domain/typographie.ts';
import { mediaFileAddress } from '../images/address.ts';
import { pictureOf } from './editorial-index.ts';
import type { FichierModel, VideoModel } from './types-editorial.ts';

type Medias = ReadonlyMap<string, Media>;

function fileOf(fichier: { nom: string } | undefined, medias: Medias) {
  const media = fichier && medias.get(fichier.nom);
  if (!media || !('taille' in media)) return undefined;
  const { hash, taille, pages } = media;
  return { url: mediaFileAddress({ hash, nom: fichier.nom }), octets: taille, pages };
}

const formatOf = (nom: string) => nom.slice(nom.lastIndexOf('.') + 1);

/** Nothing when the library does not have the file: a link that leads nowhere helps nobody. */
export function fichierModel(
  { titre, fichier, auteur, licence }: FichierPublie,
  medias: Medias,
): FichierModel | undefined {
  const found = fileOf(fichier, medias);
  if (!found) return undefined;
  const { url, octets, pages } = found;
  return {
    titre: typographie(titre),
    url,
    format: formatOf(fichier.nom).toUpperCase(),
    octets,
    ...(pages && { pages }),
    auteur: typographie(auteur),
    licence,
  };
}

type VideoBloc = Extract<Bloc, { type: 'video' }>;

export function videoModel(
  { titre, video, sousTitres, adresse, image, duree }: VideoBloc,
  medias: Medias,
): Omit<VideoModel, 'transcriptionHtml'> {
  const found = fileOf(video, medias);
  const captions = fileOf(sousTitres, medias);
  const poster = pictureOf(image, medias);
  return {
    titre: typographie(titre),
    ...(found &&
      video && {
        lecture: {
          url: found.url,
          type: `video/${formatOf(video.nom)}`,
          ...(captions && { sousTitres: captions.url }),
        },
      }),
    ...(adresse && { adresse }),
    ...(poster && { image: poster }),
    ...(duree && { duree: typographie(duree) }),
  };
}
