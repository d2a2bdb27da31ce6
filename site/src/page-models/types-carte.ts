/** What a map of the départements shows. See `types.ts` for the rest. */

/** Class 1 (least) to 4 (most); 0 where nothing is known. */
export type ClasseCarte = number;

export type CarteModel = {
  /** What is shown: « Projets de recrutement en 2024 ». */
  titre: string;
  largeur: number;
  hauteur: number;
  /** Tiles that we drew, not contours. */
  schematique?: boolean;
  zones: {
    code: string;
    nom: string;
    url: string;
    /** Where its words stand. */
    x: number;
    y: number;
    /** Address of its shape, for `<use>`. */
    forme: string;
    classe: ClasseCarte;
    /** Short, on the map. */
    valeur: string;
    /** As it is said: « au moins 1 240 », « non publié ». */
    enClair: string;
  }[];
  legende: { classe: ClasseCarte; texte: string }[];
};

/** Where a territory is among the others. */
export type RepereModel = {
  largeur: number;
  hauteur: number;
  zones: { forme: string; ici: boolean }[];
};
