import { offsetAt } from '../../markdown/offsets.ts';
import { readLettering } from '../../parse/line/lettering.ts';
import { unmappedMark } from '../statuses/statuses.ts';
import type { BoxCode } from './near-miss.ts';
import { type Box, readBox, type Written } from './read-box.ts';

/** What stands before a box: a list's bullet that is `drawn`, or would be (`list`), or is not for want of a blank (`tight`). */
type Lead = 'drawn' | 'list' | 'tight' | 'escaped' | 'sign' | 'lettering' | 'none';

/** A line that was meant as a list item with a box. */
export interface BoxLine {
  readonly told: { readonly code: BoxCode; readonly message?: string };
  readonly lead: Lead;
  readonly box: Box;
  /** What should stand there, from the bullet on, or from the box on where the bullet is drawn; null when no single line is the fix. */
  readonly fix: string | null;
  /** How many characters the bullet of the fix takes, with its blank. */
  readonly width: number;
  /** Only a blank line above makes a list item of it. */
  readonly isLate: boolean;
  /** Nothing but brackets that talk about boxes would hold too says that it was meant. */
  readonly isBare: boolean;
}

const BY_KIND: { readonly [kind in Box['kind']]: BoxCode } = {
  plain: 'no-space-after-box',
  empty: 'empty-brackets',
  padded: 'padded-box',
  wide: 'wide-box',
  escaped: 'escaped-box',
  round: 'round-box',
  ballot: 'ballot-box',
};
/** What is wrong where more than the box itself is; else that depends on the box. */
const BY_LEAD: { readonly [lead in Lead]?: BoxCode } = {
  tight: 'no-space-before-box',
  escaped: 'escaped-box',
  sign: 'no-bullet',
  lettering: 'no-bullet',
  none: 'no-bullet',
};
const LIST = /^(?:[-*+]|\d{1,9}[.)])$/;
const SIGN = /^[•·▪◦‣●○–—∙⁃▸►➤]$/u;
const UNCLOSED = /^(?:\*\*|__)$/;
const OPENER = /^(?:[*_]{0,3}|~{1,2})$/;
/** The longest that may stand before a box: nine digits, a stop, a few blanks. */
const LONGEST = 20;

/** Reads a line, from behind its bullet where that is `drawn`. Null when it was meant as no box, or has one that GitHub draws. */
export function readBoxLine(line: Written, isDrawn: boolean): BoxLine | null {
  const box = readBox(line);
  const before = box === null ? null : readBefore(line, box.at, isDrawn);
  if (box === null || before === null || !isMissed(box, before)) return null;
  const { lead, bullet, opener } = before;
  const own = LIST.test(bullet) ? bullet : '-';
  const isOpen = box.kind === 'plain' && box.box === '[ ]' && box.gap !== '';
  const kept = lead === 'lettering' ? `${bullet} ` : '';
  return {
    told: box.box === null ? unmappedMark(box.mark) : { code: codeOf(box, before) },
    lead,
    box,
    fix: box.box && `${lead === 'drawn' ? '' : `${own} `}${box.box} ${kept}${emphasised(opener, box.rest)}`,
    width: own.length + 1,
    isLate: lead === 'list' && /^\d/.test(own) && Number.parseInt(own, 10) !== 1,
    isBare: lead === 'none' && opener === '' && !['wide', 'escaped'].includes(box.kind) && !isOpen,
  };
}

/** What stands before a box: a bullet or lettering, and behind it what opens emphasis. */
interface Before {
  readonly lead: Lead;
  readonly bullet: string;
  readonly opener: string;
}

function readBefore({ text: flat, source, start }: Written, at: number, isDrawn: boolean): Before | null {
  if (at > LONGEST) return null;
  const seen = flat.text.slice(0, at);
  const written = source.slice(start, offsetAt(flat, at));
  const plain = written.replaceAll('\\', '');
  // Two signs that nothing closes were meant as emphasis too.
  const bullet = UNCLOSED.test(seen) ? '' : seen;
  const opener = plain.slice(bullet.length);
  const lead = bullet === '' ? 'none' : readLead(flat.text, at, written);
  if (lead === null || (isDrawn && bullet !== '') || !plain.startsWith(bullet) || !OPENER.test(opener)) return null;
  return { lead: isDrawn ? 'drawn' : lead, bullet: bullet.trim(), opener };
}

function readLead(text: string, at: number, written: string): Lead | null {
  const seen = text.slice(0, at);
  const bullet = seen.trimEnd();
  if (LIST.test(bullet))
    return written.includes('\\') ? 'escaped' : /^[ \t]/.test(seen.slice(bullet.length)) ? 'list' : 'tight';
  if (SIGN.test(bullet)) return 'sign';
  return readLettering(text)?.length === at ? 'lettering' : null;
}

/** Whether a box that stands so is none, and so clearly one that it was meant. */
function isMissed({ kind, box, gap }: Box, { lead, opener }: Before): boolean {
  // A sign that nobody explained may stand in brackets anywhere.
  if (opener !== '') return box !== null && kind !== 'round' && kind !== 'ballot';
  if (lead === 'drawn') return kind !== 'plain' || gap === '';
  if (kind === 'round' || kind === 'ballot') return false;
  return lead !== 'none' || (box !== null && (kind !== 'empty' || gap !== ''));
}

function codeOf({ kind }: Box, { lead, opener }: Before): BoxCode {
  if (opener !== '') return 'box-in-emphasis';
  if (lead === 'list' && kind === 'plain') return 'swallowed-list';
  const isWrong = lead === 'none' && (kind === 'wide' || kind === 'escaped');
  return (isWrong ? null : BY_LEAD[lead]) ?? BY_KIND[kind];
}

/** `**[x]** Title`: only the box is in emphasis. */
function emphasised(opener: string, rest: string): string {
  return opener !== '' && rest.startsWith(opener) ? rest.slice(opener.length).trimStart() : opener + rest;
}
