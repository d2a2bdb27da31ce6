import type { BlocCompetences, Provenance } from '@portulan/content-schemas';
import type { RecordOf } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { dateEnClair } from '../domain/dates.ts';
import { niveauEnClair } from '../domain/niveaux.ts';
import { VOIES_ACCES } from '../domain/offre-words.ts';
import { paragraphes } from '../domain/paragraphes.ts';
import { abreger, sansInsecables, typographie } from '../domain/typographie.ts';
import { facettesDesFormations, grandsDomainesDe, niveaux } from './facettes.ts';
import { texte } from './faits.ts';
import { isEchue, parDisponibilite, parNiveau } from './offre-index.ts';
import { filAriane, trouves } from './page.ts';
import { provenanceOf, type SiteIndex } from './site-index.ts';
import { template } from './template.ts';
import type { Lien, LienMetier, SearchDocument } from './types.ts';
import type {
  CertificationModel,
  Fait,
  LienCertification,
  LienFormation,
  Texte,
} from './types-offre.ts';

type Certification = RecordOf<'certification'>;

/** The RNCP names hundreds of partners of one diploma: more than anyone reads. */
const MAX_PARTENAIRES = 100;

const REPERTOIRES = {
  rncp: 'Répertoire national des certifications professionnelles',
  rs: 'Répertoire spécifique',
};

/** What is of one certification only, links resolved. */
type Item = {
  certification: Certification;
  blocs: BlocCompetences[];
  metiers: LienMetier[];
  /** Titles, by its jobs. */
  grandsDomaines: string[];
  formations: LienFormation[];
  diplomes: Lien[];
  remplacantes: LienCertification[];
  remplace: LienCertification[];
  certificateurs: Lien[];
  partenaires: Lien[];
};

type Shared = { provenances: ReadonlyMap<string, Provenance>; jour: string };

type Body = { nom: string; siret?: string | undefined };

/** A body by its name; a link when the portal has a page of it. */
function liensBodies(bodies: readonly Body[], { organismesBySiret }: SiteIndex): Lien[] {
  return bodies.map(({ nom, siret }) => {
    const url = organismesBySiret.get(siret ?? '')?.url;
    return { titre: typographie(nom), ...(url && { url }) };
  });
}

/** The page of a diploma is this one: only the outside address helps here. */
const lienOutside = ({ libelle, url }: RecordOf<'formationInitiale'>): Lien => ({
  titre: typographie(libelle),
  ...(url && { url }),
});

function items(site: SiteIndex): Item[] {
  const { records, liensMetiers, liensCertifications, liensFormations } = site;
  const blocs = Map.groupBy(records.blocCompetences, ({ certification }) => certification);
  const diplomes = Map.groupBy(records.formationInitiale, (one) => one.certification ?? '');
  return records.certification
    .filter(({ code }) => liensCertifications.has(code))
    .map((certification) => {
      const { code, metiers, remplace, remplacantes, certificateurs, partenaires } = certification;
      const formations = site.formationsByCertification.get(code) ?? [];
      return {
        certification,
        blocs: blocs.get(code) ?? [],
        metiers: trouves(metiers, liensMetiers),
        grandsDomaines: grandsDomainesDe(trouves(metiers, liensMetiers), site),
        formations: trouves(formations, liensFormations).sort(parDisponibilite),
        diplomes: (diplomes.get(code) ?? []).map(lienOutside),
        remplacantes: trouves(remplacantes, liensCertifications).sort(parNiveau),
        remplace: trouves(remplace, liensCertifications).sort(parNiveau),
        certificateurs: liensBodies(certificateurs, site),
        partenaires: liensBodies(partenaires.slice(0, MAX_PARTENAIRES), site),
      };
    });
}

