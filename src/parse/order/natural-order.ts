const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_UNITS: { readonly [unit: string]: number } = { 十: 10, 百: 100, 千: 1000 };
const TOKEN =
  /(?<digits>\p{Nd}+)|(?<han>[〇零一二三四五六七八九十百千两兩]+)|[^\p{Nd}〇零一二三四五六七八九十百千两兩]+/gu;

/** A text as it is ordered: its numbers by value, the rest as it is. */
export interface NaturalKey {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** Reads a text once for all that it is compared with. */
export function naturalKey(text: string): NaturalKey {
  const tokens = text.normalize('NFKC').toLowerCase().matchAll(TOKEN);
  return { text, tokens: Array.from(tokens, ({ 0: token, groups }) => readToken(token, groups)) };
}

/** Orders texts as readers do: numbers by value, in any script (`Day 2` before `Day 10`, `第二` before `第十`), the rest by character. */
export function compareNatural(a: string, b: string): number {
  return compareKeys(naturalKey(a), naturalKey(b));
}

/** The same for texts that were read before. */
export function compareKeys(a: NaturalKey, b: NaturalKey): number {
  for (const [at, token] of a.tokens.entries()) {
    const other = b.tokens[at];
    if (other === undefined) return 1;
    const order = compareTokens(token, other);
    if (order !== 0) return order;
  }
  return a.tokens.length - b.tokens.length || compareText(a.text, b.text);
}

type Token = number | string;

/** Numbers come before all else. */
function compareTokens(a: Token, b: Token): number {
  if (typeof a === 'number') return typeof b === 'number' ? a - b : -1;
  return typeof b === 'number' ? 1 : compareText(a, b);
}

/** Orders texts by their UTF-16 units, the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A number in decimal digits of any script or in Chinese numerals by its value, other text as it is. */
function readToken(token: string, { digits, han }: { readonly [kind: string]: string | undefined } = {}): Token {
  if (digits !== undefined) return Number([...digits].map(decimalDigit).join(''));
  return han === undefined ? token : readHan(han);
}

/** Decimal digits stand in runs of ten, each run beginning at a code point whose predecessor is no digit. */
function decimalDigit(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

function readHan(token: string): number {
  const digits = token.replace(/零/gu, '〇').replace(/[两兩]/gu, '二');
  if (![...digits].some((digit) => digit in HAN_UNITS))
    return Number([...digits].map((digit) => HAN_DIGITS.indexOf(digit)).join(''));
  let total = 0;
  let digit = 0;
  for (const character of digits) {
    const unit = HAN_UNITS[character];
    if (unit === undefined) digit = HAN_DIGITS.indexOf(character);
    else {
      total += Math.max(digit, 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
