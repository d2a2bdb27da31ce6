import type { Action, Provenance } from '@portulan/content-schemas';
import type { RecordOf } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { markdownHtml } from '../domain/markdown.ts';
import { niveauEnClair } from '../domain/niveaux.ts';
import { ENTREES_SORTIES, MODALITES, OBJECTIFS, PARCOURS } from '../domain/offre-words.ts';
import { TITRES } from '../domain/titres-faits.ts';
import { abreger, sansInsecables, typographie } from '../domain/typographie.ts';
import { GRANDE_OFFRE, sectionFormation } from '../search/sections.ts';
import { contactOf } from './contact.ts';
import { facettesDesFormations, grandsDomainesDe, modalites, niveaux } from './facettes.ts';
import { fait, texte } from './faits.ts';
import { lieuOf } from './lieux.ts';
import { filAriane, trouves } from './page.ts';
import { nextSession, sessionModels } from './sessions.ts';
import { provenanceOf, type SiteIndex } from './site-index.ts';
import { template } from './template.ts';
import type { Lien, LienMetier, SearchDocument } from './types.ts';
import type { Ajouts } from './types-editorial.ts';
import type {
  ActionModel,
  Contact,
  Fait,
  FormationModel,
  LienCertification,
  LienFormation,
  Texte,
} from './types-offre.ts';

type Formation = RecordOf<'formation'>;

/** What is of one training only, links resolved. */
type Item = {
  formation: Formation;
  lien: LienFormation;
  organisme: Lien | undefined;
  contact: Contact;
  certifications: LienCertification[];
  metiers: LienMetier[];
  domaines: string[];
  /** Titles, by its jobs. */
  grandsDomaines: string[];
  actions: ActionModel[];
  ajouts: Ajouts | undefined;
};

type Shared = { provenances: ReadonlyMap<string, Provenance>; isGrande: boolean };

const euros = new Intl.NumberFormat('fr', {
  style: 'currency',
  currency: 'EUR',
  maximumFractionDigits: 2,
  trailingZeroDisplay: 'stripIfInteger',
});
const nombre = new Intl.NumberFormat('fr');
const heures = (value: number | undefined) =>
  value === undefined ? undefined : `${nombre.format(value)}\u00a0h`;

function dureeOf({ duree, heuresTotal, heuresCentre, heuresEntreprise }: Action): Fait[] {
  return [
    ...fait(TITRES.duree, duree),
    ...fait(TITRES.heures, heures(heuresTotal)),
    ...fait('Heures en centre', heures(heuresCentre)),
    ...fait('Heures en entreprise', heures(heuresEntreprise)),
  ];
}

const faitsOfAction = (action: Action): Fait[] => [
  ...fait(TITRES.modalite, action.modalite && MODALITES[action.modalite]),
  ...fait('Rythme', action.rythme),
  ...fait('Entrées', action.entreesSorties && ENTREES_SORTIES[action.entreesSorties]),
  ...dureeOf(action),
  ...fait(TITRES.prix, action.prixTtc !== undefined && euros.format(action.prixTtc)),
  ...fait(TITRES.priseEnCharge, action.priseEnChargePossible && 'Possible, à demander'),
  ...fait(TITRES.publics, action.publics.join(' ; ')),
  ...fait('Financeurs', action.financeurs.join(' ; ')),
  ...fait('Repas', action.restauration),
  ...fait('Logement', action.hebergement),
  ...fait('Transports', action.transport),
];

const textesOfAction = (action: Action): Texte[] => [
  ...texte('Conditions d’entrée', action.conditions),
  ...texte('Admission', action.recrutement),
  ...texte('Alternance', action.alternance),
  ...texte('Frais qui restent', action.fraisRestants),
  ...texte('Accueil des personnes en situation de handicap', action.accesHandicap),
];

const actionModel = (
  action: RecordOf<'action'>,
  sessions: readonly RecordOf<'session'>[],
  { lieux, liensOrganismes, jour }: SiteIndex,
): ActionModel => ({
  identifiant: action.identifiant,
  lieu: lieuOf(action, lieux),
  organismes: trouves(action.organismes, liensOrganismes),
  faits: faitsOfAction(action),
  textes: textesOfAction(action),
  sessions: sessionModels(sessions, jour),
});

/** Ways that start soonest first, those of one place together. */
function byPlaceAndDate(actions: readonly { model: ActionModel; debut: string }[]): ActionModel[] {
  const sorted = actions.toSorted((a, b) => a.debut.localeCompare(b.debut));
  const places = Map.groupBy(sorted, ({ model: { lieu } }) => lieu.ville ?? lieu.nom ?? '');
  return [...places.values()].flat().map(({ model }) => model);
}

