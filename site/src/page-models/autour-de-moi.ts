/** `/autour-de-moi/` and what it is answered from: the communes, then the places of each département. */
import { type Commune, packCommunes, type Secteur } from '../autour/communes.ts';
import { type Lieu, packLieu } from '../autour/lieux.ts';
import type { RecordOf } from '../cms/snapshot.ts';
import { adresse } from '../domain/adresses.ts';
import { boxAround, type Point } from '../domain/distance.ts';
import { RESEAUX } from '../domain/offre-words.ts';
import { typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { etablissementsByDepartement, lienEtablissement } from './etablissement.ts';
import { departementOf, type Lieux, villeOf } from './lieux.ts';
import { filAriane } from './page.ts';
import type { SiteIndex } from './site-index.ts';
import { lienStructure, structuresByDepartement } from './structure.ts';
import { computed } from './template.ts';

type Placed = { commune?: string | undefined; latitude?: number; longitude?: number };

const ownPoint = ({ latitude, longitude }: Placed): Point | undefined =>
  latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };

/** Where a place is: its own point, else that of its commune. */
const pointOf = (place: Placed, { communes }: Lieux): Point | undefined =>
  ownPoint(place) ?? ownPoint(communes.get(place.commune ?? '') ?? {});

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** A commune whose point the source does not give stands among those of its postcodes. */
function communesOf(records: readonly RecordOf<'commune'>[]): Commune[] {
  const byPostcode = (code: string) =>
    records.flatMap((one) => (one.codesPostaux.includes(code) ? (ownPoint(one) ?? []) : []));
  return records.flatMap((record) => {
    const near = () => record.codesPostaux.flatMap(byPostcode);
    const points = [ownPoint(record)].flatMap((point) => point ?? near());
    if (points.length === 0) return [];
    return {
      code: record.codeInsee,
      nom: record.nom,
      codesPostaux: record.codesPostaux,
      latitude: mean(points.map(({ latitude }) => latitude)),
      longitude: mean(points.map(({ longitude }) => longitude)),
    };
  });
}

/** The places of each département, by its code. */
export function lieuxByDepartement(site: SiteIndex): Map<string, Lieu[]> {
  const { records, lieux, liensFormations } = site;
  const found = new Map<string, Lieu[]>([...lieux.territoires.keys()].map((code) => [code, []]));
  const add = (code: string | undefined, place: Placed, lieu: Omit<Lieu, keyof Point>) => {
    const point = pointOf(place, lieux);
    if (point) found.get(code ?? '')?.push({ ...lieu, ...point });
  };
  for (const [code, structures] of structuresByDepartement(site))
    for (const structure of structures)
      add(code, structure, {
        genre: 'accueil',
        ...(lienStructure(structure) as { titre: string; url: string }),
        detail: RESEAUX[structure.reseau].un,
        ville: villeOf(structure, lieux) ?? '',
        quand: '',
      });
  for (const action of records.action) {
    const formation = liensFormations.get(action.formation);
    if (!formation) continue;
    add(departementOf(action, lieux), action, {
      genre: 'formation',
      titre: formation.titre,
      url: formation.url,
      detail: formation.organisme ?? '',
      ville: villeOf(action, lieux) ?? '',
      quand: formation.quand,
    });
  }
  for (const [code, etablissements] of etablissementsByDepartement(site))
    for (const etablissement of etablissements)
      add(code, etablissement, {
        genre: 'etablissement',
        ...(lienEtablissement(etablissement) as { titre: string; url: string }),
        detail: typographie(etablissement.type ?? ''),
        ville: villeOf(etablissement, lieux) ?? '',
        quand: '',
      });
  return found;
}

/** The file of a département, one place a line: a change of one is a change of one line. */
export const lieuxJson = (lieux: readonly Lieu[]): string =>
  `[${lieux
    .map((lieu) => JSON.stringify(packLieu(lieu)))
    .sort()
    .join(',\n')}]\n`;

function secteursOf(site: SiteIndex): Secteur[] {
  const slugs = new Map(site.records.departement.map(({ code, slug }) => [code, slug]));
  return [...lieuxByDepartement(site)].flatMap(([code, lieux]) => {
    const [boite, slug] = [boxAround(lieux), slugs.get(code)];
    return boite && slug ? { slug, boite } : [];
  });
}

export const autourDeMoiTemplate = computed<'autourDeMoi'>((site, langue) => {
  const { autour } = textes(langue);
  const communes = communesOf(site.records.commune);
  return [
    {
      url: adresse.autourDeMoi,
      template: 'autourDeMoi',
      titre: autour.titre,
      description: autour.description,
      filAriane: filAriane(),
      indexable: true,
      ...(langue === 'fr' && {
        fichiers: {
          [adresse.communesJson]: `${JSON.stringify(packCommunes(communes, secteursOf(site)))}\n`,
        },
      }),
      model: { communes: communes.length },
    },
  ];
});
