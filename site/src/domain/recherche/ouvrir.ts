/** The index of names made quick to search: done once, where it is loaded. */
import { slugify } from '@portulan/content-schemas/primitives/slugify';
import { type IndexNoms, nomsDe } from './index-noms.ts';
import { familleDe, motsDe, racineDe, sonDe } from './mots.ts';
import { ouvrirPreuves, type Preuves } from './preuves.ts';

export type Lexique = {
  racines: string[];
  rangs: Map<string, number>;
  familles: Map<string, number[]>;
  sons: Map<string, number[]>;
  /** How telling each root is: rare ones more. */
  poids: Float64Array;
};

export type NomsOuverts = {
  metiers: IndexNoms['metiers'];
  /** Each name: its text, its job, the weight of all its roots. */
  noms: string[];
  metierDuNom: number[];
  poidsDuNom: Float64Array;
  /** Names that hold a root. */
  nomsAvec: number[][];
  preuves: Preuves;
  lexique: Lexique;
  /** Rank of a job by its ROME code. */
  parCode: Map<string, number>;
};

const range = <K>(map: Map<K, number[]>, cle: K, valeur: number) => {
  const liste = map.get(cle);
  if (liste) liste.push(valeur);
  else map.set(cle, [valeur]);
};

function lexiqueDe(
  racines: string[],
  rangs: Map<string, number>,
  nomsAvec: number[][],
  total: number,
) {
  const familles = new Map<string, number[]>();
  const sons = new Map<string, number[]>();
  for (const [rang, racine] of racines.entries()) {
    range(familles, familleDe(racine), rang);
    range(sons, sonDe(racine), rang);
  }
  const poids = Float64Array.from(nomsAvec, (noms) => Math.log(1 + total / noms.length));
  return { racines, rangs, familles, sons, poids };
}

export function ouvrirNoms({ metiers: lignes, indices, niveaux }: IndexNoms): NomsOuverts {
  const metiers = lignes.map(([slug, code, titre, autres]): IndexNoms['metiers'][number] => [
    slug || slugify(titre),
    code,
    titre,
    autres,
  ]);
  const noms: string[] = [];
  const metierDuNom: number[] = [];
  const racinesDuNom: number[][] = [];
  const racines: string[] = [];
  const rangs = new Map<string, number>();
  const vus = new Map<string, number>();
  const nomsAvec: number[][] = [];
  const rangDe = (mot: string): number => {
    const vu = vus.get(mot);
    if (vu !== undefined) return vu;
    const racine = racineDe(mot);
    let rang = rangs.get(racine);
    if (rang === undefined) {
      rang = racines.push(racine) - 1;
      rangs.set(racine, rang);
      nomsAvec.push([]);
    }
    vus.set(mot, rang);
    return rang;
  };
  for (const [metier, ligne] of metiers.entries()) {
    for (const nom of nomsDe(ligne)) {
      const ids = [...new Set(motsDe(nom).map(rangDe))];
      const rang = noms.push(nom) - 1;
      metierDuNom.push(metier);
      racinesDuNom.push(ids);
      for (const id of ids) nomsAvec[id]?.push(rang);
    }
  }
  const lexique = lexiqueDe(racines, rangs, nomsAvec, noms.length);
  const poidsDuNom = Float64Array.from(racinesDuNom, (ids) =>
    ids.reduce((somme, id) => somme + (lexique.poids[id] ?? 0), 0),
  );
  const preuves = ouvrirPreuves({
    codes: metiers.map(([, code]) => code),
    metierDuNom,
    racinesDuNom,
    nomsAvec,
    familles: lexique.familles,
    indices,
    niveaux,
  });
  const parCode = new Map(metiers.map(([, code], rang) => [code, rang]));
  return {
    metiers,
    noms,
    metierDuNom,
    poidsDuNom,
    nomsAvec,
    preuves,
    lexique,
    parCode,
  };
}
