import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanSource, cleanText } from '../../src/render/escape/clean-text.ts';
import { escapeCode, fenceCode } from '../../src/render/escape/escape-code.ts';
import { escapeIssueText } from '../../src/render/escape/escape-issue-text.ts';
import { escapeLink, isReference } from '../../src/render/escape/escape-link.ts';
import { escapeMarkdown } from '../../src/render/escape/escape-markdown.ts';
import { escapeXml } from '../../src/render/escape/escape-xml.ts';
import { escapeFileText } from '../../src/render/format/formatter.ts';
import { HOSTILE } from './hostile-titles.ts';
import { findNodes, readMarkdown, readText } from './read-markdown.ts';

const MARKUP = [
  'strong',
  'emphasis',
  'delete',
  'inlineCode',
  'html',
  'image',
  'linkReference',
  'footnoteReference',
] as const;

/** GitHub draws what stands between two dollar signs as a formula; the judge of Markdown below knows none. */
const OPENS_FORMULA = /(?<!\\)(?:\\\\)*\$/;

function expectPlain(title: string, write: (text: string) => string, unbreak: (text: string) => string) {
  expect(write(title)).not.toMatch(OPENS_FORMULA);
  const places = [`- ${write(title)} — rest`, `text ${write(title)}`, `| a | b |\n| - | - |\n| ${write(title)} | c |`];
  for (const [index, text] of places.entries()) {
    const tree = readMarkdown(text);
    for (const kind of MARKUP) expect(findNodes(tree, kind), `${kind} in ${text}`).toEqual([]);
    expect(unbreak(readText(tree))).toBe(['', 'text ', 'ab'][index] + cleanText(title) + [' — rest', '', 'c'][index]);
    expect(findNodes(tree, 'listItem').length + findNodes(tree, 'tableRow').length).toBe([1, 0, 2][index]);
    expect(findNodes(tree, 'tableCell')).toHaveLength(index === 2 ? 4 : 0);
    expect(findNodes(tree, 'listItem').every(({ checked }) => (checked ?? null) === null)).toBe(true);
  }
}

describe('escapeMarkdown', () => {
  test.each(HOSTILE)('shows %j as it is written', (title) => {
    expectPlain(title, escapeMarkdown, (text) => text);
    expectPlain(title, escapeIssueText, (text) => text.replaceAll('\u200b', ''));
  });

  test('shows any text as it is written', () => {
    const mean = fc.constantFrom(...'`*_~[]()<>|\\#!$&:;-+=1. \n@/w^{}"\'ax', '<!--', '-->', '://', 'www.', '&lt;');
    fc.assert(
      fc.property(fc.array(mean, { minLength: 1, maxLength: 14 }), (parts) => {
        expectPlain(parts.join(''), escapeMarkdown, (text) => text);
      }),
      { seed: 7 },
    );
  });

  test('is a link text that stays inside its link', () => {
    for (const title of HOSTILE) {
      const [link, ...others] = findNodes(readMarkdown(`x [${escapeMarkdown(title)}](a.md) y`), 'link');
      expect(others).toEqual([]);
      expect(link?.url).toBe('a.md');
      expect(link && readText(link)).toBe(cleanText(title));
    }
  });
});

