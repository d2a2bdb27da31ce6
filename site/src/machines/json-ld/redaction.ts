/** What editors write. */
import { shareAddress } from '../../images/share.ts';
import type { Page, Picture } from '../../page-models/types.ts';
import { type At, plainText, publisher, type Thing } from './thing.ts';

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
