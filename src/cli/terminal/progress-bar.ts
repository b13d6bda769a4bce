import type { Host } from '../host.ts';

const CELLS = 24;
/** Whoever waits shorter needs no bar. */
const PATIENCE = 1000;
const CLEAR = '\r\u001b[K';

/** Tells how far the work is, from 0 to 1. */
export type Progressing = (part: number) => void;

/** Where a bar may be shown, and whether the output is for a program. */
interface Place extends Pick<Host, 'stdout' | 'stderr'> {
  readonly json: boolean;
}

/** Does long work; once it has taken a second, a terminal shows how far it is, unless a program reads the output. Nothing of the bar stays. */
export async function withProgressBar<Result>(
  { json, stdout, stderr: screen }: Place,
  work: (show: Progressing) => Promise<Result>,
): Promise<Result> {
  if (screen.isTTY !== true || (json && stdout.isTTY !== true)) return work(() => {});
  const start = Date.now();
  let shown = -1;
  const show = (part: number) => {
    const cells = Math.floor(part * CELLS);
    // Work that begins anew takes no cell back.
    if (cells <= shown || Date.now() - start < PATIENCE) return;
    shown = cells;
    screen.write(`${CLEAR}${'█'.repeat(cells)}${'░'.repeat(CELLS - cells)} ${Math.floor(100 * part)}%`);
  };
  try {
    return await work(show);
  } finally {
    if (shown >= 0) screen.write(CLEAR);
  }
}
