/** Questions that people ask: one page for all, by subject, and one each for the search. */
import type { RecordOf } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { lieur } from '../domain/glossaire.ts';
import { markdownHtml } from '../domain/markdown.ts';
import { comparer } from '../domain/ordre.ts';
import { PUBLICS } from '../domain/publics.ts';
import { abreger, sansInsecables, typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { texteNu } from './editorial-pages.ts';
import { filAriane, trouves } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { computed } from './template.ts';
import type { QuestionModel, Rubrique } from './types-editorial.ts';

type Question = RecordOf<'question'>;

/** In the order in which they are shown. */
const RUBRIQUES: Rubrique[] = [
  'orientation',
  'formation',
  'financement',
  'emploi',
  'droits',
  'portail',
];

const VOISINES = 5;

/** Each with links to the glossary of its own: they are read one by one. */
const questionModel = (question: Question, site: SiteIndex): QuestionModel => ({
  question: typographie(question.question),
  ancre: question.slug,
  url: adresse.question(question.slug),
  reponseHtml: lieur(site.termesLies)(markdownHtml(question.reponse)),
  publics: question.publics.map((key) => PUBLICS[key]),
  date: question.dateMiseAJour,
  sources: question.sources.map(({ titre, url }) => ({ titre: typographie(titre), url })),
});

/** The words of an answer, to be read in one line: a tag within a sentence leaves no space. */
const motsDe = (html: string) =>
  texteNu(html.replace(/<\/?(a|strong|em|del|code)\b[^>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();

/** Those of each subject, by their words. */
const byRubrique = ({ records }: SiteIndex): Map<Rubrique, Question[]> =>
  Map.groupBy(
    records.question.toSorted((a, b) => comparer(a.question, b.question)),
    ({ rubrique }) => rubrique,
  );

export const questionsTemplate = computed<'questions'>((site, langue) => {
  const { titre, chapeau } = textes(langue).redaction.questions;
  const groupes = byRubrique(site);
  return [
    {
      url: adresse.questions,
      template: 'questions',
      titre,
      description: chapeau,
      filAriane: filAriane(),
      indexable: true,
      model: {
        rubriques: RUBRIQUES.flatMap((cle) => {
          const own = groupes.get(cle);
          return own ? { cle, questions: own.map((one) => questionModel(one, site)) } : [];
        }),
      },
    },
  ];
});

export const questionTemplate = computed<'question'>((site) => {
  const groupes = byRubrique(site);
  return site.records.question.map((record) => {
    const model = questionModel(record, site);
    const voisines = (groupes.get(record.rubrique) ?? []).filter(
      ({ slug }) => slug !== record.slug,
    );
    const domaines = trouves(record.domaines, site.domaines);
    const texte = motsDe(model.reponseHtml);
    return {
      url: model.url,
      template: 'question',
      titre: model.question,
      description: abreger(texte, 155),
      filAriane: filAriane({
        titre: textes('fr').redaction.questions.titre,
        url: adresse.questions,
      }),
      indexable: true,
      search: {
        section: 'editorial',
        kind: 'Question',
        domaines: [...new Set(domaines.map(({ grandDomaine }) => grandDomaine))].flatMap(
          (letter) => site.domaines.get(letter)?.titre ?? [],
        ),
        titre: model.question,
        resume: abreger(texte, 155),
        texte: sansInsecables(texte),
      },
      model: {
        ...model,
        rubrique: record.rubrique,
        metiers: trouves(record.metiers, site.liensMetiers),
        domaines,
        voisines: voisines.slice(0, VOISINES).map(({ question, slug }) => ({
          titre: typographie(question),
          url: adresse.question(slug),
        })),
      },
    };
  });
});
