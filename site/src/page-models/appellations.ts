import { AUTRES, LETTRES, lettreDe } from '../domain/alphabet.ts';
import { adresse } from '../domain/adresses.ts';
import { typographie } from '../domain/typographie.ts';
import { compte, filAriane, type Pages } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import type { AppellationsModel, LettreIndex } from './types.ts';

type Appellations = AppellationsModel['appellations'];

/** Every appellation whose job has a page, by its first letter, in alphabetical order. */
export function appellationsByLettre(site: SiteIndex): Map<string, Appellations> {
  const rank = (code: string) => site.appellationRangs.get(code) ?? 0;
  const sorted = site.records.appellation.toSorted((a, b) => rank(a.codeOgr) - rank(b.codeOgr));
  const byLettre = new Map<string, Appellations>();
  for (const { libelle, metier } of sorted) {
    const lien = site.liensMetiers.get(metier);
    if (!lien) continue;
    const lettre = lettreDe(libelle);
    const list = byLettre.get(lettre) ?? [];
    list.push({ titre: typographie(libelle), metier: lien });
    byLettre.set(lettre, list);
  }
  return byLettre;
}

/** The 26 letters, and the place of the others when there are some. */
export function lettresOf(byLettre: ReadonlyMap<string, Appellations>): LettreIndex[] {
  const shown = byLettre.has(AUTRES) ? [...LETTRES, AUTRES] : LETTRES;
  return shown.map((lettre) => {
    const nombre = byLettre.get(lettre)?.length ?? 0;
    return nombre > 0 ? { lettre, url: adresse.appellations(lettre), nombre } : { lettre, nombre };
  });
}

export const appellationsPages: Pages<'appellations'> = (site) => {
  const byLettre = appellationsByLettre(site);
  const lettres = lettresOf(byLettre);
  return lettres.flatMap(({ lettre, url, nombre }) => {
    if (!url) return [];
    const titre = lettre === AUTRES ? 'Métiers dont le nom commence par un chiffre' : `Métiers en ${lettre}`;
    return {
      url,
      template: 'appellations',
      titre,
      description: `${compte(nombre, 'nom d’emploi commence', 'noms d’emploi commencent')} par ${lettre}, chacun avec sa fiche métier.`,
      filAriane: filAriane({ titre: 'Métiers', url: adresse.metiers }),
      indexable: true,
      model: { lettre, lettres, appellations: byLettre.get(lettre) ?? [] },
    };
  });
};
