import fc from 'fast-check';

export const START = '<!-- trailmark:start -->';
export const END = '<!-- trailmark:end -->';

const WORDS = [
  'a',
  'Go',
  '学习',
  'b c',
  '`x`',
  '**d**',
  '[e](f)',
  '\\*',
  '&amp;',
  'www.g.h',
  '~~i~~',
  'j\u2028k',
  'l\u0085m',
  '|',
  'n  ',
];
const TAGS = [
  '<br>',
  '<div>',
  '</div>',
  '<details>',
  '</details>',
  '<summary>s</summary>',
  '<img src="a">',
  '<p align="center">',
  '</p>',
  '<b>',
  '<hr/>',
];
const RAW = [
  '<pre>\nx\n</pre>',
  '<script>\nx\n</script>',
  '<textarea>\nx\n</textarea>',
  '<?\nx\n?>',
  '<![CDATA[\nx\n]]>',
  '<!DOCTYPE html\nx>',
  '<!-- x\ny -->',
  '<a title="\nx">',
];

const line = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const mark = fc.constantFrom('- ', '* ', '+ ', '1. ', '2) ', '-   ', '10. ');
const box = fc.constantFrom('[ ] ', '[x] ', '[X] ', '', '', '[ ]', '[-] ', '[ ]  ', '[ ]\t');

function indent(text: string, by: string): string {
  return text
    .split('\n')
    .map((one, at) => (at === 0 || one === '' ? one : by + one))
    .join('\n');
}

/** Blocks of every kind, up to three containers deep; lines that carry on a container without its mark are among them. */
const { block } = fc.letrec<{ block: string; item: string }>((tie) => ({
  item: fc
    .tuple(mark, box, line, fc.option(fc.tuple(fc.constantFrom('\n', '\n\n'), tie('block')), { nil: null, freq: 1 }))
    .map(([sign, check, text, inner]) => {
      const by = ' '.repeat(sign.length);
      return `${sign}${check}${text}${inner === null ? '' : `${inner[0]}${by}${indent(inner[1], by)}`}`;
    }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 4, arbitrary: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')) },
    {
      weight: 2,
      arbitrary: fc.tuple(fc.integer({ min: 1, max: 6 }), line).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
    },
    { weight: 1, arbitrary: line.map((text) => `${text}\n---`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '***',
        '_ _ _',
        '| a | b |\n| - | - |\n| - [ ] c | d |',
        '| a |\n|--|',
        '    - [ ] code',
        '\t- [ ] tab',
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('```', '~~~', '````'), line)
        .map(([fence, text]) => `${fence}\n- [ ] ${text}\n\n${fence}`),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom(...TAGS), fc.constantFrom('\n', '\n\n', ''))
        .map(([tag, gap]) => `${tag}${gap}- [ ] in html`),
    },
    { weight: 1, arbitrary: fc.constantFrom(...RAW) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...TAGS), line).map(([tag, text]) => `${tag}${text}\n${tag}`) },
    { weight: 6, arbitrary: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => items.join('\n')) },
    {
      weight: 2,
      arbitrary: fc
        .tuple(tie('block'), fc.boolean())
        .map(([text, lazy]) => (lazy ? `> ${text}` : `> ${text.split('\n').join('\n> ')}`)),
    },
  ),
}));

const blocks = fc.array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n')), { maxLength: 5 });
const join = (parts: readonly (readonly [string, string])[]) => parts.map(([text, gap]) => text + gap).join('');

const stray = fc.constantFrom(START, END, ` ${START}`, `- ${END}`, `> ${START}`, `x ${END}`, `\`${START}\``);

/** What Markdown is made of, but for what docs/writing-roadmaps.md says is read otherwise than GitHub does. */
const TOKENS = [
  ...['- ', '- [ ] ', '1. ', '1) [ ] ', '+ [ ] ', '\n- [x] a', '> ', '> - [ ] ', '- [ ]\n', '-\n', '*\n', '[ ]'],
  ...['\\', '&amp;', '  ', '   ', '    ', '     ', '\t', '\n', '\n', '\n', '\n\n', '\n\n', '\r\n', 'a', 'b c', '学'],
  ...['**', '_', '~~', '|', '`', '``', '```\n', '~~~\n', '# ', '---\n', '===\n', '***\n', '| a | b |\n| - | - |\n'],
  ...['| [ ] | x |\n', '[a](b)', '<div>', '</div>', '<br>\n', '<details>\n', '<summary>', '</summary>'],
  ...['<img src="a">', '<!-- c -->', '-->', '</pre>', '<p align="center">\n', '">', '?>', '</script>'],
  ...['http://a.b', 'www.a.b ', '[^1]', `${START}\n`, `${END}\n`],
];

/** Tokens in any order, mostly none of which anybody would write so. */
export const soup = fc
  .array(fc.constantFrom(...TOKENS), { minLength: 3, maxLength: 17 })
  .map((tokens) => tokens.join(''));

/** READMEs that mostly have one pair of markers where it may stand; some have none, more, or one in the way. */
export const readme = fc
  .record({
    before: blocks,
    between: fc.constantFrom('', 'old\n', '\nold\n\n', '\n| a |\n| - |\n\n'),
    behind: blocks,
    stray: fc.oneof({ weight: 9, arbitrary: fc.constant('') }, { weight: 1, arbitrary: stray }),
    eol: fc.constantFrom('\n', '\n', '\r\n', '\r'),
    bom: fc.constantFrom('', '', '', '\uFEFF'),
    end: fc.constantFrom('', '\n'),
  })
  .map(({ before, between, behind, stray, eol, bom, end }) => {
    const lines = [join(before), `${START}\n${between}${END}\n`, stray && `${stray}\n`, join(behind)];
    return bom + (lines.join('') + end).replaceAll('\n', eol);
  });
