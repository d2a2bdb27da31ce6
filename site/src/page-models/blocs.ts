/** Blocks of a text, ready to show. Those that would be empty are left out. */
import type { Bloc } from '@portulan/content-schemas';
import { markdownHtml } from '../domain/markdown.ts';
import { parTitre } from '../domain/ordre.ts';
import { typographie } from '../domain/typographie.ts';
import { pictureOf } from './editorial-index.ts';
import { fichierModel, videoModel } from './fichiers.ts';
import { parDisponibilite } from './offre-index.ts';
import { trouves } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import type { LienMetier } from './types.ts';
import type { BlocModel } from './types-editorial.ts';
import type { LienFormation } from './types-offre.ts';

type Of<T extends Bloc['type']> = Extract<Bloc, { type: T }>;

const dansLeDomaine = (place: string, domaine: string) => place.startsWith(domaine);

/** Those that were chosen, or else those that the block asks for. */
function metiersOf(
  { metiers, domaine, theme, nombre }: Of<'metiers'>,
  site: SiteIndex,
): LienMetier[] {
  if (metiers.length > 0) return trouves(metiers, site.liensMetiers).slice(0, nombre);
  if (!domaine && !theme) return [];
  return site.places
    .filter((metier) => !domaine || dansLeDomaine(metier.domaine, domaine))
    .filter((metier) => !theme || metier.themes.includes(theme))
    .flatMap(({ codeRome }) => site.liensMetiers.get(codeRome) ?? [])
    .sort(parTitre)
    .slice(0, nombre);
}

function formationsOf(
  { formations, domaine, nombre }: Of<'formations'>,
  { liensFormations, places, formationsByMetier }: SiteIndex,
): LienFormation[] {
  if (formations.length > 0) return trouves(formations, liensFormations).slice(0, nombre);
  if (!domaine) return [];
  const keys = places
    .filter((place) => dansLeDomaine(place.domaine, domaine))
    .flatMap(({ codeRome }) => formationsByMetier.get(codeRome) ?? []);
  return trouves([...new Set(keys)], liensFormations)
    .sort(parDisponibilite)
    .slice(0, nombre);
}

const titree = (titre: string | undefined) => (titre ? { titre: typographie(titre) } : {});

type Linked = (html: string) => string;

/** @param linked adds to a text its links to the glossary */
export function blocModel(bloc: Bloc, site: SiteIndex, linked: Linked): BlocModel | undefined {
  const html = (markdown: string) => linked(markdownHtml(markdown));
  switch (bloc.type) {
    case 'texte':
      return { type: 'texte', ...titree(bloc.titre), html: html(bloc.corps) };
    case 'image': {
      const image = pictureOf(bloc.image, site.medias);
      return (
        image && {
          type: 'image',
          image,
          ...(bloc.legende && { legende: typographie(bloc.legende) }),
        }
      );
    }
    case 'video': {
      const video = videoModel(bloc, site.medias);
      return { type: 'video', ...video, transcriptionHtml: html(bloc.transcription) };
    }
    case 'telechargement': {
      const fichier = fichierModel(bloc, site.medias);
      return fichier && { type: 'telechargement', ...fichier };
    }
    case 'chiffreCle':
      return {
        type: 'chiffreCle',
        valeur: typographie(bloc.valeur),
        libelle: typographie(bloc.libelle),
        ...(bloc.source && { source: typographie(bloc.source) }),
        ...(bloc.adresse && { url: bloc.adresse }),
      };
    case 'citation':
      return {
        type: 'citation',
        texte: typographie(bloc.texte),
        ...(bloc.auteur && { auteur: typographie(bloc.auteur) }),
      };
    case 'etapes':
      return {
        type: 'etapes',
        ...titree(bloc.titre),
        etapes: bloc.etapes.map(({ titre, texte }) => ({
          titre: typographie(titre),
          texteHtml: html(texte),
        })),
      };
    case 'appel':
      return {
        type: 'appel',
        titre: typographie(bloc.titre),
        ...(bloc.texte && { texte: typographie(bloc.texte) }),
        bouton: typographie(bloc.bouton),
        url: bloc.adresse,
      };
    case 'questions':
      return {
        type: 'questions',
        ...titree(bloc.titre),
        questions: bloc.questions.map(({ question, reponse }) => ({
          question: typographie(question),
          reponseHtml: html(reponse),
        })),
      };
    case 'metiers': {
      const metiers = metiersOf(bloc, site);
      return metiers.length > 0
        ? { type: 'metiers', titre: typographie(bloc.titre), metiers }
        : undefined;
    }
    case 'formations': {
      const formations = formationsOf(bloc, site);
      return formations.length > 0
        ? { type: 'formations', titre: typographie(bloc.titre), formations }
        : undefined;
    }
  }
}

export const blocsModels = (blocs: readonly Bloc[], site: SiteIndex, linked: Linked): BlocModel[] =>
  blocs
    .map((bloc) => blocModel(bloc, site, linked))
    .filter((bloc): bloc is BlocModel => bloc !== undefined);

/** What is to be read in blocks, for the search. */
export const textesDesBlocs = (blocs: readonly BlocModel[]): string[] =>
  blocs.flatMap((bloc) => {
    switch (bloc.type) {
      case 'texte':
        return [bloc.titre ?? '', bloc.html];
      case 'etapes':
        return bloc.etapes.flatMap(({ titre, texteHtml }) => [titre, texteHtml]);
      case 'questions':
        return bloc.questions.flatMap(({ question, reponseHtml }) => [question, reponseHtml]);
      case 'citation':
        return [bloc.texte];
      case 'video':
        return [bloc.titre, bloc.transcriptionHtml];
      case 'telechargement':
        return [bloc.titre];
      case 'chiffreCle':
        return [`${bloc.valeur} ${bloc.libelle}`];
      default:
        return [];
    }
  });
