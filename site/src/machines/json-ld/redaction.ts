/** What editors write. */
import { LICENCES } from '../../domain/licences.ts';
import { shareAddress } from '../../images/share.ts';
import type { Page, Picture } from '../../page-models/types.ts';
import {
  type At,
  INVENTED,
  listed,
  MOST,
  plainText,
  postalAddress,
  publisher,
  type Thing,
} from './thing.ts';

const pictureOf = (image: Picture | undefined, at: At) => image && at(shareAddress(image.src));

export const news = ({ url, description, model }: Page<'article'>, at: At): Thing => ({
  '@type': 'NewsArticle',
  '@id': at(url),
  headline: model.titre,
  description,
  mainEntityOfPage: at(url),
  inLanguage: 'fr',
  datePublished: model.date,
  image: pictureOf(model.image, at),
  author: model.auteur ? { '@type': 'Person', name: model.auteur } : publisher(at),
  publisher: publisher(at),
});

/** A text made of blocks, about a subject. */
export const dossier = ({ url, description, model }: Page<'dossier'>, at: At): Thing => ({
  '@type': 'Article',
  '@id': at(url),
  headline: model.titre,
  description,
  mainEntityOfPage: at(url),
  inLanguage: 'fr',
  datePublished: model.date,
  image: pictureOf(model.image, at),
  author: publisher(at),
  publisher: publisher(at),
  about: listed([...model.domaines, ...model.metiers], ({ titre, url: subject }) => ({
    '@type': 'Thing',
    name: titre,
    url: at(subject),
  })),
  citation: listed(model.sources, (source) => source.url),
});

type Collection = 'actualites' | 'guides' | 'dossiers';

/** A list of texts, the newest first. */
export const collection = (
  { url, titre, description, langue, model }: Page<Collection>,
  at: At,
): Thing => ({
  '@type': 'CollectionPage',
  '@id': at(url),
  name: titre,
  description,
  url: at(url),
  inLanguage: langue ?? 'fr',
  publisher: publisher(at),
  mainEntity: {
    '@type': 'ItemList',
    itemListElement: model.cartes.slice(0, MOST).map((carte, rank) => ({
      '@type': 'ListItem',
      position: rank + 1,
      name: carte.titre,
      url: at(carte.url),
    })),
  },
});

export const howTo = ({ url, description, model }: Page<'guide'>, at: At): Thing => ({
  '@type': 'HowTo',
  '@id': at(url),
  name: model.titre,
  description,
  mainEntityOfPage: at(url),
  inLanguage: 'fr',
  dateModified: model.date,
  image: pictureOf(model.image, at),
  totalTime: model.dureeMinutes && `PT${model.dureeMinutes}M`,
  publisher: publisher(at),
  step: model.etapes.map(({ titre, texteHtml, ancre }, rank) => ({
    '@type': 'HowToStep',
    position: rank + 1,
    name: titre,
    text: plainText(texteHtml),
    url: at(`${url}#${ancre}`),
  })),
});

const MODES = (enLigne: boolean, surPlace: boolean) =>
  `https://schema.org/${enLigne && surPlace ? 'Mixed' : enLigne ? 'Online' : 'Offline'}EventAttendanceMode`;

export const event = ({ url, model }: Page<'evenement'>, at: At): Thing => {
  const place = model.lieu && {
    '@type': 'Place',
    name: model.lieu.nom ?? model.lieu.ville,
    address: postalAddress(model.lieu),
  };
  const online = model.lienEnLigne && { '@type': 'VirtualLocation', url: model.lienEnLigne };
  return {
    '@type': 'Event',
    '@id': at(url),
    name: model.titre,
    description: model.resume,
    disambiguatingDescription: model.exemple ? INVENTED : undefined,
    url: at(url),
    startDate: model.debut,
    endDate: model.fin,
    eventStatus: `https://schema.org/Event${model.annule ? 'Cancelled' : 'Scheduled'}`,
    eventAttendanceMode: MODES(Boolean(online) || !place, Boolean(place)),
    location: [place, online].filter(Boolean),
    image: pictureOf(model.image, at),
    organizer: { '@type': 'Organization', name: model.organisateur },
  };
};

export const glossary = ({ url, titre, model }: Page<'glossaire'>, at: At): Thing => ({
  '@type': 'DefinedTermSet',
  '@id': at(url),
  name: titre,
  url: at(url),
  hasDefinedTerm: model.lettres.flatMap(({ termes }) =>
    termes.map((one) => ({
      '@type': 'DefinedTerm',
      name: one.terme,
      termCode: one.sigle,
      description: one.definition,
      url: at(one.url),
    })),
  ),
});

/** A document with its files, each under its licence. */
export const report = ({ url, description, model }: Page<'publication'>, at: At): Thing => ({
  '@type': 'DigitalDocument',
  '@id': at(url),
  name: model.titre,
  description,
  disambiguatingDescription: model.exemple ? INVENTED : undefined,
  url: at(url),
  inLanguage: 'fr',
  datePublished: model.date,
  image: pictureOf(model.image, at),
  publisher: publisher(at),
  encoding: model.fichiers.map((fichier) => ({
    '@type': 'MediaObject',
    name: fichier.titre,
    contentUrl: at(fichier.url),
    contentSize: String(fichier.octets),
    author: { '@type': 'Organization', name: fichier.auteur },
    license: LICENCES[fichier.licence].url,
  })),
});

export const faq = ({ url, titre, model }: Page<'questions'>, at: At): Thing => ({
  '@type': 'FAQPage',
  '@id': at(url),
  name: titre,
  url: at(url),
  mainEntity: model.rubriques.flatMap(({ questions }) =>
    questions.map((one) => ({
      '@type': 'Question',
      name: one.question,
      url: at(one.url),
      acceptedAnswer: { '@type': 'Answer', text: plainText(one.reponseHtml) },
    })),
  ),
});
