import { sansObjet, type Theme } from '../critere.ts';

export const cadres: Theme = {
  numero: 2,
  titre: 'Cadres',
  criteres: [
    sansObjet('2.1', 'Un cadre a un titre', 'Aucun cadre : la politique de sécurité les interdit.'),
    sansObjet('2.2', 'Le titre d’un cadre est juste', 'Aucun cadre.'),
  ],
};
