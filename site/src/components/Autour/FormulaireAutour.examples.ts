export const criteres = ['1.3.1', '2.1.1', '3.3.2', '4.1.2', '4.1.3'] as const;

export const examples = { vide: {} };
