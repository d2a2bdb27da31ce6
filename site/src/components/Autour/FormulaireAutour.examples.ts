export const examples = { vide: {} };
