import type { RecordOf } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { drapeaux } from '../domain/drapeaux.ts';
import { interets } from '../domain/riasec.ts';
import { abreger, phrases, sansInsecables, typographie } from '../domain/typographie.ts';
import { cartesPourMetier, cartesPourTous } from './editorial-index.ts';
import { filAriane, type Pages } from './page.ts';
import { type SiteIndex, trouves } from './site-index.ts';
import type { Groupe, Lien, LienDomaine, MetierModel, SearchDocument } from './types.ts';

type Metier = RecordOf<'metier'>;
const CARTES = 3;

const ranked = (codes: readonly string[], ranks: ReadonlyMap<string, number>) =>
  codes.filter((code) => ranks.has(code)).sort((a, b) => (ranks.get(a) as number) - (ranks.get(b) as number));

function competencesOf(metier: Metier, site: SiteIndex): MetierModel['competences'] {
  const isSavoirEtre = (code: string) => site.competenceRecords.get(code)?.categorie === 'savoirEtre';
  const liens = (codes: readonly string[]) => trouves(ranked(codes, site.competenceRangs), site.competences);
  const savoirFaire = (codes: readonly string[]) => liens(codes.filter((code) => !isSavoirEtre(code)));
  const all = [...metier.competencesPrincipales, ...metier.competencesEmergentes, ...metier.competencesSecondaires];
  return {
    principales: savoirFaire(metier.competencesPrincipales),
    emergentes: savoirFaire(metier.competencesEmergentes),
    savoirEtre: liens(all.filter(isSavoirEtre)),
    autres: savoirFaire(metier.competencesSecondaires),
  };
}

/** Groups in the order in which their titles first appear. */
function groupes(codes: readonly string[], titreOf: (code: string) => string, liens: ReadonlyMap<string, Lien>): Groupe[] {
  const groups = Map.groupBy(codes, titreOf);
  return [...groups].map(([titre, members]) => ({ titre, elements: trouves(members, liens) }));
}

function savoirsOf(metier: Metier, site: SiteIndex): MetierModel['savoirs'] {
  const grouped = (codes: readonly string[]) =>
    groupes(
      ranked(codes, site.savoirRangs),
      (code) => typographie(site.savoirRecords.get(code)?.categorie ?? 'Autres savoirs'),
      site.savoirs,
    ).sort((a, b) => a.titre.localeCompare(b.titre, 'fr'));
  return {
    principaux: grouped(metier.savoirsPrincipaux),
    emergents: grouped(metier.savoirsEmergents),
    autres: grouped(metier.savoirsSecondaires),
  };
}

function contextesOf(metier: Metier, site: SiteIndex): Groupe[] {
  const known = metier.contextesTravail.filter((code) => site.contexteRecords.has(code));
  return groupes(known, (code) => typographie(site.contexteRecords.get(code)?.type ?? ''), site.contextes)
    .map((groupe) => ({ ...groupe, elements: groupe.elements.sort((a, b) => a.titre.localeCompare(b.titre, 'fr')) }))
    .sort((a, b) => a.titre.localeCompare(b.titre, 'fr'));
}

function appellationsOf(metier: Metier, site: SiteIndex): MetierModel['appellations'] {
  const rank = ({ codeOgr }: { codeOgr: string }) => site.appellationRangs.get(codeOgr) ?? 0;
  return (site.appellationsByMetier.get(metier.codeRome) ?? [])
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ libelle, peuUsitee }) => ({ titre: typographie(libelle), peuUsitee: peuUsitee === true }));
}

const titres = (codes: readonly (string | undefined)[], liens: ReadonlyMap<string, Lien>): string[] =>
  trouves(codes.filter((code) => code !== undefined), liens).map(({ titre }) => titre);

function modelOf(metier: Metier, site: SiteIndex): MetierModel {
  const [accroche, ...missions] = phrases(metier.definition);
  const { articles, guides } = site.editorial;
  const ownGuides = cartesPourMetier(guides, metier.codeRome, metier.domaine, CARTES);
  return {
    codeRome: metier.codeRome,
    titre: typographie(metier.libelle),
    accroche,
    missions,
    acces: phrases(metier.acces),
    grandDomaine: site.domaines.get(metier.domaine.charAt(0)) as LienDomaine,
    domaine: site.domaines.get(metier.domaine) as LienDomaine,
    drapeaux: drapeaux(metier),
    interets: interets(metier.riasecMajeur, metier.riasecMineur),
    competences: competencesOf(metier, site),
    savoirs: savoirsOf(metier, site),
    contextes: contextesOf(metier, site),
    appellations: appellationsOf(metier, site),
    mobilites: trouves(metier.mobilites, site.liensMetiers),
    themes: titres(metier.themes, site.themes),
    centresInteret: titres([metier.centreInteretPrincipal, ...metier.centresInteret], site.centresInteret),
    secteurs: titres([metier.secteurPrincipal, ...metier.secteurs], site.secteurs),
    secteursNaf: titres(metier.secteursNaf, site.secteurs),
    articles: cartesPourMetier(articles, metier.codeRome, metier.domaine, CARTES),
    guides: [...ownGuides, ...cartesPourTous(guides)].slice(0, CARTES),
    provenance: site.provenanceOf(metier),
  };
}

function searchDocument(model: MetierModel): SearchDocument {
  const names = model.appellations.map(({ titre }) => titre);
  const text = [model.accroche, ...model.missions, ...model.centresInteret, ...model.themes].filter(Boolean);
  return {
    section: 'metiers',
    kind: 'Métier',
    domaines: [model.grandDomaine.titre],
    titre: model.titre,
    resume: model.accroche ?? model.domaine.titre,
    texte: sansInsecables(`${names.join(', ')}\n${text.join('\n')}`),
  };
}

export const metierPages: Pages<'metier'> = (site) =>
  site.records.metier
    .filter(({ domaine }) => site.domaines.has(domaine) && site.domaines.has(domaine.charAt(0)))
    .map((metier) => {
      const model = modelOf(metier, site);
      return {
        url: adresse.metier(metier.slug),
        template: 'metier',
        titre: model.titre,
        description: abreger(model.accroche ?? `Le métier ${model.titre}, en clair.`, 155),
        filAriane: filAriane({ titre: 'Métiers', url: adresse.metiers }, model.grandDomaine, model.domaine),
        indexable: true,
        search: searchDocument(model),
        model,
      };
    });
