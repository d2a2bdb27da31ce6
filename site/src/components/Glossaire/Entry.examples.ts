import type { ComponentProps } from 'astro/types';
import type Entry from './Entry.astro';

export const criteres = ['2.4.4'] as const;

const terme = {
  terme: 'Validation des acquis de l’expérience',
  sigle: 'VAE',
  ancre: 'vae',
  url: '/glossaire/vae/',
  definition: 'Obtenir un diplôme grâce à ce que l’on a appris en travaillant.',
  voirAussi: [{ titre: 'Jury', url: '/glossaire/#jury' }],
  sources: [{ titre: 'Portail de la VAE', url: 'https://vae.gouv.fr/' }],
};

export const examples: Record<string, ComponentProps<typeof Entry>> = {
  entier: { terme },
  seul: { terme: { ...terme, voirAussi: [], sources: [] } },
};
