import { isBlockName } from '../html-blocks.ts';

/** A complete tag alone on its line, behind whatever opens or carries on lists and quotes: CommonMark 0.31.2, 4.6, kind 7. */
const LONE_TAG = /^([ \t>]*)(<\/?)([A-Za-z][A-Za-z\d-]*)(?=(?:[ \t/][^<>\r\n]*)?>[ \t]*[\r\n]*$)/;
const ANY_LONE_TAG = /(?<![^\r\n])[ \t>]*<\/?[A-Za-z][^<>\r\n]*>[ \t]*(?![^\r\n])/;
const TEXTAREA = /(?<![^\r\n])([ \t>]*<)textarea(?=[\s>])/gi;
const QUOTES = /^(?:[ \t]{0,3}>[ \t]?)+/;
/** A heading, a fence, a break or what is raw to its own end carries on no paragraph. */
const ALONE = /^(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|<(?:[!?]|(?:pre|script|style)\b)|([-*_])[ \t]*(?:\1[ \t]*){2,}$)/i;
const MARK = /^([ \t]*)(?:[-+*]|\d{1,9}[.)])([ \t]+|$)/;

/**
 * The text changed so that remark reads as raw HTML what GitHub does: cmark-gfm knows CommonMark 0.29, in which a tag alone on
 * the line behind a list item or a quote ends it, and `<textarea>` is a tag like others. Only names of tags change, and no length.
 */
export function readAsGitHub(text: string): string {
  const plain = text.replace(TEXTAREA, '$1textareb');
  if (!ANY_LONE_TAG.test(plain)) return plain;
  const around = new Around();
  return plain
    .split(/(?<=\n|\r(?!\n))/)
    .map((line) => (around.isLazy(line) ? asBlock(line) : line))
    .join('');
}

/** A `<p>` ends a paragraph in every version, and so do the tags of other blocks. */
function asBlock(line: string): string {
  return line.replace(LONE_TAG, (...[tag, before, open, name]) =>
    isBlockName(name) ? tag : `${before}${open}p${' '.repeat(name.length - 1)}`,
  );
}

/** The lists and quotes around the line read last. */
class Around {
  #quotes = 0;
  /** The columns at which the content of the open items begins. */
  #items: number[] = [];
  #isText = false;

  /** Whether a line would carry on the paragraph of a list item or quote that it is outside of. */
  isLazy(written: string): boolean {
    const line = written.trimEnd();
    const prefix = QUOTES.exec(line)?.[0] ?? '';
    const rest = line.slice(prefix.length);
    const quotes = prefix.split('>').length - 1;
    const indent = rest.length - rest.trimStart().length;
    const isOutside = quotes < this.#quotes || (quotes === this.#quotes && indent < (this.#items.at(-1) ?? 0));
    const isLazy = this.#isText && isOutside && rest !== '' && markIn(rest, 0) === null && !opensRaw(rest.trimStart());
    if (!isLazy) this.#enter(rest, quotes, indent);
    return isLazy;
  }

  #enter(rest: string, quotes: number, indent: number): void {
    if (rest === '' && quotes === this.#quotes) {
      this.#isText = false;
      return;
    }
    const isInside = quotes === this.#quotes && indent >= (this.#items.at(-1) ?? 0);
    this.#items = quotes === this.#quotes ? this.#items.filter((column) => column <= indent) : [];
    this.#quotes = quotes;
    let column = 0;
    for (let mark = markIn(rest, this.#items.at(-1) ?? 0); mark !== null; mark = markIn(rest.slice(column), 0)) {
      column += mark.length;
      this.#items.push(column);
    }
    const content = rest.slice(column).trimStart();
    // Behind text a tag alone on its line is text too.
    const carriesOn = this.#isText && isInside && column === 0;
    this.#isText = content !== '' && !opensRaw(content) && (carriesOn || !LONE_TAG.test(content));
  }
}

/** Whether a line carries on no paragraph, whatever stands before it. */
function opensRaw(content: string): boolean {
  return ALONE.test(content) || isBlockName(/^<\/?([A-Za-z][A-Za-z\d-]*)(?=[\s/>]|$)/.exec(content)?.[1] ?? '');
}

/** The mark of a list item with the blanks around it; what is indented by four columns more than its surroundings is none. */
function markIn(rest: string, around: number): string | null {
  const [mark = '', before = ''] = MARK.exec(rest) ?? [];
  return mark === '' || before.length - around >= 4 ? null : mark;
}
