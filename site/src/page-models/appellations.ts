import { adresse } from '../domain/adresses.ts';
import { AUTRES, LETTRES, lettreDe } from '../domain/alphabet.ts';
import { parTitre } from '../domain/ordre.ts';
import { typographie } from '../domain/typographie.ts';
import { compte, filAriane } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { computed } from './template.ts';
import type { AppellationsModel, LettreIndex } from './types.ts';

type Appellations = AppellationsModel['appellations'];

/** Every appellation whose job has a page, by its first letter, in alphabetical order. */
function appellationsByLettre({ records, liensMetiers }: SiteIndex): Map<string, Appellations> {
  const byLettre = new Map<string, Appellations>();
  for (const { libelle, metier } of records.appellation) {
    const lien = liensMetiers.get(metier);
    if (!lien) continue;
    const lettre = lettreDe(libelle);
    const list = byLettre.get(lettre) ?? [];
    list.push({ titre: typographie(libelle), metier: lien });
    byLettre.set(lettre, list);
  }
  for (const list of byLettre.values()) list.sort(parTitre);
  return byLettre;
}

/** The same by letter alone, for the counts. */
const countable = ({ records, liensMetiers }: SiteIndex) =>
  Map.groupBy(
    records.appellation.filter(({ metier }) => liensMetiers.has(metier)),
    ({ libelle }) => lettreDe(libelle),
  );

/** The 26 letters, and the place of the others when there are some. */
function lettresOf(byLettre: ReadonlyMap<string, unknown[]>): LettreIndex[] {
  const shown = byLettre.has(AUTRES) ? [...LETTRES, AUTRES] : LETTRES;
  return shown.map((lettre) => {
    const nombre = byLettre.get(lettre)?.length ?? 0;
    return nombre > 0 ? { lettre, url: adresse.appellations(lettre), nombre } : { lettre, nombre };
  });
}

export const appellationsTemplate = computed<'appellations'>((site) => {
  const byLettre = appellationsByLettre(site);
  const lettres = lettresOf(byLettre);
  return lettres.flatMap(({ lettre, url, nombre }) => {
    if (!url) return [];
    const titre =
      lettre === AUTRES ? 'Métiers dont le nom commence par un chiffre' : `Métiers en ${lettre}`;
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
});

export const metiersTemplate = computed<'metiers'>((site) => [
  {
    url: adresse.metiers,
    template: 'metiers',
    titre: 'Tous les métiers',
    description: `${compte(site.metiers.length, 'métier', 'métiers')} à découvrir par domaine ou de A à Z.`,
    filAriane: filAriane(),
    indexable: true,
    model: {
      total: site.metiers.length,
      lettres: lettresOf(countable(site)),
      grandsDomaines: site.grandsDomaines,
    },
  },
]);
