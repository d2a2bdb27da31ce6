/**
 * Invented training offers in LHEO 2.3, for load only: the same for the same numbers, valid against
 * the definition, marked as examples (`tag`) in their titles and names so that nobody takes them for real.
 */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { el, text } from '../../lib/xml.ts';
import { Random } from './random.ts';
import { RHYTHMS, SENTENCES, STREETS, TOWNS, type Town, TRADES } from './words.ts';

export type Volume = {
  formations: number;
  /** At least one by formation. */
  sessions: number;
  /** Rank of a formation whose title differs, to measure one change. */
  changed?: number;
};

const FORMATIONS_PER_ORGANISME = 20;
const SESSIONS_PER_ACTION = 2;
const FIRST_DAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

const day = (offset: number) =>
  new Date(FIRST_DAY + offset * DAY).toISOString().slice(0, 10).replaceAll('-', '');

const paragraph = (random: Random, sentences: number) =>
  Array.from({ length: sentences }, () => random.pick(SENTENCES)).join(' ');

const adresse = (random: Random, town: Town) =>
  el(
    'adresse',
    text('ligne', `${random.between(1, 120)} ${random.pick(STREETS)}`, 50) +
      el('codepostal', town.codePostal) +
      el('ville', town.ville) +
      el('departement', town.codePostal.slice(0, 2)) +
      el('code-INSEE-commune', town.insee) +
      el('region', '75') +
      el('pays', 'FR') +
      el('geolocalisation', el('latitude', town.lat) + el('longitude', town.lon)),
  );

function coordonnees(random: Random, town: Town, nom: string): string {
  const tel = `05 00 ${random.between(10, 99)} ${random.between(10, 99)} ${random.between(10, 99)}`;
  return el(
    'coordonnees',
    text('nom', nom, 50) +
      adresse(random, town) +
      el('telfixe', el('numtel', tel)) +
      el('courriel', 'accueil@exemple.invalid') +
      el('web', el('urlweb', 'https://www.exemple.invalid/')),
  );
}

type Body = { siret: string; nom: string; town: Town };

/** Organisation number `rank`, the same wherever it comes back. */
function bodyOf(rank: number): Body {
  const random = new Random(7_000_003 + rank);
  const town = random.pick(TOWNS);
  const number = String(rank).padStart(8, '0');
  return {
    siret: `9${number}00019`,
    nom: `Organisme d’essai ${rank} (exemple), ${town.ville}`,
    town,
  };
}

function responsable(rank: number): string {
  const random = new Random(7_500_011 + rank);
  const { siret, nom, town } = bodyOf(rank);
  const block = coordonnees(random, town, nom);
  return el(
    'organisme-formation-responsable',
    el('numero-activite', `75${town.codePostal.slice(0, 2)}${String(rank).padStart(7, '0')}`) +
      el('SIRET-organisme-formation', el('SIRET', siret)) +
      text('nom-organisme', nom, 250) +
      text('raison-sociale', `${nom}, association`, 250) +
      el('coordonnees-organisme', block) +
      el('contact-organisme', el('type-contact', 4) + block),
    ' tag="exemple"',
  );
}

function session(random: Random, numero: string, town: Town): string {
  const debut = random.between(30, 700);
  return el(
    'session',
    el('periode', el('debut', day(debut)) + el('fin', day(debut + random.between(2, 300)))) +
      el('adresse-inscription', adresse(random, town)) +
      text(
        'modalites-inscription',
        'Dossier à retirer sur place ou à demander par courriel.',
        255,
      ) +
      el(
        'periode-inscription',
        el('periode', el('debut', day(debut - 90)) + el('fin', day(debut - 7))),
      ) +
      el('etat-recrutement', random.between(1, 3)),
    ` numero="${numero}"`,
  );
}

function formateur(rank: number): string {
  const random = new Random(7_900_017 + rank);
  const { siret, nom, town } = bodyOf(rank);
  return el(
    'organisme-formateur',
    el('SIRET-formateur', el('SIRET', siret)) +
      text('raison-sociale-formateur', nom, 250) +
      el('contact-formateur', coordonnees(random, town, nom)),
    ' tag="exemple"',
  );
}

