import sprite from './sprite.svg?url';

/** Names of the symbols of `sprite.svg`; `gd-A` to `gd-N` are the grands domaines. */
export type SymbolName =
  | `gd-${string}`
  | 'balance'
  | 'bas'
  | 'boussole'
  | 'chevron'
  | 'coche'
  | 'coeur'
  | 'etoile'
  | 'feuille'
  | 'fleche'
  | 'groupe'
  | 'haut'
  | 'horloge'
  | 'imprimer'
  | 'logo'
  | 'loupe'
  | 'menu'
  | 'phare'
  | 'puce'
  | 'retirer'
  | 'riasec'
  | 'sceau';

/** Address of a symbol for `<use href>`: one file for the whole site, fetched once. */
export const symbol = (name: SymbolName): string => `${sprite}#${name}`;
