import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from '../../src/render/escape/clean-text.ts';
import { escapeIssueText } from '../../src/render/escape/escape-issue-text.ts';
import { escapeFileText } from '../../src/render/format/formatter.ts';
import { drawAsGitHub, hasCmarkGfm } from './cmark-gfm.ts';

const PIECES = [
  ...[
    'a',
    'B',
    '1',
    '-',
    '_',
    '.',
    '+',
    '@',
    ':',
    '/',
    ' ',
    '(',
    '&',
    ';',
    '\\',
    '"',
    'é',
    '\u200b',
    'github.com',
    'x.io',
  ],
  ...[
    'me@x.io',
    'mailto:',
    'xmpp:',
    'MAILTO:',
    'www.',
    'WWW.',
    'wWw',
    'http://',
    'https://',
    'ftp://',
    'HTTP:',
    '//x.io',
  ],
];
const TITLES = fc.sample(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 }), {
  numRuns: Number(process.env.TRAILMARK_RUNS ?? 200) * 10,
  seed: 10,
});
const FIXED = [
  'me@x.io',
  'a_b@x.io',
  'a+@x.io',
  'write to a@b.cc or xmpp:a@b.cc/r',
  'git@github.com:o/r',
  'mailto:a@b.cc',
];

test.skipIf(!hasCmarkGfm).each([
  ['a file', escapeFileText],
  ['an issue', escapeIssueText],
])('no address in a title becomes a link in %s, and its text stays', (_, write) => {
  const titles = [...FIXED, ...TITLES.map((pieces) => pieces.join(''))].map(cleanText);
  const [paragraphs = '', table = '', links = ''] = drawAsGitHub([
    titles.map((title) => `x ${write(title)} x`).join('\n\n'),
    ['| a |', '| - |', ...titles.map((title) => `| x ${write(title)} x |`)].join('\n'),
    titles.map((title) => `[x ${write(title)} x](a.md)`).join('\n\n'),
  ]);
  expect(paragraphs.match(/<a .*/)).toBeNull();
  expect(table.match(/<a .*/)).toBeNull();
  expect(new Set(Array.from(links.matchAll(/<a [^>]*>/g), ([tag]) => tag))).toEqual(new Set(['<a href="a.md">']));
  const shown = Array.from(paragraphs.matchAll(/<p>x (.*) x<\/p>/g), ([, text = '']) => readEntities(text));
  expect(shown).toEqual(titles.map((title) => title.replaceAll('\u200b', '')));
});

function readEntities(html: string): string {
  const entities = { '&quot;': '"', '&lt;': '<', '&gt;': '>', '&amp;': '&', '\u200b': '' } as const;
  return html.replace(/&(?:quot|lt|gt|amp);|\u200b/g, (entity) => entities[entity as keyof typeof entities]);
}
