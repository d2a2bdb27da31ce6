/**
 * The baseline of `bench build`: the same models as the site's, written as pages by template strings,
 * in one thread and with no framework. `node template-strings.ts <records> <folder>` prints one JSON
 * object. Every text and link of a model is in its page, and what surrounds every page of the
 * portal; the classes and icons of the design are not.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSnapshot } from '../../../site/src/cms/snapshot.ts';
import { qr } from '../../../site/src/components/Page/qr.ts';
import { allPages } from '../../../site/src/page-models/all-pages.ts';
import type {
  CarteEditoriale,
  Groupe,
  Lien,
  Models,
  Page,
  TemplateName,
} from '../../../site/src/page-models/types.ts';
import type {
  Contact,
  EmploiModel,
  Fait,
  LienCertification,
  LienCompte,
  LienFormation,
  Lieu,
  SalaireModel,
  Texte,
} from '../../../site/src/page-models/types-offre.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const SPECIAL = /[&<>"]/g;
const e = (text: string) => text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? sign);

const a = ({ titre, url }: Lien) => (url ? `<a href="${url}">${e(titre)}</a>` : e(titre));
const ul = <T>(items: readonly T[], tell: (item: T) => string) =>
  `<ul>${items.map((item) => `<li>${tell(item)}</li>`).join('')}</ul>`;
const block = <T>(titre: string, items: readonly T[], tell: (item: T) => string) =>
  items.length > 0 ? `<section><h2>${e(titre)}</h2>${ul(items, tell)}</section>` : '';
const links = (titre: string, items: readonly Lien[]) => block(titre, items, a);
const groups = (titre: string, items: readonly Groupe[]) =>
  block(titre, items, (groupe) => `<h3>${e(groupe.titre)}</h3>${ul(groupe.elements, a)}`);
const card = ({ titre, url, resume, date }: CarteEditoriale) =>
  `${a({ titre, url })}<p>${e(resume)}</p><time>${date}</time>`;
const cards = (titre: string, items: readonly CarteEditoriale[]) => block(titre, items, card);
const source = ({
  titre,
  editeur,
  release,
  licence,
}: {
  titre: string;
  editeur: string;
  release: string;
  licence: string;
}) => `<footer>${e(titre)}, ${e(editeur)}, ${e(release)}, ${e(licence)}</footer>`;
const jobs = (items: readonly (Lien & { codeRome: string })[]) =>
  ul(items, (job) => `${a(job)} <small>${job.codeRome}</small>`);
const domains = (items: readonly (Lien & { metiers: number })[]) =>
  ul(items, (domaine) => `${a(domaine)} ${domaine.metiers}`);

const p = (text: string) => `<p>${e(text)}</p>`;
const facts = (items: readonly Fait[]) =>
  `<dl>${items.map(({ titre, valeur }) => `<dt>${e(titre)}</dt><dd>${e(valeur)}</dd>`).join('')}</dl>`;
const texts = (items: readonly Texte[]) =>
  items
    .map(({ titre, paragraphes }) => `<h3>${e(titre)}</h3>${paragraphes.map(p).join('')}`)
    .join('');
const titles = (items: readonly LienCertification[]) =>
  ul(items, (item) => `${a(item)} ${item.niveau ?? ''} ${item.code}`);
const trainings = (items: readonly LienFormation[]) =>
  ul(
    items,
    (item) => `${a(item)} ${e(item.organisme ?? '')} ${item.lieux.map(e).join(', ')} ${item.quand}`,
  );
const counted = (items: readonly LienCompte[]) => ul(items, (item) => `${a(item)} ${item.nombre}`);
const place = ({ nom, lignes, ville, territoire }: Lieu) =>
  `<address>${[nom, ...lignes, ville].map((line) => e(line ?? '')).join('<br>')}${territoire ? a(territoire) : ''}</address>`;
const contact = ({ telephone, courriel, site }: Contact) =>
  [telephone, courriel, site].map((line) => e(line ?? '')).join(' ');

const bar = (part: number) =>
  `<svg viewBox="0 0 100 10"><path d="M0 0h${part}v10h-${part}z"/></svg>`;
const bars = (rows: readonly { valeur?: number; text: string }[]) => {
  const max = Math.max(1, ...rows.map(({ valeur = 0 }) => valeur));
  return `<table>${rows.map(({ valeur, text }) => `<tr><td>${valeur === undefined ? '' : bar((100 * valeur) / max)}</td><td>${text}</td></tr>`).join('')}</table>`;
};
const pay = ({ annuel, parAn, parMois, parHeure, reperes }: SalaireModel) =>
  `<p>${parAn} ${parMois} ${parHeure ?? ''}</p>${reperes ? `<svg viewBox="0 0 320 36"><path d="M${reperes.bas} 9h${reperes.haut}v18M${reperes.milieu} 9v18M${annuel} 5v26"/></svg>${ul([reperes.textes.bas, reperes.textes.milieu, reperes.textes.haut], e)}` : ''}`;
/** Figures in words and as charts. */
const employment = (m: EmploiModel) =>
  [
    facts(m.chiffres),
    m.salaire ? pay(m.salaire) : '',
    m.tension ? `${bar(20 * m.tension.niveau)} ${e(m.tension.texte)}` : '',
    `<p>${m.offresPourDix ?? ''} ${m.listeTension ? e(m.listeTension.ou) : ''}</p>`,
    ul(
      m.recrutements,
      ({ famille, annee, total, bassins, parts, annees }) =>
        `${e(famille)} ${annee} ${total}${ul(parts, ({ titre, part, texte }) => `${titre} ${bar(part)} ${texte}`)}${bars(bassins.map(({ valeur, projets, difficiles, ...bassin }) => ({ ...(valeur !== undefined && { valeur }), text: `${a(bassin)} ${projets} ${difficiles ?? ''}` })))}${bars(annees.map(({ titre, valeur, texte }) => ({ valeur, text: `${titre} ${texte}` })))}`,
    ),
  ].join('');

