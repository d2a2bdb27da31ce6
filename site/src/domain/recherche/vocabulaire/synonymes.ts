export const SYNONYMES = ``;
