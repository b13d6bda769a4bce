import { type FlatText, type Range, rangeOf, slice } from '../../markdown/flat-text.ts';
import { offsetAt } from '../../markdown/offsets.ts';
import type { MarkMeaning } from '../../parse/roadmap.ts';

/** A line to read: what is seen of it, where it begins and ends in the source, and what signs in brackets stand for. */
export interface Written extends Range {
  readonly text: FlatText;
  readonly source: string;
  readonly marks: ReadonlyMap<string, MarkMeaning>;
}

/** What was meant as a box: how it is written and what should stand there. */
export interface Box {
  /** `plain` is how GitHub wants it; `empty` holds nothing, `padded` blanks around its mark, `wide` signs that only look right. */
  readonly kind: 'plain' | 'empty' | 'padded' | 'wide' | 'escaped' | 'round' | 'ballot';
  /** The box as it should be written; null when its mark is a sign that nobody explained. */
  readonly box: string | null;
  /** The mark as it is written, empty for none. */
  readonly mark: string;
  /** Where it begins in the text that is seen. */
  readonly at: number;
  /** The blanks behind it, and the line behind these, both as written. */
  readonly gap: string;
  readonly rest: string;
}

const BOX =
  /(?<open>[[［【〔])(?<left>\s{0,8})(?<mark>[xXｘＸхХ]|[^\s\p{L}\p{N}[\]［］【】〔〕]\uFE0F?)?(?<right>\s{0,8})(?<close>[\]］】〕])|(?<round>\( \))|(?<ballot>[☐☑☒])\uFE0F?/u;
const CROSS = /^[xXｘＸхХ]$/;
/** What follows empty brackets at once in code: `[]int`, `[]*T`, `[][]byte`. */
const TYPE = /^(?:map\[|(?:byte|rune|string|error|bool|any|interface|struct|u?int\d*|float\d*|complex\d*|char|T)\b)/;
const WORD = /^(?:[\p{L}\p{N}\p{Extended_Pictographic}"“「《（`~<]|\[(?!\])|\*\*|__)/u;

/** Reads the first box of a line. Null when letters, digits or no brackets stand there, or they make a link, a definition or code. */
export function readBox({ text, end, source, marks }: Written): Box | null {
  const match = BOX.exec(text.text);
  if (match?.groups === undefined) return null;
  const seen = slice(text, match.index, match.index + match[0].length);
  const behind = source.slice(rangeOf(seen, source)?.end, end);
  const rest = behind.trimStart();
  const gap = behind.slice(0, behind.length - rest.length);
  const box = boxOf(match.groups, marks);
  const kind = isEscaped(seen, source) ? 'escaped' : kindOf(match.groups, gap);
  if (box === undefined || !/^[td]+$/.test(seen.kinds) || !isMeant(kind, gap, rest)) return null;
  return { kind, box, mark: match.groups.mark ?? '', at: match.index, gap, rest };
}

type Groups = { readonly [name: string]: string | undefined };

/** The box that should stand there: null for a sign that nobody explained, undefined for one that hardly is a mark. */
function boxOf({ open, mark = '', ballot }: Groups, marks: Written['marks']): string | null | undefined {
  if (mark === '' || CROSS.test(mark)) return `[${mark === 'X' ? mark : mark !== '' || ballot === '☑' ? 'x' : ' '}]`;
  if (marks.has(mark.replace('\uFE0F', ''))) return `[${mark}]`;
  // ASCII signs in brackets are code as often as not, and full-width brackets adorn titles.
  return (open === '[' ? /^[!-~]/ : /^[^×✗✘✕✖]/u).test(mark) ? undefined : null;
}

function isEscaped(flat: FlatText, source: string): boolean {
  return [offsetAt(flat, 0), offsetAt(flat, flat.text.length - 1)].some(
    (at) => at !== undefined && source[at] === '\\',
  );
}

function kindOf({ open, left = '', mark = '', right = '', close, ballot }: Groups, gap: string): Box['kind'] {
  if (open === undefined) return ballot === undefined ? 'round' : 'ballot';
  const blanks = left + right;
  if (open !== '[' || close !== ']' || /[ｘＸхХ]/.test(mark) || /[^ \t]/.test(blanks + gap)) return 'wide';
  if (mark === '' && blanks === '') return 'empty';
  return blanks === (mark === '' ? ' ' : '') ? 'plain' : 'padded';
}

/** Something must follow, and nothing that makes a link, a definition or code of the brackets. */
function isMeant(kind: Box['kind'], gap: string, rest: string): boolean {
  if (rest === '' || gap !== '') return rest !== '';
  if (kind === 'empty') return WORD.test(rest) && !TYPE.test(rest);
  return kind === 'ballot' || (kind !== 'round' && !/^[(:]/.test(rest));
}
