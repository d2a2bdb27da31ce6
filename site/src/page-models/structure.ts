import type { RecordOf } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { RESEAUX } from '../domain/offre-words.ts';
import { parTitre } from '../domain/ordre.ts';
import { abreger, sansInsecables, typographie } from '../domain/typographie.ts';
import { contactOf } from './contact.ts';
import { facettesDuLieu } from './facettes.ts';
import { departementOf, lieuOf } from './lieux.ts';
import { filAriane } from './page.ts';
import { provenanceOf, type SiteIndex } from './site-index.ts';
import { computed } from './template.ts';
import type { Lien, SearchDocument } from './types.ts';
import type { StructureModel } from './types-offre.ts';

type Structure = RecordOf<'structure'>;

/** Places that receive people on the territory of the portal; the others have no page. */
export function structuresByDepartement({ records, lieux }: SiteIndex): Map<string, Structure[]> {
  const groups = Map.groupBy(
    records.structure,
    (structure) => departementOf(structure, lieux) ?? '',
  );
  for (const code of groups.keys()) if (!lieux.territoires.has(code)) groups.delete(code);
  return groups;
}

export const lienStructure = ({ nom, slug }: Structure): Lien => ({
  titre: typographie(nom),
  url: adresse.structure(slug),
});

function modelOf(structure: Structure, neighbours: readonly Structure[], site: SiteIndex) {
  const model: StructureModel = {
    titre: typographie(structure.nom),
    exemple: structure.exemple === true,
    reseau: RESEAUX[structure.reseau].un,
    publics: structure.publics.map(typographie),
    lieu: lieuOf(structure, site.lieux),
    contact: contactOf(structure),
    voisines: neighbours
      .filter(({ identifiant }) => identifiant !== structure.identifiant)
      .map(lienStructure)
      .sort(parTitre),
    provenance: provenanceOf(structure, site.provenances),
  };
  return model;
}

const searchDocument = ({ titre, reseau, lieu, publics }: StructureModel): SearchDocument => ({
  section: 'lieux',
  kind: 'Lieu d’accueil',
  domaines: [],
  facettes: facettesDuLieu(lieu),
  titre,
  resume: [reseau, lieu.ville].filter(Boolean).join(' · '),
  texte: sansInsecables(
    `${lieu.ville ?? ''}, ${lieu.territoire?.titre ?? ''}\n${publics.join('\n')}`,
  ),
});

export const structureTemplate = computed<'structure'>((site) =>
  [...structuresByDepartement(site).values()].flatMap((neighbours) =>
    neighbours.map((structure) => {
      const model = modelOf(structure, neighbours, site);
      return {
        url: adresse.structure(structure.slug),
        template: 'structure',
        titre: model.titre,
        description: abreger(
          `${model.titre}${model.lieu.ville ? ` à ${model.lieu.ville}` : ''} : qui y est reçu, adresse et contact.`,
          155,
        ),
        filAriane: filAriane({ titre: 'Être accompagné', url: adresse.structures }),
        indexable: true,
        search: searchDocument(model),
        model,
      };
    }),
  ),
);
