/** What a build tells: progress for a person on standard error, one object for a program. */
export type BuildReport = {
  way: 'fast' | 'plain';
  /** Version that is live after the build; the one before it when nothing had changed. */
  version: string;
  pages: { total: number; rendered: number; removed: number };
  /** Sections of the search index that were made again. */
  sections: string[];
  seconds: {
    pull: number;
    templates: number;
    models: number;
    render: number;
    /** Of the rendering, what went into other files than the HTML. */
    beside: number;
    search: number;
    /** What stands around the pages: assets, pictures, sitemap, index of names. */
    extras: number;
    /** The end of the folders prepared for the versions to come. */
    spares: number;
    publish: number;
    total: number;
  };
  peakMemoryMb: number;
};

export type Step = Exclude<keyof BuildReport['seconds'], 'total'>;

const LABELS: Record<Step, string> = {
  pull: 'Lecture du CMS',
  templates: 'Gabarits',
  models: 'Modèles de pages',
  render: 'Pages',
  beside: 'dont fichiers à côté des pages',
  search: 'Recherche',
  extras: 'Autour des pages',
  spares: 'Dossiers des versions suivantes',
  publish: 'Mise en ligne',
};

const round = (milliseconds: number) => Math.round(milliseconds) / 1000;

/** How far a step is: `seconds` once it has ended. */
export type Told = { seconds?: number; detail?: string; done?: number; total?: number };

export const tellLine = (step: Step, { seconds = 0, detail = '' }: Told): string =>
  `${LABELS[step]} : ${seconds.toFixed(2)} s${detail && ` (${detail})`}`;

export const tellJson = (step: Step, { done, total }: Told): string =>
  JSON.stringify({ etape: LABELS[step], fait: done ?? 1, total: total ?? 1 });

/** Times the steps of a build and says them as they end. */
export function stopwatch(say: (step: Step, told: Told) => void) {
  const seconds = Object.fromEntries(Object.keys(LABELS).map((step) => [step, 0])) as Record<
    Step,
    number
  >;
  const note = (step: Step, value: number, told = '') => {
    seconds[step] = round(value * 1000);
    say(step, { seconds: value, detail: told });
  };
  return {
    note,
    async time<T>(
      step: Step,
      work: () => T | Promise<T>,
      detail: (result: T) => string = () => '',
    ): Promise<T> {
      const start = performance.now();
      const result = await work();
      note(step, (performance.now() - start) / 1000, detail(result));
      return result;
    },
    /** How many pages, files, of a step that takes long. */
    advance: (step: Step, done: number, total: number): void => say(step, { done, total }),
    /** Seconds since the process started: what a person waited. */
    seconds: (): BuildReport['seconds'] => ({ ...seconds, total: round(performance.now()) }),
  };
}

/** `maxRSS` is in kilobytes and counts the threads of this process. */
export const peakMemoryMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
