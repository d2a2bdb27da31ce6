/** Shares of hiring projects: which are hard to fill, which are seasonal. */
import { type Projets, sommeDe } from './recrutements.ts';
import type { Part } from './types-offre.ts';

const nombre = new Intl.NumberFormat('fr');

const CHAMPS = [
  { champ: 'difficiles', titre: 'Jugés difficiles par l’employeur' },
  { champ: 'saisonniers', titre: 'Saisonniers' },
] as const;

/**
 * Only basins that tell both figures are counted on either side: a secret one would make the share
 * of the others wrong.
 */
export function partsOf(rows: readonly Projets[]): Part[] {
  return CHAMPS.flatMap(({ champ, titre }) => {
    const known = rows.filter(
      (row) => row.projets?.valeur !== undefined && row[champ]?.valeur !== undefined,
    );
    const all = sommeDe(known.map(({ projets }) => projets)).valeur;
    if (all === 0) return [];
    const some = sommeDe(known.map((row) => row[champ])).valeur;
    const part = Math.round((100 * some) / all);
    const texte = `${part}\u00a0%, soit ${nombre.format(some)} sur ${nombre.format(all)}`;
    return [{ titre, part, texte }];
  });
}
