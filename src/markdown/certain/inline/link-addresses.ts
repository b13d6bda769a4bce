import { alignText, drawnEnd } from '../../align-text.ts';
import { NO_OFFSETS, offsetAt } from '../../offsets.ts';
import type { Run, Span } from '../../outline.ts';
import { classOf } from './emphasis.ts';

/** What remark looks for when all else is read, mail addresses of all kinds too. */
const ANY = /https?:\/\/|www\.|[-+.\w]@[-\w]/i;
const MAIL = /[-+.\w]@[-\w]/;
const ADDRESS = /(?<![\da-z])(?:(https?:\/\/)|www(?=\.))([\w-]*\.[\w.-]*)[^\t\n\r ]*/gi;
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
  ADDRESS.lastIndex = 0;
  for (let match = ADDRESS.exec(text); match !== null; match = ADDRESS.exec(text)) {
    const [written, protocol, name = ''] = match;
    if (!isFree(text, match.index) || !isName(protocol === undefined ? `www${name}` : name)) {
      ADDRESS.lastIndex = match.index + 1;
      continue;
    }
    if (from < match.index) parts.push({ text: text.slice(from, match.index), url: null });
    const address = withoutTrail(written);
    parts.push({ text: address, url: (protocol === undefined ? 'http://' : '') + address });
    from = match.index + address.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), url: null });
  return parts;
}

function isFree(text: string, at: number): boolean {
  return at === 0 || classOf(text.charCodeAt(at - 1)) !== 'letter';
}

/** Whether a name is one of a server: of its last two parts each is empty or has a letter, and no underscore. */
function isName(name: string): boolean {
  const isPart = (part: string) => part === '' || (!part.includes('_') && /[\da-z]/i.test(part));
  return /^[\da-z]/i.test(name) && name.split('.').slice(-2).every(isPart);
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
