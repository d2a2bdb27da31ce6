/** The statement of accessibility, made from the audit; and the pages that only the portal's makers or an absent network show. */
import {
  audit,
  type Conformite,
  conformiteDe,
  DATE_AUDIT,
  nombreDe,
  tauxDe,
} from '../accessibilite/audit.ts';
import type { Critere, Etat } from '../accessibilite/critere.ts';
import { adresse } from '../domain/adresses.ts';
import { typographie } from '../domain/typographie.ts';
import { textes } from '../textes/index.ts';
import { filAriane } from './page.ts';
import { computed } from './template.ts';

export type AccessibiliteModel = {
  /** AAAA-MM-JJ */
  date: string;
  /** Percent of the criteria that apply. */
  taux: number;
  conformite: Conformite;
  comptes: Record<Etat, number>;
  manques: Critere[];
  themes: { numero: number; titre: string; criteres: Critere[] }[];
  /** Address to write to, when the publisher of the portal gave one. */
  courriel?: string;
};

const pretALire = ({ titre, preuve, ...critere }: Critere): Critere => ({
  ...critere,
  titre: typographie(titre),
  preuve: { ...preuve, texte: typographie(preuve.texte) },
});

export function accessibiliteModel(courriel: string | undefined): AccessibiliteModel {
  const themes = audit.map(({ criteres, ...theme }) => ({
    ...theme,
    criteres: criteres.map(pretALire),
  }));
  const taux = tauxDe(audit);
  return {
    date: DATE_AUDIT,
    taux,
    conformite: conformiteDe(taux),
    comptes: {
      conforme: nombreDe(audit, 'conforme'),
      'non conforme': nombreDe(audit, 'non conforme'),
      'non applicable': nombreDe(audit, 'non applicable'),
    },
    manques: themes.flatMap(({ criteres }) =>
      criteres.filter(({ etat }) => etat === 'non conforme'),
    ),
    themes,
    ...(courriel && { courriel }),
  };
}

export const accessibiliteTemplate = computed<'accessibilite'>((_site, langue) => [
  {
    url: adresse.accessibilite,
    template: 'accessibilite',
    titre: textes(langue).accessibilite.titre,
    description: textes(langue).accessibilite.description,
    filAriane: filAriane(),
    indexable: true,
    model: accessibiliteModel(process.env.PORTULAN_CONTACT_ACCESSIBILITE),
  },
]);

export const styleguideTemplate = computed<'styleguide'>(() => [
  {
    url: adresse.styleguide,
    template: 'styleguide',
    titre: 'Guide de style',
    description: 'Les briques du portail, leurs exemples et les critères auxquels elles veillent.',
    filAriane: filAriane(),
    indexable: false,
    model: {},
  },
]);

export const horsLigneTemplate = computed<'horsLigne'>(() => [
  {
    url: adresse.horsLigne,
    template: 'horsLigne',
    titre: 'Pas de réseau',
    description: 'Cette page n’a pas encore été ouverte sur cet appareil, et le réseau manque.',
    filAriane: filAriane(),
    indexable: false,
    model: {},
  },
]);
