import type { RecordOf } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { parTitre } from '../domain/ordre.ts';
import { abreger, phrase, sansInsecables } from '../domain/typographie.ts';
import { compte, filAriane, type Pages } from './page.ts';
import { type SiteIndex, trouves } from './site-index.ts';
import type { CompetenceModel, Lien, SearchDocument } from './types.ts';

type Competence = RecordOf<'competence'>;

const SOUS_CATEGORIES = {
  technique: 'Savoir-faire technique',
  techniqueExpert: 'Savoir-faire technique de niveau expert',
  transverse: 'Savoir-faire transverse',
} as const;

export function categorieOf({ categorie, sousCategorie }: Competence): string {
  if (categorie === 'savoirEtre') return 'Savoir-être professionnel';
  return sousCategorie ? SOUS_CATEGORIES[sousCategorie] : 'Savoir-faire';
}

/** Competences that have a page, by the macro-competence that groups them. */
function famillesOf(site: SiteIndex): Map<string, { code: string; lien: Lien }[]> {
  const shown = site.records.competence.filter(({ codeOgr }) => site.usages.has(codeOgr));
  const families = Map.groupBy(shown, ({ macroCompetence }) => macroCompetence ?? '');
  families.delete('');
  return new Map(
    [...families].map(([macro, members]) => [
      macro,
      members
        .map(({ codeOgr }) => ({ code: codeOgr, lien: site.competences.get(codeOgr) as Lien }))
        .sort((a, b) => parTitre(a.lien, b.lien)),
    ]),
  );
}

function modelOf(competence: Competence, familles: ReturnType<typeof famillesOf>, site: SiteIndex): CompetenceModel {
  const { codeOgr, definition, macroCompetence } = competence;
  const usage = site.usages.get(codeOgr) ?? { principaux: [], autres: [] };
  const famille = familles.get(macroCompetence ?? '') ?? [];
  return {
    codeOgr,
    titre: (site.competences.get(codeOgr) as Lien).titre,
    ...(definition && { definition: phrase(definition) }),
    categorie: categorieOf(competence),
    macroCompetence: macroCompetence ? site.competences.get(macroCompetence) : undefined,
    metiersPrincipaux: trouves(usage.principaux, site.liensMetiers).sort(parTitre),
    metiersAutres: trouves(usage.autres, site.liensMetiers).sort(parTitre),
    voisines: famille.filter(({ code }) => code !== codeOgr).map(({ lien }) => lien),
    provenance: site.provenanceOf(competence),
  };
}

function searchDocument(model: CompetenceModel, site: SiteIndex): SearchDocument {
  const letters = new Set([...model.metiersPrincipaux, ...model.metiersAutres].map(({ grandDomaine }) => grandDomaine));
  const metiers = model.metiersPrincipaux.length + model.metiersAutres.length;
  return {
    section: 'competences',
    kind: 'Compétence',
    domaines: trouves([...letters].sort(), site.domaines).map(({ titre }) => titre),
    titre: model.titre,
    resume: `${model.categorie}, utile dans ${compte(metiers, 'métier', 'métiers')}.`,
    texte: sansInsecables([model.macroCompetence?.titre, model.definition].filter(Boolean).join('\n')),
  };
}

export const competencePages: Pages<'competence'> = (site) => {
  const familles = famillesOf(site);
  return site.records.competence
    .filter(({ codeOgr }) => site.usages.has(codeOgr))
    .map((competence) => {
      const model = modelOf(competence, familles, site);
      return {
        url: adresse.competence(competence.slug),
        template: 'competence',
        titre: model.titre,
        description: abreger(`${model.titre} : les métiers où cette compétence sert, et celles qui lui ressemblent.`, 155),
        filAriane: filAriane({ titre: 'Compétences', url: adresse.competences }),
        indexable: true,
        search: searchDocument(model, site),
        model,
      };
    });
};
