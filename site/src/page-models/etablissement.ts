import type { Provenance } from '@portulan/content-schemas';
import type { RecordOf } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { comparer, parTitre } from '../domain/ordre.ts';
import { abreger, sansInsecables, typographie } from '../domain/typographie.ts';
import { facettesDuLieu } from './facettes.ts';
import { departementOf, lieuOf } from './lieux.ts';
import { compte, filAriane } from './page.ts';
import { provenanceOf, type SiteIndex } from './site-index.ts';
import { template } from './template.ts';
import type { Lien, SearchDocument } from './types.ts';
import type { EtablissementModel, Fait, Lieu } from './types-offre.ts';

type Etablissement = RecordOf<'etablissement'>;
type Filiere = RecordOf<'filiere'>;

type Item = {
  etablissement: Etablissement;
  lieu: Lieu;
  filieres: Filiere[];
  /** Others of the same commune. */
  voisins: Lien[];
};

type Shared = { provenances: ReadonlyMap<string, Provenance> };

const SECTEURS = { public: 'Public', prive: 'Privé' };
const VOIES = {
  generale: 'générale',
  technologique: 'technologique',
  professionnelle: 'professionnelle',
};

/** Schools of the territory of the portal, by département; the others have no page. */
export function etablissementsByDepartement({ records, lieux }: SiteIndex) {
  const groups = Map.groupBy(
    records.etablissement,
    (etablissement) => departementOf(etablissement, lieux) ?? '',
  );
  for (const code of groups.keys()) if (!lieux.territoires.has(code)) groups.delete(code);
  return groups;
}

export const lienEtablissement = ({ nom, slug }: Etablissement): Lien => ({
  titre: typographie(nom),
  url: adresse.etablissement(slug),
});

function items(site: SiteIndex): Item[] {
  const here = [...etablissementsByDepartement(site).values()].flat();
  const byCommune = Map.groupBy(here, ({ commune }) => commune ?? '');
  const filieres = Map.groupBy(site.records.filiere, ({ etablissement }) => etablissement);
  return here.map((etablissement) => ({
    etablissement,
    lieu: lieuOf(etablissement, site.lieux),
    filieres: filieres.get(etablissement.uai) ?? [],
    voisins: (byCommune.get(etablissement.commune ?? '') ?? [])
      .filter(({ uai }) => uai !== etablissement.uai)
      .map(lienEtablissement)
      .sort(parTitre),
  }));
}

function faitsOf({ type, secteur, voies, effectif, uai }: Etablissement): Fait[] {
  const faits = [
    type && { titre: 'Type', valeur: typographie(type) },
    secteur && { titre: 'Secteur', valeur: SECTEURS[secteur] },
    voies.length > 0 && {
      titre: voies.length > 1 ? 'Voies' : 'Voie',
      valeur: voies.map((voie) => VOIES[voie]).join(', '),
    },
    effectif !== undefined && { titre: 'Élèves', valeur: effectif.toLocaleString('fr') },
    { titre: 'Identifiant (UAI)', valeur: uai },
  ];
  return faits.filter((fait) => typeof fait === 'object');
}

function modelOf({ etablissement, lieu, filieres, voisins }: Item, { provenances }: Shared) {
  const [first] = filieres;
  const model: EtablissementModel = {
    titre: typographie(etablissement.nom),
    faits: faitsOf(etablissement),
    lieu,
    filieres: [...new Set(filieres.map(({ nom }) => typographie(nom)))].sort(comparer),
    voisins,
    provenance: provenanceOf(etablissement, provenances),
    ...(first && { provenanceFilieres: provenanceOf(first, provenances) }),
  };
  return model;
}

const searchDocument = ({ titre, lieu, filieres, faits }: EtablissementModel): SearchDocument => ({
  section: 'lieux',
  kind: 'Établissement',
  domaines: [],
  facettes: facettesDuLieu(lieu),
  titre,
  resume: [faits[0]?.valeur, lieu.ville].filter(Boolean).join(' · '),
  texte: sansInsecables(`${lieu.ville ?? ''}\n${filieres.join('\n')}`),
});

export const etablissementTemplate = template<'etablissement', Item, Shared>({
  shared: ({ provenances }) => ({ provenances }),
  items,
  url: ({ etablissement }) => adresse.etablissement(etablissement.slug),
  page: (item, common) => {
    const model = modelOf(item, common);
    const open = model.filieres.length;
    return {
      url: adresse.etablissement(item.etablissement.slug),
      template: 'etablissement',
      titre: model.titre,
      description: abreger(
        `${model.titre}${item.lieu.ville ? ` à ${item.lieu.ville}` : ''}${open > 0 ? ` : ${compte(open, 'filière', 'filières')} après le bac` : ''}.`,
        155,
      ),
      filAriane: filAriane({ titre: 'Établissements', url: adresse.etablissements }),
      indexable: true,
      search: searchDocument(model),
      model,
    };
  },
});
