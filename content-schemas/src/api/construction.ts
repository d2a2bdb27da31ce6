/**
 * What the worker that builds the site and the CMS tell each other. The worker asks with what is on
 * line; the CMS answers with what is to be built, if anything is.
 */
import { z } from 'zod';
import { Ligne, texteLong } from '../primitives/text.ts';

const Version = z
  .string()
  .regex(/^\d{8}T\d{9}Z$/)
  .meta({ description: 'Nom d’une version du site : le moment où elle a été construite (UTC).' });

const Etat = z
  .string()
  .regex(/^[0-9a-f]{40}$/)
  .meta({ description: 'Empreinte de tout ce que le CMS publie : elle change avec lui.' });

/** `GET /api/export/etat` */
export const EtatPublie = z.strictObject({ etat: Etat });
export type EtatPublie = z.infer<typeof EtatPublie>;

/** `POST /api/constructions/prendre` */
export const SiteEnLigne = z.strictObject({
  version: Version.optional(),
  etat: Etat.optional().meta({
    description: 'Celui dont la version en ligne a été faite ; absent quand on l’ignore.',
  }),
  versions: z
    .array(Version)
    .max(20)
    .meta({ description: 'Versions gardées, la plus récente d’abord.' }),
  retenue: z.boolean().meta({
    description: 'Une version plus ancienne a été remise en ligne : rien ne la remplace seul.',
  }),
});
export type SiteEnLigne = z.infer<typeof SiteEnLigne>;

/** Its answer; 204 when there is nothing to build. */
export const Construction = z.strictObject({
  identifiant: z.uuid(),
  cause: z.enum(['modification', 'demande', 'nuit', 'retour']).meta({
    description: 'Des textes ont changé, quelqu’un l’a demandé, la vérification de nuit.',
  }),
  etat: Etat,
  version: Version.optional().meta({ description: 'Pour un retour : la version à remettre.' }),
  forcer: z.boolean().meta({ description: 'Publier même si beaucoup de pages disparaissent.' }),
  verifier: z.boolean().meta({ description: 'Tout recalculer, sans se fier aux traces.' }),
});
export type Construction = z.infer<typeof Construction>;

/** `PUT /api/constructions/{identifiant}` */
export const AvancementConstruction = z.strictObject({
  resultat: z.enum(['enCours', 'enLigne', 'echec']),
  etape: Ligne.optional().meta({ description: 'Ce qui se fait en ce moment.' }),
  fait: z.int().nonnegative().optional(),
  total: z.int().nonnegative().optional(),
  message: texteLong(2_000)
    .optional()
    .meta({ description: 'Comment elle a fini, ou pourquoi elle a échoué.' }),
  code: z
    .string()
    .regex(/^[\w.]{1,80}$/)
    .optional()
    .meta({ description: 'Code stable de l’échec, comme `build.shrunk`.' }),
  pages: z.int().nonnegative().optional().meta({ description: 'Pages du site.' }),
  refaites: z.int().nonnegative().optional().meta({ description: 'Pages refaites.' }),
  site: SiteEnLigne.optional().meta({ description: 'Ce qui est en ligne à la fin.' }),
});
export type AvancementConstruction = z.infer<typeof AvancementConstruction>;
