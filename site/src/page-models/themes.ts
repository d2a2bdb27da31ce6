/** Jobs by theme, across the domains. */
import { slugify } from '@portulan/content-schemas';
import { adresse } from '../domain/adresses.ts';
import { comparer, parTitre } from '../domain/ordre.ts';
import { abreger, typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { agendaOf } from './agenda.ts';
import { compte, filAriane } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { computed } from './template.ts';
import type { LienDomaine, LienMetier } from './types.ts';
import type { ThemeModel } from './types-editorial.ts';
import type { LienCompte } from './types-offre.ts';

export type ThemePlace = LienCompte & { code: string; definition?: string };

/** Themes that have a job with a page. */
export function themesOf({ records, places }: SiteIndex): ThemePlace[] {
  const counts = new Map<string, number>();
  for (const { themes } of places)
    for (const code of themes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return records.theme
    .filter(({ code }) => counts.has(code))
    .map(({ code, libelle, definition }) => ({
      code,
      titre: typographie(libelle),
      url: adresse.theme(slugify(libelle)),
      nombre: counts.get(code) ?? 0,
      ...(definition && { definition: typographie(definition) }),
    }))
    .sort((a, b) => parTitre(a, b) || comparer(a.code, b.code));
}

export const themesTemplate = computed<'themes'>((site, langue) => {
  const { titre, chapeau } = textes(langue).editorial.themes;
  return [
    {
      url: adresse.themes,
      template: 'themes',
      titre,
      description: chapeau,
      filAriane: filAriane(),
      indexable: true,
      model: {
        themes: site.themes.map(({ code: _, definition, ...lien }) => ({
          ...lien,
          ...(definition && { texte: definition }),
        })),
      },
    },
  ];
});

function groupesOf(code: string, site: SiteIndex): ThemeModel['groupes'] {
  const own = site.places.filter(({ themes }) => themes.includes(code));
  return [...Map.groupBy(own, ({ domaine }) => domaine.charAt(0))]
    .map(([letter, metiers]) => ({
      domaine: site.domaines.get(letter) as LienDomaine,
      metiers: metiers
        .map(({ codeRome }) => site.liensMetiers.get(codeRome) as LienMetier)
        .sort(parTitre),
    }))
    .sort((a, b) => comparer(a.domaine.code, b.domaine.code));
}

const CARTES = 6;

export const themeTemplate = computed<'theme'>((site) => {
  const evenements = new Map(agendaOf(site).aVenir.map((lien) => [lien.url, lien]));
  const { articles, dossiers } = site.editorial;
  return site.themes.map(({ code, titre, url, nombre, definition }) => ({
    url,
    template: 'theme',
    titre,
    description: abreger(
      definition ?? `${compte(nombre, 'métier', 'métiers')} sur ce thème, par domaine.`,
      155,
    ),
    filAriane: filAriane({ titre: textes('fr').editorial.themes.titre, url: adresse.themes }),
    indexable: true,
    model: {
      ...(definition && { definition }),
      groupes: groupesOf(code, site),
      cartes: [...dossiers, ...articles]
        .filter(({ themes }) => themes.has(code))
        .slice(0, CARTES)
        .map(({ carte }) => carte),
      evenements: site.records.evenement
        .filter(({ themes }) => themes.includes(code))
        .flatMap(({ slug }) => evenements.get(adresse.evenement(slug)) ?? []),
      voisins: site.themes
        .filter((other) => other.code !== code)
        .map((other) => ({ titre: other.titre, url: other.url })),
    },
  }));
});