/** What is printed on one page has a code that leads back to it. */
const SHEETS = new Set(['metier', 'formation', 'certification', 'structure']);
const sheet = ({ template, url }: Page): string => {
  if (!SHEETS.has(template)) return '';
  const address = `http://127.0.0.1:4321${url}`;
  return `<footer><img alt="Code" src="${qr(address).src}"><p>${address}</p></footer>`;
};

/** Every text of a model, its links as links: for the templates that are a few pages. */
function everything(value: unknown): string {
  if (typeof value === 'string') return value.startsWith('<') ? value : p(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return ul(value, everything);
  if (typeof value !== 'object' || value === null) return '';
  const { titre, url, ...rest } = value as Record<string, unknown>;
  const lien =
    typeof titre === 'string' ? a({ titre, ...(typeof url === 'string' && { url }) }) : '';
  return lien + Object.values(rest).map(everything).join('');
}

const body: { [T in TemplateName]?: (model: Models[T]) => string } = {
  metiers: (m) =>
    `<p>${m.total}</p>${ul(m.lettres, ({ lettre, url, nombre }) => `${a({ titre: lettre, url })} ${nombre}`)}${domains(m.grandsDomaines)}`,
  appellations: (m) =>
    `${ul(m.lettres, ({ lettre, url }) => a({ titre: lettre, url }))}${ul(m.appellations, ({ titre, metier }) => `${e(titre)} ${a(metier)}`)}`,
  domaines: (m) => ul(m.grandsDomaines, (grand) => `${a(grand)}${domains(grand.domaines)}`),
  domaine: (m) =>
    `${a(m.grandDomaine)}${ul(m.groupes, ({ domaine, metiers }) => `${a(domaine)}${jobs(metiers)}`)}${links('Voisins', m.voisins)}${cards('Actualités', m.articles)}${source(m.provenance)}`,
  metier: (m) =>
    [
      `<p>${m.codeRome} ${a(m.grandDomaine)} ${a(m.domaine)}</p><p>${e(m.accroche ?? '')}</p>`,
      ul(m.drapeaux, ({ titre, explication }) => `${titre} ${explication}`),
      ul(m.interets, ({ nom, explication }) => `${nom} ${explication}`),
      `<p>${e(m.seFormer.niveau ?? '')} ${m.emploi.salaire?.parMois ?? ''} ${m.emploi.tension?.texte ?? ''} ${m.emploi.recrutements[0]?.total ?? ''}</p>`,
      block('Missions', m.missions, e),
      block('Accès', m.acces, e),
      links('Compétences principales', m.competences.principales),
      links('Compétences émergentes', m.competences.emergentes),
      links('Savoir-être', m.competences.savoirEtre),
      links('Autres compétences', m.competences.autres),
      groups('Savoirs', m.savoirs.principaux),
      groups('Savoirs émergents', m.savoirs.emergents),
      groups('Autres savoirs', m.savoirs.autres),
      groups('Contextes', m.contextes),
      block(
        'Appellations',
        m.appellations,
        ({ titre, peuUsitee }) => e(titre) + (peuUsitee ? ' (rare)' : ''),
      ),
      `<h2>Se former</h2>${titles(m.seFormer.certifications)}${counted(m.seFormer.territoires)}${trainings(m.seFormer.formations)}${links('Diplômes', m.seFormer.diplomes)}${m.seFormer.provenances.map(source).join('')}`,
      `<h2>L’emploi</h2>${employment(m.emploi)}`,
      ul(
        m.recits,
        ({ titre, accrocheHtml, natureHtml, conditionsHtml, url }) =>
          `${a({ titre, ...(url && { url }) })}${accrocheHtml ?? ''}${natureHtml ?? ''}${conditionsHtml ?? ''}`,
      ),
      `<h2>Métiers proches</h2>${jobs(m.mobilites)}<h2>D’où l’on y vient</h2>${jobs(m.origines)}`,
      block('Thèmes', m.themes, e),
      block('Centres d’intérêt', m.centresInteret, e),
      block('Secteurs', m.secteurs, e),
      block('Secteurs NAF', m.secteursNaf, e),
      cards('Actualités', m.articles),
      cards('Guides', m.guides),
      source(m.provenance),
    ].join(''),
  certifications: (m) =>
    ul(
      m.niveaux,
      ({ titre, nombre, certifications }) => `${e(titre)} ${nombre}${titles(certifications)}`,
    ),
  certification: (m) =>
    [
      `<p>${m.code} ${m.repertoire}</p>${facts(m.faits)}`,
      titles(m.remplacantes),
      jobs(m.metiers),
      trainings(m.formations),
      ul(m.voies, e),
      texts(m.textes),
      ul(
        m.blocs,
        ({ code, titre, competences, evaluation }) =>
          `<h3 id="${code}">${e(titre)}</h3>${competences.map(p).join('')}${evaluation.map(p).join('')}`,
      ),
      ul(
        m.promotions,
        ({ annee, certifies, insertion6Mois }) =>
          `${annee} ${certifies ?? ''} ${insertion6Mois ?? ''}`,
      ),
      links('Diplômes', m.diplomes),
      titles(m.remplace),
      links('Certificateurs', m.certificateurs),
      links(`Partenaires ${m.nombrePartenaires}`, m.partenaires),
      source(m.provenance),
    ].join(''),
  formations: (m) => `<p>${m.total}</p>${counted(m.territoires)}${trainings(m.formations)}`,
  formation: (m) =>
    [
      m.organisme ? a(m.organisme) : '',
      facts(m.faits),
      ul(
        m.actions,
        ({ lieu, sessions, faits, textes, organismes }) =>
          `${place(lieu)}${ul(sessions, ({ dates, etat, inscription }) => `${dates} ${etat ?? ''} ${inscription.map(e).join(' ')}`)}${facts(faits)}${texts(textes)}${links('Organismes', organismes)}`,
      ),
      m.objectifHtml ?? '',
      m.contenuHtml ?? '',
      m.resultatsHtml ?? '',
      titles(m.certifications),
      jobs(m.metiers),
      m.domaines.map(e).join(', '),
      m.site ? a({ titre: 'La page de l’organisme', url: m.site }) : '',
      source(m.provenance),
    ].join(''),
  organismes: (m) => ul(m.lettres, ({ lettre, organismes }) => `${lettre}${links('', organismes)}`),
  organisme: (m) =>
    `${place(m.lieu)}${contact(m.contact)}${trainings(m.formations)}${titles(m.certifications)}${facts(m.faits)}${source(m.provenance)}`,
  structures: (m) =>
    ul(
      m.reseaux,
      ({ titre, lieux }) =>
        `${e(titre)}${ul(lieux, (lieu) => `${a(lieu)} ${e(lieu.ville ?? '')}`)}`,
    ),
  structure: (m) =>
    `<p>${e(m.reseau)}</p>${place(m.lieu)}${contact(m.contact)}${block('Publics', m.publics, e)}${links('Voisines', m.voisines)}${source(m.provenance)}`,
  etablissements: (m) => counted(m.departements),
  etablissement: (m) =>
    `${facts(m.faits)}${place(m.lieu)}${block('Filières', m.filieres, e)}${links('Voisins', m.voisins)}${source(m.provenance)}`,
  territoires: (m) =>
    ul(
      m.departements,
      (one) => `${a(one)} ${one.formations} ${one.structures}${links('', one.bassins)}`,
    ),
  territoire: (m) =>
    [
      facts(m.faits),
      ul(
        m.recrutements,
        ({ famille, projets, difficiles, metiers }) =>
          `${e(famille)} ${projets} ${difficiles ?? ''}${jobs(metiers)}`,
      ),
      trainings(m.formations),
      ul(m.structures, ({ reseau, lieux }) => links(reseau, lieux)),
      ul(m.etablissements, ({ type, lieux }) => links(type, lieux)),
      links('Voisins', m.voisins),
      m.provenances.map(source).join(''),
    ].join(''),
  competences: (m) =>
    `<p>${m.total}</p>${ul(m.groupes, ({ titre, competences }) => `${e(titre)}${ul(competences, (item) => `${a(item)} ${item.metiers}`)}`)}`,
  competence: (m) =>
    `<p>${m.codeOgr} ${e(m.categorie)} ${e(m.definition ?? '')} ${m.macroCompetence ? a(m.macroCompetence) : ''}</p><h2>Au cœur</h2>${jobs(m.metiersPrincipaux)}<h2>Aussi</h2>${jobs(m.metiersAutres)}${links('Voisines', m.voisines)}${source(m.provenance)}`,
  actualites: (m) => ul(m.cartes, card),
  article: (m) =>
    `<time>${m.date}</time>${m.corpsHtml}${links('Thèmes', m.themes)}${links('Domaines', m.domaines)}${links('Métiers', m.metiers)}${cards('À suivre', m.suivants)}`,
  guides: (m) => ul(m.cartes, card),
  guide: (m) =>
    `${m.introductionHtml ?? ''}${ul(m.etapes, ({ titre, texteHtml, ancre }) => `<h2 id="${ancre}">${e(titre)}</h2>${texteHtml}`)}${block('Publics', m.publics, e)}${links('Domaines', m.domaines)}${links('Métiers', m.metiers)}${links('Sources', m.sources)}`,
  bookMetiers: () => '',
  sources: (m) => ul(m.sources, (item) => source(item)),
  introuvable: (m) => domains(m.grandsDomaines),
};

/** What every page of the portal has around its own content. */
const HEADER = `<a href="#contenu">Aller au contenu</a><header><a href="/">Portulan <span>Les métiers en région</span></a><form action="/recherche/"><label for="q">Rechercher un métier, une compétence, un guide</label><input id="q" type="search" name="q" placeholder="Rechercher" maxlength="120"><button type="submit">Lancer la recherche</button></form><nav aria-label="Menu principal"><ul><li><a href="/metiers/">Métiers</a></li><li><a href="/domaines/">Domaines</a></li><li><a href="/competences/">Compétences</a></li><li><a href="/actualites/">Actualités</a></li><li><a href="/guides/">Guides</a></li><li><a href="/book-metiers/">Mon Book métiers</a></li></ul></nav></header>`;
const FOOTER = `<footer><p>Portulan</p><p>Autrefois, un portulan était la carte qui menait les marins d’un port à l’autre. Celui-ci aide à trouver son cap parmi les métiers.</p><nav aria-label="Explorer"><h2>Explorer</h2><ul><li><a href="/metiers/">Les métiers de A à Z</a></li><li><a href="/domaines/">Les domaines professionnels</a></li><li><a href="/competences/">Les compétences</a></li><li><a href="/recherche/">Rechercher</a></li><li><a href="/book-metiers/">Mon Book métiers</a></li></ul></nav><h2>Un bien commun</h2><ul><li><a href="/sources/">Sources et licences</a></li><li>Textes du portail sous licence Creative Commons BY 4.0</li><li>Code ouvert, sous licence MIT</li><li>Ni publicité, ni traceur, ni cookie</li></ul></footer>`;
const POLICY = `<meta http-equiv="content-security-policy" content="default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'self';form-action 'self';script-src 'self' 'wasm-unsafe-eval';style-src 'self'">`;

function html(page: Page): string {
  const tell = (body[page.template] ?? everything) as (model: Page['model']) => string;
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${e(page.titre)} - Portulan</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="${e(page.description)}"><link rel="canonical" href="http://127.0.0.1:4321${page.url}"><link rel="icon" href="/favicon.svg" type="image/svg+xml">${POLICY}<link rel="stylesheet" href="/style.css"></head><body>${HEADER}<nav aria-label="Fil d’Ariane">${ul(page.filAriane, a)}</nav><main id="contenu"><h1>${e(page.titre)}</h1>${tell(page.model)}${sheet(page)}</main>${FOOTER}<script type="module" src="/page.js"></script></body></html>`;
}

const [records = '', folder = ''] = process.argv.slice(2);
const pages = allPages(await readSnapshot(records));
const started = performance.now();
let bytes = 0;
for (const page of pages) {
  const file = join(folder, page.url.endsWith('/') ? `${page.url}index.html` : page.url);
  const content = html(page);
  bytes += content.length;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
console.log(
  JSON.stringify({ pages: pages.length, bytes, seconds: (performance.now() - started) / 1000 }),
);
