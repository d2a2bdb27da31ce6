/** Paths told by those who followed them. */
import { adresse } from '../domain/adresses.ts';
import { lieur } from '../domain/glossaire.ts';
import { abreger, typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { blocsModels, textesDesBlocs } from './blocs.ts';
import { lecturesOf } from './dossiers.ts';
import type { Ciblee } from './editorial-index.ts';
import { searchDocument, texteNu } from './editorial-pages.ts';
import { villeOf } from './lieux.ts';
import { filAriane, trouves } from './page.ts';
import { computed } from './template.ts';

const AUTRES = 3;

export const temoignagesTemplate = computed<'temoignages'>((site, langue) => {
  const { titre, chapeau } = textes(langue).redaction.temoignages;
  return [
    {
      url: adresse.temoignages,
      template: 'temoignages',
      titre,
      description: chapeau,
      filAriane: filAriane(),
      indexable: true,
      model: { cartes: site.editorial.temoignages.map(({ carte }) => carte) },
    },
  ];
});

export const temoignageTemplate = computed<'temoignage'>((site) => {
  const all = site.editorial.temoignages;
  const byUrl = new Map(all.map((one) => [one.carte.url, one]));
  return site.records.temoignage.map((temoignage) => {
    const url = adresse.temoignage(temoignage.slug);
    const own = byUrl.get(url) as Ciblee;
    const blocs = blocsModels(temoignage.blocs, site, lieur(site.termesLies));
    const ou = villeOf({ commune: temoignage.commune }, site.lieux);
    const personne = typographie(temoignage.personne);
    const situation = typographie(temoignage.situation);
    const close = lecturesOf(own, all, AUTRES);
    const others = all.map(({ carte }) => carte).filter((carte) => carte.url !== url);
    return {
      url,
      template: 'temoignage',
      titre: own.carte.titre,
      description: abreger(own.carte.resume, 155),
      filAriane: filAriane({
        titre: textes('fr').redaction.temoignages.titre,
        url: adresse.temoignages,
      }),
      indexable: true,
      search: searchDocument(
        own.carte,
        trouves(temoignage.domaines, site.domaines),
        `${personne}, ${situation}\n${texteNu(...textesDesBlocs(blocs))}`,
        site,
      ),
      model: {
        ...own.carte,
        personne,
        situation,
        ...(ou && { ou }),
        blocs,
        metiers: trouves(temoignage.metiers, site.liensMetiers),
        formations: trouves(temoignage.formations, site.liensFormations),
        autres: close.length > 0 ? close : others.slice(0, AUTRES),
        exemple: temoignage.exemple === true,
      },
    };
  });
});
