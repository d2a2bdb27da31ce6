import type { ComponentProps } from 'astro/types';
import type Complement from './Complement.astro';

export const criteres = ['1.3.1', '2.4.4', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Complement>> = {
  'texte, correction et liens': {
    ajouts: {
      complement: {
        titre: 'Boulanger en Nouvelle-Aquitaine',
        auteur: 'Rédaction Portulan (exemple)',
        date: '2026-02-15',
        corrections: [
          {
            sujet: 'Accès au métier',
            html: '<p>Le CAP se prépare aussi à Guéret.</p>',
            raison: 'La fiche nationale ne connaît pas encore cette formation.',
            date: '2026-02-15',
            source: 'https://exemple.invalid/cap',
          },
        ],
        blocs: [
          {
            type: 'texte',
            titre: 'Ici',
            html: '<p>On cherche des boulangers dans les bourgs.</p>',
          },
        ],
        liens: [{ titre: 'Visiter un fournil', url: '/agenda/' }],
        exemple: true,
      },
    },
  },
};
