import type { MarkMeaning } from '../../parse/notations/finding.ts';
import { type BoxForm, readBoxForm } from './box-form.ts';
import type { BoxCode } from './near-miss.ts';

/** A line of prose that was meant as a list item with a box. */
export interface BoxLine {
  readonly code: BoxCode;
  readonly form: BoxForm;
  /** The list item that should stand there, without indentation; null when no single line mends it. */
  readonly fix: string | null;
  /** How many characters the bullet of the fix takes, with its blank. */
  readonly bullet: number;
  /** Only its indentation makes prose of it. */
  readonly isDeep: boolean;
  /** Only a blank line above makes a list item of it. */
  readonly isLate: boolean;
  /** Nothing but brackets that talk about boxes would hold too says that it was meant. */
  readonly isBare: boolean;
}

/** What may stand before the brackets: the group is what the fix keeps of it. */
interface Lead {
  readonly code: BoxCode;
  readonly lead: RegExp;
  readonly keep: 'bullet' | 'title' | 'none';
}

const LEADS: readonly Lead[] = [
  {
    code: 'box-in-emphasis',
    lead: /^(\*\*|__|[*_](?=.*[^*_][*_]$))(?=\\?[[［【〔])/u,
    keep: 'title',
  },
  {
    code: 'no-space-before-box',
    lead: /^([-*+]|\d{1,9}[.)])[^\S \t]*(?=\\?[[［【〔])/u,
    keep: 'bullet',
  },
  {
    code: 'escaped-box',
    lead: /^\\([-*+])\s*(?=\\?[[［【〔])/u,
    keep: 'bullet',
  },
  {
    code: 'no-bullet',
    lead: /^[•·▪◦‣●○–—∙⁃▸►➤]\s*(?=\\?[[［【〔])/u,
    keep: 'none',
  },
  {
    code: 'no-bullet',
    lead: /^([(（]?\p{L}[)）.、]|[(（]\d{1,3}[)）]|\d{1,3}[、．])\s*(?=\\?[[［【〔])/u,
    keep: 'title',
  },
];
const ITEM = /^([-*+]|\d{1,9}[.)])\s+(?=\\?[[［【〔])/u;

/** Reads a line without its indentation; `marks` are the signs that stand for a status. Null when it was meant as no box. */
export function readBoxLine(line: string, marks: ReadonlyMap<string, MarkMeaning>): BoxLine | null {
  for (const lead of LEADS) {
    const match = lead.lead.exec(line);
    const form = match === null ? null : readBoxForm(line.slice(match[0].length), marks);
    if (match !== null && form !== null && !isLinked(form)) return afterLead(lead, match[1] ?? '', form);
  }
  return readItem(line, marks) ?? readBare(line, marks);
}

function afterLead({ code, keep }: Lead, kept: string, form: BoxForm): BoxLine {
  const bullet = keep === 'bullet' ? kept : '-';
  const gap = keep === 'title' && /[\p{L}\p{N})）.、．]/u.test(kept) ? `${kept} ` : keep === 'title' ? kept : '';
  return { code, form, ...item(bullet, form, gap), isDeep: false, isLate: false, isBare: false };
}

function readItem(line: string, marks: ReadonlyMap<string, MarkMeaning>): BoxLine | null {
  const [lead = '', bullet = ''] = ITEM.exec(line) ?? [];
  const form = lead === '' ? null : readBoxForm(line.slice(lead.length), marks);
  if (form === null || isLinked(form)) return null;
  const isLate = /^\d/.test(bullet) && Number.parseInt(bullet, 10) !== 1;
  const code = form.kind === 'plain' ? 'swallowed-list' : CODES[form.kind];
  return { code, form, ...item(bullet, form, ''), isDeep: true, isLate, isBare: false };
}

const CODES: { readonly [kind in Exclude<BoxForm['kind'], 'plain'>]: BoxCode } = {
  empty: 'empty-brackets',
  padded: 'padded-box',
  wide: 'wide-box',
  escaped: 'escaped-box',
};

function readBare(line: string, marks: ReadonlyMap<string, MarkMeaning>): BoxLine | null {
  const form = readBoxForm(line, marks);
  // A sign that nobody explained may stand in brackets anywhere, and so may nothing in code.
  if (form === null || form.box === null || isLinked(form) || (form.kind === 'empty' && form.gap === '')) return null;
  const isOpen = form.kind === 'plain' && form.gap !== '' && form.box === '[ ]';
  const isBare = !isOpen && form.kind !== 'wide' && form.kind !== 'escaped';
  const code = form.kind === 'wide' || form.kind === 'escaped' ? CODES[form.kind] : 'no-bullet';
  return { code, form, ...item('-', form, ''), isDeep: false, isLate: false, isBare };
}

function item(bullet: string, { box, rest }: BoxForm, before: string): Pick<BoxLine, 'fix' | 'bullet'> {
  return { fix: box === null ? null : `${bullet} ${box} ${before}${rest}`, bullet: bullet.length + 1 };
}

function isLinked({ gap, rest }: BoxForm): boolean {
  return gap === '' && /^[(:]/.test(rest);
}
