/** See content-schemas/src/api/construction.ts. */
export type SiteEnLigne = {
  version?: string;
  etat?: string;
  versions: string[];
  retenue: boolean;
};

export type Construction = {
  identifiant: string;
  cause: 'modification' | 'demande' | 'nuit' | 'retour';
  etat: string;
  version?: string;
  forcer: boolean;
  verifier: boolean;
};

export type Avancement = {
  resultat: 'enCours' | 'enLigne' | 'echec';
  etape?: string;
  fait?: number;
  total?: number;
  message?: string;
  code?: string;
  pages?: number;
  refaites?: number;
  site?: SiteEnLigne;
};

/** `verifier`: all again; `confirmer`: what was refused for its size; `reprendre`: end of a return. */
export type Ordre =
  | { action: 'verifier' | 'confirmer' | 'reprendre' }
  | { action: 'retablir'; version: string };

export type EnCours = Construction &
  Pick<Avancement, 'etape' | 'fait' | 'total'> & { debut: string; entendu: string };

export type Passee = Pick<Construction, 'identifiant' | 'cause'> &
  Pick<Avancement, 'message' | 'code' | 'pages' | 'refaites'> & {
    resultat: 'enLigne' | 'echec';
    debut: string;
    fin: string;
  };

/** All that the CMS knows of the site; times in UTC. */
export type Suivi = {
  site?: SiteEnLigne & { vuLe: string };
  enCours?: EnCours;
  ordre?: Ordre;
  /** What failed last: the same is not tried again at once. */
  refuse?: { etat: string; le: string };
  /** Day, in Paris, of the last check of the night. */
  nuit?: string;
  passees: Passee[];
};
