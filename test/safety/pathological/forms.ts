/**
 * Texts that parsers are known, or likely, to be slow at. `piece` is repeated up to a length; `before`, `behind` and, for each
 * piece, `closing` stand around all of them. A piece that counts is given its number.
 */
export interface Form {
  readonly name: string;
  readonly piece: string | ((at: number) => string);
  readonly before?: string;
  readonly closing?: string;
  readonly behind?: string;
}

/** The text of a form, of about so many characters. */
export function writeForm({ piece, before = '', closing = '', behind = '' }: Form, length: number): string {
  const pieces: string[] = [];
  for (let at = 0, size = 0; size < length; at += 1) {
    const next = typeof piece === 'string' ? piece : piece(at);
    pieces.push(next);
    size += next.length + closing.length;
  }
  return before + pieces.join('') + closing.repeat(pieces.length) + behind;
}

const STEP = '\n\n- [ ] a\n';
const TABLE = '| a | status |\n|--|--|\n| y | done |\n';

/** The kinds that the tests of CommonMark and of cmark-gfm have. */
const MARKDOWN: readonly Form[] = [
  { name: 'strong emphasis in emphasis', piece: '*a **a ', closing: 'b** b*' },
  { name: 'emphasis that only opens', piece: 'a **a' },
  { name: 'emphasis that only closes', piece: 'a** ' },
  { name: 'underscores that only open', piece: '_a ' },
  { name: 'emphasis that does not match', piece: '*a_ ' },
  { name: 'emphasis by threes', piece: 'a***b* ', before: '*' },
  { name: 'two kinds of emphasis', piece: '*a _b ' },
  { name: 'three stars', piece: '***a' },
  { name: 'emphasis around brackets', piece: '*[a_' },
  { name: 'links that only close', piece: 'a](b)' },
  { name: 'links that only open', piece: '[a' },
  { name: 'links in links', piece: '[', closing: 'a](b)' },
  { name: 'links that turn round', piece: '[ (](' },
  { name: 'pictures in pictures', piece: '![[]()' },
  { name: 'pictures that only open', piece: '![' },
  { name: 'brackets in brackets', piece: '[', closing: ']' },
  { name: 'links that end in a bracket', piece: '[a](<b' },
  { name: 'links that never end', piece: '[a](b' },
  { name: 'titles of links', piece: '[a](b "c' },
  { name: 'links and emphasis', piece: '**x [a*b**c*](d) ' },
  { name: 'references', piece: (at) => `[a${at}]: u\n` },
  { name: 'references again and again', piece: '[a]: u\n' },
  { name: 'uses of one reference', piece: '[a] ', before: `[a]: ${'u'.repeat(100)}\n\n` },
  { name: 'references that are none', piece: (at) => `[${at}] ` },
  { name: 'footnotes', piece: (at) => `[^${at}]: a[^${at + 1}]\n` },
  { name: 'uses of one footnote', piece: '[^a]', behind: '\n\n[^a]: x' },
  { name: 'quotes in quotes', piece: '> ', behind: 'a' },
  { name: 'quotes that go on', piece: 'a\n', before: '> a\n' },
  { name: 'lists in lists', piece: (at) => `${'  '.repeat(at)}- a\n` },
  { name: 'lists in one line', piece: '- ', behind: 'a' },
  { name: 'numbers in one line', piece: '1. ', behind: 'a' },
  { name: 'empty lines in lists', piece: '\n', before: '- - - - a' },
  { name: 'empty lines in lists in quotes', piece: '> \n', before: '> - - - - a\n' },
  { name: 'quotes that end in quotes', piece: '> > a\n>\n' },
  { name: 'lists that end in quotes', piece: '> - a\n> # b\n' },
  { name: 'fences that end with their item', piece: '1. - ~~~\n   b\n' },
  { name: 'lists that end in an item', piece: '  1. a\n\n  b\n\n', before: '- a\n\n' },
  { name: 'items apart', piece: '- a\n\n' },
  { name: 'a long break', piece: '* ' },
  { name: 'headings underlined', piece: 'a\n---\n' },
  { name: 'a heading underlined late', piece: 'a\n', behind: '===\n' },
  { name: 'headings', piece: '# a\n' },
  { name: 'a heading that closes', piece: '#', before: '# a ', behind: ' a' },
  { name: 'code of growing fences', piece: (at) => `e${'`'.repeat(at)}` },
  { name: 'code that never ends', piece: '`a``' },
  { name: 'fences that never end', piece: '```\na\n' },
  { name: 'instructions', piece: '<?' },
  { name: 'declarations', piece: 'a <!A ' },
  { name: 'CDATA', piece: 'a <![CDATA[' },
  { name: 'comments in text', piece: 'a <!-- ' },
  { name: 'comments in comments', piece: '<!--' },
  { name: 'tags in text', piece: 'a <a ' },
  { name: 'attributes of a tag', piece: 'b=c ', before: 'a <a ' },
  { name: 'blocks of HTML', piece: '<div>\n' },
  { name: 'tags alone', piece: '<b>\n\n' },
  { name: 'tables', piece: 'a | b\n- | -\n\n' },
  { name: 'rows', piece: '|x|[ ]|\n', before: '|a|b|\n|-|-|\n' },
  { name: 'cells', piece: 'a|', before: '|' },
  { name: 'cells and columns', piece: 'a|', before: '|a|\n|-|\n|' },
  { name: 'columns', piece: '-|', before: '|' },
  { name: 'strikes', piece: '~a~~b' },
  { name: 'addresses', piece: 'www.a.' },
  { name: 'addresses with a protocol', piece: 'http://a' },
  { name: 'addresses in brackets', piece: 'http://a(' },
  { name: 'addresses with an underscore in the name', piece: '(www.a_b.c' },
  { name: 'addresses without a server', piece: 'http://_.' },
  { name: 'addresses in one link text', piece: 'www.a.b ', before: '[', behind: ']' },
  { name: 'mail addresses', piece: 'a@' },
  { name: 'one mail address', piece: 'a.', before: '', behind: '@' },
  { name: 'character references', piece: '&amp' },
  { name: 'escapes', piece: '\\' },
  { name: 'hard breaks', piece: 'a  \n' },
  { name: 'NUL', piece: 'abc\0def\0' },
  { name: 'blanks', piece: ' ', behind: 'a' },
  { name: 'tabs', piece: '\t', before: '- a', behind: 'a' },
  { name: 'empty lines', piece: '\n' },
  { name: 'CR alone', piece: '\r' },
  { name: 'one word', piece: 'a' },
  { name: 'words', piece: 'a b\n' },
  { name: 'Chinese', piece: '学' },
  { name: 'emoji', piece: '👩‍💻' },
  { name: 'marks above one letter', piece: '\u0301', before: 'a' },
];

/** What Trailmark itself looks for. */
const STEPS: readonly Form[] = [
  { name: 'boxes', piece: '- [ ] a\n' },
  { name: 'boxes with CR', piece: '- [ ] a\r' },
  { name: 'boxes with names of their own', piece: (at) => `- [ ] a${at}\n` },
  { name: 'boxes below headings', piece: (at) => `# h${at}\n\n- [ ] a\n\n` },
  { name: 'boxes without a blank', piece: '-[ ] a\n' },
  { name: 'boxes in a line', piece: '[ ] a ' },
  { name: 'boxes in cells', piece: '| [ ] a ', before: '| a |\n|--|\n' },
  { name: 'boxes in HTML', piece: '- [ ] a\n', before: '<div>\n' },
  { name: 'glyphs', piece: '✅ a\n' },
  { name: 'items with glyphs', piece: '- ✅ a\n' },
  { name: 'marks at the end', piece: '×', before: '# a ', behind: ` b${STEP}` },
  { name: 'legends', piece: '✅ = done, ', before: '', behind: STEP },
  { name: 'rows with a status', piece: (at) => `| a${at} | done |\n`, before: TABLE },
  { name: 'tables with a status', piece: `${TABLE}\n` },
  { name: 'a cell of exclamation marks', piece: '!', before: `${TABLE}| x | `, behind: 'x |\n' },
  { name: 'a cell of tabs', piece: '\t', before: `${TABLE}| x | done`, behind: 'x |\n' },
  { name: 'a cell of options', piece: '☐ done ', before: `${TABLE}| x | `, behind: '|\n' },
  { name: 'a cell of parentheses', piece: '(', before: `${TABLE}| x | done `, behind: '|\n' },
  { name: 'keywords', piece: 'TODO a\n' },
  { name: 'needs of one step', piece: ', b', before: '- [ ] a <!-- needs: ', behind: ' -->' },
  { name: 'a need of quotation marks', piece: '“', before: '- [ ] a <!-- needs: ', behind: ' -->' },
  { name: 'needs one after the other', piece: (at) => `- [ ] a${at} [needs:: a${at - 1}]\n`, before: '' },
  { name: 'needs in a circle', piece: (at) => `- [ ] b${at} [needs:: b${at + 1}]\n` },
  { name: 'needs of a stage', piece: (at) => `- [ ] c${at} [needs:: S]\n`, before: '# S\n\n- [ ] s\n\n# T\n\n' },
  { name: 'fields', piece: '[x:: ', before: '- [ ] a ' },
  { name: 'fields with values', piece: '[why:: x] ', before: '- [ ] a ' },
  { name: 'fields that do not close', piece: '[id:: (]', before: '- [ ] a ' },
  { name: 'keys that are nearly one', piece: '<!--neds: ', before: '<!--\n' },
  { name: 'comments with keys', piece: '<!--neds: a--> ', before: '- [ ] a ' },
  { name: 'days', piece: '📅 2026-01-01 ', before: '- [ ] a ' },
  { name: 'values that are wrong', piece: '- [ ] a [due:: soon]\n' },
  { name: 'a heading of counts', piece: '█ 3/4 ', before: '# ', behind: STEP },
  { name: 'a heading of estimates', piece: '(1 h)', before: '# a ', behind: STEP },
  { name: 'a heading of digits', piece: '1', before: '# a (', behind: `)${STEP}` },
  { name: 'headings of digits', piece: `# a (${'1'.repeat(480)})\n\n- [ ] a\n\n` },
  { name: 'headings of marks', piece: `# ${'×'.repeat(480)}b\n\n- [ ] a\n\n` },
  { name: 'summaries', piece: '<summary>a</summary>\n\n- [ ] a\n\n' },
  { name: 'summaries that never end', piece: '<summary>' },
  { name: 'a summary of brackets', piece: '<', before: '<summary>', behind: `</summary>${STEP}` },
  { name: 'bold lines', piece: '**a**\n\n- [ ] a\n\n' },
  { name: 'lines that end in a colon', piece: 'a:\n\n- [ ] a\n\n' },
  { name: 'a marked line of blanks', piece: ' ', before: 'A. x ✓ 已完成\nB. y', behind: 'x △ 部分完成\n' },
  { name: 'a title of parentheses', piece: '(', before: '- [ ] a ' },
  { name: 'parentheses with notes', piece: '(done) ', before: '- ✅ a ' },
  { name: 'a title of dashes', piece: ' -', before: '- [ ] a', behind: ' b' },
  { name: 'quotation marks', piece: '“a', before: '- [ ] a ' },
  { name: 'colons', piece: ': ', before: '- [ ] a ' },
  { name: 'links below a heading', piece: '- [a](https://b.c)\n', before: '# Resources\n\n' },
  { name: 'sentences that put off', piece: 'When you need a, learn b. ' },
  { name: 'parts left out', piece: '<!-- trailmark:off -->\n- [ ] a\n<!-- trailmark:on -->\n' },
  { name: 'markers', piece: '<!-- trailmark:start -->\n' },
  { name: 'keys of front matter', piece: (at) => `k${at}: 1\n`, before: '---\n', behind: `---${STEP}` },
  { name: 'marks of front matter', piece: (at) => `  "${at}": done\n`, before: '---\nmarks:\n', behind: `---${STEP}` },
  { name: 'front matter that never ends', piece: 'a: 1\n', before: '---\n' },
];

export const FORMS: readonly Form[] = [...MARKDOWN, ...STEPS];
