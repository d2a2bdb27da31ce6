/** The page of a service as it is published, in which a function writes its answer. */

/** The marks between which a page leaves room for an answer. */
export type Place = { debut: string; fin: string };

export const placeDe = (nom: string): Place => ({ debut: `<!--${nom}-->`, fin: `<!--/${nom}-->` });

/** The same page with something else between the marks; unchanged when it has none. */
export function remplie(page: string, { debut, fin }: Place, contenu: string): string {
  const [from, to] = [page.indexOf(debut), page.indexOf(fin)];
  if (from < 0 || to < from) return page;
  return page.slice(0, from) + contenu + page.slice(to + fin.length);
}
