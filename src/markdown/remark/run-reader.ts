import type * as mdast from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { alignText, type Drawn, drawnEnd } from '../align-text.ts';
import type { Range } from '../flat-text.ts';
import { NO_OFFSETS, type Offsets, offsetAt } from '../offsets.ts';
import type { Run, RunKind, Span } from '../outline.ts';

/** What the runs of a piece are read with: its source, the addresses of its link definitions, and the place of a node in the source. */
export interface RunPlace {
  readonly source: string;
  readonly urls: ReadonlyMap<string, string>;
  readonly span: (node: mdast.Nodes) => Span;
}

/** Reads the inline content that stands between two offsets. */
export function readRuns(
  nodes: readonly mdast.PhrasingContent[],
  { start, end }: Range,
  place: RunPlace,
): readonly Run[] {
  let at = start;
  return nodes.map((node) => {
    const run = readRun(node, { start: at, end }, place);
    at = run.end;
    return run;
  });
}

/** remark does not say where an address stands that it found afterwards in a text, nor where what is left of that text does: they follow each other. */
function readRun(node: mdast.PhrasingContent, between: Range, place: RunPlace): Run {
  const placed = node.position === undefined ? null : place.span(node);
  const { start, end } = placed ?? between;
  const runs = 'children' in node ? readRuns(node.children, { start, end }, place) : [];
  const text = readText(node, runs);
  const offsets = runs.length > 0 ? NO_OFFSETS : align({ text, source: place.source, start, end }, node.type);
  const last = offsetAt({ text, offsets }, runs.length > 0 ? -1 : text.length - 1);
  const drawn = runs.at(-1)?.end ?? (last === undefined ? start : drawnEnd(place.source, last));
  return { kind: kindOf(node.type), text, offsets, url: readUrl(node, place), runs, start, end: placed?.end ?? drawn };
}

function align({ text, source, start, end }: Drawn, type: mdast.PhrasingContent['type']): Offsets {
  if (type === 'break' || type === 'html') return text === '' ? NO_OFFSETS : start;
  const isCode = type === 'inlineCode';
  const fence = isCode ? (/^`+/.exec(source.slice(start, end))?.[0].length ?? 0) : 0;
  // The line end that a text ends with, of two characters at most, is not in its span.
  const last = Math.min(/[\r\n]$/.test(text) ? end + 2 : end, source.length);
  return alignText({ text, source, start: start + fence, end: last }, isCode ? null : decodeString);
}

function readUrl(node: mdast.PhrasingContent, { urls }: RunPlace): string | null {
  if (node.type === 'link' || node.type === 'image') return node.url;
  if (node.type === 'linkReference' || node.type === 'imageReference') return urls.get(node.identifier) ?? null;
  return null;
}

/** What remark calls otherwise. */
const KINDS = {
  inlineCode: 'code',
  linkReference: 'link',
  imageReference: 'image',
  footnoteReference: 'note',
} as const;

function kindOf(type: mdast.PhrasingContent['type']): RunKind {
  return type in KINDS ? KINDS[type as keyof typeof KINDS] : (type as Exclude<typeof type, keyof typeof KINDS>);
}

function readText(node: mdast.PhrasingContent, runs: readonly Run[]): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  // GitHub shows a line end inside a code span as a space.
  if (node.type === 'inlineCode') return node.value.replace(/\r\n|\n|\r/g, ' ');
  if (node.type === 'html') return /^<br\s*\/?>$/i.test(node.value) ? ' ' : '';
  if ('value' in node) return node.value;
  return runs.map((run) => run.text).join('');
}
