import type { Provenance } from '@portulan/content-schemas';
import type { RecordOf } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { abreger, sansInsecables, typographie } from '../domain/typographie.ts';
import { contactOf } from './contact.ts';
import { facettesDuLieu } from './facettes.ts';
import { lieuOf } from './lieux.ts';
import { parDisponibilite, parNiveau } from './offre-index.ts';
import { compte, filAriane, trouves } from './page.ts';
import { provenanceOf, type SiteIndex } from './site-index.ts';
import { template } from './template.ts';
import type { SearchDocument } from './types.ts';
import type { LienCertification, LienFormation, Lieu, OrganismeModel } from './types-offre.ts';

type Organisme = RecordOf<'organisme'>;

type Item = {
  organisme: Organisme;
  lieu: Lieu;
  formations: LienFormation[];
  certifications: LienCertification[];
};

type Shared = { provenances: ReadonlyMap<string, Provenance> };

function items(site: SiteIndex): Item[] {
  const { records, lieux, liensFormations, liensCertifications } = site;
  return records.organisme.map((organisme) => {
    const formations = site.formationsByOrganisme.get(organisme.identifiant) ?? [];
    const certifications = site.certificationsBySiret.get(organisme.siret ?? '') ?? [];
    return {
      organisme,
      lieu: lieuOf(organisme, lieux),
      formations: trouves(formations, liensFormations).sort(parDisponibilite),
      certifications: trouves(certifications, liensCertifications).sort(parNiveau),
    };
  });
}

const faitsOf = ({ raisonSociale, siret, numeroActivite }: Organisme) =>
  [
    raisonSociale && { titre: 'Raison sociale', valeur: typographie(raisonSociale) },
    siret && { titre: 'SIRET', valeur: siret },
    numeroActivite && { titre: 'Numéro d’activité', valeur: numeroActivite },
  ].filter((fait) => typeof fait === 'object');

function modelOf({ organisme, ...links }: Item, { provenances }: Shared): OrganismeModel {
  return {
    ...links,
    titre: typographie(organisme.nom),
    exemple: organisme.exemple === true,
    faits: faitsOf(organisme),
    contact: contactOf(organisme),
    provenance: provenanceOf(organisme, provenances),
  };
}

const searchDocument = ({ titre, lieu, formations }: OrganismeModel): SearchDocument => ({
  section: 'lieux',
  kind: 'Organisme',
  domaines: [],
  facettes: facettesDuLieu(lieu),
  titre,
  resume: [lieu.ville, compte(formations.length, 'formation', 'formations')]
    .filter(Boolean)
    .join(' · '),
  texte: sansInsecables(`${lieu.ville ?? ''}\n${formations.map((one) => one.titre).join('\n')}`),
});

export const organismeTemplate = template<'organisme', Item, Shared>({
  shared: ({ provenances }) => ({ provenances }),
  items,
  url: ({ organisme }) => adresse.organisme(organisme.slug),
  page: (item, common) => {
    const model = modelOf(item, common);
    return {
      url: adresse.organisme(item.organisme.slug),
      template: 'organisme',
      titre: model.titre,
      description: abreger(
        `${model.titre} : ${compte(model.formations.length, 'formation', 'formations')}, adresse et contact.`,
        155,
      ),
      filAriane: filAriane({ titre: 'Organismes', url: adresse.organismes }),
      indexable: true,
      search: searchDocument(model),
      model,
    };
  },
});
