/** `BLOC_COMPETENCES` of the XML → bloc de compétences. Pure. */
import { compact } from '../../core/values.ts';
import { child, children, textOf, type XmlElement } from '../../core/xml.ts';
import type { Remarks } from './remarks.ts';
import { paragraphs, title } from './texts.ts';

export const blocsOf = (fiche: XmlElement): XmlElement[] =>
  children(child(fiche, 'BLOCS_COMPETENCES'), 'BLOC_COMPETENCES');

/** Blocks have had no code in older fluxes: their rank in the sheet makes it, as it does in later ones. */
function codeOf(bloc: XmlElement, certification: string, rank: number, remarks: Remarks): string {
  const written = textOf(bloc, 'CODE').replace(/\s/g, '').toUpperCase();
  if (written) return written;
  remarks.say(
    'noBlocCode',
    'CODE',
    'des blocs de compétences sont sans code : leur rang dans la fiche le donne.',
  );
  return `${certification}BC${String(rank).padStart(2, '0')}`;
}

export function mapBloc(
  bloc: XmlElement,
  { certification, rank }: { certification: string; rank: number },
  remarks: Remarks,
) {
  return compact({
    code: codeOf(bloc, certification, rank, remarks),
    libelle: title(textOf(bloc, 'LIBELLE'), 'LIBELLE d’un bloc', remarks),
    certification,
    competences: paragraphs(textOf(bloc, 'LISTE_COMPETENCES'), 'LISTE_COMPETENCES', remarks),
    evaluation: paragraphs(textOf(bloc, 'MODALITES_EVALUATION'), 'MODALITES_EVALUATION', remarks),
  });
}
