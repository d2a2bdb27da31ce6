/**
 * Banners. Pages never hold them: one alert would make sixty thousand pages anew, twice. Its dates
 * are published with it, and the script of every page shows those that are due by the clock; this
 * page is where they are read without a script.
 */
import { adresse } from '../domain/adresses.ts';
import { jourAParis } from '../domain/dates.ts';
import { quandEnClair } from '../domain/moments.ts';
import { typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { filAriane } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { computed } from './template.ts';
import type { AlerteModel } from './types-editorial.ts';

const RANGS = { urgence: 0, attention: 1, information: 2 } as const;

/** Those that are not over on the day of the build, the gravest first. */
const alertesOf = ({ records, jour }: SiteIndex): AlerteModel[] =>
  records.alerte
    .filter(({ debut, fin }) => debut < fin && jourAParis(new Date(fin)) >= jour)
    .sort(
      (a, b) =>
        RANGS[a.niveau] - RANGS[b.niveau] ||
        a.debut.localeCompare(b.debut) ||
        a.slug.localeCompare(b.slug),
    )
    .map(({ slug, titre, texte, niveau, debut, fin, lien, adresse: url }) => ({
      cle: slug,
      titre: typographie(titre),
      ...(texte && { texte: typographie(texte) }),
      niveau,
      debut,
      fin,
      ...(lien && url && { lien: { titre: typographie(lien), url } }),
    }));

export const alertesTemplate = computed<'alertes'>((site) => {
  const { titre, chapeau } = textes('fr').redaction.alertes;
  const alertes = alertesOf(site);
  return [
    {
      url: adresse.alertes,
      template: 'alertes',
      titre,
      description: chapeau,
      filAriane: filAriane(),
      indexable: false,
      fichiers: { [adresse.bandeauJson]: `${JSON.stringify(alertes)}\n` },
      model: {
        alertes: alertes.map((alerte) => ({
          ...alerte,
          quand: quandEnClair(alerte.debut, alerte.fin),
        })),
      },
    },
  ];
});
