import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import type { Source } from '../../src/source.ts';
import { runCli } from '../cli/run-cli.ts';
import { makeFolder } from '../collect/folder.ts';
import { FakeGithub } from '../github/fake-github.ts';
import { runAction } from '../github/run-action.ts';

const GOOD: readonly Source[] = [
  { path: 'roadmap/a.md', text: '# A\n\n- [x] One\n- [ ] Two\n' },
  { path: 'roadmap/z.md', text: '# Z\n\n- [ ] Three\n' },
];
const BOX = '\n\n- [ ] A step\n';
const OPTIONS = { goal: undefined, when: [], language: 'en', today: '2026-08-02' };

/** A text that can't even be looked at: whatever goes wrong inside the reading looks like this from outside. */
function throwing(error: unknown): Source {
  return {
    path: 'roadmap/bad.md',
    get text(): string {
      throw error;
    },
  };
}

const bad = (text: string): Source => ({ path: 'roadmap/bad.md', text });
const matter = (yaml: string): Source => bad(`---\n${yaml}\n---${BOX}`);

const TEXTS: readonly (readonly [string, Source])[] = [
  ['a count that is an object', matter('count: { toString: 1 }')],
  ['a mark that means an object', matter('marks: { "-": { toString: 1 } }')],
  ['marks that are no map', matter('marks: [1]')],
  ['a review that is an object', matter('review: { toString: 1, valueOf: 2 }')],
  ['a title that is an object', matter('title: { toString: 1 }')],
  ['an order that is an object', matter('order: { valueOf: 1 }')],
  ['stages that are an object', matter('stages: { toString: null }')],
  ['a language that is none', matter('language: "**"')],
  ['YAML that is none', matter('title: [')],
  ['YAML that nests 2,000 deep', matter(`title: ${'['.repeat(2000)}`)],
  ['an alias without end', matter('title: &a [*a]\ngoal: *a')],
  ['front matter of 30,000 characters', matter(`x: ${'y'.repeat(30_000)}`)],
  ['quotes 6,000 deep', bad(`${'>'.repeat(6000)} a${BOX}`)],
  ['lists 5,000 deep', bad(`${'- '.repeat(5000)}a${BOX}`)],
  ['ordered lists 5,000 deep', bad(`${'1. '.repeat(5000)}a${BOX}`)],
  ['emphasis 10,000 deep', bad(`${'*a _b '.repeat(10_000)}${'b_ a*'.repeat(10_000)}${BOX}`)],
  ['lists 210 deep by indentation', bad(Array.from({ length: 210 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'))],
];

/** Whatever goes wrong inside the reading. */
const THROWN: typeof TEXTS = [
  ['an exception', throwing(new TypeError('fault'))],
  ['an overflow', throwing(new RangeError('Maximum call stack size exceeded'))],
  ['something thrown that is no error', throwing('fault')],
];

/** What only files can be. */
const FILES: readonly (readonly [string, string | Uint8Array])[] = [
  ['no UTF-8', Uint8Array.of(0x2d, 0x20, 0x5b, 0xff, 0x5d)],
  ['over 2 MB', 'a'.repeat(2_000_001)],
  ['200,000 lines', '\n'.repeat(200_000)],
];

describe('one file can not stop a run', () => {
  const alone = runPipeline({ roadmaps: GOOD, readme: null, problems: [], options: OPTIONS });

  test.each([...TEXTS, ...THROWN])('%s', (_, source) => {
    const report = runPipeline({ roadmaps: [...GOOD, source], readme: null, problems: [], options: OPTIONS });
    const good = (path: string) => report.measure.roadmaps.find(({ roadmap }) => roadmap.path === path)?.progress;
    for (const { roadmap, progress } of alone.measure.roadmaps) expect(good(roadmap.path)).toEqual(progress);
    const named = report.problems.filter(({ path, severity }) => path === source.path && severity === 'error');
    expect(named.map(({ code }) => code)[0]).toMatch(/^(?:unreadable|front-matter)$/);
    expect(report.problems.filter(({ path }) => path !== source.path)).toEqual([]);
  });
});

/** What `status --json` says, and the output `json` of the action. */
interface Said {
  readonly roadmaps: readonly { readonly path: string; readonly progress: unknown }[];
  readonly problems: readonly { readonly path: string; readonly severity: string }[];
}

describe.each([...TEXTS.map(([name, { text }]) => [name, text] as const), ...FILES])('beside %s', (_, poison) => {
  const good = Object.fromEntries(GOOD.map(({ path, text }) => [path, text]));
  const files = {
    ...good,
    'roadmap/bad.md': poison,
    'README.md': '<!-- trailmark:start -->\n<!-- trailmark:end -->\n',
  };
  const expectCounted = ({ roadmaps, problems }: Said) => {
    const counted = roadmaps.filter(({ path }) => path in good).map(({ progress }) => progress);
    expect(counted).toMatchObject([{ done: 1, total: 2 }, { total: 1 }]);
    const wrong = problems.filter(({ severity }) => severity === 'error');
    expect(new Set(wrong.map(({ path }) => path))).toEqual(new Set(['roadmap/bad.md']));
  };

  test('the command line counts the others and names it', async () => {
    const cwd = makeFolder(files);
    const { status, stdout } = await runCli({ cwd }, ['status', '--json']);
    expect(status).toBe(0);
    expectCounted(JSON.parse(stdout));
  });

  test('the action counts the others, writes the section and names it', async () => {
    const github = await FakeGithub.start(files);
    const { outputs, log, summary } = await runAction(github);
    expectCounted(JSON.parse(readFileSync(outputs.json ?? '', 'utf8')));
    expect([Number(outputs.done), Number(outputs.total)]).toEqual([1, expect.toSatisfy((total) => total >= 3)]);
    expect(github.repository.read('README.md')).toContain('(roadmap/a.md');
    expect(log).toMatch(/^::error [^:]*file=roadmap\/bad\.md/m);
    expect(summary).not.toBe('');
    await github.stop();
  });
});
