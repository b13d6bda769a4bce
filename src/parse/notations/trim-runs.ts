import { type Run, sliceRun } from '../../markdown/outline.ts';

/** The runs without their first `length` visible characters, which must all stand in the first piece of text. */
export function dropStart(runs: readonly Run[], length: number): readonly Run[] {
  const [first, ...rest] = runs;
  if (first === undefined) return [];
  if (first.runs.length > 0) return [{ ...first, runs: dropStart(first.runs, length) }, ...rest];
  return [sliceRun(first, length), ...rest];
}

/** The runs without their last `length` visible characters, wherever these stand. */
export function dropEnd(runs: readonly Run[], length: number): readonly Run[] {
  let left = length;
  const kept: Run[] = [];
  for (const run of runs.toReversed()) {
    const size = visibleLength(run);
    if (left === 0) kept.push(run);
    else if (size > left) kept.push(shorten(run, left));
    else if (run.kind === 'html') kept.push(run);
    left = Math.max(0, left - size);
  }
  return kept.toReversed();
}

/** The first piece of text of runs, where a sign may stand; null when they begin with code, a picture or the like. */
export function firstText(runs: readonly Run[]): Run | null {
  const first = runs[0];
  if (first === undefined) return null;
  if (first.runs.length > 0 && first.kind !== 'link') return firstText(first.runs);
  return first.kind === 'text' ? first : null;
}

function shorten(run: Run, length: number): Run {
  if (run.runs.length > 0) return { ...run, runs: dropEnd(run.runs, length) };
  return sliceRun(run, 0, -length);
}

function visibleLength(run: Run): number {
  if (run.kind === 'break') return 1;
  return run.runs.length > 0 ? run.runs.reduce((sum, inner) => sum + visibleLength(inner), 0) : run.text.length;
}
