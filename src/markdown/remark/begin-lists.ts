const CODE = /^(?: {4}| {0,3}\t)/;
const ANY_CODE = /(?<![^\r\n])(?: {4}| {0,3}\t)/;
const ANY_NUMBER = /(?<![^\r\n]) {0,3}\d{1,4}[.)][ \t]/;
const NUMBER = /^( {0,3})(\d{1,4})(?=[.)][ \t]+\S)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** What no line carries on, so that an indented one behind it is code. */
const ALONE = /^ {0,3}(?:#{1,6}(?:[ \t]|$)|\||([-*_])[ \t]*(?:\1[ \t]*){2,}$)/;
const MOST_BLANKS = 3;

/**
 * The text changed so that remark begins a list behind indented code as GitHub does: only a paragraph keeps a list from
 * beginning with another number than 1, or empty. Such a number becomes a 1, and no length changes; nobody reads the numbers of a list.
 */
export function beginLists(text: string): string {
  const body = text.slice(text.startsWith('\uFEFF') ? 1 : 0);
  if (!ANY_CODE.test(body) || !ANY_NUMBER.test(body)) return text;
  const above = new Above();
  const lines = body.split(/(?<=\n|\r(?!\n))/).map((line) => (above.isCodeBefore(line) ? beginList(line) : line));
  return text.slice(0, text.length - body.length) + lines.join('');
}

/** What the lines read so far leave open. */
class Above {
  #isCode = false;
  /** No paragraph is open that an indented line would carry on. */
  #isFree = true;
  #fence: string | undefined;

  /** Whether indented code stands right before a line that is none. */
  isCodeBefore(line: string): boolean {
    if (this.#isFenced(line)) return false;
    if (line.trim() === '') {
      this.#isFree = true;
      return false;
    }
    const wasCode = this.#isCode;
    this.#isCode = CODE.test(line) && (wasCode || this.#isFree);
    this.#isFree = ALONE.test(line.trimEnd());
    return wasCode && !this.#isCode;
  }

  #isFenced(line: string): boolean {
    const [begin = '', mark] = FENCE.exec(line) ?? [];
    const info = line.slice(begin.length).trim();
    if (this.#fence === undefined && (mark === undefined || (mark.startsWith('`') && info.includes('`')))) return false;
    if (this.#fence === undefined) this.#fence = mark;
    else if (info === '' && mark?.startsWith(this.#fence)) this.#fence = undefined;
    [this.#isCode, this.#isFree] = [false, true];
    return true;
  }
}

function beginList(line: string): string {
  return line.replace(NUMBER, (written, blanks: string, number: string) => {
    const before = blanks.length + number.length - 1;
    return before > MOST_BLANKS ? written : `${' '.repeat(before)}1`;
  });
}
