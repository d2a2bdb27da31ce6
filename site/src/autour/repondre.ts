/** From what a person asked to what is shown: the road that the page's script and the server share. */
import type { Html } from '../components/html.ts';
import { adresse } from '../domain/adresses.ts';
import { liensDans } from '../domain/liens-en-anglais.ts';
import type { Textes } from '../textes/index.ts';
import { type Commune, designees, enClair, type Packed, unpackCommunes } from './communes.ts';
import { type Lieu, proches, type Row, unpackLieu } from './lieux.ts';
import {
  choixEnHtml,
  type Demande,
  genresDe,
  inconnueEnHtml,
  nombreDe,
  trouvesEnHtml,
  videEnHtml,
} from './resultat.ts';

/** Reads a published JSON file by its address; throws when it cannot. */
export type Lire = (address: string) => Promise<unknown>;

export type Index = { communes: Commune[]; secteurs: Packed['secteurs'] };

export async function openIndex(lire: Lire): Promise<Index> {
  const packed = (await lire(adresse.communesJson)) as Packed;
  return { communes: unpackCommunes(packed), secteurs: packed.secteurs };
}

const lieuxOf = async (slug: string, lire: Lire): Promise<Lieu[]> =>
  ((await lire(adresse.lieuxJson(slug))) as Row[]).map(unpackLieu);

export type Reponse = {
  contenu: string;
  /** Found: what to write in the field and in the title. */
  commune?: Commune;
  titre?: string;
  /** Nothing answers to what was asked. */
  inconnue?: true;
};

export async function repondre(
  demande: Demande,
  { communes, secteurs }: Index,
  lire: Lire,
  mots: Textes['autour'],
): Promise<Reponse> {
  const { code, commune: typed, langue } = demande;
  const dit = ({ text }: Html) => liensDans(text, langue);
  if (!code && typed.trim().length < 2) return { contenu: dit(videEnHtml(mots)) };
  const found = code ? communes.filter((one) => one.code === code) : designees(communes, typed);
  const [commune] = found;
  if (!commune) return { contenu: dit(inconnueEnHtml(code || typed.trim(), mots)), inconnue: true };
  if (found.length > 1) return { contenu: dit(choixEnHtml(found, demande, mots)) };
  const wanted = { from: commune, genres: genresDe(demande), max: nombreDe(demande) };
  const trouves = await proches(wanted, secteurs, (slug) => lieuxOf(slug, lire));
  return {
    contenu: dit(trouvesEnHtml(commune, trouves, demande, mots)),
    commune,
    titre: mots.resultats(enClair(commune)),
  };
}
