import type { Paragraph, Run } from '../../markdown/outline.ts';
import { walkItems } from '../../markdown/walk-outline.ts';
import type { Page } from '../../parse/notations/finding.ts';
import { readMarkedBox } from '../../parse/notations/marked-box.ts';
import { unmappedMark } from '../statuses.ts';
import { type BoxForm, readBoxForm } from './box-form.ts';
import { type BoxCode, changeLine, lineAround, type NearMiss } from './near-miss.ts';
import { readOddItem } from './odd-items.ts';

/** The code of each way to write a box that GitHub does not draw. */
const FORMS: { readonly [kind in BoxForm['kind']]: BoxCode } = {
  plain: 'no-space-after-box',
  empty: 'empty-brackets',
  padded: 'padded-box',
  wide: 'wide-box',
  escaped: 'escaped-box',
};
/** Signs that are no brackets and look like a box all the same. */
const LIKE: readonly { readonly code: BoxCode; readonly box: RegExp }[] = [
  { code: 'round-box', box: /^\( \)[ \t]+(?=\S)/u },
  { code: 'ballot-box', box: /^[☐☑☒]\uFE0F?[ \t]*(?=\S)/u },
];
/** No fix may take a link apart. */
const LINKED = {
  code: 'no-space-after-box',
  message: 'GitHub draws a link here and no box; a blank belongs behind the brackets if a box was meant.',
} as const;
const EMPHASIS = /^(?:\*\*|__|\*|_|~~)/;

/** Finds boxes at the start of list items that are written so that GitHub does not draw them. `counted` are the offsets of items that are steps. */
export function findItemBoxes(page: Page, counted: ReadonlySet<number>): readonly NearMiss[] {
  const { outline } = page;
  const items = [...walkItems(outline.blocks)].filter((item) => !counted.has(item.start));
  return items.flatMap((item) => {
    const [first] = item.blocks;
    if (first === undefined) return [];
    if (item.check !== null || first.kind !== 'paragraph') return readOddItem(outline, item, first) ?? [];
    const marked = readMarkedBox(page, item);
    if (marked !== null) return { start: first.start, ...unmappedMark(marked.mark), fix: null };
    return readParagraph(page, first) ?? [];
  });
}

function readParagraph({ outline, marks }: Pick<Page, 'outline' | 'marks'>, first: Paragraph): NearMiss | null {
  const [run] = outline.runs(first);
  const text = outline.source.slice(first.start, first.end);
  if (run === undefined) return null;
  if (/^\[[ xX]\]$/.test(text.trimEnd())) return { start: first.start, code: 'box-without-text', fix: null };
  const line = lineAround(outline, first.line);
  const found = readEmphasised(run, text, marks) ?? readForm(run, text, marks) ?? readLike(run, text);
  if (found === null) return null;
  const { length, box, ...told } = found;
  const change = { start: first.start, end: first.start + length, text: box ?? '' };
  return { start: first.start, ...told, fix: box === null ? null : changeLine(line, change) };
}

/** What is wrong at the start of a text, and what should stand there instead of its first `length` characters. */
interface Wrong {
  readonly code: BoxCode;
  readonly message?: string;
  readonly length: number;
  readonly box: string | null;
}

function readForm(run: Run, text: string, marks: Page['marks']): Wrong | null {
  const form = readBoxForm(text, marks);
  if (form === null) return null;
  if (run.kind === 'link') return isNamelessLink(run, form) ? { ...LINKED, length: form.length, box: null } : null;
  if (run.kind !== 'text') return null;
  if (form.kind === 'plain' && (form.gap !== '' || /^[(:]/.test(form.rest))) return null;
  if (form.box === null) return { ...unmappedMark(form.sign ?? ''), length: form.length, box: null };
  return { code: FORMS[form.kind], length: form.length, box: `${form.box} ` };
}

/** `[ ](optional) Sets` is a link without a text to a place that is only a word; every other link was meant as one. */
function isNamelessLink({ text, url }: Run, { kind, rest }: BoxForm): boolean {
  return kind === 'plain' && text.trim() === '' && rest.startsWith('(') && /^[\p{L}\p{M}]+$/u.test(url ?? '');
}

function readEmphasised(run: Run, text: string, marks: Page['marks']): Wrong | null {
  const [open] = ['strong', 'emphasis', 'delete'].includes(run.kind) ? (EMPHASIS.exec(text) ?? []) : [];
  const form = open === undefined ? null : readBoxForm(text.slice(open.length), marks);
  if (open === undefined || form === null || form.box === null || /^[(:]/.test(form.rest)) return null;
  if (run.runs[0]?.kind === 'link') return null;
  // `**[x]** Title`: only the box is in emphasis.
  const around = form.rest.startsWith(open) ? (/^\s*/.exec(form.rest.slice(open.length))?.[0].length ?? 0) : null;
  const length = open.length + form.length;
  return around === null
    ? { code: 'box-in-emphasis', length, box: `${form.box} ${open}` }
    : { code: 'box-in-emphasis', length: length + open.length + around, box: `${form.box} ` };
}

function readLike(run: Run, text: string): Wrong | null {
  const like = run.kind === 'text' ? LIKE.find(({ box }) => box.test(text)) : undefined;
  const match = like?.box.exec(text)?.[0];
  if (like === undefined || match === undefined) return null;
  return { code: like.code, length: match.length, box: match.startsWith('☑') ? '[x] ' : '[ ] ' };
}
