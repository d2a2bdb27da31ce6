/** A job and a competence, as schema.org knows them. */
import type { Page } from '../../page-models/types.ts';
import { type At, listed, type Thing } from './thing.ts';

export function occupation({ url, description, model }: Page<'metier'>, at: At): Thing {
  const { salaire } = model.emploi;
  return {
    '@type': 'Occupation',
    '@id': at(url),
    name: model.titre,
    description: [model.accroche, ...model.missions].filter(Boolean).join(' ') || description,
    mainEntityOfPage: at(url),
    occupationalCategory: {
      '@type': 'CategoryCode',
      inCodeSet: 'ROME 4.0',
      codeValue: model.codeRome,
      name: model.titre,
    },
    occupationLocation: { '@type': 'Country', name: 'France' },
    skills: listed(model.competences.principales, ({ titre }) => titre),
    educationRequirements: model.acces.join(' ') || undefined,
    // Google and schema.org want a distribution; the source gives the median alone.
    estimatedSalary: salaire && {
      '@type': 'MonetaryAmountDistribution',
      name: 'Salaire brut médian, temps plein',
      currency: 'EUR',
      duration: 'P1Y',
      median: salaire.annuel,
    },
  };
}

export const competenceTerm = ({ url, model }: Page<'competence'>, at: At): Thing => ({
  '@type': 'DefinedTerm',
  '@id': at(url),
  name: model.titre,
  description: model.definition,
  termCode: model.codeOgr,
  inDefinedTermSet: at('/competences/'),
  url: at(url),
});