function action(random: Random, numero: string, sessions: string[], organisme: number): string {
  const town = random.pick(TOWNS);
  const heures = random.between(2, 100) * 7;
  return el(
    'action',
    text('rythme-formation', random.pick(RHYTHMS)) +
      el('code-public-vise', random.pick(['80056', '80011', '80044'])) +
      el('niveau-entree-obligatoire', random.between(0, 1)) +
      text('modalites-alternance', random.chance(0.3) ? random.pick(SENTENCES) : '-') +
      el('modalites-enseignement', random.between(0, 2)) +
      text('conditions-specifiques', paragraph(random, 1)) +
      el('prise-en-charge-frais-possible', random.between(0, 1)) +
      el('lieu-de-formation', coordonnees(random, town, `Site de ${town.ville}`)) +
      el('modalites-entrees-sorties', random.between(0, 1)) +
      sessions.map((one) => session(random, one, town)).join('') +
      text('restauration', 'Restauration possible à proximité.', 250) +
      text('acces-handicapes', 'Locaux accessibles, adaptation des épreuves sur demande.', 250) +
      el('langue-formation', 'FR') +
      text('modalites-recrutement', 'Entretien et tests de positionnement.') +
      el('prix-total-TTC', random.between(3, 90) * 100) +
      text('duree-indicative', `${Math.ceil(heures / 35)} semaines`, 150) +
      el('nombre-heures-centre', heures) +
      el('nombre-heures-entreprise', random.between(0, 10) * 35) +
      el('nombre-heures-total', heures) +
      formateur(organisme) +
      el('organisme-financeur', el('code-financeur', random.pick([2, 4, 10, 16]))),
    ` numero="${numero}"`,
  );
}

const partsOf = (list: string[], size: number) =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, part) =>
    list.slice(part * size, (part + 1) * size),
  );

/** Sessions are numbered over the whole file; formation `rank` has those from `first`. */
function formation(rank: number, sessions: string[], { formations, changed }: Volume): string {
  const random = new Random(rank);
  const organismes = Math.max(1, Math.floor(formations / FORMATIONS_PER_ORGANISME));
  const organisme = rank % organismes;
  const trade = random.pick(TRADES);
  const title = `${trade.titre} (exemple ${rank}${rank === changed ? ', modifié' : ''})`;
  const actions = partsOf(sessions, SESSIONS_PER_ACTION);
  return el(
    'formation',
    el(
      'domaine-formation',
      el('code-FORMACODE', trade.formacode) +
        el('code-NSF', trade.nsf) +
        el('code-ROME', trade.rome),
    ) +
      text('intitule-formation', title, 255) +
      text('objectif-formation', paragraph(random, 3)) +
      text(
        'resultats-attendus',
        `${trade.titre}, ou un ou plusieurs de ses blocs de compétences.`,
      ) +
      text('contenu-formation', paragraph(random, 14)) +
      el('certifiante', 1) +
      el('contact-formation', coordonnees(random, random.pick(TOWNS), 'Accueil')) +
      el('parcours-de-formation', random.between(1, 4)) +
      el('code-niveau-entree', random.pick([0, 4, 13, 14])) +
      el('objectif-general-formation', 6) +
      el('certification', el('code-RNCP', trade.rncp)) +
      el('code-niveau-sortie', random.pick([4, 5, 13, 14, 15])) +
      actions
        .map((own, index) =>
          action(random, `${rank}-${index + 1}`, own, (organisme + index) % organismes),
        )
        .join('') +
      responsable(organisme),
    ` numero="${rank}" tag="exemple" horodatage-modification="2026-01-05T08:00:00Z"`,
  );
}

/** The file, one formation at a time. */
export function* offersXml(volume: Volume): Generator<string> {
  const { formations, sessions } = volume;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<lheo xmlns="http://lheo.gouv.fr/2.3" info="jeu de charge : offres inventées" horodatage-export="2026-01-05T08:00:00Z">\n<offres>\n';
  for (let rank = 0; rank < formations; rank++) {
    const first = Math.floor((rank * sessions) / formations);
    const last = Math.floor(((rank + 1) * sessions) / formations);
    const numbers = Array.from({ length: last - first }, (_, index) => String(first + index));
    yield formation(rank, numbers, volume);
  }
  yield '</offres>\n</lheo>\n';
}

export const writeOffers = (path: string, volume: Volume): Promise<void> =>
  pipeline(Readable.from(offersXml(volume)), createWriteStream(path));
