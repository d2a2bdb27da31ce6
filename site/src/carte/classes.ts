/** Values in a few classes of about as many each, from the least to the most: equal ones together. */
export type Classe = { rang: number; min: number; max: number };

const MAX_CLASSES = 4;

export type Classement = { classes: Classe[]; rangDe: (value: number | undefined) => number };

/** `rangDe` is 1 to 4, and 0 for what is not known. */
export function classer(values: readonly (number | undefined)[]): Classement {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const groups = Map.groupBy(known, (value) =>
    Math.floor((known.indexOf(value) * MAX_CLASSES) / known.length),
  );
  const classes = [...groups.values()].map((own, index) => ({
    rang: index + 1,
    min: own[0] ?? 0,
    max: own.at(-1) ?? 0,
  }));
  return {
    classes,
    rangDe: (value) =>
      value === undefined ? 0 : (classes.find(({ max }) => value <= max)?.rang ?? 0),
  };
}