describe('escapeIssueText', () => {
  test.each([
    ['@octocat', /@octocat/],
    ['@org/team', /@org/],
    ['see #12', /#12/],
    ['see GH-12 and gh-7', /gh-\d/i],
    ['owner/repo#3', /#3/],
    ['at 0123456789abcdef0123456789abcdef01234567', /\b[0-9a-f]{7,40}\b/],
    ['https://github.com/o/r/issues/1', /:\/\//],
    ['mail@evil.example', /@evil/],
  ])('breaks %j where GitHub would read it', (text, reference) => {
    expect(text).toMatch(reference);
    const shown = readText(readMarkdown(escapeIssueText(text)));
    expect(shown).not.toMatch(reference);
    expect(shown.replaceAll('\u200b', '')).toBe(text);
  });

  test('leaves what refers to nothing', () => {
    expect(readText(readMarkdown(escapeIssueText('C# in 2026, a1b2c3')))).toBe('C# in 2026, a1b2c3');
  });
});

test('cleanText drops controls, terminal sequences and direction marks, and is never invisible', () => {
  expect(cleanText('a\u001b[31mred\u001b[0m\u0007 b\u202ec\u2066d\u200f\ne\u2028f')).toBe('ared bcd e f');
  expect(cleanText('\u202e \n')).toBe('–');
  expect(cleanText(' \ta  \n b ')).toBe('a b');
  expect(cleanText('x\ud800y')).toBe('x\ufffdy');
  expect(cleanText('👩‍💻 می‌خواهم')).toBe('👩‍💻 می‌خواهم');
});

test('what is dropped and what becomes a blank are these characters and no others', () => {
  const cleaned = Array.from({ length: 0x1_0000 }, (_, code) => cleanSource(String.fromCharCode(code)));
  const becoming = (text: string) =>
    cleaned.flatMap((one, code) => (one === text && text.charCodeAt(0) !== code ? [code] : []));
  const ranges = (found: readonly number[]) =>
    found
      .map((code, at) =>
        found[at - 1] === code - 1
          ? found[at + 1] === code + 1
            ? ''
            : `-${code.toString(16)}`
          : ` ${code.toString(16)}`,
      )
      .join('')
      .trim();
  expect(ranges(becoming(''))).toBe('61c 200e-200f 202a-202e 2066-2069');
  expect(ranges(becoming(' '))).toBe('0-1f 7f-9f 2028-2029 feff fff9-fffb');
  expect(ranges(becoming('\ufffd'))).toBe('d800-dfff');
});

test.each([
  ['\u001b[31mx', 'x'],
  ['\u009b1;2Hx', 'x'],
  ['a\u001b[?25lx', 'ax'],
  ['\u001b[0 qx', 'x'],
  ['\u001b[>0%@x', 'x'],
  ['\u001b[3~~', '~'],
  ['\u001b[3éx', ' [3éx'],
  ['\u001b]0;x\u0007', ' ]0;x '],
])('of the sequence %j stays %j', (text, shown) => expect(cleanSource(text)).toBe(shown));

test.each([
  ['a\nb', '```\na\nb\n```'],
  ['a ``` b\n`````', '``````\na ``` b\n`````\n``````'],
  ['a\u001b[31m', '```\na\n```'],
  ['# A\n\n- b\n  - c \n', '```\n# A\n\n- b\n  - c\n\n```'],
])('fenceCode keeps %j in one block', (text, block) => expect(fenceCode(text)).toBe(block));

test.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['a`', '`` a` ``'],
  ['a```b``', '```` a```b`` ````'],
  ['<!-- a -->', '`<!-\u200b- a -\u200b->`'],
])('escapeCode writes %j as %j', (text, code) => expect(escapeCode(text)).toBe(code));

test.each([
  ['a & <b> "c" \'d\' | e', 'a &amp; &lt;b&gt; &quot;c&quot; &apos;d&apos; | e'],
  ['a\ufffeb\uffff', 'a\ufffdb\ufffd'],
])('escapeXml writes %j as %j', (text, xml) => expect(escapeXml(text)).toBe(xml));

const B = '&#8203;';
test.each([
  ['0123456', `012345${B}6`],
  ['(0123456789abcdef)', `(012345${B}6789ab${B}cdef)`],
  ['012345', '012345'],
  ['89ABCDEF', `89ABCD${B}EF`],
  ['gh-1 Gh-12', `gh${B}-1 Gh${B}-12`],
  ['x0123456', 'x0123456'],
  ['0123456x', '0123456x'],
  ['0123456 0123456', `012345${B}6 012345${B}6`],
  ['a#1 # GH-1 gh-a XGH-2', `a\\#${B}1 \\# GH${B}-1 gh-a XGH-2`],
  ['@a b@c https://d', `@${B}a b@${B}c https&#58;/${B}/d`],
])('escapeIssueText writes %j as %j', (text, issue) => expect(escapeIssueText(text)).toBe(issue));

test('in a file of the repository an address of mail is no link, and what begins with the sign stays', () => {
  expect(escapeFileText('a@b.example @c, d @ e')).toBe('a@&#8203;b.example @c, d @ e');
});

test('escapeCode holds any text in one code span', () => {
  for (const title of HOSTILE) {
    const tree = readMarkdown(`- a ${escapeCode(title)} b`);
    expect(findNodes(tree, 'inlineCode').map(readText)).toEqual([readText(tree).slice(2, -2)]);
    expect(readText(tree).replaceAll('\u200b', '')).toBe(`a ${cleanText(title)} b`);
    expect(escapeCode(title)).not.toMatch(/<!--|-->/);
  }
});

describe('escapeLink', () => {
  test('leaves nothing that Markdown reads', () => {
    expect(escapeLink("http://x.example/?a=()[]\\|`^'&b=<>*_#(c)")).toBe(
      'http://x.example/?a=%28%29%5B%5D%5C%7C%60%5E%27&amp;b=%3C%3E*_#%28c%29',
    );
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://x',
    'ahttps://x',
    'https+a://x',
    'mailto:a@b.c',
    'notes.md',
    '//host',
    '',
  ])('drops %j', (url) => expect(escapeLink(url)).toBeNull());

  test.each([
    'https://x.example/a_(b)?q=1&copy;=2|3',
    'https://x.example/`a`*b*',
    'http://x.example/a b"c',
    'https://x.example/\\x<y>[z]',
  ])('keeps %j one link', (url) => {
    const target = escapeLink(url);
    const [row, link] = [
      findNodes(readMarkdown(`| a |\n| - |\n| [t](${target}) |`), 'tableCell'),
      findNodes(readMarkdown(`[t](${target})`), 'link'),
    ];
    expect(row).toHaveLength(2);
    expect(link).toHaveLength(1);
    expect([...new URL(link[0]?.url ?? '').searchParams]).toEqual([...new URL(url).searchParams]);
  });

  test.each([
    ['https://github.com/o/r/issues/1', true],
    ['https://ghe.example/o/r/pull/7#x', true],
    ['https://github.com/o/r/%69ssues/1', true],
    ['https://github.com/o/r/commit/abcdef0', true],
    ['https://github.com/o/r/blob/main/README.md', false],
    ['https://docs.example/en/issues/', false],
    ['https://github.com//o/r//issues//1', true],
    ['HTTPS://GITHUB.COM/O/R/PULL/7', true],
    ['https://github.com/o/r/security/advisories/GHSA', true],
    ['https://github.com/octo/repo/pulls/me', true],
    ['https://github.com/octo/repo/commits/main', true],
    ['https://github.com/octo/repo/discussions/1', true],
    ['https://github.com/octo/repo/security', false],
    ['https://github.com/octo/repo/issues', false],
    ['https://github.com/octo/repo/issues/?q=1', false],
    ['https://github.com/octo/repo/issue/1', false],
    ['https://github.com/octo/repo/s/issues/1', false],
    ['https://github.com/octo/issues/1', false],
    // What can not be decoded may be anything.
    ['https://github.com/o/r/%E0%A4%A', true],
    ['ftp://github.com/o/r/issues/1', false],
    ['notes.md', false],
  ])('knows that %j refers: %j', (url, refers) => expect(isReference(url)).toBe(refers));
});
