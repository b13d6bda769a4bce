import { trimEndOf } from '../fold-text.ts';
import { explainFailure } from '../markdown/limits/over-limit.ts';
import { splitLines } from '../markdown/line-starts.ts';
import { parseOutline } from '../markdown/markdown-to-outline.ts';
import { type Problem, toProblem } from '../rules/problem.ts';
import type { Source } from '../source.ts';
import { findMarkers, type Marker } from './find-markers.ts';
import { judgeMarkers } from './judge-markers.ts';

/** The README with its section written. `text` is null when the splice refused; `problems` then say why, with lines. */
export interface Splice {
  readonly path: string;
  readonly text: string | null;
  readonly changed: boolean;
  readonly problems: readonly Problem[];
}

/** Where the section of a README stands: exactly one pair of `markers`, or the `problems` with them. */
export interface Place {
  readonly readme: Source;
  readonly markers: readonly Marker[];
  readonly problems: readonly Problem[];
}

/**
 * Puts the section between the markers of the README and leaves every other character as it is; the section takes the
 * line ends of the start marker. A section that differs in blank lines and table padding alone stays. Refuses, with the
 * lines, unless there is exactly one pair, and unless the result has it too; and where the section says that there is
 * nothing (`isEmpty`), unless the one before says so too: what is not read any more is no reason to wipe out what was.
 */
export function spliceSection(readme: Source, section: string, isEmpty = false): Splice {
  return fillPlace(findPlace(readme), section, isEmpty);
}

/** The same at the place that was found. */
export function fillPlace({ readme, markers, problems }: Place, section: string, isEmpty = false): Splice {
  const { path, text } = readme;
  const [start, end] = markers;
  if (problems.length > 0 || !start || !end) return { path, text: null, changed: false, problems };
  const old = text.slice(start.next, end.start);
  if (normaliseSection(old) === normaliseSection(section)) return { path, text, changed: false, problems };
  const refused = (problem: Problem) => ({ path, text: null, changed: false, problems: [problem] });
  if (isEmpty && showsSteps(old))
    return refused(toProblem(path, { code: 'section-kept', line: start.line, column: start.column }));
  const written = text.slice(0, start.next) + fitSection(section, lineEnd(text, start)) + text.slice(end.start);
  // Blank lines end some HTML, so that what follows may be read otherwise than before.
  if (findPlace({ path, text: written }).problems.length > 0) return refused(unfit(path, start));
  return { path, text: written, changed: written !== text, problems };
}

/** Finds the place for the section of a README. */
export function findPlace(readme: Source): Place {
  const { path, text } = readme;
  try {
    const markers = findMarkers(parseOutline(text));
    return { readme, markers, problems: judgeMarkers(readme, markers) };
  } catch (error) {
    const problem = toProblem(path, { code: 'unreadable', column: 1, ...explainFailure(error) });
    return { readme, markers: [], problems: [problem] };
  }
}

/** A section counts; one of no steps has no number but shows how to write a box. */
function showsSteps(section: string): boolean {
  return /\p{Nd}/u.test(section) && !section.includes('`- [ ] ');
}

function unfit(path: string, { line, column }: Marker): Problem {
  const message = `With the section between them the markers would no longer be found, since its blank lines end the HTML around them: put both markers outside of it.`;
  return toProblem(path, { code: 'marker-misplaced', line, column, message });
}

function fitSection(section: string, eol: string): string {
  const body = splitLines(section).join('\n').replace(/^\n+/, '');
  return `\n${trimEndOf(body, /\n/)}\n\n`.replaceAll('\n', eol);
}

function lineEnd(text: string, { next }: Marker): string {
  return /(?:\r\n|\n|\r)$/.exec(text.slice(next - 2, next))?.[0] ?? '\n';
}

/** A section without what formatters change: blank lines dropped, table cells without padding, delimiter cells of one dash. */
function normaliseSection(section: string): string {
  const lines = splitLines(section).filter((line) => line.trim() !== '');
  return lines.map((line) => (line.startsWith('|') ? normaliseRow(line) : line)).join('\n');
}

function normaliseRow(row: string): string {
  return row
    .split('|')
    .map((cell) => cell.trim().replace(/^(:?)-+(:?)$/, '$1-$2'))
    .join('|');
}
