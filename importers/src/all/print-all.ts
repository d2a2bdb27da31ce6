import { printReport } from '../core/print-report.ts';
import type { FileState } from './file-states.ts';
import type { Liens } from './links-report.ts';
import { type AllReport, isFailure } from './run-all.ts';

const number = (value: number) => value.toLocaleString('fr-FR');

const STATES = {
  importe: (source: string) => `importé par ${source}`,
  utilise: (source: string) => `utilisé par ${source}`,
  sansImporteur: () => 'sans importeur',
};

const NOTHING =
  'Aucun fichier n’est reconnu par une source. Donnez le dossier des fichiers officiels, tels qu’ils sont publiés.';

const fileLine = ({ nom, etat, source = '', motif }: FileState) =>
  `  ${nom} : ${STATES[etat](source)}${motif ? ` (${motif})` : ''}`;

function linkLines({ metiers, avec, enAttente, sansTrace }: Liens): string[] {
  return [
    `Liens : ${number(metiers)} métiers, dont ${number(avec.certification)} avec une certification, ${number(avec.formation)} avec une formation, ${number(avec.indicateur)} avec un indicateur.`,
    ...Object.entries(enAttente).map(
      ([field, { nombre, motif }]) => `  ${field} : ${number(nombre)} en attente. ${motif}`,
    ),
    ...(sansTrace.length > 0
      ? [`  Non comptés, faute d’importation gardée ici : ${sansTrace.join(', ')}.`]
      : []),
  ];
}

/** The report of all the sources as people read it, in French. */
export function printAll({ sources, fichiers, liens, seconds }: AllReport): string {
  const reports = sources.map((one) =>
    isFailure(one) ? `Source ${one.source} — a échoué : ${one.error.message}` : printReport(one),
  );
  const without = fichiers.filter(({ etat }) => etat === 'sansImporteur').length;
  return [
    ...reports.map((report) => `${report}\n`),
    ...(reports.length > 0 ? [] : [NOTHING]),
    `Fichiers : ${number(fichiers.length)} trouvés, dont ${number(without)} sans importeur.`,
    ...fichiers.map(fileLine),
    '',
    ...linkLines(liens),
    `Durée : ${number(seconds)} s.`,
  ].join('\n');
}
