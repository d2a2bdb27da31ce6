/** How far the links go, as sentences of the report. Pure. */
import type { Famille2009 } from './liaisons.ts';
import { aUneSeulePcs, type Lien } from './liens.ts';

/** Codes named in a sentence; beyond it they are only counted. */
const MAX_NAMED = 20;

function named(codes: string[]): string {
  const shown = codes.slice(0, MAX_NAMED).join(', ');
  return codes.length > MAX_NAMED ? `${shown}…` : shown;
}

const FAP_228 = /^[A-Z][0-9A-Z][A-Z]\d{2}$/;

/** Jobs of the ROME (all of them, when known) that some family of 2021 reaches. */
export function couvertureMetiers(liens: Iterable<Lien>, metiers: ReadonlySet<string>): string {
  const reached = new Set<string>();
  for (const { nomenclature, metier } of liens) if (nomenclature === 'fap2021') reached.add(metier);
  if (metiers.size === 0)
    return `${reached.size} métiers du ROME ont au moins une famille FAP 2021. Sans referentiel_code_rome à côté, les métiers du ROME 4.0 nés d’un ancien métier ne sont pas suivis.`;
  const without = [...metiers].filter((code) => !reached.has(code)).sort();
  const rest = without.length > 0 ? ` ; sans famille : ${named(without)}` : '';
  return `${metiers.size - without.length} métiers du ROME sur ${metiers.size} ont au moins une famille FAP 2021${rest}.`;
}

/** Families of 2021 that lead to no job; undefined when all do. */
export function famillesSansMetier(
  liens: Iterable<Lien>,
  noms: ReadonlyMap<string, string>,
): string | undefined {
  const linked = new Set<string>();
  for (const { nomenclature, code } of liens) if (nomenclature === 'fap2021') linked.add(code);
  const all = [...noms.keys()].filter((code) => FAP_228.test(code));
  const without = all.filter((code) => !linked.has(code)).sort();
  return without.length > 0
    ? `${without.length} familles FAP 2021 sur ${all.length} ne mènent à aucun métier du ROME : ${named(without)}.`
    : undefined;
}

/** Families whose PCS are not linked, because nothing says which PCS makes which job. */
export function pcsAmbigues(familles: ReadonlyMap<string, Famille2009>): string | undefined {
  const several = [...familles.values()].filter(
    (famille) => famille.pcs.size > 0 && famille.rome.size > 0 && !aUneSeulePcs(famille),
  );
  return several.length > 0
    ? `${several.length} familles FAP 2009 réunissent plusieurs PCS : la table ne dit pas laquelle va à quel métier, aucun lien PCS–ROME n’en est tiré.`
    : undefined;
}
