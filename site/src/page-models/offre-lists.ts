/** The ways in to trainings, certifications and places: one list page each. */
import { adresse } from '../domain/adresses.ts';
import { lettreDe } from '../domain/alphabet.ts';
import { niveauEnClair } from '../domain/niveaux.ts';
import { RESEAUX } from '../domain/offre-words.ts';
import { comparer, parTitre } from '../domain/ordre.ts';
import { textes } from '../textes/index.ts';
import { etablissementsByDepartement } from './etablissement.ts';
import { villeOf } from './lieux.ts';
import { parDisponibilite } from './offre-index.ts';
import { compteDe, filAriane } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { lienStructure, structuresByDepartement } from './structure.ts';
import { computed } from './template.ts';
import { formationsByDepartement } from './territoire.ts';
import type { Lien, Page, TemplateName } from './types.ts';
import type { LienCertification, LienCompte } from './types-offre.ts';

/** A list that is longer is a matter for the search. */
const MAX_PAR_NIVEAU = 300;
const MAX_FORMATIONS = 300;

export const listPage = <T extends TemplateName>(page: {
  url: string;
  template: T;
  titre: string;
  description: string;
  model: Page<T>['model'];
}) => ({ ...page, filAriane: filAriane(), indexable: true }) as unknown as Page<T>;

function niveauxOf({ records, liensCertifications }: SiteIndex) {
  const inForce = records.certification
    .filter(({ active }) => active)
    .map(({ code }) => liensCertifications.get(code) as LienCertification);
  return [...Map.groupBy(inForce, ({ niveau }) => niveau ?? 0)]
    .sort(([a], [b]) => (a || 9) - (b || 9))
    .map(([niveau, list]) => ({
      titre: niveau ? niveauEnClair(niveau) : 'Sans niveau : habilitations et compléments',
      ancre: niveau ? `niveau-${niveau}` : 'sans-niveau',
      certifications: list.sort(parTitre).slice(0, MAX_PAR_NIVEAU),
      nombre: list.length,
    }));
}

export const certificationsTemplate = computed<'certifications'>((site, langue) => {
  const mots = textes(langue).listes.certifications;
  const niveaux = niveauxOf(site);
  const total = niveaux.reduce((sum, { nombre }) => sum + nombre, 0);
  return [
    listPage({
      url: adresse.certifications,
      template: 'certifications',
      titre: mots.titre,
      description: mots.description(compteDe(total, 'certification', langue)),
      model: { total, niveaux },
    }),
  ];
});

/** The départements of the portal with how many of something each has; those without are left out. */
function comptesByDepartement(
  { lieux }: SiteIndex,
  counts: (code: string) => number,
): LienCompte[] {
  return [...lieux.territoires]
    .map(([code, { titre, url = '' }]) => ({ titre, url, nombre: counts(code) }))
    .filter(({ nombre }) => nombre > 0)
    .sort(parTitre);
}

export const formationsTemplate = computed<'formations'>((site, langue) => {
  const mots = textes(langue).listes.formations;
  const all = [...site.liensFormations.values()];
  const byDepartement = formationsByDepartement(site);
  return [
    listPage({
      url: adresse.formations,
      template: 'formations',
      titre: mots.titre,
      description: mots.description(compteDe(all.length, 'formation', langue)),
      model: {
        total: all.length,
        formations: all.sort(parDisponibilite).slice(0, MAX_FORMATIONS),
        territoires: comptesByDepartement(site, (code) => byDepartement.get(code)?.size ?? 0),
      },
    }),
  ];
});

export const organismesTemplate = computed<'organismes'>((site, langue) => {
  const mots = textes(langue).listes.organismes;
  const all = [...site.liensOrganismes.values()].sort(parTitre);
  const lettres = [...Map.groupBy(all, ({ titre }) => lettreDe(titre))]
    .map(([lettre, organismes]) => ({ lettre, organismes }))
    .sort((a, b) => comparer(a.lettre, b.lettre));
  return [
    listPage({
      url: adresse.organismes,
      template: 'organismes',
      titre: mots.titre,
      description: mots.description(compteDe(all.length, 'organisme', langue)),
      model: { total: all.length, lettres },
    }),
  ];
});

export const structuresTemplate = computed<'structures'>((site, langue) => {
  const mots = textes(langue).listes.structures;
  const all = [...structuresByDepartement(site).values()].flat();
  const reseaux = [...Map.groupBy(all, ({ reseau }) => reseau)]
    .map(([reseau, structures]) => ({
      titre: RESEAUX[reseau].plusieurs,
      lieux: structures
        .map((structure): Lien & { ville?: string } => {
          const ville = villeOf(structure, site.lieux);
          return { ...lienStructure(structure), ...(ville && { ville }) };
        })
        .sort(parTitre),
    }))
    .sort(parTitre);
  return [
    listPage({
      url: adresse.structures,
      template: 'structures',
      titre: mots.titre,
      description: mots.description,
      model: { total: all.length, reseaux },
    }),
  ];
});

export const etablissementsTemplate = computed<'etablissements'>((site, langue) => {
  const mots = textes(langue).listes.etablissements;
  const byDepartement = etablissementsByDepartement(site);
  const departements = comptesByDepartement(site, (code) => byDepartement.get(code)?.length ?? 0);
  const total = departements.reduce((sum, { nombre }) => sum + nombre, 0);
  return [
    listPage({
      url: adresse.etablissements,
      template: 'etablissements',
      titre: mots.titre,
      description: mots.description(compteDe(total, 'etablissement', langue)),
      model: { total, departements },
    }),
  ];
});
