/** Places and bodies of the example, as LHEO tells them. Pure. */
import { el, text } from '../../lib/xml.ts';
import type { Commune, Modeles, Organisme } from './modeles.ts';

const REGION = '75';

export function found<K, V>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new Error(`the templates of the offers name an unknown ${key}`);
  return value;
}

export const adresse = ({ code, nom, codePostal, lat, lon }: Commune, rue: string) =>
  el(
    'adresse',
    text('ligne', rue, 50) +
      el('codepostal', codePostal) +
      text('ville', nom, 50) +
      el('departement', code.slice(0, 2)) +
      el('code-INSEE-commune', code) +
      el('region', REGION) +
      el('pays', 'FR') +
      el('geolocalisation', el('latitude', lat) + el('longitude', lon)),
  );

/** Numbers and addresses that lead nowhere: `.invalid` never will. */
export const coordonnees = (modeles: Modeles, { numero, nom, commune, rue }: Organisme) =>
  el(
    'coordonnees',
    text('nom', nom, 50) +
      adresse(found(modeles.communes, commune), rue) +
      el('telfixe', el('numtel', `05 00 00 00 ${String(numero + 40)}`)) +
      el('courriel', `accueil@organisme-${numero}.exemple.invalid`) +
      el('web', el('urlweb', `https://organisme-${numero}.exemple.invalid/`)),
  );

/** Fourteen digits that no registry gives. */
const siret = ({ numero }: Organisme) => el('SIRET', `${String(numero).padStart(9, '0')}00010`);

export function responsable(modeles: Modeles, organisme: Organisme): string {
  const block = coordonnees(modeles, organisme);
  return el(
    'organisme-formation-responsable',
    el('numero-activite', String(organisme.numero).padStart(11, '0')) +
      el('SIRET-organisme-formation', siret(organisme)) +
      text('nom-organisme', organisme.nom, 250) +
      text('raison-sociale', organisme.nom, 250) +
      el('coordonnees-organisme', block) +
      el('contact-organisme', el('type-contact', 4) + block),
    ' tag="exemple"',
  );
}

export const formateur = (modeles: Modeles, organisme: Organisme) =>
  el(
    'organisme-formateur',
    el('SIRET-formateur', siret(organisme)) +
      text('raison-sociale-formateur', organisme.nom, 250) +
      el('contact-formateur', coordonnees(modeles, organisme)),
    ' tag="exemple"',
  );
