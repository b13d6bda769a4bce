/** A run of `*`, `_` or `~`, and whether emphasis may begin or end there. */
export interface Mark {
  readonly char: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** It would not begin or end there but for another mark beside it, which may be text. */
  readonly isUnclear: boolean;
}

const [SPACE, STAR, UNDERSCORE, TILDE] = [32, 42, 95, 126];
type Class = 'space' | 'sign' | 'letter';

/** Reads the run of marks at an offset of a segment that reaches from `start` to `end`: CommonMark 0.31.2, 6.2, and GFM's strikethrough. */
export function readMark(source: string, at: number, { start, end }: { start: number; end: number }): Mark {
  const char = source.charCodeAt(at);
  let behind = at + 1;
  while (behind < end && source.charCodeAt(behind) === char) behind += 1;
  const before = at === start ? SPACE : source.charCodeAt(at - 1);
  const after = behind === end ? SPACE : source.charCodeAt(behind);
  const [left, right] = [classOf(before), classOf(after)];
  const length = behind - at;
  const isTilde = char === TILDE;
  const opens = flanks(right, left);
  const closes = flanks(left, right);
  const isUnclear = !isTilde && ((!opens && isMark(after)) || (!closes && isMark(before)));
  if (char !== UNDERSCORE) return { char, length, opens, closes, isUnclear };
  const [begins, ends] = [left !== 'letter' || !closes, right !== 'letter' || !opens];
  return { char, length, opens: opens && begins, closes: closes && ends, isUnclear };
}

/** Whether a mark leans on what is on one side of it, given what is on the other. */
function flanks(side: Class, other: Class): boolean {
  return side === 'letter' || (side === 'sign' && other !== 'letter');
}

/** remark takes other marks beside these for neither letters nor blanks. */
function isMark(char: number): boolean {
  return char === STAR || char === UNDERSCORE || char === TILDE;
}

const SIGN = /[\p{P}\p{S}]/u;

/** Of a single UTF-16 unit, as remark looks at them: half an emoji is a letter. */
export function classOf(char: number): Class {
  if (char < 128) {
    if (char <= 32 && /\s/.test(String.fromCharCode(char))) return 'space';
    const isLetter = (char >= 48 && char <= 57) || (char >= 65 && char <= 90) || (char >= 97 && char <= 122);
    return isLetter || char <= 32 || char === 127 ? 'letter' : 'sign';
  }
  const text = String.fromCharCode(char);
  return /\s/.test(text) ? 'space' : SIGN.test(text) ? 'sign' : 'letter';
}
