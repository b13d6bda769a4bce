import { alignText, drawnEnd } from '../../align-text.ts';
import { NO_OFFSETS, offsetAt } from '../../offsets.ts';
import type { Run, Span } from '../../outline.ts';
import { classOf } from './emphasis.ts';

/** What remark looks for when all else is read, mail addresses of all kinds too. */
const ANY = /https?:\/\/|www\.|[-+.\w]@[-\w]/i;
const MAIL = /[-+.\w]@[-\w]/;
const SERVER = /(?<![\da-z])(?:(https?:\/\/)|www(?=\.))[\w-]*\.[\w.-]*/gi;
const PATH = /[^\t\n\r ]*/y;
const LAST = '!"&\'),.:;<>?]}';

/** A part of a text, and where it leads to. */
interface Part {
  readonly text: string;
  readonly url: string | null;
}

/**
 * The runs of an inline text with links for the addresses that are still text, such as those in brackets: what mdast-util-gfm-autolink-literal
 * does when all else is read. Null where it may find a mail address, or where references may hide what a text is drawn by. Such runs begin
 * where the one before them ends, as those of remark do, which says no place for them.
 */
export function linkAddresses(
  source: string,
  runs: readonly Run[],
  around: Pick<Span, 'start' | 'end'>,
): readonly Run[] | null {
  if (!runs.some(mayChange)) return runs;
  const linked: Run[] = [];
  for (const run of runs) {
    const parts = linkRun(source, run, { start: linked.at(-1)?.end ?? around.start, end: around.end });
    if (parts === null) return null;
    for (const part of parts) linked.push(part);
  }
  return linked;
}

function mayChange({ kind, text, runs }: Run): boolean {
  return kind === 'text' ? ANY.test(text) : kind !== 'link' && runs.some(mayChange);
}

function linkRun(source: string, run: Run, around: { start: number; end: number }): readonly Run[] | null {
  if (!mayChange(run)) return [run];
  if (run.kind !== 'text') {
    const inner = linkAddresses(source, run.runs, run);
    return inner === null ? null : [{ ...run, runs: inner }];
  }
  if (MAIL.test(run.text) || source.slice(around.start, around.end).includes('&')) return null;
  const parts = cutText(run.text);
  if (parts.every(({ url }) => url === null)) return [run];
  const placed: Run[] = [];
  for (const part of parts)
    placed.push(place(source, part, { start: placed.at(-1)?.end ?? around.start, end: around.end }));
  return placed;
}

function place(source: string, { text, url }: Part, { start, end }: { start: number; end: number }): Run {
  const drawn = /[\r\n]$/.test(text) ? Math.min(end + 2, source.length) : end;
  const offsets = alignText({ text, source, start, end: drawn }, (reference) => reference);
  const last = offsetAt({ text, offsets }, text.length - 1) ?? start;
  const run: Run = { kind: 'text', text, offsets, url: null, runs: [], start, end: drawnEnd(source, last) };
  return url === null ? run : { ...run, kind: 'link', url, offsets: NO_OFFSETS, runs: [run] };
}

/** Cuts a text before and behind the addresses in it. */
function cutText(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  SERVER.lastIndex = 0;
  for (let match = SERVER.exec(text); match !== null; match = SERVER.exec(text)) {
    const { 0: server, 1: protocol = '', index } = match;
    const name = server.slice(protocol.length);
    const end = name.split('.').slice(-2);
    const behind = index + server.length;
    const isBegun = isFree(text, index) && /^[\da-z]/i.test(name);
    if (!isBegun || !end.every(isPart)) {
      // All that begins before such an end has it too: to look at a name from each place in it takes the square of its length.
      SERVER.lastIndex = Math.max(index + 1, isBegun ? behind - end.join('.').length : 0);
      continue;
    }
    if (from < index) parts.push({ text: text.slice(from, index), url: null });
    PATH.lastIndex = behind;
    const address = withoutTrail(server + (PATH.exec(text)?.[0] ?? ''));
    parts.push({ text: address, url: (protocol === '' ? 'http://' : '') + address });
    from = index + address.length;
    SERVER.lastIndex = PATH.lastIndex;
  }
  if (from < text.length) parts.push({ text: text.slice(from), url: null });
  return parts;
}

function isFree(text: string, at: number): boolean {
  return at === 0 || classOf(text.charCodeAt(at - 1)) !== 'letter';
}

/** Whether the last two parts of a server's name may be like this. */
function isPart(part: string): boolean {
  return part === '' || (!part.includes('_') && /[\da-z]/i.test(part));
}

/** An address without the signs behind it, but with as many parentheses as it opens. */
function withoutTrail(written: string): string {
  let end = written.length;
  while (end > 0 && LAST.includes(written.charAt(end - 1))) end -= 1;
  let open = written.slice(0, end).split('(').length - written.slice(0, end).split(')').length;
  for (let close = written.indexOf(')', end); close >= 0 && open > 0; close = written.indexOf(')', end)) {
    end = close + 1;
    open -= 1;
  }
  return written.slice(0, end);
}
