import { isBlockName } from '../html-blocks.ts';

/** A complete tag alone on its line, behind whatever opens or carries on lists and quotes: CommonMark 0.31.2, 4.6, kind 7. */
const LONE_TAG = /^([ \t>]*)(<\/?)([A-Za-z][A-Za-z\d-]*)(?=(?:[ \t/][^<>\r\n]*)?>[ \t]*[\r\n]*$)/;
const ANY_LONE_TAG = /(?<![^\r\n])[ \t>]*<\/?[A-Za-z][^<>\r\n]*>[ \t]*(?![^\r\n])/;
const TEXTAREA = /(?<![^\r\n])([ \t>]*<)textarea(?=[\s>])/gi;
const QUOTES = /^(?: {0,3}> ?)+/;
/** A heading, a fence, a break or what is raw to its own end carries on no paragraph. */
const ALONE = /^(?:#{1,6}(?:[ \t]|$)|`{3}|~{3}|<(?:[!?]|(?:pre|script|style)\b)|([-*_])[ \t]*(?:\1[ \t]*){2,}$)/i;
/** The mark of a list item with the blanks around it, in a line that is no break; behind it more than four are one, and the others indent code. */
const MARK = /^(?! {0,3}([-*])[ \t]*(?:\1[ \t]*){2,}$) {0,3}(?:[-+*]|\d{1,9}[.)])(?: {1,4}(?! )| |$)/;
const CODE = '    ';

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
    const line = inColumns(written.trimEnd());
    const prefix = QUOTES.exec(line)?.[0] ?? '';
    const rest = line.slice(prefix.length);
    const quotes = prefix.split('>').length - 1;
    const indent = rest.length - rest.trimStart().length;
    const open = quotes === this.#quotes ? this.#items.filter((column) => column <= indent) : [];
    const content = rest.slice(open.at(-1) ?? 0);
    const isOutside = quotes < this.#quotes || (quotes === this.#quotes && open.length < this.#items.length);
    const isPlain = content.startsWith(CODE) || !(MARK.test(content) || opensRaw(content.trimStart()));
    const isLazy = this.#isText && isOutside && rest !== '' && isPlain;
    if (!isLazy) this.#enter(content, quotes, open);
    return isLazy;
  }

  #enter(content: string, quotes: number, open: readonly number[]): void {
    if (content === '' && quotes === this.#quotes) {
      this.#isText = false;
      return;
    }
    const isInside = quotes === this.#quotes && open.length === this.#items.length;
    this.#items = [...open];
    this.#quotes = quotes;
    let behind = content;
    for (let mark = MARK.exec(behind)?.[0]; mark !== undefined; mark = MARK.exec(behind)?.[0]) {
      this.#items.push((this.#items.at(-1) ?? 0) + Math.max(mark.length, mark.trimEnd().length + 1));
      behind = behind.slice(mark.length);
    }
    const carriesOn = this.#isText && isInside && behind === content;
    this.#isText = behind.startsWith(CODE) ? carriesOn : isTextBehind(behind.trimStart(), carriesOn);
  }
}

/** The line with blanks for its tabs, each of which leads to the next multiple of four. */
function inColumns(line: string): string {
  let added = 0;
  return line.replace(/\t/g, (_, at: number) => {
    const width = 4 - ((at + added) % 4);
    added += width - 1;
    return ' '.repeat(width);
  });
}

/** Whether content is of a paragraph; behind text a tag alone on its line is text too. */
function isTextBehind(content: string, carriesOn: boolean): boolean {
  return content !== '' && !opensRaw(content) && (carriesOn || !LONE_TAG.test(content));
}

/** Whether a line carries on no paragraph, whatever stands before it. */
function opensRaw(content: string): boolean {
  return ALONE.test(content) || isBlockName(/^<\/?([A-Za-z][A-Za-z\d-]*)(?=[\s/>]|$)/.exec(content)?.[1] ?? '');
}
