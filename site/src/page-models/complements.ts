/** What editors add to jobs, trainings and départements, ready to show on their pages. */
import type { ComplementMetier } from '@portulan/content-schemas';
import { adresse } from '../domain/adresses.ts';
import { lieur } from '../domain/glossaire.ts';
import { markdownHtml } from '../domain/markdown.ts';
import { parDateDecroissante } from '../domain/ordre.ts';
import { typographie } from '../domain/typographie.ts';
import { blocsModels } from './blocs.ts';
import type { SiteIndex } from './site-index.ts';
import type { CarteEditoriale } from './types.ts';
import type { Ajouts, ComplementModel } from './types-editorial.ts';

/** All three kinds have these fields, beside the code of what they complete. */
type Complement = Omit<ComplementMetier, 'codeRome'>;

function complementModel(complement: Complement, site: SiteIndex): ComplementModel {
  const linked = lieur(site.termesLies);
  return {
    titre: typographie(complement.titre),
    auteur: typographie(complement.auteur),
    date: complement.dateMiseAJour,
    corrections: complement.corrections.map(({ sujet, texte, raison, date, source }) => ({
      sujet: typographie(sujet),
      html: markdownHtml(texte),
      raison: typographie(raison),
      date,
      ...(source && { source }),
    })),
    blocs: blocsModels(complement.blocs, site, linked),
    liens: complement.liens.map(({ titre, adresse }) => ({
      titre: typographie(titre),
      url: adresse,
    })),
    exemple: complement.exemple === true,
  };
}

/** A record may be away when its complement is here: nobody asks for it then, and it is kept. */
function ajouts<C extends Complement>(
  complements: readonly C[],
  codeOf: (complement: C) => string,
  temoignages: ReadonlyMap<string, CarteEditoriale[]>,
  site: SiteIndex,
): Map<string, Ajouts> {
  const all = new Map<string, Ajouts>();
  for (const [code, cartes] of temoignages)
    all.set(code, { temoignages: cartes.toSorted(parDateDecroissante) });
  for (const complement of complements) {
    const code = codeOf(complement);
    all.set(code, { ...all.get(code), complement: complementModel(complement, site) });
  }
  return all;
}

/** The testimonies that name each record, by its code. */
function temoignagesBy(
  { records, editorial }: SiteIndex,
  codesOf: (temoignage: SiteIndex['records']['temoignage'][number]) => readonly string[],
): Map<string, CarteEditoriale[]> {
  const cartes = new Map(editorial.temoignages.map(({ carte }) => [carte.url, carte]));
  const by = new Map<string, CarteEditoriale[]>();
  for (const temoignage of records.temoignage) {
    const carte = cartes.get(adresse.temoignage(temoignage.slug));
    if (!carte) continue;
    for (const code of codesOf(temoignage)) by.set(code, [...(by.get(code) ?? []), carte]);
  }
  return by;
}

export const ajoutsMetiers = (site: SiteIndex): Map<string, Ajouts> =>
  ajouts(
    site.records.complementMetier,
    ({ codeRome }) => codeRome,
    temoignagesBy(site, ({ metiers }) => metiers),
    site,
  );

export const ajoutsFormations = (site: SiteIndex): Map<string, Ajouts> =>
  ajouts(
    site.records.complementFormation,
    ({ identifiant }) => identifiant,
    temoignagesBy(site, ({ formations }) => formations),
    site,
  );

/** Testimonies are told by commune: a département shows those of its communes. */
export const ajoutsTerritoires = (site: SiteIndex): Map<string, Ajouts> => {
  const departements = new Map(
    site.records.commune.map(({ codeInsee, departement }) => [codeInsee, departement]),
  );
  return ajouts(
    site.records.complementTerritoire,
    ({ code }) => code,
    temoignagesBy(site, ({ commune }) => {
      const departement = commune && departements.get(commune);
      return departement ? [departement] : [];
    }),
    site,
  );
};
