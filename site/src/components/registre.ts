/** Every component that has examples, with them: what the styleguide shows and the tests walk. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Critere } from '../accessibilite/wcag.ts';

type Props = Record<string, unknown>;
type ExamplesFile = { examples: Record<string, Props>; criteres?: readonly Critere[] };

const components = import.meta.glob<{ default: AstroComponentFactory }>('./**/*.astro', {
  eager: true,
});
const exampleFiles = import.meta.glob<ExamplesFile>('./**/*.examples.ts', { eager: true });

export type Example = { nom: string; ancre: string; props: Props };
export type Entry = {
  /** `Page/Bandeau`: its area and its name. */
  nom: string;
  ancre: string;
  Component: AstroComponentFactory | undefined;
  criteres: readonly Critere[];
  examples: Example[];
};

const anchorOf = (nom: string) => nom.toLowerCase().replaceAll('/', '-');

export const registre: Entry[] = Object.entries(exampleFiles)
  .map(([file, { examples, criteres = [] }]) => {
    const nom = file.slice('./'.length, -'.examples.ts'.length);
    return {
      nom,
      ancre: anchorOf(nom),
      Component: components[`./${nom}.astro`]?.default,
      criteres,
      examples: Object.entries(examples).map(([example, props]) => ({
        nom: example,
        ancre: anchorOf(`${nom}/${example}`),
        props,
      })),
    };
  })
  .sort((a, b) => (a.nom < b.nom ? -1 : 1));
