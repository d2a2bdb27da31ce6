import type { Metier } from '@portulan/content-schemas';
import type { Drapeau } from '../page-models/types.ts';

type Marks = Pick<
  Metier,
  | 'reglemente'
  | 'cadre'
  | 'transitionEcologique'
  | 'transitionNumerique'
  | 'transitionDemographique'
>;

const ECOLOGIE: Partial<Record<NonNullable<Metier['transitionEcologique']>, Omit<Drapeau, 'cle'>>> =
  {
    vert: { titre: 'Métier vert', explication: 'Son but même est de protéger l’environnement.' },
    strategique: {
      titre: 'Clé de la transition écologique',
      explication: 'Ce métier aide les autres activités à moins polluer et à moins consommer.',
    },
    brun: {
      titre: 'Transformé par la transition écologique',
      explication: 'L’activité pèse sur l’environnement : ses façons de travailler changent.',
    },
  };

/** Only what is worth telling: `blanc` (neutral), `false` and what the source leaves unsaid give nothing. */
export function drapeaux(marks: Marks): Drapeau[] {
  const found: Drapeau[] = [];
  if (marks.reglemente)
    found.push({
      cle: 'reglemente',
      titre: 'Métier réglementé',
      explication: 'Pour l’exercer, il faut un diplôme précis, un titre ou une autorisation.',
    });
  if (marks.cadre)
    found.push({
      cle: 'cadre',
      titre: 'Emploi de cadre',
      explication:
        'Il demande souvent des études longues ou de l’expérience, et donne des responsabilités.',
    });
  const ecologie = marks.transitionEcologique && ECOLOGIE[marks.transitionEcologique];
  if (ecologie) found.push({ cle: 'transitionEcologique', ...ecologie });
  if (marks.transitionNumerique)
    found.push({
      cle: 'transitionNumerique',
      titre: 'Transition numérique',
      explication: 'Les outils numériques transforment ce métier ou en sont le cœur.',
    });
  if (marks.transitionDemographique)
    found.push({
      cle: 'transitionDemographique',
      titre: 'Transition démographique',
      explication:
        'L’évolution de la population, qui vieillit, augmente les besoins dans ce métier.',
    });
  return found;
}
