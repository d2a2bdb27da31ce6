import type { RecordOf } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { parTitre } from '../domain/ordre.ts';
import { abreger, sansInsecables } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { cartesPourDomaine } from './editorial-index.ts';
import { parNiveau } from './offre-index.ts';
import { compte, compteDe, filAriane, premiers, trouves } from './page.ts';
import { provenanceOf, type SiteIndex } from './site-index.ts';
import { computed } from './template.ts';
import type { DomaineModel, LienDomaine, LienMetier, SearchDocument } from './types.ts';

/** The domaines professionnels of a grand domaine, by title. */
const domainesDe = (lettre: string, site: SiteIndex): LienDomaine[] =>
  [...site.domaines.values()]
    .filter(({ code }) => code.length > 1 && code.charAt(0) === lettre)
    .sort(parTitre);

const MAX_CERTIFICATIONS = 8;

/** What leads to the jobs of a domain: those that lead to the most of them, how many there are. */
function offreOf(metiers: readonly LienMetier[], site: SiteIndex) {
  const counts = new Map<string, number>();
  const trainings = new Set<string>();
  for (const { codeRome } of metiers) {
    for (const code of site.certificationsByMetier.get(codeRome) ?? [])
      counts.set(code, (counts.get(code) ?? 0) + 1);
    for (const key of site.formationsByMetier.get(codeRome) ?? []) trainings.add(key);
  }
  const liens = trouves([...counts.keys()], site.liensCertifications).filter(({ echue }) => !echue);
  return {
    certifications: premiers(
      liens,
      ({ code }) => counts.get(code) ?? 0,
      parNiveau,
      MAX_CERTIFICATIONS,
    ).sort(parNiveau),
    nombreCertifications: liens.length,
    nombreFormations: trainings.size,
  };
}

function modelOf(record: RecordOf<'domaine'>, site: SiteIndex): DomaineModel {
  const lien = site.domaines.get(record.code) as LienDomaine;
  const isGrand = record.niveau === 'grandDomaine';
  const siblings = isGrand ? site.grandsDomaines : domainesDe(lien.grandDomaine, site);
  const listed = isGrand ? domainesDe(record.code, site) : [lien];
  const groupes = listed
    .map((domaine) => ({ domaine, metiers: site.metiersByDomaine.get(domaine.code) ?? [] }))
    .filter(({ metiers }) => metiers.length > 0);
  return {
    code: record.code,
    titre: lien.titre,
    niveau: record.niveau,
    grandDomaine: site.domaines.get(lien.grandDomaine) as LienDomaine,
    groupes,
    ...offreOf(
      groupes.flatMap(({ metiers }) => metiers),
      site,
    ),
    voisins: siblings.filter(({ code, metiers }) => code !== record.code && metiers > 0),
    articles: cartesPourDomaine(site.editorial.articles, record.code, 3),
    provenance: provenanceOf(record, site.provenances),
  };
}

function searchDocument(model: DomaineModel, total: number): SearchDocument {
  const jobs = model.groupes.flatMap(({ metiers }) => metiers.map(({ titre }) => titre));
  return {
    section: 'domaines',
    kind: 'Domaine',
    domaines: [model.grandDomaine.titre],
    titre: model.titre,
    resume: `${compte(total, 'métier', 'métiers')} à découvrir.`,
    texte: sansInsecables(
      `${model.groupes.map(({ domaine }) => domaine.titre).join(', ')}\n${jobs.join('\n')}`,
    ),
  };
}

/** A domain without a job has no page to show. */
export const domaineTemplate = computed<'domaine'>((site, langue) =>
  site.records.domaine
    .filter(
      ({ code }) =>
        (site.domaines.get(code)?.metiers ?? 0) > 0 && site.domaines.has(code.charAt(0)),
    )
    .map((record) => {
      const model = modelOf(record, site);
      const total = site.domaines.get(record.code)?.metiers ?? 0;
      const parents = model.niveau === 'grandDomaine' ? [] : [model.grandDomaine];
      return {
        url: adresse.domaine(record.slug),
        template: 'domaine',
        titre: model.titre,
        description: abreger(
          textes(langue).listes.domaine.description(model.titre, compteDe(total, 'metier', langue)),
          155,
        ),
        filAriane: filAriane({ titre: 'Domaines', url: adresse.domaines }, ...parents),
        indexable: true,
        search: searchDocument(model, total),
        model,
      };
    }),
);

export const domainesTemplate = computed<'domaines'>((site, langue) => [
  {
    url: adresse.domaines,
    template: 'domaines',
    titre: textes(langue).listes.domaines.titre,
    description: textes(langue).listes.domaines.description,
    filAriane: filAriane(),
    indexable: true,
    model: {
      grandsDomaines: site.grandsDomaines.map((grand) => ({
        ...grand,
        domaines: domainesDe(grand.code, site).filter(({ metiers }) => metiers > 0),
      })),
    },
  },
]);
