import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const NOTIFIES: readonly RegExp[] = [
  /(?<![\w`])@[a-z0-9]/i,
  /(?<!\w)#\d/,
  /(?<!\w)GH-\d/i,
  /[\w.-]+\/[\w.-]+[#@][0-9a-f]/,
  /(?<!\w)[0-9a-f]{7,40}(?!\w)/,
  /:\/\/[^\s]+\/(?:issues|pull|commit|discussions)\/\w/,
];
// GitHub looks for mentions and references in text, and leaves code and links alone but for where a link leads.
const SILENT = ['inlineCode', 'code', 'html'];

/** What in the Markdown of an issue would notify somebody or refer to something, by the rules that GitHub documents for mentions and autolinked references; none when it is quiet. */
export function findNotices(markdown: string): readonly string[] {
  return listTexts(parse(markdown)).filter((text) => NOTIFIES.some((rule) => rule.test(text)));
}

/** The blocks of a Markdown text, without words: user text may change nothing in it. */
export function describeBlocks(markdown: string): string {
  return describe(parse(markdown));
}

function parse(markdown: string): Node {
  return unified().use(remarkParse).use(remarkGfm).parse(markdown);
}

function listTexts({ type, value, url, children = [] }: Node): readonly string[] {
  if (SILENT.includes(type)) return [];
  // Words that stand side by side are read as one text.
  const own = [value, url].filter((text) => text !== undefined);
  const joined = children.every((child) => child.type === 'text')
    ? [children.map((child) => child.value).join('')]
    : [];
  return [...own, ...joined, ...children.flatMap(listTexts)];
}

const INLINE = ['text', 'inlineCode', 'break'];

function describe({ type, value, children = [] }: Node): string {
  if (INLINE.includes(type)) return '';
  return type === 'html' ? (value ?? '') : `${type}(${children.map(describe).join('')})`;
}
