/** Number of letters added, lost, changed or swapped between two words; stops counting past `max`. */
export function distance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let avant: number[] = [];
  let ligne = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const suite = [i];
    let moindre = i;
    for (let j = 1; j <= b.length; j += 1) {
      const egal = a[i - 1] === b[j - 1];
      let cout = Math.min(
        (ligne[j] as number) + 1,
        (suite[j - 1] as number) + 1,
        (ligne[j - 1] as number) + (egal ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cout = Math.min(cout, (avant[j - 2] as number) + 1);
      suite.push(cout);
      if (cout < moindre) moindre = cout;
    }
    if (moindre > max) return max + 1;
    avant = ligne;
    ligne = suite;
  }
  return ligne[b.length] as number;
}
