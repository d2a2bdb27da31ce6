/** `/territoires/`: the départements on maps and in a table, with their labour basins. */
import { adresse } from '../domain/adresses.ts';
import type { Langue } from '../domain/langue.ts';
import { parTitre } from '../domain/ordre.ts';
import { textes } from '../textes/index.ts';
import { carteDe, carteSvg, type Mesure } from './carte.ts';
import { listPage } from './offre-lists.ts';
import { type Projets, partPubliee, type Somme, sommeDe, sommeEnClair } from './recrutements.ts';
import { provenancesOf, type SiteIndex } from './site-index.ts';
import { structuresByDepartement } from './structure.ts';
import { computed } from './template.ts';
import { formationsByDepartement } from './territoire.ts';
import type { Lien } from './types.ts';

type Recrutements = { projets: Somme; difficiles: string | undefined };

/** A basin across two départements counts in both: the source does not part it. */
function recrutementsByDepartement({ records, recrutements }: SiteIndex, langue: Langue) {
  const departements = new Map(
    records.bassinEmploi.map(({ code, departements: all }) => [code, all]),
  );
  const rows = new Map<string, Projets[]>();
  for (const row of recrutements.projets)
    for (const code of departements.get(row.bassin) ?? [])
      rows.set(code, [...(rows.get(code) ?? []), row]);
  return new Map(
    [...rows].map(([code, own]): [string, Recrutements] => [
      code,
      {
        projets: sommeDe(own.map(({ projets }) => projets)),
        difficiles: partPubliee(own, langue),
      },
    ]),
  );
}

/** Counts of every département, zero too: nothing is known to be there. */
const countsOf = (codes: Iterable<string>, count: (code: string) => number) =>
  new Map([...codes].map((code): [string, Mesure] => [code, { valeur: count(code) }]));

function bassinsOf(code: string, { records, bassins }: SiteIndex): Lien[] {
  return records.bassinEmploi
    .filter(({ departements }) => departements.includes(code))
    .map(({ code: own }) => bassins.get(own) as Lien)
    .sort(parTitre);
}

export const territoiresTemplate = computed<'territoires'>((site, langue) => {
  const mots = textes(langue);
  const { territoires } = site.lieux;
  const { annee } = site.recrutements;
  const recrutements = recrutementsByDepartement(site, langue);
  const formations = formationsByDepartement(site);
  const structures = structuresByDepartement(site);
  const formationsOf = (code: string) => formations.get(code)?.size ?? 0;
  const structuresOf = (code: string) => structures.get(code)?.length ?? 0;
  const projets = new Map(
    [...recrutements]
      .filter(([, { projets: sum }]) => sum.valeur > 0)
      .map(([code, { projets: sum }]): [string, Mesure] => [
        code,
        { valeur: sum.valeur, enClair: sommeEnClair(sum, langue) },
      ]),
  );
  const cartes = {
    projets: annee ? carteDe(site, mots.carte.projets(annee), projets, langue) : undefined,
    formations: carteDe(
      site,
      mots.carte.formations,
      countsOf(territoires.keys(), formationsOf),
      langue,
    ),
    structures: carteDe(
      site,
      mots.carte.structures,
      countsOf(territoires.keys(), structuresOf),
      langue,
    ),
  };
  const first = site.recrutements.projets[0]?.projets;
  return [
    {
      ...listPage({
        url: adresse.territoires,
        template: 'territoires',
        titre: mots.listes.territoires.titre,
        description: mots.listes.territoires.description,
        model: {
          departements: [...territoires]
            .map(([code, { titre, url = '' }]) => {
              const own = recrutements.get(code);
              return {
                titre,
                url,
                bassins: bassinsOf(code, site),
                ...(own && { projets: sommeEnClair(own.projets, langue) }),
                ...(own?.difficiles && { difficiles: own.difficiles }),
                formations: formationsOf(code),
                structures: structuresOf(code),
              };
            })
            .sort(parTitre),
          ...(annee && { annee }),
          cartes: Object.fromEntries(Object.entries(cartes).filter(([, one]) => one)),
          provenances: provenancesOf(
            [
              first,
              [...structures.values()][0]?.[0],
              site.dessin?.schematique ? undefined : site.records.contour[0],
            ],
            site.provenances,
          ),
        },
      }),
      ...(langue === 'fr' &&
        site.dessin && { fichiers: { [adresse.carteSvg]: carteSvg(site.dessin) } }),
    },
  ];
});
