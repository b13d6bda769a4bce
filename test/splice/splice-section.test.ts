import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spliceSection } from '../../src/splice/splice-section.ts';

const START = '<!-- trailmark:start -->';
const END = '<!-- trailmark:end -->';
const SECTION = '\n**new**\n\n| a | b |\n| :-- | --: |\n| 1 | 2 |\n\n';

const splice = (text: string, section = SECTION) => spliceSection({ path: 'README.md', text }, section);
const refusal = (text: string) => {
  const { text: written, changed, problems } = splice(text);
  expect(written).toBeNull();
  expect(changed).toBe(false);
  for (const problem of problems) expect(problem).toMatchObject({ path: 'README.md', severity: 'error' });
  return problems.map(({ code, line, column }) => `${code} ${line}:${column}`);
};

describe('writes between the markers and nowhere else', () => {
  test.each([
    ['a plain pair', '# T\n\n', '\n\nrest', '\n'],
    ['CRLF', '# T\r\n\r\n', '\r\nrest\r\n', '\r\n'],
    ['lone CR', '# T\r\r', '\rrest', '\r'],
    ['a byte order mark before the first marker', '\ufeff', '', '\n'],
    ['no final line end', '', '', '\n'],
    ['inside a div', '<div align="center">\n', '\n</div>\n', '\n'],
    ['inside a div after a blank line', '<div>\n\n', '\n\n</div>\n', '\n'],
    ['inside details', '<details>\n<summary>s</summary>\n', '\n</details>\n', '\n'],
    ['after a paragraph without a blank line', 'text\n', '\ntext\n', '\n'],
    ['after a tag that is closed', '<a title="x">y</a>\n', '\n', '\n'],
    ['after an open tag and a blank line', '<a title="\n\n', '\n">x</a>\n', '\n'],
    ['after a list', '- item\n', '\n- item\n', '\n'],
    ['after front matter', '---\ntitle: x\n---\n', '\n', '\n'],
    ['before a byte order mark', '', '\n\ufeff', '\n'],
    ['after odd characters', '\u0000 \u0085 x\u00a0\t \n  \n', '\n\n\n', '\n'],
  ])('%s', (...[, before, after, eol]) => {
    const text = `${before}${START}${eol}old${eol}${END}${after}`;
    const { text: written, changed, problems } = splice(text);
    expect(problems).toEqual([]);
    expect(changed).toBe(true);
    expect(written).toBe(`${before}${START}${SECTION.replaceAll('\n', eol).replace(/^/, eol)}${END}${after}`);
    expect(splice(written ?? '')).toEqual({ path: 'README.md', text: written, changed: false, problems: [] });
  });

  test('blanks behind a marker stay', () => {
    expect(splice(`${START} \t\n${END}  \nx`).text).toBe(`${START} \t\n${SECTION}${END}  \nx`);
  });

  test('any text around the pair stays', () => {
    const around = fc.array(
      fc.constantFrom('a', '\n', '\r\n', '\r', ' ', '- x', '> y', '# h', '<div>', '|a|', '\ufeff', '`', '😀'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(around, around, (head, tail) => {
        const [before, after] = [`${head.join('')}\n\n`, `\n\n${tail.join('')}`];
        const { text } = splice(`${before}${START}\nold\n${END}${after}`);
        if (text !== null) expect(text).toBe(`${before}${START}\n${SECTION}${END}${after}`);
      }),
      { seed: 3 },
    );
  });
});

describe('keeps a section that differs only in what formatters change', () => {
  test.each([
    ['padding', '\n**new**\n\n|  a  |  b  |\n| :---- | -----: |\n| 1   |   2 |\n\n'],
    ['blank lines', '**new**\n\n \t\n| a | b |\n| :-- | --: |\n| 1 | 2 |\n'],
    ['blanks behind a row', '\n**new**\n\n| a | b |  \n| :-- | --: |\t\n| 1 | 2 | \n\n'],
    ['no padding', '\n**new**\n\n|a|b|\n|:-|-:|\n|1|2|\n\n'],
  ])('%s', (_name, old) => {
    const text = `${START}\n${old}${END}\n`;
    expect(splice(text)).toEqual({ path: 'README.md', text, changed: false, problems: [] });
  });

  test.each([
    '\n**new**\n\n| a | b |\n| --- | --: |\n| 1 | 2 |\n\n',
    '\n**new**\n\n| a | b |\n| :-- | --: |\n| 1 | 3 |\n\n',
    '',
    '\n**new**\n\n| a | b |\n| :-- | --: |\n| 12 | |\n\n',
    '\n**new**\n\n| a | b |\n| :-- | --: | 1 | 2 |\n\n',
  ])('but writes one that differs in substance: %j', (old) =>
    expect(splice(`${START}\n${old}${END}\n`).changed).toBe(true),
  );
});

test.each([
  ['a--', 'a-'],
  ['--a', '-a'],
  ['a:--', 'a:-'],
])('a cell of %j is another than one of %j', (cell, other) => {
  const section = (text: string) => `\n| a |\n| - |\n| ${text} |\n\n`;
  expect(splice(`${START}\n${section(other)}${END}\n`, section(cell))).toMatchObject({ changed: true, problems: [] });
});

describe('refuses with the lines', () => {
  test.each([
    ['', ['markers-missing 1:1']],
    ['# only text\n', ['markers-missing 1:1']],
    [`a\n\n${START}\n`, ['marker-orphan 3:1']],
    [`a\n\n${END}\n`, ['marker-orphan 3:1']],
    [`${END}\n\n${START}\n`, ['markers-reversed 1:1', 'markers-reversed 3:1']],
    [`${START}\n${END}\n${START}\n${END}\n`, ['marker-twice 3:1', 'marker-twice 4:1']],
    [`${START}\n${START}\n${END}\n${END}\n`, ['markers-nested 2:1', 'markers-nested 3:1']],
    [`${START}\n${START}\n${END}\n`, ['marker-twice 2:1']],
    [`${START}\n${END}\n\n${END}\n`, ['marker-twice 4:1']],
    [`${START}\n${START}\n`, ['marker-orphan 1:1', 'marker-orphan 2:1']],
    [` ${START}\n${END}\n`, ['marker-misplaced 1:2']],
    [`- ${START}\n- ${END}\n`, ['marker-misplaced 1:3', 'marker-misplaced 2:3']],
    [`> ${START}\n> ${END}\n`, ['marker-misplaced 1:3', 'marker-misplaced 2:3']],
    [`${START}${END}\n`, ['marker-misplaced 1:1', 'marker-misplaced 1:25']],
    [`text ${START} text\n`, ['marker-misplaced 1:6']],
    [`- a ${END} ${START}\n`, ['marker-misplaced 1:5', 'marker-misplaced 1:28']],
    [`${'> '.repeat(200)}a\n\n${START}\n${END}\n`, ['unreadable 1:1']],
    [`${START}\n\n- x ${START}\n`, ['marker-misplaced 3:5']],
    [`${START} x\n\n${END}\n`, ['marker-misplaced 1:1']],
    [`${START}\n${END}\n\n- x ${START}\n`, ['marker-misplaced 4:5']],
    [`${START}\n${END}\n${END}\n\n- x ${START}\n`, ['marker-twice 3:1', 'marker-misplaced 5:5']],
    [`- x ${START}\n\n${START}\n${END}\n${END}\n`, ['marker-misplaced 1:5', 'marker-twice 5:1']],
    [`# ${START}\n`, ['marker-misplaced 1:3']],
    [`| a |\n| - |\n| ${START} |\n`, ['marker-misplaced 3:3']],
    [`**x ${START}**\n`, ['marker-misplaced 1:5']],
    [`<div>\n  ${START}\n</div>\n`, ['marker-misplaced 2:3']],
    [`a\r\n\r\n${START}\r\n`, ['marker-orphan 3:1']],
    [`a\r\r${START}\r`, ['marker-orphan 3:1']],
    [`\ufeff${START}\n`, ['marker-orphan 1:1']],
    [`<a title="\n${START}\n${END}\n">x</a>\n`, ['marker-misplaced 2:1']],
    [`- a\n  <img alt='\n${START}\n${END}\n'>\n`, ['marker-misplaced 3:1']],
    [`a <b\n${START}\n${END}\n`, ['marker-misplaced 2:1']],
    [`- a\n- <img alt='\n${START}\n${END}\n'>\n`, ['marker-misplaced 3:1']],
    [`- a\n\n  <img alt='\n${START}\n${END}\n'>\n`, ['marker-misplaced 4:1']],
    [`> a\n>\n> <img alt='\n${START}\n${END}\n'>\n`, ['marker-misplaced 4:1']],
    [`<div>\n${START}\n${END}\n<span title='\n${START}\n'>\n</div>\n`, ['marker-misplaced 2:1']],
  ])('%j', (text, expected) => expect(refusal(text)).toEqual(expected));

  test.each([20, 21])('of %i markers twenty are named', (count) => {
    const lines = Array.from({ length: count }, (_, at) => (at === 1 ? END : START)).join('\n');
    const [problem] = splice(`${lines}\n`).problems.filter(({ code }) => code === 'marker-twice');
    expect(problem?.message).toContain(count > 20 ? '19, 20, …)' : '19, 20)');
  });

  test.each([
    ['a declaration', `<!DOCTYPE html\n${START}\n\n${END}\n`, 2],
    ['an instruction', `<?php\n${START}\n?>\n\n${END}\n`, 2],
    ['a fence', `${START}\n\n\`\`\`\n${END}\n\`\`\`\n`, 4],
    ['code for its indentation', `    ${END}\n\n${START}\n`, 1],
    ['nothing', `${START}\n\na ${END}x\n`, null],
  ])('and with the other half that is text, as in %s', (_, text, line) => {
    const [problem] = splice(text).problems;
    const wanted = line === null ? 'alone at the beginning' : `The one on line ${line} is text`;
    expect(problem?.message).toContain(wanted);
  });

  test('and with words that say what to do', async () => {
    const texts = [
      'x\n',
      `a\n\n${START}\n`,
      `a\n\n${END}\n`,
      `${START}\n\n\`\`\`\n${END}\n\`\`\`\n`,
      `<!--\n  ${START}\n\nx\n${END}\n`,
      `${START}\n${START}\n\n- ${END}\n\n\`\`\`\n${END}\n`,
      `${END}\n\n${START}\n`,
      `${START}\n${END}\n${END}\n`,
      `${START}\n${START}\n${END}\n${END}\n`,
      `${START}\n${END}\n\n- ${START}\n`,
      `a <b\n${START}\n${END}\n`,
      `<div>\n${START}\n${END}\n<span title='\n${START}\n'>\n</div>\n`,
    ];
    const said = texts.map((text) => {
      const { problems, ...rest } = splice(text);
      expect(rest).toEqual({ path: 'README.md', text: null, changed: false });
      const lines = problems.map(({ message, fix }) => `${message}${fix === null ? '' : `\nfix: ${fix}`}`);
      return `▶\n${text}◀\n${lines.join('\n')}\n`;
    });
    await expect(said.join('\n')).toMatchFileSnapshot('refusals.txt');
  });

  test('and with the two lines to paste', () => {
    expect(splice('x').problems[0]?.message).toContain(`\n${START}\n${END}`);
  });
});

describe('a marker in code or in another comment is text', () => {
  test.each([
    ['a fence', `\`\`\`html\n${START}\n${END}\n\`\`\`\n`],
    ['a tilde fence in a list', `- x\n  ~~~\n${'  '}${START}\n  ~~~\n`],
    ['an indented block', `x\n\n    ${START}\n    ${END}\n`],
    ['a code span', `\`${START}\` and \`${END}\`\n`],
    ['a pre block', `<pre>\n${START}\n${END}\n</pre>\n`],
    ['a script', `<script>\n${START}\n</script>\n`],
    ['another comment', `<!-- note\n${START}\n`],
    ['a comment in a div', `<div>\n<!-- note\n${START}\n</div>\n`],
    ['a backslash', `\\${START}\n`],
    ['an entity', `&lt;!-- trailmark:start -->\n`],
  ])('%s', (_name, quoted) => {
    expect(refusal(quoted)).toEqual(['markers-missing 1:1']);
    const text = `${quoted}\n${START}\n${END}\n`;
    expect(splice(text).text).toBe(`${quoted}\n${START}\n${SECTION}${END}\n`);
  });

  test('a fence that is never closed hides the rest', () => {
    expect(refusal(`\`\`\`\n${START}\n${END}\n`)).toEqual(['markers-missing 1:1']);
  });
});

describe('a section that says there is nothing', () => {
  const EMPTY = '\nNo steps yet. Add one like this: `- [ ] My first topic`\n\n';
  const over = (old: string) => spliceSection({ path: 'README.md', text: `${START}\n${old}\n${END}\n` }, EMPTY, true);

  test.each([
    ['a count', '**50 %** · 1/2'],
    ['a count in other digits', '**۵۰٪**'],
    ['the card of a plan', '![Go: 3 of 12 done](.github/trailmark.svg)'],
  ])('is not written over %s', (_, old) => {
    const { text, changed, problems } = over(old);
    expect([text, changed]).toEqual([null, false]);
    expect(problems).toMatchObject([{ code: 'section-kept', line: 1, column: 1, severity: 'error' }]);
  });

  test.each([
    ['nothing', ''],
    ['words', 'My progress will stand here.'],
    ['the same in another language', '![Noch keine Schritte](a.svg)\n\nNoch keine Schritte: `- [ ] Mein 1. Thema`'],
  ])('is written over %s', (_, old) => {
    expect(over(old)).toMatchObject({ changed: true, problems: [] });
  });
});
