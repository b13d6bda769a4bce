import { trimEndOf } from '../fold-text.ts';
import { lineStarts } from '../markdown/line-starts.ts';
import { findProblems } from '../rules/find-problems.ts';
import type { Problem } from '../rules/problem.ts';
import type { Source } from '../source.ts';
import type { Change } from './change.ts';
import { applyChanges } from './change.ts';

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
  const lines = listLines(source.text);
  const fixed = new Map<number, Problem>();
  for (const problem of problems) {
    if (problem.path !== source.path || problem.fix === null || fixed.has(problem.line)) continue;
    const line = lines[problem.line - 1];
    if (line !== undefined && line.text !== plain(problem.fix)) fixed.set(problem.line, problem);
  }
  const changes = [...fixed].flatMap(([number, problem]) => toChange(lines[number - 1], problem.fix ?? ''));
  return { text: applyChanges(source.text, changes), fixed: [...fixed.values()] };
}

interface Line extends Change {
  readonly eol: string;
}

function listLines(text: string): readonly Line[] {
  return lineStarts(text).map((start, at, starts) => {
    const whole = text.slice(start, starts[at + 1]);
    const written = trimEndOf(whole, /[\r\n]/);
    const bom = start === 0 && written.startsWith('\uFEFF') ? 1 : 0;
    const eol = whole.slice(written.length);
    return { start: start + bom, end: start + written.length, text: written.slice(bom), eol };
  });
}

function toChange(line: Line | undefined, fix: string): readonly Change[] {
  if (line === undefined) return [];
  // A fix of more lines than one takes the line end of the line that it corrects.
  return [{ start: line.start, end: line.end, text: plain(fix).replace(/\r\n|\n|\r/g, line.eol || '\n') }];
}

function plain(fix: string): string {
  return fix.replace(/^\uFEFF/, '');
}
