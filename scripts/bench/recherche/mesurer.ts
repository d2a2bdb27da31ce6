/** The index of names asked in this process: what it finds by kind of question, and how fast. */
import { readSnapshot } from '../../../site/src/cms/snapshot.ts';
import { chercherNoms } from '../../../site/src/domain/recherche/chercher.ts';
import { indexNoms } from '../../../site/src/domain/recherche/index-noms.ts';
import { type NomsOuverts, ouvrirNoms } from '../../../site/src/domain/recherche/ouvrir.ts';
import { groupsOf } from '../../../site/src/page-models/all-pages.ts';
import { siteFacts } from '../../../site/src/page-models/site-index.ts';
import type { Page } from '../../../site/src/page-models/types.ts';
import { jeux, ndcg, type Question, RETENUE } from './questions.ts';

export type Metiers = {
  pages: Page<'metier'>[];
  /** Code of the sheet that holds a job: the 1,584 jobs of the ROME are parts of 532 sheets. */
  ficheDe: (code: string) => string;
};

export async function lireMetiers(records: string): Promise<Metiers> {
  const snapshot = await readSnapshot(records);
  const parents = new Map(
    snapshot.records.metier.map(({ codeRome, metierParent }) => [codeRome, metierParent]),
  );
  const ficheDe = (code: string): string => {
    const parent = parents.get(code);
    return parent ? ficheDe(parent) : code;
  };
  const sources = groupsOf(siteFacts(snapshot)).get('metier')?.sources().sources ?? [];
  return { pages: sources.map(({ page }) => page() as Page<'metier'>), ficheDe };
}

export type Sorte = { sorte: string; questions: number; ndcg: number; vides: number };

const moyenne = (notes: readonly number[]) =>
  notes.reduce((somme, note) => somme + note, 0) / notes.length;

function noter(sorte: string, questions: readonly Question[], index: NomsOuverts): Sorte {
  const reponses = questions.map(({ query }) => chercherNoms(index, query).map(({ code }) => code));
  return {
    sorte,
    questions: questions.length,
    ndcg: moyenne(
      questions.map(({ relevant }, rang) => ndcg(reponses[rang] as string[], relevant)),
    ),
    vides: reponses.filter((reponse) => reponse.length === 0).length,
  };
}

/** Held-out names, the answers counted by the sheet that they belong to. */
function noterParFiche(
  questions: readonly Question[],
  index: NomsOuverts,
  ficheDe: (code: string) => string,
): number {
  return moyenne(
    questions.map(({ query, relevant }) => {
      const codes = chercherNoms(index, query, { limite: 60 }).map(({ code }) => ficheDe(code));
      const attendues = Object.fromEntries(
        Object.entries(relevant).map(([code, note]) => [ficheDe(code), note]),
      );
      return ndcg([...new Set(codes)].slice(0, 10), attendues);
    }),
  );
}

export function mesurerNoms({ pages, ficheDe }: Metiers): {
  sortes: Sorte[];
  retenueParFiche: number;
} {
  const { questions, sansRetenus } = jeux(pages);
  const entier = ouvrirNoms(indexNoms(pages));
  const ampute = ouvrirNoms(indexNoms(sansRetenus));
  const parSorte = [...Map.groupBy(questions, ({ sorte }) => sorte)];
  return {
    sortes: parSorte.map(([sorte, liste]) =>
      noter(sorte, liste, sorte === RETENUE ? ampute : entier),
    ),
    retenueParFiche: noterParFiche(
      questions.filter(({ sorte }) => sorte === RETENUE),
      ampute,
      ficheDe,
    ),
  };
}
