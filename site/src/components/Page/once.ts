/** What `Once.astro` rendered. A module of its own: the frontmatter of a component runs each time. */
const known = new Map<string, string | Promise<string>>();

/** The promise of a text at first, then the text: what waits for nothing is rendered faster. */
export function once(key: string, render: () => Promise<string>): string | Promise<string> {
  const found = known.get(key);
  if (found !== undefined) return found;
  const rendering = render().then((text) => {
    known.set(key, text);
    return text;
  });
  known.set(key, rendering);
  return rendering;
}
