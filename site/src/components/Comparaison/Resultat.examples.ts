import type { ComponentProps } from 'astro/types';
import type { Fiche } from '../../page-models/comparaison.ts';
import type Resultat from './Resultat.astro';

export const criteres = ['1.3.1', '1.4.1', '1.4.10', '2.1.1', '2.4.4', '2.4.6'] as const;

const plusieurs = (...titres: string[]) => titres.map((titre) => ({ titre }));

const ostreiculteur: Fiche = {
  titre: 'Ostréiculteur / Ostréicultrice',
  url: '/metiers/ostreiculteur-ostreicultrice/',
  cellules: {
    resume: plusieurs('Élève des huîtres, du naissain à la bourriche.'),
    domaine: [{ titre: 'Production', url: '/domaines/production/' }],
    interets: plusieurs('Réaliste', 'Entreprenant'),
    salaires: plusieurs('24\u00a0300\u00a0€ brut par an'),
    competences: plusieurs(
      'Trier des coquillages',
      'Lire un horaire de marée',
      ...Array.from({ length: 14 }, (_, rang) => `Savoir-faire de parc, numéro ${rang + 1}`),
    ),
    conditions: plusieurs('Travail en extérieur', 'Travail selon les marées'),
  },
};

const marin: Fiche = {
  titre: 'Marin-pêcheur / Marin-pêcheuse',
  url: '/metiers/marin-pecheur-marin-pecheuse/',
  cellules: {
    resume: plusieurs('Capture poissons, coquillages et crustacés en mer.'),
    domaine: [{ titre: 'Production', url: '/domaines/production/' }],
    interets: plusieurs('Réaliste'),
    competences: plusieurs('Lire un horaire de marée', 'Ramender un filet'),
    conditions: plusieurs('Travail en extérieur', 'Déplacements de plusieurs jours'),
  },
};

const demande = { genre: 'm', voulus: [], trop: false, melange: false } as const;
const trouvee = (fiche: Fiche) => ({ slug: fiche.url.split('/')[2] ?? '', fiche });

export const examples: Record<string, ComponentProps<typeof Resultat>> = {
  deux: {
    demande: { ...demande, voulus: [] },
    lues: { trouvees: [trouvee(ostreiculteur), trouvee(marin)], inconnues: [] },
  },
  seule: {
    demande: { ...demande, voulus: [] },
    lues: { trouvees: [trouvee(marin)], inconnues: ['Allumeur de réverbères'] },
  },
  vide: { demande: { ...demande, voulus: [] }, lues: { trouvees: [], inconnues: [] } },
};
