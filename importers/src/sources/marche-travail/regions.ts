/** Insee codes of the regions, by the slug of their name. Source: Insee, Code officiel géographique. */
import { lookUp } from '../../core/values.ts';

export type Territoire = { echelle: 'pays' | 'region'; territoire: string };

export const FRANCE: Territoire = { echelle: 'pays', territoire: 'FR' };

const REGIONS: Record<string, string> = {
  guadeloupe: '01',
  martinique: '02',
  guyane: '03',
  'la-reunion': '04',
  reunion: '04',
  mayotte: '06',
  'ile-de-france': '11',
  'centre-val-de-loire': '24',
  'bourgogne-franche-comte': '27',
  normandie: '28',
  'hauts-de-france': '32',
  'grand-est': '44',
  'pays-de-la-loire': '52',
  bretagne: '53',
  'nouvelle-aquitaine': '75',
  occitanie: '76',
  'auvergne-rhone-alpes': '84',
  'provence-alpes-cote-d-azur': '93',
  corse: '94',
};

export function territoireOf(name: string): Territoire | undefined {
  if (lookUp({ 'france-entiere': true, france: true }, name)) return FRANCE;
  const territoire = lookUp(REGIONS, name);
  return territoire ? { echelle: 'region', territoire } : undefined;
}
