import fc from 'fast-check';

/** What a title could try, kind by kind. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  command: [
    '::set-output name=percent::1',
    '::add-mask::a',
    '##[set-output name=percent]1',
    '##[error]x',
    '::stop-commands::x',
  ],
  marker: [
    '<!-- trailmark:end -->',
    '<!-- trailmark:start -->',
    '<!-- trailmark:comment W10= 00000000 -->',
    '-->',
    '<!--',
  ],
  table: ['|', '\\|', '| a | b |', '`|`', '\\'],
  link: [
    '](https://evil.test)',
    '[a](javascript:alert(1))',
    '![i](https://evil.test/i.png)',
    '<https://evil.test>',
    '[x]:',
    '[ ]',
  ],
  mention: ['@octocat', '@org/team', '&#64;octocat', '\\@octocat', '<b>@octocat</b>', 'a@octocat', '(@octocat)'],
  reference: [
    '#1',
    'GH-1',
    'octocat/plan#1',
    'https://github.com/octocat/plan/issues/1',
    'fixes #1',
    '&#35;1',
    'octocat/plan@a5c3785ed8d6a35868bc169f07e40e889087fd2e',
    'a5c3785ed8d6a35868bc169f07e40e889087fd2e',
  ],
  control: ['\u001b[2J', '\u0007', '\u009b31m', '\u202e', '\u2066', '\u200f', '\ufeff', '\u2028', '\u0085'],
  html: ['<script>alert(1)</script>', '</details>', '</sub>', '<img src=x onerror=a>', '<h1>', '&lt;b&gt;', '<div'],
  markdown: ['```', '`', '**', '~~', '$a$', '# x', '- [ ] x', '> x', '---', '1. x', ':tada:', '[^1]', '__'],
};

const fragment = fc.oneof(...Object.values(KINDS).map((texts) => fc.constantFrom(...texts)));
const glue = fc.constantFrom('', ' ', ' a ', 'b', '\t', '.');

/** Hostile titles, each a few fragments with something between them, at the start as well as inside. Same seed, same titles. */
export function makeHostileTitles(count: number, seed: number): readonly string[] {
  const title = fc.array(fc.tuple(fragment, glue), { minLength: 1, maxLength: 4 }).map((parts) =>
    parts
      .flat()
      .join('')
      .replace(/[\n\r]/g, ' '),
  );
  const single = Object.values(KINDS).flat();
  return [...single, ...fc.sample(title, { numRuns: count, seed })].slice(0, count);
}
