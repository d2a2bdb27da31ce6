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
    search: number;
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
  search: 'Recherche',
  publish: 'Mise en ligne',
};

const round = (milliseconds: number) => Math.round(milliseconds) / 1000;

/** Times the steps of a build and says them as they end. */
export function stopwatch(say: (line: string) => void) {
  const seconds = Object.fromEntries(Object.keys(LABELS).map((step) => [step, 0])) as Record<
    Step,
    number
  >;
  return {
    async time<T>(
      step: Step,
      work: () => T | Promise<T>,
      detail: (result: T) => string = () => '',
    ): Promise<T> {
      const start = performance.now();
      const result = await work();
      seconds[step] = round(performance.now() - start);
      const told = detail(result);
      say(`${LABELS[step]} : ${seconds[step].toFixed(2)} s${told && ` (${told})`}`);
      return result;
    },
    /** Seconds since the process started: what a person waited. */
    seconds: (): BuildReport['seconds'] => ({ ...seconds, total: round(performance.now()) }),
  };
}

/** `maxRSS` is in kilobytes and counts the threads of this process. */
export const peakMemoryMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
