import { z } from 'zod';
import { cmsField } from '../cms-field.ts';
import { AdresseHttps, Ligne } from './text.ts';

export const SourceCitee = z.strictObject({
  titre: Ligne.meta({ title: 'Titre', description: 'Titre de la page ou du document.' }),
  url: AdresseHttps.meta({ title: 'Adresse', description: 'Adresse https de la source.' }),
});

/** Official pages where a reader can check what a text says. */
export const sources = z
  .array(SourceCitee)
  .register(cmsField, { component: 'guide.source-citee' })
  .default([])
  .meta({
    title: 'Sources',
    description: 'Pages officielles où vérifier ce que dit le texte.',
  });
