import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseRoadmaps } from '../src/parse/parse-roadmaps.ts';
import { findProblems } from '../src/rules/find-problems.ts';
import { runCli } from './cli/run-cli.ts';

const ROOT = join(import.meta.dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** A fenced block of the README behind a comment that names the command whose output it is. */
const EXAMPLE = /(<!-- shows: node dist\/cli\/index\.js (.+?) -->\n```\w*\n)[\s\S]*?(?=```\n)/g;

async function run(...words: readonly string[]): Promise<string> {
  return (await runCli({ cwd: ROOT }, words)).stdout;
}

/** A copy of the roadmaps and the README that a command can write to; gives what is then in a file of it. */
async function runInCopy(words: readonly string[], file: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'trailmark-'));
  for (const name of ['roadmap', 'README.md']) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  await run(...words, '--root', folder);
  const text = readFileSync(join(folder, file), 'utf8');
  rmSync(folder, { recursive: true });
  return text;
}

test('the README shows what the program writes and prints; "npm run docs" puts it there', async () => {
  let text = await runInCopy(['update'], 'README.md');
  const examples = Array.from(text.matchAll(EXAMPLE));
  expect(examples).toHaveLength(3);
  for (const [whole, head, words = ''] of examples) {
    const printed = await run(...words.split(' '));
    text = text.replace(whole, () => head + printed);
  }
  await expect(text).toMatchFileSnapshot('../README.md');
});

test('the picture is what the program draws of these roadmaps', async () => {
  const drawn = await runInCopy(['update', '--chart', 'docs/progress.svg'], 'docs/progress.svg');
  await expect(drawn).toMatchFileSnapshot('../docs/progress.svg');
});

describe('the roadmaps in the examples', () => {
  const markdown = Array.from(readme.matchAll(/^ *```markdown\n([\s\S]*?)^ *```/gm), ([, text = '']) =>
    text.replace(/^ {3}/gm, ''),
  );
  const plan = markdown.find((text) => text.startsWith('# Learning Rust')) ?? '';

  test('the first one counts as a reader expects', () => {
    const parsed = parseRoadmaps([{ path: 'roadmap/plan.md', text: plan }]);
    const { roadmaps } = parsed;
    expect(roadmaps[0]?.stages.map(({ title, steps }) => [title, ...steps.map((step) => step.status)])).toEqual([
      ['Basics', 'done', 'todo'],
      ['Beyond', 'todo', 'todo'],
    ]);
    expect(findProblems(parsed)).toEqual([]);
  });

  test.each([
    ['- [x] Joins', { status: 'done', title: 'Joins' }],
    ['- [ ] Joins', { status: 'todo', title: 'Joins' }],
    ['- [ ] 🚧 Joins (inner ones are clear)', { status: 'doing', title: 'Joins', note: 'inner ones are clear' }],
    ['- [ ] Joins (in progress)', { status: 'doing', title: 'Joins' }],
    ['- [ ] ~~Joins~~', { status: 'dropped', title: 'Joins' }],
  ])('%s means what the table says', (line, meaning) => {
    expect(readme).toContain(`\`${line}\``);
    expect(parseRoadmaps([{ path: 'a.md', text: line }]).roadmaps[0]?.steps[0]).toMatchObject(meaning);
  });

  test('the front matter is read whole', () => {
    const yaml = /^```yaml\n(---[\s\S]*?---\n)```/m.exec(readme)?.[1] ?? '';
    const parsed = parseRoadmaps([{ path: 'a.md', text: `${yaml}- [ ] Joins\n` }]);
    const { roadmaps } = parsed;
    expect(findProblems(parsed)).toEqual([]);
    expect(roadmaps[0]).toMatchObject({
      title: 'Learning Rust',
      goal: 'write a small web server',
      language: 'en',
      order: 1,
    });
  });
});

test('the tables of inputs and outputs are those of action.yml', () => {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as { inputs: object; outputs: object };
  const names = (head: string) => {
    const table = new RegExp(`\\| ${head} \\|[^\\n]*\\n\\| --- [^\\n]*\\n((?:\\|[^\\n]*\\n)+)`).exec(readme)?.[1] ?? '';
    return table
      .split('\n')
      .flatMap((row) => Array.from((row.split(' | ')[0] ?? '').matchAll(/`([\w-]+)`/g), ([, name]) => name));
  };
  expect(names('input')).toEqual(Object.keys(action.inputs));
  expect(names('output').sort()).toEqual(Object.keys(action.outputs).sort());
});

test.each(['pull-requests: write', 'Actions to create and approve pull requests', 'starts no other workflow'])(
  'whoever asks for pull requests is told: %s',
  (words) => {
    expect(readme.replaceAll('\n', ' ')).toContain(words);
  },
);

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(await run('--version')).toBe(`${version}\n`);
  expect(readme).toContain(`# v${version}`);
});
