import type { z } from 'zod';
import { Signalement } from '../entities/signalement.ts';

/** `POST /api/signalements`: what the portal hands on of a reported error. */
export const SignalementRecu = Signalement.pick({ page: true, message: true });
export type SignalementRecu = z.infer<typeof SignalementRecu>;
