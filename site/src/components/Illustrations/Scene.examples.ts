import { SCENES } from './scenes.ts';

export const criteres = ['1.1.1', '1.4.11'] as const;

export const examples = Object.fromEntries(Object.keys(SCENES).map((nom) => [nom, { nom }]));
