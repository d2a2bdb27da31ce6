/**
 * What a comparison keeps of a job or a training: a pure function of what its page shows, so the
 * page's own JSON is all that a comparison needs. Read by the server and by the browser alike.
 */
import { nomDuNiveau } from '../domain/niveaux.ts';
import { TITRES } from '../domain/titres-faits.ts';
import type { TextesComparaison } from '../textes/fr/comparaison.ts';
import type { Lien, MetierModel } from './types.ts';
import type { EmploiModel, Fait, FormationModel, SeFormerModel } from './types-offre.ts';

export type CleLigne = keyof TextesComparaison['lignes'];

/** One column: its cells by row, each a list of short texts or links. */
export type Fiche = {
  titre: string;
  url: string;
  cellules: Partial<Record<CleLigne, Lien[]>>;
};

/** More would not be read side by side: the page has them. */
const MAX_DATES = 4;

const textes = (values: readonly (string | undefined | false)[]): Lien[] =>
  [...new Set(values)].filter((value) => typeof value === 'string').map((titre) => ({ titre }));

const liens = (targets: readonly Lien[]): Lien[] =>
  targets.map(({ titre, url }) => ({ titre, ...(url && { url }) }));

function niveauxOf({ niveau, certifications }: SeFormerModel): Lien[] {
  const levels = new Set(certifications.filter(({ echue }) => !echue).map((one) => one.niveau));
  const known = [...levels].filter((level) => level !== undefined).sort((a, b) => a - b);
  return textes([niveau, ...known.map(nomDuNiveau)]);
}

const isSalaire = ({ titre }: Fait): boolean => titre.startsWith('Salaire');
const enClair = ({ titre, valeur }: Fait): string => `${titre}\u00a0: ${valeur}`;

/** By month too: what people know of their own pay. */
const salairesOf = ({ salaire, chiffres }: EmploiModel, mots: TextesComparaison): Lien[] =>
  salaire
    ? textes([mots.compte.salaire(salaire.parAn, salaire.parMois)])
    : textes(chiffres.filter(isSalaire).map(enClair));

const emploiOf = ({ chiffres, listeTension }: EmploiModel): Lien[] =>
  textes([
    ...chiffres.filter((fait) => !isSalaire(fait)).map(enClair),
    listeTension && `${listeTension.ou}, ${listeTension.periode}`,
  ]);

const recrutementsOf = ({ recrutements }: EmploiModel, mots: TextesComparaison): Lien[] =>
  textes(
    recrutements.map(
      ({ famille, total, annee }) => `${famille}\u00a0: ${mots.compte.projets(total, annee)}`,
    ),
  );

function formationsOf(seFormer: SeFormerModel, mots: TextesComparaison): Lien[] {
  const { certifications, formations, nombreFormations = formations.length } = seFormer;
  return textes([
    mots.compte.certifications(certifications.length),
    mots.compte.formations(nombreFormations),
  ]);
}

export function ficheMetier(model: MetierModel, url: string, mots: TextesComparaison): Fiche {
  const { competences, seFormer, emploi } = model;
  return {
    titre: model.titre,
    url,
    cellules: {
      resume: textes([model.accroche]),
      domaine: liens([model.domaine]),
      interets: textes([...model.interets.map(({ nom }) => nom), ...model.centresInteret]),
      acces: textes(model.acces),
      niveaux: niveauxOf(seFormer),
      salaires: salairesOf(emploi, mots),
      emploi: emploiOf(emploi),
      recrutements: recrutementsOf(emploi, mots),
      formations: formationsOf(seFormer, mots),
      competences: liens([...competences.principales, ...competences.emergentes]),
      savoirEtre: liens(competences.savoirEtre),
      conditions: textes(model.contextes.flatMap(({ elements }) => elements.map((e) => e.titre))),
      drapeaux: textes(model.drapeaux.map(({ titre }) => titre)),
    },
  };
}

/** The values of one fact over all the ways to follow a training. */
const values = ({ faits, actions }: FormationModel, titre: string): string[] =>
  [faits, ...actions.map((action) => action.faits)].flatMap((list) =>
    list.filter((fait) => fait.titre === titre).map(({ valeur }) => valeur),
  );

function datesOf({ actions }: FormationModel): Lien[] {
  const coming = actions.flatMap(({ lieu, sessions }) =>
    sessions
      .filter(({ passee }) => !passee)
      .map(({ dates, etat }) => [dates, lieu.ville, etat].filter(Boolean).join(', ')),
  );
  return textes(coming).slice(0, MAX_DATES);
}

export function ficheFormation(model: FormationModel, url: string): Fiche {
  const { organisme, certifications, metiers, actions } = model;
  const fact = (titre: string) => textes(values(model, titre));
  return {
    titre: model.titre,
    url,
    cellules: {
      organisme: organisme ? liens([organisme]) : [],
      certifications: liens(certifications),
      niveauEntree: fact(TITRES.niveauEntree),
      niveauSortie: fact(TITRES.niveauSortie),
      duree: [...fact(TITRES.duree), ...fact(TITRES.heures)],
      dates: datesOf(model),
      lieux: textes(actions.map(({ lieu }) => lieu.ville ?? lieu.nom)),
      prix: [
        ...fact(TITRES.prix),
        ...textes(
          values(model, TITRES.priseEnCharge).map((valeur) =>
            enClair({ titre: TITRES.priseEnCharge, valeur }),
          ),
        ),
      ],
      publics: textes(values(model, TITRES.publics).flatMap((text) => text.split('\u202f; '))),
      modalite: fact(TITRES.modalite),
      metiers: liens(metiers),
    },
  };
}
