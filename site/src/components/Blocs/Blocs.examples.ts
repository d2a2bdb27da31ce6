import type { ComponentProps } from 'astro/types';
import { lienMetier } from '../fixtures.ts';
import type Blocs from './Blocs.astro';

export const criteres = ['1.1.1', '1.3.1', '2.4.6'] as const;

export const examples: Record<string, ComponentProps<typeof Blocs>> = {
  'chaque bloc': {
    blocs: [
      { type: 'texte', titre: 'Au fournil', html: '<p>Un boulanger se lève tôt.</p>' },
      {
        type: 'video',
        titre: 'Une nuit au fournil',
        adresse: 'https://exemple.invalid/nuit',
        transcriptionHtml: '<p>Il est trois heures.</p>',
      },
      {
        type: 'telechargement',
        titre: 'Le carnet',
        url: '/favicon.svg',
        format: 'PDF',
        octets: 340_000,
        auteur: 'Rédaction',
        licence: 'ccBy',
      },
      {
        type: 'chiffreCle',
        valeur: '15 minutes',
        libelle: 'le temps d’un pétrissage',
        source: 'Exemple',
        url: '/sources/',
      },
      { type: 'citation', texte: 'J’aime ouvrir le four.', auteur: 'Inès (exemple)' },
      {
        type: 'etapes',
        titre: 'Essayer',
        etapes: [{ titre: 'Visiter', texteHtml: '<p>Une matinée suffit.</p>' }],
      },
      { type: 'etapes', etapes: [{ titre: 'Sans titre', texteHtml: '<p>Une seule étape.</p>' }] },
      {
        type: 'questions',
        titre: 'On se demande',
        questions: [{ question: 'Faut-il un diplôme\u202f?', reponseHtml: '<p>Souvent.</p>' }],
      },
      { type: 'metiers', titre: 'Deux métiers', metiers: [lienMetier()] },
      { type: 'formations', titre: 'Se former', formations: [] },
      {
        type: 'appel',
        titre: 'Et maintenant\u202f?',
        texte: 'Une personne peut répondre.',
        bouton: 'Trouver un lieu',
        url: '/structures/',
      },
    ],
  },
};
