import { entityNamed } from '@portulan/content-schemas';
import type { Report } from './report.ts';

const SHOWN_REJETS = 10;
const HEADINGS = ['lus', 'acceptés', 'rejetés', 'créés', 'modifiés', 'inchangés', 'retirés'];
const STATES = {
  applique: 'appliquée',
  identique:
    'déjà en place : ces fichiers sont ceux de la dernière importation, rien n’a été envoyé',
  essai: 'essai à blanc : rien n’a été envoyé',
};

const number = (value: number) => value.toLocaleString('fr-FR');

function table({ entities }: Report): string[] {
  const rows = Object.entries(entities).map(([name, count]) => [
    entityNamed(name).label.many,
    ...[
      count.read,
      count.accepted,
      count.rejected,
      count.created,
      count.updated,
      count.unchanged,
      count.retired,
    ].map(number),
  ]);
  return [['', ...HEADINGS], ...rows].map(
    ([title = '', ...cells]) => title.padEnd(24) + cells.map((cell) => cell.padStart(11)).join(''),
  );
}

/** The report as people read it, in French. */
export function printReport(report: Report): string {
  const hidden = report.rejets.length - SHOWN_REJETS;
  return [
    `Source ${report.source}, ${report.release} — ${STATES[report.etat]}.`,
    ...table(report),
    `Liens en attente : ${number(report.unresolved)}. Durée : ${number(report.seconds)} s. Mémoire : ${number(report.peakMemoryMb)} Mo au plus.`,
    ...report.avertissements.map(
      ({ message, nombre }) =>
        `Attention : ${message}${nombre > 1 ? ` (${number(nombre)} fois)` : ''}`,
    ),
    ...report.rejets.slice(0, SHOWN_REJETS).map(({ message }) => `Rejet : ${message}`),
    ...(hidden > 0 ? [`… et ${number(hidden)} autres rejets (voir --json).`] : []),
  ].join('\n');
}
