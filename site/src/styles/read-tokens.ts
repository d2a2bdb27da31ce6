/** The tokens as their stylesheet says them: what the styleguide shows and the tests hold. */
export type Token = { nom: string; valeur: string; usage: string };

const DECLARATION = /^\s*(--[\w-]+):([^;]*);(?:[ \t]*\/\*(.*?)\*\/)?/gm;

/** Those of the first `:root` of a stylesheet; `usage` is the comment of the line. */
export function readTokens(css: string): Token[] {
  const [, block = ''] = /:root \{(.*?)\n {2}\}/s.exec(css) ?? [];
  return [...block.matchAll(DECLARATION)].map(([, nom = '', valeur = '', usage = '']) => ({
    nom,
    valeur: valeur.trim().replace(/\s+/g, ' '),
    usage: usage.trim(),
  }));
}

/** Colours by name, in the light and in the dark. */
export function readColours(css: string): Record<'clair' | 'sombre', Map<string, string>> {
  const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
  const [darkOnly = ''] = dark.split('@media (forced-colors');
  const colours = (text: string) =>
    [...text.matchAll(/(?:\.(gd-[A-N]) \{\s*)?(--[\w-]+): (#[\da-f]+);/g)].map(
      ([, domaine, nom = '', valeur = '']) => [domaine ?? nom, valeur] as const,
    );
  const clair = new Map(colours(light));
  return { clair, sombre: new Map([...clair, ...colours(darkOnly)]) };
}
