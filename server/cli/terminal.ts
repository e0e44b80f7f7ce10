// Who listens? Results go to standard output, everything else to standard error: a bar for a person, plain lines for a pipe.

export interface Terminal {
  /** A line of the result. */
  print(line: string): void;
  /** A line for a person who watches. */
  tell(line: string): void;
  progress(stage: string): Progress;
}

export interface Progress {
  /** `total` is null where nobody knows how much there is to do. */
  at(done: number, total: number | null): void;
  end(): void;
}

interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
  on(event: 'error', listener: (error: NodeJS.ErrnoException) => void): unknown;
}

const CLEAR_LINE = '\r\u001b[2K';
const WIDTH = 24;
const REDRAWN_EVERY_MS = 80;

/** A reader that goes away (`liantu check … | head`) is no failure: what was begun is brought to its end in silence. */
export function openTerminal(output: Output = process.stdout, errors: Output = process.stderr): Terminal {
  for (const stream of [output, errors]) {
    stream.on('error', (error) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    print: (line) => void output.write(`${line}\n`),
    tell: (line) => void errors.write(`${line}\n`),
    progress: errors.isTTY ? (stage) => bar(errors, stage) : (stage) => line(errors, stage),
  };
}

function bar(errors: Output, stage: string): Progress {
  let drawn = -Infinity;
  const draw = (text: string) => void errors.write(`${CLEAR_LINE}${text}`);
  draw(`${stage} …`);
  return {
    at(done, total) {
      const now = performance.now();
      if (now - drawn < REDRAWN_EVERY_MS && done !== total) return;
      drawn = now;
      draw(total === null ? `${stage} …` : `${stage} ${drawBar(done, total)} ${done} of ${total}`);
    },
    end: () => draw(''),
  };
}

function drawBar(done: number, total: number): string {
  const full = total === 0 ? WIDTH : Math.round((WIDTH * Math.min(done, total)) / total);
  return '█'.repeat(full) + '░'.repeat(WIDTH - full);
}

function line(errors: Output, stage: string): Progress {
  errors.write(`${stage}\n`);
  return { at: () => {}, end: () => {} };
}
