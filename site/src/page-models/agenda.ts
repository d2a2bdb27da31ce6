/** The agenda: coming events by month, past ones at the bottom, judged by the day of the build. */
import type { RecordOf } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { jourAParis } from '../domain/dates.ts';
import { lieur } from '../domain/glossaire.ts';
import { markdownHtml } from '../domain/markdown.ts';
import { dernierJour, moisEnClair, quandEnClair } from '../domain/moments.ts';
import { PUBLICS } from '../domain/publics.ts';
import { abreger, sansInsecables, typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { blocsModels, textesDesBlocs } from './blocs.ts';
import { pictureOf } from './editorial-index.ts';
import { texteNu } from './editorial-pages.ts';
import { type Lieux, lieuOf, villeOf } from './lieux.ts';
import { filAriane, trouves } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { computed } from './template.ts';
import type { EvenementModel, LienEvenement } from './types-editorial.ts';

type Evenement = RecordOf<'evenement'>;
const { agenda } = textes('fr').editorial;

function ouSeTient(evenement: Evenement, lieux: Lieux): string {
  const ville = villeOf({ commune: evenement.commune }, lieux) ?? evenement.lieu;
  if (evenement.format === 'enLigne' || !ville) return agenda.enLigne;
  return evenement.format === 'lesDeux'
    ? agenda.surPlaceEtEnLigne(typographie(ville))
    : typographie(ville);
}

const lienEvenement = (evenement: Evenement, lieux: Lieux): LienEvenement => ({
  titre: typographie(evenement.titre),
  url: adresse.evenement(evenement.slug),
  resume: typographie(evenement.resume),
  jour: jourAParis(new Date(evenement.debut)),
  quand: quandEnClair(evenement.debut, evenement.fin),
  debut: evenement.debut,
  ...(evenement.fin && { fin: evenement.fin }),
  ou: ouSeTient(evenement, lieux),
  annule: evenement.annule,
  exemple: evenement.exemple === true,
});

const parDebut = (a: Evenement, b: Evenement) =>
  a.debut.localeCompare(b.debut) || a.slug.localeCompare(b.slug);

/** The last day of its last time. */
const finDe = (evenement: Evenement): string =>
  [evenement, ...evenement.seances].map(dernierJour).sort().at(-1) ?? '';

/** The soonest first; of those that are over, the latest first. */
export function agendaOf({ records, lieux, jour }: SiteIndex): {
  aVenir: LienEvenement[];
  passes: LienEvenement[];
} {
  const [passes, aVenir] = [true, false].map((over) =>
    records.evenement.filter((one) => finDe(one) < jour === over).sort(parDebut),
  ) as [Evenement[], Evenement[]];
  return {
    aVenir: aVenir.map((one) => lienEvenement(one, lieux)),
    passes: passes.reverse().map((one) => lienEvenement(one, lieux)),
  };
}

export const agendaTemplate = computed<'agenda'>((site, langue) => {
  const { titre, chapeau } = textes(langue).editorial.agenda;
  const { aVenir, passes } = agendaOf(site);
  const mois = Map.groupBy(aVenir, ({ jour }) => jour.slice(0, 7));
  return [
    {
      url: adresse.agenda,
      template: 'agenda',
      titre,
      description: chapeau,
      filAriane: filAriane(),
      indexable: true,
      model: {
        mois: [...mois].map(([ancre, evenements]) => ({
          titre: moisEnClair(ancre),
          ancre: `mois-${ancre}`,
          evenements,
        })),
        passes,
      },
    },
  ];
});

const AUTRES = 3;

function modelOf(evenement: Evenement, site: SiteIndex, aVenir: LienEvenement[]): EvenementModel {
  const lien = lienEvenement(evenement, site.lieux);
  const image = pictureOf(evenement.image, site.medias);
  const { lieu, adresse: rue, commune, lienEnLigne, capacite, inscription } = evenement;
  const place = lieuOf({ lieu, commune }, site.lieux);
  const passe = finDe(evenement) < site.jour;
  return {
    ...lien,
    passe,
    ...(evenement.corps && { corpsHtml: markdownHtml(evenement.corps) }),
    ...(image && { image }),
    ...((lieu || rue || commune) && {
      lieu: { ...place, lignes: rue ? [typographie(rue)] : [] },
    }),
    ...(lienEnLigne && { lienEnLigne }),
    organisateur: typographie(evenement.organisateur),
    publics: evenement.publics.map((key) => PUBLICS[key]),
    ...(capacite && { capacite }),
    complet: evenement.complet,
    seances: evenement.seances
      .toSorted((a, b) => a.debut.localeCompare(b.debut))
      .map((seance) => ({
        quand: quandEnClair(seance.debut, seance.fin),
        debut: seance.debut,
        ...(seance.precision && { precision: typographie(seance.precision) }),
        complet: seance.complet,
        passe: dernierJour(seance) < site.jour,
      })),
    blocs: blocsModels(evenement.blocs, site, lieur(site.termesLies)),
    ...(inscription && !passe && !evenement.annule && !evenement.complet && { inscription }),
    domaines: trouves(evenement.domaines, site.domaines),
    metiers: trouves(evenement.metiers, site.liensMetiers),
    autres: aVenir.filter(({ url }) => url !== lien.url).slice(0, AUTRES),
  };
}

export const evenementTemplate = computed<'evenement'>((site) => {
  const { aVenir } = agendaOf(site);
  return site.records.evenement.map((evenement) => {
    const model = modelOf(evenement, site, aVenir);
    return {
      url: model.url,
      template: 'evenement',
      titre: model.titre,
      description: abreger(`${model.quand}, ${model.ou}. ${model.resume}`, 155),
      filAriane: filAriane({ titre: agenda.titre, url: adresse.agenda }),
      indexable: true,
      search: {
        section: 'editorial',
        kind: 'Événement',
        domaines: [...new Set(model.domaines.map(({ grandDomaine }) => grandDomaine))].flatMap(
          (letter) => site.domaines.get(letter)?.titre ?? [],
        ),
        titre: model.titre,
        resume: `${model.quand}, ${model.ou}`,
        texte: sansInsecables(
          `${model.resume}\n${texteNu(model.corpsHtml, ...textesDesBlocs(model.blocs))}`,
        ),
      },
      model,
    };
  });
});
