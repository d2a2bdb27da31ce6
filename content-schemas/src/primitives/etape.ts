import { z } from 'zod';
import { Ligne, markdown } from './text.ts';

export const Etape = z.strictObject({
  titre: Ligne.meta({
    title: 'Titre',
    description: 'Ce que la personne fait à cette étape, à l’infinitif.',
  }),
  texte: markdown().meta({ title: 'Texte', description: 'Comment faire, en Markdown.' }),
});
