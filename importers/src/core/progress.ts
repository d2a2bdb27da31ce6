/** What an import shows while it works: always on stderr, so that stdout stays for the result. */
export type Progress = {
  /** Begins a step; `total` is in the unit of `advance`. */
  step(label: string, total?: number): void;
  advance(amount: number): void;
  /** A sentence to keep on the screen. */
  say(message: string): void;
  done(): void;
};

export type ProgressStream = { isTTY?: boolean; columns?: number; write(text: string): unknown };

const WIDTH = 24;
const REFRESH_MS = 80;

const bar = (share: number) =>
  `${'█'.repeat(Math.round(share * WIDTH))}${'░'.repeat(WIDTH - Math.round(share * WIDTH))}`;

/** A bar that redraws itself on a terminal. */
function terminalProgress(stream: ProgressStream): Progress {
  let label = '';
  let total = 0;
  let current = 0;
  let drawn = 0;
  const clear = () => stream.write('\r\u001B[2K');
  const draw = (now = Date.now()) => {
    if (label === '') return;
    drawn = now;
    const share = total > 0 ? Math.min(1, current / total) : 0;
    const text =
      total > 0
        ? `${bar(share)} ${String(Math.round(share * 100)).padStart(3)} %  ${label}`
        : `… ${label}`;
    clear();
    stream.write(text.slice(0, (stream.columns ?? 80) - 1));
  };
  return {
    step(text, size = 0) {
      [label, total, current] = [text, size, 0];
      draw();
    },
    advance(amount) {
      current += amount;
      const now = Date.now();
      if (now - drawn > REFRESH_MS) draw(now);
    },
    say(message) {
      clear();
      stream.write(`${message}\n`);
      draw();
    },
    done() {
      label = '';
      clear();
    },
  };
}

/** One plain line a step, for logs and pipes. */
function plainProgress(stream: ProgressStream): Progress {
  const line = (text: string) => void stream.write(`${text}\n`);
  return {
    step: (label) => line(label),
    advance: () => undefined,
    say: line,
    done: () => undefined,
  };
}

/** A line of `--progress-json`: where the step is, or a sentence to keep. */
export type ProgressLine = { etape: string; fait: number; total?: number } | { message: string };

const TELL_MS = 500;

/** One JSON object a line, for the program that started this one. */
function jsonProgress(stream: ProgressStream): Progress {
  const line = (told: ProgressLine) => void stream.write(`${JSON.stringify(told)}\n`);
  let step = { etape: '', fait: 0 };
  let told = 0;
  const tell = (now = Date.now()) => {
    told = now;
    line(step);
  };
  return {
    step(etape, total) {
      step = { etape, fait: 0, ...(total ? { total } : {}) };
      tell();
    },
    advance(amount) {
      step.fait += amount;
      const now = Date.now();
      if (now - told > TELL_MS) tell(now);
    },
    say: (message) => line({ message }),
    done: () => undefined,
  };
}

export function progressOn(stream: ProgressStream, json = false): Progress {
  if (json) return jsonProgress(stream);
  return stream.isTTY ? terminalProgress(stream) : plainProgress(stream);
}
