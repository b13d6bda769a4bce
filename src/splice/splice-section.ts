import { parseOutline } from '../markdown/markdown-to-outline.ts';
import type { Source } from '../source.ts';
import { findMarkers, type Marker } from './find-markers.ts';
import { judgeMarkers } from './judge-markers.ts';
import { normaliseSection } from './normalise-section.ts';
import type { Splice } from './splice.ts';

/**
 * Puts the section between the markers of the README and leaves every other character as it is; the section takes the
 * line ends of the start marker. A section that differs in blank lines and table padding alone stays. Refuses, with the
 * lines, unless there is exactly one pair.
 */
export function spliceSection(readme: Source, section: string): Splice {
  const { path, text } = readme;
  const markers = findMarkers(parseOutline(text));
  const problems = judgeMarkers(path, markers);
  const [start, end] = markers;
  if (problems.length > 0 || !start || !end) return { path, text: null, changed: false, problems };
  const old = text.slice(start.next, end.start);
  if (normaliseSection(old) === normaliseSection(section)) return { path, text, changed: false, problems };
  const written = text.slice(0, start.next) + fitSection(section, lineEnd(text, start)) + text.slice(end.start);
  return { path, text: written, changed: written !== text, problems };
}

function fitSection(section: string, eol: string): string {
  const body = section
    .split(/\r\n|\n|\r/)
    .join('\n')
    .replace(/^\n+|\n+$/g, '');
  return `\n${body}\n\n`.replaceAll('\n', eol);
}

function lineEnd(text: string, { next }: Marker): string {
  return /(?:\r\n|\n|\r)$/.exec(text.slice(next - 2, next))?.[0] ?? '\n';
}
