import type { Paragraph, Run } from '../../markdown/outline.ts';
import { walkItems } from '../../markdown/walk-outline.ts';
import type { Page } from '../notations/finding.ts';
import { unmappedMark } from '../notations/marked-box.ts';
import { type BoxForm, readBoxForm } from './box-form.ts';
import { changeLine, lineAround, miss, type NearMiss } from './near-miss.ts';
import { readOddItem } from './odd-items.ts';

/** What is wrong with each way to write a box that GitHub does not draw. */
const FORMS: { readonly [kind in BoxForm['kind']]: { readonly code: string; readonly message: string } } = {
  plain: { code: 'no-space-after-box', message: 'GitHub draws no box without a blank behind it.' },
  empty: {
    code: 'empty-brackets',
    message: 'These brackets hold nothing, so GitHub draws no box; a blank belongs between them.',
  },
  padded: { code: 'padded-box', message: 'GitHub draws no box with blanks around its mark.' },
  wide: { code: 'wide-box', message: 'GitHub draws only a box of plain brackets, blanks and x.' },
  escaped: { code: 'escaped-box', message: 'A backslash makes this box plain text.' },
};
/** Signs that are no brackets and look like a box all the same. */
const LIKE: readonly { readonly code: string; readonly box: RegExp; readonly message: string }[] = [
  { code: 'round-box', box: /^\( \)[ \t]+(?=\S)/u, message: 'GitHub draws boxes in square brackets only.' },
  {
    code: 'ballot-box',
    box: /^[☐☑☒]\uFE0F?[ \t]*(?=\S)/u,
    message: 'GitHub does not know this character as a box, and a list of one such sign alone is not counted.',
  },
];
/** No fix may take a link apart. */
const LINKED = {
  code: 'no-space-after-box',
  message: 'GitHub draws a link here and no box; a blank belongs behind the brackets if a box was meant.',
};
const EMPHASIS = /^(?:\*\*|__|\*|_|~~)/;

/** Finds boxes at the start of list items that are written so that GitHub does not draw them. `counted` are the offsets of items that are steps. */
export function findItemBoxes({ outline, marks }: Page, counted: ReadonlySet<number>): readonly NearMiss[] {
  const items = [...walkItems(outline.blocks)].filter((item) => !counted.has(item.start));
  return items.flatMap((item) => {
    const [first] = item.blocks;
    if (first === undefined) return [];
    if (item.check !== null || first.kind !== 'paragraph') return readOddItem(outline, item, first) ?? [];
    return readParagraph({ outline, marks }, first) ?? [];
  });
}

function readParagraph({ outline, marks }: Pick<Page, 'outline' | 'marks'>, first: Paragraph): NearMiss | null {
  const [run] = outline.runs(first);
  const text = outline.source.slice(first.start, first.end);
  if (run === undefined) return null;
  if (/^\[[ xX]\]$/.test(text.trimEnd())) return withoutText(first.start);
  const line = lineAround(outline, first.line);
  const found = readEmphasised(run, text, marks) ?? readForm(run, text, marks) ?? readLike(run, text);
  if (found === null) return null;
  const { code, message, length, box } = found;
  const change = { start: first.start, end: first.start + length, text: box ?? '' };
  return miss(first.start, code, { message, fix: box === null ? null : changeLine(line, change) });
}

/** What is wrong at the start of a text, and what should stand there instead of its first `length` characters. */
interface Wrong {
  readonly code: string;
  readonly message: string;
  readonly length: number;
  readonly box: string | null;
}

function readForm(run: Run, text: string, marks: Page['marks']): Wrong | null {
  const form = readBoxForm(text, marks);
  if (form === null) return null;
  if (run.kind === 'link') return isNamelessLink(run, form) ? { ...LINKED, length: form.length, box: null } : null;
  if (run.kind !== 'text') return null;
  // The recogniser of marks has read or told these.
  if (form.sign !== null && form.gap !== '' && text.startsWith(`[${form.sign}]`)) return null;
  if (form.kind === 'plain' && (form.gap !== '' || /^[(:]/.test(form.rest))) return null;
  if (form.box === null) return { ...unmappedMark(form.sign ?? ''), length: form.length, box: null };
  return { ...FORMS[form.kind], length: form.length, box: `${form.box} ` };
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
  const message = 'GitHub draws no box inside emphasis; the box belongs before it.';
  return around === null
    ? { code: 'box-in-emphasis', message, length, box: `${form.box} ${open}` }
    : { code: 'box-in-emphasis', message, length: length + open.length + around, box: `${form.box} ` };
}

function readLike(run: Run, text: string): Wrong | null {
  const like = run.kind === 'text' ? LIKE.find(({ box }) => box.test(text)) : undefined;
  const match = like?.box.exec(text)?.[0];
  if (like === undefined || match === undefined) return null;
  return { ...like, length: match.length, box: match.startsWith('☑') ? '[x] ' : '[ ] ' };
}

function withoutText(start: number): NearMiss {
  const message = 'GitHub draws no box without text behind it.';
  return { start, severity: 'info', code: 'box-without-text', message, fix: null };
}
