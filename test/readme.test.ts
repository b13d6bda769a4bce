import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMAND_NAMES } from '../src/cli/arguments/commands.ts';
import { parseRoadmaps } from '../src/parse/parse-roadmaps.ts';
import { examineRoadmaps } from '../src/rules/find-problems.ts';
import { runCli } from './cli/run-cli.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const readme = read('README.md');
const writing = read('docs/writing-roadmaps.md');
const action = read('docs/action.md');

/** A fenced block behind a comment that names the command whose output it is. */
const EXAMPLE = /(<!-- shows: node dist\/cli\/index\.js (.+?) -->\n```\w*\n)[\s\S]*?(?=```\n)/g;

async function run(...words: readonly string[]): Promise<string> {
  return (await runCli({ cwd: ROOT }, words)).stdout;
}

/** The text of a page with what its commands print in their blocks. */
async function fillExamples(page: string): Promise<string> {
  let text = page;
  for (const [whole, head, words = ''] of page.matchAll(EXAMPLE)) {
    const printed = await run(...words.split(' '));
    text = text.replace(whole, () => head + printed);
  }
  return text;
}

/** A copy of a folder of this repository that a command can write to; gives what is then in files of it. */
async function runInCopy(from: string, words: readonly string[], files: readonly string[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'trailmark-'));
  for (const name of ['roadmap', ...files.filter((file) => file.endsWith('.md'))])
    cpSync(join(ROOT, from, name), join(folder, name), { recursive: true });
  await run(...words, '--root', folder);
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'));
  rmSync(folder, { recursive: true });
  return texts;
}

test.each([
  ['README.md', 2],
  ['docs/command-line.md', COMMAND_NAMES.length + 1],
])('%s shows what the program prints; "npm run docs" puts it there', async (page, count) => {
  expect(Array.from(read(page).matchAll(EXAMPLE))).toHaveLength(count);
  await expect(await fillExamples(read(page))).toMatchFileSnapshot(`../${page}`);
});

test('the Chinese page has the section of the roadmaps of this repository, and shows what the program prints', async () => {
  const card = '.github/trailmark.svg';
  const words = ['update', '--readme', 'README.zh-CN.md'];
  const [text = '', picture] = await runInCopy('.', words, ['README.zh-CN.md', card]);
  await expect(picture).toMatchFileSnapshot(`../${card}`);
  await expect(await fillExamples(text)).toMatchFileSnapshot('../README.zh-CN.md');
});

test('the example is what the program writes', async () => {
  const card = '.github/trailmark.svg';
  const [text, picture] = await runInCopy('examples/learning-rust', ['update', '--chart', card], ['README.md', card]);
  await expect(text).toMatchFileSnapshot('../examples/learning-rust/README.md');
  await expect(picture).toMatchFileSnapshot(`../examples/learning-rust/${card}`);
});

describe('the roadmaps in the examples', () => {
  const markdown = Array.from(readme.matchAll(/^ *```markdown\n([\s\S]*?)^ *```/gm), ([, text = '']) =>
    text.replace(/^ {3}/gm, ''),
  );
  const plan = markdown.find((text) => text.startsWith('# Learning Rust')) ?? '';

  test('the first one counts as a reader expects', () => {
    const parsed = examineRoadmaps([{ path: 'roadmap/plan.md', text: plan }]);
    const { roadmaps } = parsed;
    expect(roadmaps[0]?.stages.map(({ title, steps }) => [title, ...steps.map((step) => step.status)])).toEqual([
      ['Basics', 'done', 'todo'],
      ['Beyond', 'todo', 'todo'],
    ]);
    expect(parsed.problems).toEqual([]);
  });

  test.each([
    ['- [x] Joins', { status: 'done', title: 'Joins' }],
    ['- [ ] Joins', { status: 'todo', title: 'Joins' }],
    ['- [ ] 🚧 Joins (inner ones are clear)', { status: 'doing', title: 'Joins', note: 'inner ones are clear' }],
    ['- [ ] Joins (in progress)', { status: 'doing', title: 'Joins' }],
    ['- [ ] ~~Joins~~', { status: 'dropped', title: 'Joins' }],
  ])('%s means what the table says', (line, meaning) => {
    expect(writing).toContain(`\`${line}\``);
    expect(parseRoadmaps([{ path: 'a.md', text: line }]).roadmaps[0]?.steps[0]).toMatchObject(meaning);
  });

  test('the front matter is read whole', () => {
    const yaml = /^```yaml\n(---[\s\S]*?---\n)```/m.exec(writing)?.[1] ?? '';
    const parsed = examineRoadmaps([{ path: 'a.md', text: `${yaml}- [ ] Joins\n` }]);
    const { roadmaps } = parsed;
    expect(parsed.problems).toEqual([]);
    expect(roadmaps[0]).toMatchObject({
      title: 'Learning Rust',
      goal: 'write a small web server',
      language: 'en',
      order: 1,
    });
  });
});

test('the tables of inputs and outputs are those of action.yml', () => {
  const declared = parse(read('action.yml')) as { inputs: object; outputs: object };
  const names = (head: string) => {
    const table = new RegExp(`\\| ${head} \\|[^\\n]*\\n\\| --- [^\\n]*\\n((?:\\|[^\\n]*\\n)+)`).exec(action)?.[1] ?? '';
    return table
      .split('\n')
      .flatMap((row) => Array.from((row.split(' | ')[0] ?? '').matchAll(/`([\w-]+)`/g), ([, name]) => name));
  };
  expect(names('input')).toEqual(Object.keys(declared.inputs));
  expect(names('output').sort()).toEqual(Object.keys(declared.outputs).sort());
});

test.each(['pull-requests: write', 'Actions to create and approve pull requests', 'starts no other workflow'])(
  'whoever asks for pull requests is told: %s',
  (words) => {
    expect(action.replaceAll('\n', ' ')).toContain(words);
  },
);

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(await run('--version')).toBe(`${version}\n`);
  expect(readme).toContain(`# v${version}`);
});
