import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { CmsError } from '../../lib/probleme';
import { uidOf } from '../../lib/technical';

export type Recu = { page: string; message: string };

/** Whatever happens at the portal's door, the inbox stays one that people can read. */
const MAX_PER_HOUR = 200;
const HOUR_MS = 3_600_000;

const SIGNALEMENTS = uidOf('signalement');

/** Keeps a report as new; the same words on the same page in the same hour are kept once. */
export async function keepSignalement(strapi: Core.Strapi, recu: Recu): Promise<void> {
  const query = strapi.db.query(SIGNALEMENTS);
  const now = new Date();
  const lately = { creeLe: { $gt: new Date(now.getTime() - HOUR_MS) } };
  if (await query.findOne({ where: { ...lately, ...recu } })) return;
  if ((await query.count({ where: lately })) >= MAX_PER_HOUR)
    throw new CmsError(
      'signalement.tooMany',
      429,
      'Trop de signalements sont arrivés depuis une heure. Réessayez plus tard.',
    );
  await query.create({
    data: {
      ...recu,
      identifiant: randomUUID(),
      etat: 'nouveau',
      creeLe: now,
      createdAt: now,
      updatedAt: now,
      publishedAt: now,
    },
  });
}