const textesOf = (certification: Certification): Texte[] => [
  ...texte('À quoi elle sert', certification.objectifs),
  ...texte('Ce que l’on saura faire', certification.activites),
  ...texte('Ce qu’elle prouve', certification.capacites),
  ...texte('Les emplois visés', certification.emplois),
  ...texte('Où l’on exerce', certification.secteurs),
  ...texte('Ce qu’il faut pour entrer en formation', certification.prerequis),
  ...texte('Ce que dit la réglementation', certification.reglementation),
];

function faitsOf(certification: Certification): Fait[] {
  const { niveau, typeDiplome, repertoire, code, dateFin, dateLimiteDelivrance } = certification;
  const faits: (Fait | false | undefined | '')[] = [
    niveau !== undefined && { titre: 'Niveau', valeur: niveauEnClair(niveau) },
    typeDiplome && { titre: 'Diplôme', valeur: typographie(typeDiplome) },
    { titre: 'Répertoire', valeur: `${REPERTOIRES[repertoire]}, ${code}` },
    dateFin && { titre: 'Enregistrée jusqu’au', valeur: dateEnClair(dateFin) },
    dateLimiteDelivrance && {
      titre: 'Délivrée jusqu’au',
      valeur: dateEnClair(dateLimiteDelivrance),
    },
  ];
  return faits.filter((fait) => typeof fait === 'object');
}

function modelOf(item: Item, { provenances, jour }: Shared): CertificationModel {
  const { certification, blocs, grandsDomaines: _, ...links } = item;
  return {
    ...links,
    code: certification.code,
    titre: typographie(certification.intitule),
    repertoire: certification.repertoire === 'rncp' ? 'Certification' : 'Certification spécifique',
    active: certification.active,
    ...(isEchue(certification, jour) && { echueLe: dateEnClair(certification.dateFin ?? '') }),
    faits: faitsOf(certification),
    textes: textesOf(certification),
    voies: certification.voiesAcces.map((voie) => VOIES_ACCES[voie]),
    blocs: blocs.map(({ code, libelle, competences, evaluation }) => ({
      code,
      titre: typographie(libelle),
      competences: paragraphes(competences),
      evaluation: paragraphes(evaluation),
    })),
    nombrePartenaires: certification.partenaires.length,
    promotions: certification.promotions
      .map(({ annee, certifies, insertion6Mois }) => ({
        annee,
        ...(certifies !== undefined && { certifies }),
        ...(insertion6Mois !== undefined && { insertion6Mois }),
      }))
      .sort((a, b) => b.annee - a.annee),
    ...(certification.url && { site: certification.url }),
    provenance: provenanceOf(certification, provenances),
  };
}

const searchDocument = (
  model: CertificationModel,
  { certification, grandsDomaines }: Item,
): SearchDocument => ({
  section: 'certifications',
  kind: 'Certification',
  domaines: grandsDomaines,
  facettes: { ...niveaux(certification.niveau), ...facettesDesFormations(model.formations) },
  titre: model.titre,
  resume: model.faits
    .slice(0, 2)
    .map(({ valeur }) => valeur)
    .join(', '),
  texte: sansInsecables(
    `${model.code}, ${model.metiers.map(({ titre }) => titre).join(', ')}\n${model.blocs.map(({ titre }) => titre).join('\n')}`,
  ),
});

export const certificationTemplate = template<'certification', Item, Shared>({
  shared: ({ provenances, jour }) => ({ provenances, jour }),
  items,
  url: ({ certification }) => adresse.certification(certification.slug),
  page: (item, common) => {
    const model = modelOf(item, common);
    return {
      url: adresse.certification(item.certification.slug),
      template: 'certification',
      titre: model.titre,
      description: abreger(
        `${model.titre} : ce que l’on y apprend, comment l’obtenir, les métiers et les formations.`,
        155,
      ),
      filAriane: filAriane({ titre: 'Certifications', url: adresse.certifications }),
      indexable: model.active,
      ...(model.active && { search: searchDocument(model, item) }),
      model,
    };
  },
});
