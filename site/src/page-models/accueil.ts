/** The home page: the blocks that the editors composed, or else those that every portal needs. */
import type { BlocAccueil } from '@portulan/content-schemas';
import { adresse } from '../domain/adresses.ts';
import type { Langue } from '../domain/langue.ts';
import { abreger, typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { agendaOf } from './agenda.ts';
import { blocModel } from './blocs.ts';
import { liensEntrees } from './entrees.ts';
import { compte } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { computed } from './template.ts';
import type { CarteEditoriale } from './types.ts';
import type { BlocAccueilModel } from './types-editorial.ts';

/** The record that the public sees, by its key. */
const PUBLIQUE = 'accueil';
const EXEMPLES = ['boulangère', 'soigner', 'jardin', 'numérique', 'réparer'];

const totalOf = (comptes: Readonly<Record<string, number>>) =>
  Object.values(comptes).reduce((sum, nombre) => sum + nombre, 0);

const metiersEnClair = (site: SiteIndex, langue: Langue) =>
  langue === 'fr'
    ? compte(site.places.length, 'métier', 'métiers')
    : compte(site.places.length, 'job', 'jobs', langue);

function parDefaut(site: SiteIndex, langue: Langue): BlocAccueil[] {
  const { accueil } = textes(langue).editorial;
  const { titre, chapeau } = accueil.recherche;
  return [
    {
      type: 'recherche',
      titre,
      chapeau: chapeau(metiersEnClair(site, langue)),
      exemples: EXEMPLES,
    },
    { type: 'entrees', titre: accueil.entrees },
    { type: 'domaines', titre: accueil.domaines },
    { type: 'agenda', titre: accueil.agenda, nombre: 3 },
    { type: 'dossiers', titre: accueil.dossiers, nombre: 3 },
    { type: 'chiffres', titre: accueil.chiffres.titre },
    { type: 'actualites', titre: accueil.actualites, nombre: 4 },
    { type: 'guides', titre: accueil.guides, nombre: 3 },
  ];
}

type Cartes = 'actualites' | 'guides' | 'dossiers' | 'temoignages' | 'publications';

const CARTES: Record<Cartes, keyof SiteIndex['editorial']> = {
  actualites: 'articles',
  guides: 'guides',
  dossiers: 'dossiers',
  temoignages: 'temoignages',
  publications: 'publications',
};

const cartesOf = (site: SiteIndex, cle: Cartes, nombre: number): CarteEditoriale[] =>
  site.editorial[CARTES[cle]].slice(0, nombre).map(({ carte }) => carte);

function modelOf(bloc: BlocAccueil, site: SiteIndex, langue: Langue): BlocAccueilModel | undefined {
  const { accueil } = textes(langue).editorial;
  switch (bloc.type) {
    case 'recherche':
      return {
        type: 'recherche',
        titre: typographie(bloc.titre),
        ...(bloc.chapeau && { chapeau: typographie(bloc.chapeau) }),
        exemples: bloc.exemples,
      };
    case 'entrees':
      return { type: 'entrees', titre: bloc.titre, entrees: liensEntrees(langue) };
    case 'domaines':
      return { type: 'domaines', titre: bloc.titre, domaines: site.grandsDomaines };
    case 'chiffres':
      return {
        type: 'chiffres',
        titre: bloc.titre,
        chiffres: {
          metiers: site.places.length,
          appellations: totalOf(site.comptes.appellation),
          competences: totalOf(site.comptes.competence),
        },
      };
    case 'actualites':
    case 'guides':
    case 'dossiers':
    case 'temoignages':
    case 'publications': {
      const cartes = cartesOf(site, bloc.type, bloc.nombre);
      const suite = { titre: accueil[`${bloc.type}Suite`], url: adresse[bloc.type] };
      return cartes.length > 0
        ? { type: 'cartes', cle: bloc.type, titre: bloc.titre, cartes, suite }
        : undefined;
    }
    case 'agenda': {
      const evenements = agendaOf(site).aVenir.slice(0, bloc.nombre);
      const suite = { titre: accueil.agendaSuite, url: adresse.agenda };
      return evenements.length > 0
        ? { type: 'agenda', titre: bloc.titre, evenements, suite }
        : undefined;
    }
    default:
      return blocModel(bloc, site, (html) => html);
  }
}

export const accueilTemplate = computed<'accueil'>((site, langue) => {
  // What editors compose is French: the English home page is the one that every portal has.
  const composed =
    langue === 'fr' ? site.records.accueil.find(({ slug }) => slug === PUBLIQUE) : undefined;
  const { accueil } = textes(langue).editorial;
  const blocs = composed?.blocs ?? parDefaut(site, langue);
  return [
    {
      url: adresse.accueil,
      template: 'accueil',
      titre: typographie(composed?.titre ?? accueil.recherche.titre),
      description: abreger(
        composed?.resume ?? accueil.recherche.chapeau(metiersEnClair(site, langue)),
        155,
      ),
      filAriane: [],
      indexable: true,
      model: {
        blocs: blocs
          .map((bloc) => modelOf(bloc, site, langue))
          .filter((bloc): bloc is BlocAccueilModel => bloc !== undefined),
      },
    },
  ];
});
