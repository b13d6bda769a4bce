import { addProgress } from '../../measure/tally.ts';
import type { Row, Run } from './row.ts';

/** So many neighbours make a run. */
const LEAST = 3;

/** Three or more neighbouring stages that are all finished, or all untouched, as one row; never the one with the next step. */
export function collapseRows(rows: readonly Row[]): readonly Row[] {
  const collapsed: Row[] = [];
  let at = 0;
  for (let row = rows[at]; row !== undefined; row = rows[at]) {
    const { stages, end } = findRun(rows, at);
    const kind = kindOf(row);
    if (kind === null || stages.length < LEAST) {
      collapsed.push(row);
      at += 1;
      continue;
    }
    const run = { kind, stages: stages.length };
    collapsed.push({ ...row, run, progress: addProgress(stages.map(({ progress }) => progress)) });
    at = end;
  }
  return collapsed;
}

/** The siblings of one kind from `start` on, and where the first row behind them and what is below them stands. */
function findRun(rows: readonly Row[], start: number): { readonly stages: readonly Row[]; readonly end: number } {
  const stages: Row[] = [];
  const [first] = rows.slice(start, start + 1);
  let end = start;
  for (let row = first; row !== undefined && first !== undefined && row.depth >= first.depth; row = rows[end]) {
    if (row.depth === first.depth) {
      if (kindOf(row) !== kindOf(first)) break;
      stages.push(row);
    }
    end += 1;
  }
  return { stages, end };
}

function kindOf({ progress: { done, doing, total }, roadmap, isHere }: Row): Run['kind'] | null {
  if (roadmap || isHere || total === 0) return null;
  if (done === total) return 'finished';
  return done + doing === 0 ? 'ahead' : null;
}
