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
const EXAMPLE = /<!-- shows: node (.+?) -->\n```\w*\n([\s\S]*?)```\n/g;
const examples = Array.from(readme.matchAll(EXAMPLE), ([, command = '', shown = '']) => ({ command, shown }));

/** What a command of the README prints, which begins with the path of the command line. */
async function run([, ...words]: readonly string[]): Promise<string> {
  return (await runCli({ cwd: ROOT }, words)).stdout;
}

test('the README shows examples', () => {
  expect(examples.map(({ command }) => command)).toHaveLength(3);
});

test.each(examples)('shows what $command prints', async ({ command, shown }) => {
  expect(shown).toBe(await run(command.split(' ')));
});

test('the section of the README is up to date', async () => {
  expect(await run(['dist/cli/index.js', 'update', '--check'])).toBe('README.md: the section is up to date.\n');
});

test('the picture is what the program draws of these roadmaps', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'trailmark-'));
  for (const name of ['roadmap', 'docs', 'README.md'])
    cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  rmSync(join(folder, 'docs/progress.svg'));
  await run(['dist/cli/index.js', 'update', '--root', folder, '--chart', 'docs/progress.svg']);
  const drawn = readFileSync(join(folder, 'docs/progress.svg'), 'utf8');
  rmSync(folder, { recursive: true });
  expect(drawn).toBe(readFileSync(join(ROOT, 'docs/progress.svg'), 'utf8'));
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
  expect(await run(['dist/cli/index.js', '--version'])).toBe(`${version}\n`);
  expect(readme).toContain(`# v${version}`);
});
