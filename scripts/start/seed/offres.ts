/** The offers of the example in LHEO 2.3, dated from a day. Pure. */
import { el, escaped, text } from '../../lib/xml.ts';
import { joursAutour, type Periode, periodeAu } from './jours.ts';
import { adresse, coordonnees, formateur, found, responsable } from './lieux.ts';
import type { Action, Formation, Modeles, Session } from './modeles.ts';

/** Codes of LHEO for the words of the templates. */
const MODALITES = { presentiel: 0, mixte: 1, distance: 2 };
const ENTREES = { datesFixes: 0, permanentes: 1 };
const ETATS = { ouvert: 1, ferme: 2, suspendu: 3 };
const PARCOURS: Record<string, number> = { collectif: 1, individualise: 2, modulaire: 3, mixte: 4 };
const OBJECTIFS: Record<string, number> = {
  perfectionnement: 2,
  remiseANiveau: 5,
  certification: 6,
  professionnalisation: 7,
  preparationQualification: 8,
  remobilisation: 9,
};
/** Codes 11 to 18 are the European levels 1 to 8. */
const niveauOf = (level: number) => (level === 0 ? 0 : 10 + level);

const INSCRIPTION = 'Demandez un dossier à l’accueil de l’organisme (exemple : rien n’est envoyé).';
const REGISTRATION_DAYS = { before: 365, until: 7 };

const compactDay = (day: string) => day.replaceAll('-', '');
const many = (name: string, values: readonly (string | number)[]) =>
  values.map((value) => el(name, value)).join('');
const periode = ({ debut, fin }: Periode) =>
  el('periode', el('debut', compactDay(debut)) + el('fin', compactDay(fin)));

type Dated = Modeles & { jour: string };

function session(
  { jour }: Dated,
  { jour: start, duree, etat, places }: Session,
  { numero, permanente, lieu }: { numero: string; permanente: boolean; lieu: string },
): string {
  const dates = permanente
    ? joursAutour(jour, start, start + duree)
    : periodeAu(jour, start, duree);
  const { before, until } = REGISTRATION_DAYS;
  return el(
    'session',
    periode(dates) +
      el('adresse-inscription', lieu) +
      text('modalites-inscription', INSCRIPTION, 255) +
      (permanente
        ? ''
        : el('periode-inscription', periode(joursAutour(dates.debut, -before, -until)))) +
      el('etat-recrutement', ETATS[etat]) +
      el('cycle', el('type-cycle', 0) + el('capacite-simultanee', places)),
    ` numero="${numero}"`,
  );
}

function action(dated: Dated, formation: Formation, one: Action, numero: string): string {
  const organisme = found(dated.organismes, one.formateur ?? formation.organisme);
  const place = { ...organisme, commune: one.commune ?? organisme.commune };
  const lieu = adresse(found(dated.communes, place.commune), place.rue);
  const permanente = one.entrees === 'permanentes';
  return el(
    'action',
    text('rythme-formation', one.rythme) +
      many('code-public-vise', one.publics) +
      el('niveau-entree-obligatoire', formation.niveauEntree > 0 ? 1 : 0) +
      text('modalites-alternance', one.alternance ?? '-') +
      el('modalites-enseignement', MODALITES[one.modalite]) +
      text('conditions-specifiques', one.conditions ?? '-') +
      el('prise-en-charge-frais-possible', 1) +
      el('lieu-de-formation', coordonnees(dated, place)) +
      el('modalites-entrees-sorties', ENTREES[one.entrees]) +
      one.sessions
        .map((each, index) =>
          session(dated, each, { numero: `${numero}-${index + 1}`, permanente, lieu }),
        )
        .join('') +
      text('acces-handicapes', organisme.acces, 250) +
      el('langue-formation', 'FR') +
      el('prix-total-TTC', one.prix) +
      el('nombre-heures-centre', one.heures) +
      (one.heuresEntreprise ? el('nombre-heures-entreprise', one.heuresEntreprise) : '') +
      el('nombre-heures-total', one.heures + one.heuresEntreprise) +
      formateur(dated, organisme) +
      one.financeurs.map((code) => el('organisme-financeur', el('code-financeur', code))).join(''),
    ` numero="${numero}"`,
  );
}

/** Each line of a programme as an item: texts of LHEO may hold HTML, escaped. */
const programme = (lines: readonly string[]) =>
  text(
    'contenu-formation',
    `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`,
  );

function formation(dated: Dated, one: Formation): string {
  const organisme = found(dated.organismes, one.organisme);
  const numero = `exemple-${one.numero}`;
  return el(
    'formation',
    el(
      'domaine-formation',
      many('code-FORMACODE', one.formacodes) +
        many('code-NSF', one.specialites) +
        many('code-ROME', one.metiers),
    ) +
      text('intitule-formation', one.intitule, 255) +
      text('objectif-formation', one.objectif) +
      text('resultats-attendus', one.resultats) +
      programme(one.contenu) +
      el('certifiante', one.certifications.length > 0 ? 1 : 0) +
      el('contact-formation', coordonnees(dated, organisme)) +
      el('parcours-de-formation', PARCOURS[one.parcours] ?? 4) +
      el('code-niveau-entree', niveauOf(one.niveauEntree)) +
      el('objectif-general-formation', OBJECTIFS[one.objectifGeneral] ?? 1) +
      one.certifications.map((code) => el('certification', el('code-RNCP', code))).join('') +
      el('code-niveau-sortie', niveauOf(one.niveauSortie)) +
      one.actions
        .map((each, index) => action(dated, one, each, `${numero}-${index + 1}`))
        .join('') +
      responsable(dated, organisme),
    ` numero="${numero}" tag="exemple" horodatage-modification="${dated.jour}T00:00:00Z"`,
  );
}

export function offresXml(modeles: Modeles, jour: string): string {
  const dated = { ...modeles, jour };
  const formations = modeles.formations.map((one) => formation(dated, one)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<lheo xmlns="http://lheo.gouv.fr/2.3" info="offres inventées, à titre d’exemple" horodatage-export="${jour}T00:00:00Z">\n${el('offres', formations)}</lheo>\n`;
}
