import type { Lexique } from '../ouvrir.ts';
import type { Lecture } from '../question.ts';
export const enviesDe = (_l: readonly Lecture[], _x: Lexique): Map<string, number> => new Map();
