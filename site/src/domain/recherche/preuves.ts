/**
 * How much a family of words speaks for each job: by the names of the job, those of its domain, and
 * what its texts taught (`apprendre.ts`). Sums of logarithms, as in a naive Bayes classifier.
 */
import { FOND } from './apprendre.ts';
import { type Entree, lireEntrees } from './table.ts';

/** Share of the names of a domain that counts for each of its jobs. */
const DOMAINE = 0.1;
/** Weights: all that holds the word, its texts alone, the first word of names (it says the trade). */
const TOUT = 0.6;
const TEXTE = 0.12;
const TETE = 0.2;
/** A job of many names is asked for under one more. */
const NOMBRE = 0.8;
/** Families kept ready: a server answers for months. */
const GARDEES = 400;

export type Preuves = {
  /** One number a job for a family of words; none when nothing holds it. */
  pour: (famille: string, enTete: boolean) => Float32Array | undefined;
  /** Jobs whose texts hold the family. */
  textes: (famille: string) => readonly Entree[];
  /** One number a job before anything is asked. */
  avant: Float32Array;
};

export type Source = {
  codes: readonly string[];
  metierDuNom: readonly number[];
  /** Roots of each name, names of each root, roots of each family. */
  racinesDuNom: readonly (readonly number[])[];
  nomsAvec: readonly (readonly number[])[];
  familles: ReadonlyMap<string, readonly number[]>;
  indices: string;
  niveaux: readonly number[];
};

const somme = (nombres: Float64Array) => nombres.reduce((total, nombre) => total + nombre, 0);

function ajouter(nombres: Float64Array, rang: number, nombre = 1): void {
  nombres[rang] = (nombres[rang] as number) + nombre;
}

/** Sums of the jobs of a domain, given to each of them. */
function parDomaine(nombres: Float64Array, domaineDe: readonly number[]): Float64Array {
  const sommes = new Float64Array(nombres.length);
  for (const [rang, nombre] of nombres.entries())
    ajouter(sommes, domaineDe[rang] as number, nombre);
  return Float64Array.from(domaineDe, (domaine) => sommes[domaine] as number);
}

function lecteurDeTextes(indices: string): (famille: string) => readonly Entree[] {
  const lignes = new Map(
    indices.split('\n').map((ligne) => ligne.split(' ') as [famille: string, entrees: string]),
  );
  return (famille) => lireEntrees(lignes.get(famille) ?? '');
}

/** Keeps the last ones asked for: they come back at each letter typed. */
function retenir<T>(faire: (cle: string) => T): (cle: string) => T {
  const gardees = new Map<string, T>();
  return (cle) => {
    if (gardees.has(cle)) return gardees.get(cle) as T;
    if (gardees.size >= GARDEES) gardees.clear();
    const fait = faire(cle);
    gardees.set(cle, fait);
    return fait;
  };
}

/** How many names of each job hold the family, and how many begin with it. */
function compter(source: Source, famille: string): { dits: Float64Array; tetes: Float64Array } {
  const { codes, familles, nomsAvec, racinesDuNom, metierDuNom } = source;
  const dits = new Float64Array(codes.length);
  const tetes = new Float64Array(codes.length);
  for (const racine of familles.get(famille) ?? [])
    for (const nom of nomsAvec[racine] ?? []) {
      const metier = metierDuNom[nom] as number;
      ajouter(dits, metier);
      if (racinesDuNom[nom]?.[0] === racine) ajouter(tetes, metier);
    }
  return { dits, tetes };
}

export function ouvrirPreuves(source: Source): Preuves {
  const { codes, familles, niveaux, metierDuNom, racinesDuNom } = source;
  const domaines = new Map<string, number>();
  const domaineDe = codes.map((code) => {
    const domaine = code.slice(0, 3);
    if (!domaines.has(domaine)) domaines.set(domaine, domaines.size);
    return domaines.get(domaine) as number;
  });
  const nombres = new Float64Array(codes.length);
  const tailles = new Float64Array(codes.length);
  for (const [nom, metier] of metierDuNom.entries()) {
    ajouter(nombres, metier);
    ajouter(tailles, metier, racinesDuNom[nom]?.length);
  }
  const taillesDomaine = parDomaine(tailles, domaineDe);
  const total = somme(tailles) || 1;
  const textes = retenir(lecteurDeTextes(source.indices));

  function calculer(famille: string, enTete: boolean): Float32Array | undefined {
    const entrees = textes(famille);
    if (!familles.has(famille) && entrees.length === 0) return undefined;
    const { dits, tetes } = compter(source, famille);
    const ecrits = new Float64Array(codes.length);
    for (const { rang, niveau } of entrees) ecrits[rang] = niveaux[niveau] ?? 0;
    const fond = (FOND * (somme(dits) + somme(ecrits) + 0.1)) / total;
    const voisins = parDomaine(dits, domaineDe);
    return Float32Array.from(codes, (_, rang) => {
      const dit = (dits[rang] as number) / (tailles[rang] || 1);
      const voisin = (DOMAINE * (voisins[rang] as number)) / (taillesDomaine[rang] || 1);
      const ecrit = ecrits[rang] as number;
      const tete = (tetes[rang] as number) / (nombres[rang] || 1) + 0.05 * dit;
      return (
        TOUT * Math.log1p((dit + voisin + ecrit) / fond) +
        TEXTE * Math.log1p(ecrit / fond) +
        (enTete ? TETE * Math.log1p(tete / fond) : 0)
      );
    });
  }

  const premieres = retenir((famille) => calculer(famille, true));
  const suivantes = retenir((famille) => calculer(famille, false));
  return {
    pour: (famille, enTete) => (enTete ? premieres : suivantes)(famille),
    textes,
    avant: Float32Array.from(nombres, (nombre) => NOMBRE * Math.log1p(nombre)),
  };
}
