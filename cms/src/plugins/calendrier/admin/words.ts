/** What is planned, in French. */
import type { Tone } from '../../../admin/ui/parts';
import type { Prevu } from './answers';

export const quoiWords = ({ quoi }: Pick<Prevu, 'quoi'>): string =>
  quoi === 'publier' ? 'Publication' : 'Retrait';

export function prevuState({ etat, quoi }: Pick<Prevu, 'etat' | 'quoi'>): {
  text: string;
  tone: Tone;
} {
  if (etat === 'echoue') return { text: `${quoiWords({ quoi })} : échec`, tone: 'danger' };
  if (etat === 'fait') return { text: quoi === 'publier' ? 'Publié' : 'Retiré', tone: 'success' };
  return { text: quoiWords({ quoi }), tone: quoi === 'publier' ? 'primary' : 'warning' };
}
