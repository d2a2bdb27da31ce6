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

/** A family can hold hundreds of competences: the page shows those that the most jobs share. */
const MAX_VOISINES = 12;

type Voisine = { code: string; metiers: number; lien: Lien };

/** Competences that have a page, by the macro-competence that groups them, the most shared first. */
function famillesOf(site: SiteIndex): Map<string, Voisine[]> {
  const families = new Map<string, Voisine[]>();
  for (const { codeOgr, macroCompetence } of site.records.competence) {
    const usage = site.usages.get(codeOgr);
    if (!usage || !macroCompetence) continue;
    const family = families.get(macroCompetence) ?? [];
    const metiers = usage.principaux.length + usage.autres.length;
    family.push({ code: codeOgr, metiers, lien: site.competences.get(codeOgr) as Lien });
    families.set(macroCompetence, family);
  }
  for (const family of families.values()) family.sort((a, b) => b.metiers - a.metiers || parTitre(a.lien, b.lien));
  return families;
}

const voisinesDe = (code: string, famille: readonly Voisine[]): Lien[] =>
  famille
    .slice(0, MAX_VOISINES + 1)
    .filter((voisine) => voisine.code !== code)
    .slice(0, MAX_VOISINES)
    .map(({ lien }) => lien)
    .sort(parTitre);

function modelOf(competence: Competence, familles: ReturnType<typeof famillesOf>, site: SiteIndex): CompetenceModel {
  const { codeOgr, definition, macroCompetence } = competence;
  const usage = site.usages.get(codeOgr) ?? { principaux: [], autres: [] };
  return {
    codeOgr,
    titre: (site.competences.get(codeOgr) as Lien).titre,
    ...(definition && { definition: phrase(definition) }),
    categorie: categorieOf(competence),
    macroCompetence: macroCompetence ? site.competences.get(macroCompetence) : undefined,
    metiersPrincipaux: trouves(usage.principaux, site.liensMetiers).sort(parTitre),
    metiersAutres: trouves(usage.autres, site.liensMetiers).sort(parTitre),
    voisines: voisinesDe(codeOgr, familles.get(macroCompetence ?? '') ?? []),
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