function items(site: SiteIndex): Item[] {
  const { records, jour, liensFormations, liensOrganismes, liensCertifications } = site;
  const { ajoutsFormations } = site;
  const actions = Map.groupBy(records.action, ({ formation }) => formation);
  const sessions = Map.groupBy(records.session, ({ action }) => action);
  const contacts = new Map(records.organisme.map((one) => [one.identifiant, contactOf(one)]));
  const datedModel = (action: RecordOf<'action'>) => {
    const own = sessions.get(action.identifiant) ?? [];
    const debut = nextSession(own, jour)?.debut ?? '9999';
    return { model: actionModel(action, own, site), debut };
  };
  return records.formation.map((formation) => ({
    formation,
    lien: liensFormations.get(formation.identifiant) as LienFormation,
    organisme: liensOrganismes.get(formation.organisme ?? ''),
    contact: contacts.get(formation.organisme ?? '') ?? {},
    certifications: trouves(formation.certifications, liensCertifications),
    metiers: trouves(formation.metiers, site.liensMetiers),
    domaines: trouves(formation.formacodes, site.formacodes),
    grandsDomaines: grandsDomainesDe(trouves(formation.metiers, site.liensMetiers), site),
    actions: byPlaceAndDate((actions.get(formation.identifiant) ?? []).map(datedModel)),
    ajouts: ajoutsFormations.get(formation.identifiant),
  }));
}

const faitsOf = ({
  niveauEntree,
  niveauSortie,
  certifiante,
  parcours,
  objectifGeneral,
}: Formation) => [
  ...fait('But', objectifGeneral && OBJECTIFS[objectifGeneral]),
  ...fait(TITRES.niveauEntree, niveauEntree && niveauEnClair(niveauEntree)),
  ...fait(TITRES.niveauSortie, niveauSortie && niveauEnClair(niveauSortie)),
  ...fait('Diplôme ou titre', certifiante && 'Oui, formation certifiante'),
  ...fait('Parcours', parcours && PARCOURS[parcours]),
];

function modelOf(item: Item, { provenances }: Shared): FormationModel {
  const { formation, lien, organisme, grandsDomaines: _, ajouts, ...links } = item;
  const { objectif, resultats, contenu, url, modifieLe } = formation;
  return {
    ...links,
    titre: typographie(formation.intitule),
    ...(modifieLe && { modifieLe }),
    exemple: formation.exemple === true,
    ...(objectif && { objectifHtml: markdownHtml(objectif) }),
    ...(resultats && { resultatsHtml: markdownHtml(resultats) }),
    ...(contenu && { contenuHtml: markdownHtml(contenu) }),
    ...(organisme && { organisme }),
    prochaine: lien.quand,
    faits: faitsOf(formation),
    ...(url && { site: url }),
    provenance: provenanceOf(formation, provenances),
    ...ajouts,
  };
}

/** In short form: sixty thousand bodies would make the index a burden. */
function searchDocument(
  model: FormationModel,
  { lien, formation, grandsDomaines }: Item,
  isGrande: boolean,
): SearchDocument {
  const { organisme, lieux, quand } = lien;
  return {
    section: sectionFormation(lien.departements ?? [], isGrande),
    kind: 'Formation',
    domaines: grandsDomaines,
    facettes: {
      ...niveaux(formation.niveauSortie),
      ...modalites(model.actions),
      ...facettesDesFormations([lien]),
    },
    titre: model.titre,
    resume: [organisme, lieux.join(', '), quand].filter(Boolean).join(' · '),
    texte: sansInsecables(
      `${[...model.metiers.map(({ titre }) => titre), ...model.domaines].join(', ')}\n${model.certifications.map(({ titre }) => titre).join('\n')}\n${lieux.join('\n')}`,
    ),
  };
}

export const formationTemplate = template<'formation', Item, Shared>({
  shared: ({ provenances, records }) => ({
    provenances,
    isGrande: records.formation.length > GRANDE_OFFRE,
  }),
  items,
  url: ({ formation }) => adresse.formation(formation.slug),
  page: (item, common) => {
    const model = modelOf(item, common);
    const { organisme, lieux } = item.lien;
    const where = [organisme, lieux.join(', ')].filter(Boolean).join(', ');
    return {
      url: adresse.formation(item.formation.slug),
      template: 'formation',
      titre: model.titre,
      description: abreger(
        `${model.titre}${where && ` (${where})`} : dates, lieu, coût, conditions.`,
        155,
      ),
      filAriane: filAriane({ titre: 'Formations', url: adresse.formations }),
      indexable: true,
      search: searchDocument(model, item, common.isGrande),
      model,
    };
  },
});
