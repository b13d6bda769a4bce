import { trimEndOf } from '../fold-text.ts';
import { lineStarts } from '../markdown/line-starts.ts';
import { findProblems } from '../rules/find-problems.ts';
import type { Problem } from '../rules/problem.ts';
import type { Source } from '../source.ts';
import { applyChanges, type Change } from './change.ts';

/** The corrected text and the problems that it no longer has. */
export interface Fix {
  readonly text: string;
  readonly fixed: readonly Problem[];
}

/** A line that is corrected may make part of a list of the next one, which then reads otherwise: a few rounds settle it. */
const MOST_ROUNDS = 8;

/**
 * Puts the corrected line of each problem of this file in the place of its line; line ends, BOM and all other lines stay.
 * Problems without a fix are left; of several fixes of one line the first is made, since each was written for the line as it is.
 * What can be fixed only then, because a line above was, is fixed too.
 */
export function fixProblems(source: Source, problems: readonly Problem[]): Fix {
  let last = fixOnce(source, problems);
  const fixed = [...last.fixed];
  for (let round = 1; round < MOST_ROUNDS && last.fixed.length > 0; round += 1) {
    const next = { ...source, text: last.text };
    last = fixOnce(next, findProblems([next, ...(next.linked ?? [])]));
    for (const problem of last.fixed) fixed.push(problem);
  }
  return { text: last.text, fixed };
}

function fixOnce(source: Source, problems: readonly Problem[]): Fix {
  const starts = lineStarts(source.text);
  const made = new Map<number, readonly [Problem, Change]>();
  for (const problem of problems) {
    if (problem.path !== source.path || problem.fix === null || made.has(problem.line)) continue;
    const start = starts[problem.line - 1];
    if (start === undefined) continue;
    const change = toChange({ start, line: source.text.slice(start, starts[problem.line]) }, problem.fix);
    if (change !== null) made.set(problem.line, [problem, change]);
  }
  const all = [...made.values()];
  const changes = all.map(([, change]) => change);
  return { text: applyChanges(source.text, changes), fixed: all.map(([problem]) => problem) };
}

/** Null where the line is as the fix says already. A fix of more lines than one takes the line end of the line that it corrects. */
function toChange({ start, line }: { readonly start: number; readonly line: string }, fix: string): Change | null {
  const end = trimEndOf(line, /[\r\n]/).length;
  const bom = start === 0 && line.startsWith('\uFEFF') ? 1 : 0;
  const text = fix.replace(/^\uFEFF/, '');
  if (line.slice(bom, end) === text) return null;
  return { start: start + bom, end: start + end, text: text.replace(/\r\n|\n|\r/g, line.slice(end) || '\n') };
}
