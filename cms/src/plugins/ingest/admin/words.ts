/** What the pages say, in French: pure, and the same words everywhere. */
import type { DemandeImport, ImportRun } from '@portulan/content-schemas';
import type { Tone } from '../../../admin/ui/parts';
import { counted } from '../../../admin/ui/words';

export type State = { text: string; tone: Tone; detail: string };

const UNCHANGED = 'Rien n’a changé dans les données.';

export function runState({ etat, motif }: ImportRun): State {
  switch (etat) {
    case 'applique':
      return { text: 'Appliquée', tone: 'success', detail: 'Les données sont en place.' };
    case 'refuse':
      return { text: 'Refusée', tone: 'danger', detail: motif ?? UNCHANGED };
    case 'interrompu':
      return { text: 'Interrompue', tone: 'warning', detail: motif ?? UNCHANGED };
    default:
      return { text: 'En cours', tone: 'primary', detail: 'Les données arrivent.' };
  }
}

export function requestState({ etat, message = '' }: DemandeImport): State {
  switch (etat) {
    case 'enAttente':
      return { text: 'En attente', tone: 'neutral', detail: 'Le travailleur va la prendre.' };
    case 'enCours':
      return { text: 'En cours', tone: 'primary', detail: '' };
    case 'terminee':
      return { text: 'Terminée', tone: 'success', detail: message };
    case 'annulee':
      return { text: 'Annulée', tone: 'neutral', detail: message };
    default:
      return { text: 'Échouée', tone: 'danger', detail: message };
  }
}

export const isActive = (demande: DemandeImport | undefined): boolean =>
  demande?.etat === 'enAttente' || demande?.etat === 'enCours';

export function duration({ debut, fin }: Pick<ImportRun, 'debut' | 'fin'>): string {
  if (!fin) return '—';
  const seconds = Math.round((Date.parse(fin) - Date.parse(debut)) / 1000);
  if (seconds < 1) return 'moins d’une seconde';
  if (seconds < 60) return `${seconds}\u00A0s`;
  return `${Math.floor(seconds / 60)}\u00A0min\u00A0${seconds % 60}\u00A0s`;
}

/** What a run holds and what it changed, in one line. */
export function summary({ comptes }: ImportRun): string {
  const counts = Object.values(comptes ?? {});
  if (counts.length === 0) return '—';
  const of = (field: 'accepted' | 'created' | 'updated' | 'retired') =>
    counts.reduce((sum, count) => sum + count[field], 0);
  const changes = (
    [
      ['created', 'créé', 'créés'],
      ['updated', 'modifié', 'modifiés'],
      ['retired', 'retiré', 'retirés'],
    ] as const
  )
    .filter(([field]) => of(field) > 0)
    .map(([field, one, many]) => counted(of(field), one, many));
  const held = counted(of('accepted'), 'enregistrement', 'enregistrements');
  return `${held}${changes.length > 0 ? ` (${changes.join(', ')})` : ', aucun changement'}`;
}

/** Whole percents of a step, or undefined when its size is unknown. */
export function percent({ fait = 0, total }: DemandeImport): number | undefined {
  return total ? Math.min(100, Math.round((fait / total) * 100)) : undefined;
}
