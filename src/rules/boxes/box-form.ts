import type { MarkMeaning } from '../../parse/notations/finding.ts';

/** Brackets at the start of a line that were meant as a box: how they are written and what should stand there. */
export interface BoxForm {
  /** `plain` is how GitHub wants them; `empty` holds nothing, `padded` blanks around its mark, `wide` signs that only look right. */
  readonly kind: 'plain' | 'empty' | 'padded' | 'wide' | 'escaped';
  /** The box as it should be written; null when its mark is a sign that nobody explained. */
  readonly box: string | null;
  /** A mark that GitHub does not draw, as it is written; null for blank and x. */
  readonly sign: string | null;
  /** The blanks behind it. */
  readonly gap: string;
  /** The line behind these blanks. */
  readonly rest: string;
  /** How many characters it takes, the blanks behind it included. */
  readonly length: number;
}

const BLANKS = '[^\\S\\r\\n]{0,8}';
const SIGN = '[^\\s\\p{L}\\p{N}\\[\\]［］【】〔〕\\\\]\\uFE0F?';
const FORM = new RegExp(
  `^(?<begin>\\\\?)(?<open>[[［【〔])(?<left>${BLANKS})(?<mark>[xXｘＸхХ]|${SIGN})?(?<right>${BLANKS})(?<end>\\\\?)(?<close>[\\]］】〕])(?<gap>[^\\S\\r\\n]*)(?<rest>[^\\r\\n]*)`,
  'u',
);
/** What follows empty brackets at once in code: `[]int`, `[]*T`, `[][]byte`. */
const TYPE = /^(?:map\[|(?:byte|rune|string|error|bool|any|interface|struct|u?int\d*|float\d*|complex\d*|char|T)\b)/;
const WORD = /^(?:[\p{L}\p{N}\p{Extended_Pictographic}"“「《（`[~<]|\*\*|__)/u;

type Groups = { readonly [name: string]: string | undefined };

/** Reads the brackets that a text begins with; only its first line matters; `marks` are the signs that stand for a status. Null when letters, digits or no brackets stand there. */
export function readBoxForm(line: string, marks: ReadonlyMap<string, MarkMeaning>): BoxForm | null {
  const match = FORM.exec(line);
  const groups: Groups | undefined = match?.groups;
  if (match === null || groups === undefined) return null;
  const { mark = '', gap = '', rest = '' } = groups;
  const isSign = mark !== '' && !/[xXｘＸхХ]/.test(mark);
  const isKnown = isSign && marks.has(mark.replace('\uFE0F', ''));
  // ASCII signs in brackets are code as often as not, and full-width brackets adorn titles.
  if (isSign && !isKnown && (groups.open === '[' ? /^[!-~]/ : /^[^×✗✘✕✖]/u).test(mark)) return null;
  const box = isSign ? (isKnown ? `[${mark}]` : null) : `[${mark === '' ? ' ' : plainMark(mark)}]`;
  const form = {
    kind: kindOf(groups),
    box,
    sign: isSign ? mark : null,
    gap,
    rest,
    length: match[0].length - rest.length,
  };
  return isMeant(form) ? form : null;
}

function plainMark(mark: string): string {
  return mark === 'X' ? 'X' : 'x';
}

function kindOf({ begin, open, left = '', mark = '', right = '', end, close, gap = '' }: Groups): BoxForm['kind'] {
  const blanks = left + right;
  if (begin !== '' || end !== '') return 'escaped';
  if (open !== '[' || close !== ']' || /[ｘＸхХ]/.test(mark) || /[^ \t]/.test(blanks + gap)) return 'wide';
  if (mark === '' && blanks === '') return 'empty';
  return blanks === (mark === '' ? ' ' : '') ? 'plain' : 'padded';
}

/** Something must follow, and nothing that makes a link, a definition or code of the brackets. */
function isMeant({ kind, gap, rest }: Pick<BoxForm, 'kind' | 'gap' | 'rest'>): boolean {
  if (rest.trim() === '') return false;
  if (gap !== '') return true;
  if (kind === 'empty') return WORD.test(rest) && !TYPE.test(rest) && !/^\[\]/.test(rest);
  return kind === 'plain' || !/^[(:]/.test(rest);
}
