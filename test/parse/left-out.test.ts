import { describe, expect, test } from 'vitest';
import { parseOutline } from '../../src/markdown/markdown-to-outline.ts';
import { findLeftOut } from '../../src/parse/left-out.ts';
import { parseOne } from './parse-one.ts';

/** The steps of a text, by their titles. */
const counted = (text: string) =>
  parseOne(text)
    .steps.map(({ title }) => title)
    .join(' ');

const off = '<!-- trailmark:off -->\n\n';
const on = '<!-- trailmark:on -->\n\n';
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((title) => `- [ ] ${title}\n\n`) as [string, string, string, string];

describe('what stands between markers does not count', () => {
  test.each([
    ['from off to on', `${a}${off}${b}${on}${c}`, 'a c'],
    ['each pair by itself', `${off}${a}${on}${b}${off}${c}${on}${d}`, 'b d'],
    ['up to the end of the file', `${a}${off}${b}${c}`, 'a'],
    ['an off in it begins nothing new', `${off}${a}${off}${b}${on}${c}`, 'c'],
    ['an on alone ends nothing', `${a}${on}${b}${off}${c}${on}${d}`, 'a b d'],
    ['other blanks', `<!--trailmark:off-->\n\n${a}<!--  trailmark:on\t-->\n\n${b}`, 'b'],
    ['indented', `  <!-- trailmark:off -->\n\n${a}${on}${b}`, 'b'],
    ['not behind other text', `x <!-- trailmark:off -->\n\n${a}${b}`, 'a b'],
    ['on behind other text', `${off}${a}<div>x</div> <!-- trailmark:on -->\n\n${b}`, 'b'],
    ["between Trailmark's own", `<!-- trailmark:start -->\n\n${a}<!-- trailmark:end -->\n\n${b}`, 'b'],
    ['not between like ones', `<!--trailmark:start-->\n\n${a}<!-- trailmark:end -->\n\n${b}`, 'a b'],
    ['a pair inside the other', `<!-- trailmark:start -->\n\n${off}${a}${on}${b}<!-- trailmark:end -->\n\n${c}`, 'c'],
    ['no markers in code', `\`\`\`\n${off}\`\`\`\n\n${a}`, 'a'],
  ])('%s', (_, text, titles) => expect(counted(text)).toBe(titles));

  test('a box there is told with the reason', () => {
    expect(parseOne(`${off}${a}${on}${b}`).problems).toMatchObject([
      { line: 3, code: 'left-out', message: expect.stringContaining('<!-- trailmark:off -->') },
    ]);
    expect(parseOne(`<!-- trailmark:start -->\n\n${a}<!-- trailmark:end -->\n\n${b}`).problems).toMatchObject([
      { line: 3, code: 'left-out', message: expect.stringContaining("Trailmark's own section") },
    ]);
  });
});

describe('what explains the file does not count', () => {
  test.each([
    ['up to the next heading', `# P\n\n${a}## How to use\n\n${b}## A\n\n${c}`, 'a c'],
    ['of any level', `## How to use\n\n${a}##### A\n\n${b}`, 'b'],
    ['up to the end of the file', `${a}## How to use\n\n${b}`, 'a'],
  ])('%s', (_, text, titles) => expect(counted(text)).toBe(titles));

  test('but its legend holds', () => {
    expect(counted('## Legend\n\n- 🌱 in progress\n- 🌳 done\n\n## A\n\n- 🌱 x\n- 🌳 y\n')).toBe('x y');
    expect(counted(`${off}- 🌱 in progress\n- 🌳 done\n\n${on}## A\n\n- 🌱 x\n- 🌳 y\n`)).toBe('');
  });
});

describe('boxes that offer statuses to choose from do not count', () => {
  const long = `not ${'very '.repeat(8)}done`;
  test.each([
    ['different ones', '- [ ] Yes\n- [x] No\n', ''],
    ['of more than two', '- [ ] Done\n- [ ] In progress\n- [ ] Not started\n', ''],
    ['of one meaning they do', '- [ ] Done\n- [ ] Completed\n', 'Done Completed'],
    ['beside another they do', '- [ ] Yes\n- [ ] No\n- [ ] Sets\n', 'Yes No Sets'],
    ['beside an item without a box they do', '- [ ] Yes\n- No\n', 'Yes'],
    ['of forty characters at most', `- [ ] Yes\n- [ ] In${' '.repeat(24)}progress\n`, ''],
    ['of one more they do', `- [ ] Yes\n- [ ] In${' '.repeat(25)}progress\n`, 'Yes In progress'],
    ['a longer one is none', `- [ ] Yes\n- [ ] ${long}\n`, `Yes ${long}`],
  ])('%s', (_, text, titles) => expect(counted(text)).toBe(titles));
});

describe('what is left of a sample of Markdown whose fence is cut does not count', () => {
  const sample = (open: string, inside: string) => `${a}${open}\n# S\n\`\`\`${inside}\nx\n\`\`\`\n\n${b}\`\`\`\n\n${c}`;
  test.each([
    ['markdown', sample('```markdown', 'js'), 'a'],
    ['md', sample('```md', 'js'), 'a'],
    ['MDX', sample('```MDX', 'js'), 'a'],
    ['with tildes', sample('```md', 'js').replaceAll('```', '~~~'), 'a'],
    ['that nothing inside cuts', `${a}\`\`\`md\n# S\n\`\`\`\n\n${b}`, 'a b'],
    ['that nothing ends', `${a}\`\`\`md\n\`\`\`js\nx\n\`\`\`\n\n${b}`, 'a b'],
    ['of another language', sample('```html', 'js'), 'a b'],
    ['up to the last line of the file', `${a}\`\`\`md\n\`\`\`js\nx\n\`\`\`\n\n${b}\`\`\``, 'a'],
    ['that is code by its indent', `    \`\`\`md\n    \`\`\`js\n\n${a}    \`\`\`\n    \`\`\`\n`, 'a'],
    ['that is longer than those inside', `${a}\`\`\`\`md\n\`\`\`js\nx\n\`\`\`\n\`\`\`\`\n\n${b}`, 'a b'],
  ])('%s', (_, text, titles) => expect(counted(text)).toBe(titles));
});

test('a part begins at its first offset and ends before its last', () => {
  const text = `x\n\n${off}y\n\n${on}z\n`;
  const at = findLeftOut(parseOutline(text));
  const inside = [...Array(text.length).keys()].filter((offset) => at(offset) !== null);
  expect([inside[0], inside.at(-1)]).toEqual([text.indexOf('<!--'), text.indexOf('<!-- trailmark:on') - 1]);
  expect(inside).toHaveLength(text.indexOf('<!-- trailmark:on') - text.indexOf('<!--'));
});
