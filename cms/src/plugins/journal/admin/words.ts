/** What the journal says, in French. */
import type { Tone } from '../../../admin/ui/parts';

const DONE: Record<string, { text: string; tone: Tone }> = {
  creer: { text: 'Créé', tone: 'primary' },
  dupliquer: { text: 'Dupliqué', tone: 'primary' },
  modifier: { text: 'Modifié', tone: 'neutral' },
  abandonner: { text: 'Modifications abandonnées', tone: 'warning' },
  publier: { text: 'Publié', tone: 'success' },
  retirer: { text: 'Retiré du site', tone: 'warning' },
  supprimer: { text: 'Supprimé', tone: 'danger' },
  restaurer: { text: 'Version reprise', tone: 'warning' },
  envoyer: { text: 'Envoyé à la relecture', tone: 'primary' },
  rendre: { text: 'Rendu avec une note', tone: 'warning' },
  reprendre: { text: 'Repris de la relecture', tone: 'neutral' },
  prevoir: { text: 'Date prévue', tone: 'primary' },
  annuler: { text: 'Annulé', tone: 'neutral' },
  echouer: { text: 'N’a pas pu se faire', tone: 'danger' },
  demander: { text: 'Import demandé', tone: 'primary' },
};

/** An action as a state; an unknown one is said as it is kept. */
export const doneState = (action: string): { text: string; tone: Tone } =>
  DONE[action] ?? { text: action, tone: 'neutral' };
