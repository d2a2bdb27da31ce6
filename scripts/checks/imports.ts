import ts from 'typescript';

/** Every module that a source names: static, dynamic, re-exported, required, types included. */
export function importsOf(path: string, source: string): string[] {
  return codeOf(path, source).flatMap((code) =>
    ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName),
  );
}

/** An Astro template has code in its frontmatter and in its scripts. */
function codeOf(path: string, source: string): string[] {
  if (!path.endsWith('.astro')) return [source];
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1] ?? '';
  const scripts = [...source.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)];
  return [frontmatter, ...scripts.map((match) => match[1] ?? '')];
}
