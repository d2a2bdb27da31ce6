import { ImporterError } from './core/importer-error.ts';
import type { Source } from './core/source.ts';
import { annuaire } from './sources/annuaire/annuaire.ts';
import { bmo } from './sources/bmo/bmo.ts';
import { communes } from './sources/communes/communes.ts';
import { correspondances } from './sources/correspondances/correspondances.ts';
import { editorial } from './sources/editorial/editorial.ts';
import { edof } from './sources/edof/edof.ts';
import { etablissement } from './sources/etablissement/etablissement.ts';
import { formacode } from './sources/formacode/formacode.ts';
import { geojson } from './sources/geojson/geojson.ts';
import { lheo } from './sources/lheo/lheo.ts';
import { marcheTravail } from './sources/marche-travail/marche-travail.ts';
import { nsf } from './sources/nsf/nsf.ts';
import { onisep } from './sources/onisep/onisep.ts';
import { parcoursup } from './sources/parcoursup/parcoursup.ts';
import { rncp } from './sources/rncp/rncp.ts';
import { rome } from './sources/rome/rome.ts';

/** Every source that `npm run import` knows. */
export const sources: readonly Source[] = [
  communes,
  geojson,
  nsf,
  formacode,
  rome,
  rncp,
  onisep,
  correspondances,
  bmo,
  marcheTravail,
  annuaire,
  etablissement,
  parcoursup,
  lheo,
  edof,
  editorial,
];

export function sourceNamed(name: string | undefined): Source {
  const source = sources.find((one) => one.name === name);
  if (source) return source;
  const known = sources.map((one) => one.name).join(', ');
  throw new ImporterError(
    'import.usage',
    `${name ? `La source « ${name} » est inconnue` : 'Il manque la source'}. Sources connues : ${known}.`,
  );
}
