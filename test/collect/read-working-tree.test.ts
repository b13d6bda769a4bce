import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Collected, Scope } from '../../src/collect/collected.ts';
import { readWorkingTree } from '../../src/collect/read-working-tree.ts';
import { makeFolder } from './folder.ts';

const STEP = '- [ ] a\n';
type Triple = [string, string, string];

async function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  scope: Partial<Scope> = {},
): Promise<Collected> {
  return readWorkingTree({ root: makeFolder(files), roadmap: [], readme: null, ...scope });
}

function paths(collected: Collected): readonly string[] {
  return collected.roadmaps.map((source) => source.path);
}

function codes(collected: Collected): readonly string[] {
  return collected.problems.map((problem) => `${problem.path}:${problem.line} ${problem.code} ${problem.severity}`);
}

describe('which files are roadmaps', () => {
  test('by default those below roadmap/, deep, and nothing else', async () => {
    const files = {
      'roadmap/b.md': STEP,
      'roadmap/x/a.md': STEP,
      'roadmap/c.txt': STEP,
      'ROADMAP.md': STEP,
      'z.md': STEP,
    };
    expect(paths(await read(files))).toEqual(['roadmap/b.md', 'roadmap/x/a.md']);
  });

  test.each([
    ['Study-Plan.md', { 'Study-Plan.md': STEP, 'progress.md': STEP }],
    ['roadmap.MD', { 'roadmap.MD': STEP, 'STUDY_PLAN.md': STEP }],
    ['ROADMAP.md', { '学习路线.md': STEP, 'ROADMAP.md': STEP }],
    ['学习路线.md', { '学习路线.md': STEP, 'PROGRESS.txt': STEP }],
    ['план.markdown', { 'план.markdown': STEP, 'notes.md': STEP }],
    ['readme.md', { 'readme.md': 'x\n\n* [X] a\n' }],
  ])('the first of the usual names: %s', async (path, files) => {
    expect(paths(await read(files))).toEqual([path]);
  });

  test('a README without a box is no roadmap, and that is told', async () => {
    const collected = await read({ 'README.md': '# Hello\n' });
    expect(collected.roadmaps).toEqual([]);
    expect(collected.readme?.path).toBe('README.md');
    expect(codes(collected)).toEqual(['roadmap:1 no-roadmap error']);
  });

  test('a literal path comes before the glob that it looks like, and any extension is Markdown', async () => {
    const files = { 'p[1].txt': STEP, 'p1.txt': STEP, 'a\\b.md': STEP };
    expect(paths(await read(files, { roadmap: ['p[1].txt'] }))).toEqual(['p[1].txt']);
    // A name may hold what is a slash on Windows.
    expect(paths(await read(files, { roadmap: ['a\\b.md'] }))).toEqual([sep === '/' ? 'a\\b.md' : 'a/b.md']);
  });

  test('globs skip .git and node_modules, take no link, and can exclude', async () => {
    const root = makeFolder({
      'a.md': STEP,
      '.git/b.md': STEP,
      'node_modules/p/c.md': STEP,
      'old/d.md': STEP,
      'e/f.md': STEP,
    });
    symlinkSync(join(root, 'a.md'), join(root, 'link.md'));
    symlinkSync(join(root, 'e'), join(root, 'linked'));
    const collected = await readWorkingTree({ root, roadmap: ['**/*.md', '!old/**'], readme: null });
    expect(paths(collected)).toEqual(['a.md', 'e/f.md']);
    expect(codes(collected)).toEqual(['link.md:1 not-a-file error']);
  });

  test('every ending of Markdown in a folder of that name, whatever their case, and tells the links among them', async () => {
    const root = makeFolder({
      'Roadmap/A.MD': STEP,
      'Roadmap/x/b.Markdown': STEP,
      'Roadmap/c.mkd': STEP,
      'Roadmap/.hidden/d.md': STEP,
      'Roadmap/e.txt': STEP,
    });
    symlinkSync(join(root, 'Roadmap/A.MD'), join(root, 'Roadmap/link.md'));
    const collected = await readWorkingTree({ root, roadmap: [], readme: null });
    expect(paths(collected)).toEqual(['Roadmap/A.MD', 'Roadmap/c.mkd', 'Roadmap/x/b.Markdown']);
    expect(codes(collected)).toEqual(['Roadmap/link.md:1 not-a-file error']);
  });

  test('no link to a folder is looked into', async () => {
    const root = makeFolder({ 'x/a.md': STEP, 'x/README.md': STEP });
    for (const name of ['roadmap', 'docs']) symlinkSync('x', join(root, name));
    const collected = await readWorkingTree({ root, roadmap: [], readme: null });
    expect([paths(collected), collected.readme, codes(collected)]).toEqual([
      ...[[], null, ['roadmap:1 no-roadmap error']],
    ]);
  });

  test('names what looks like one where there is none', async () => {
    const { problems } = await read({ 'PLAN.md': `${STEP}${STEP}`, 'x/one.md': STEP, 'README.md': 'Hello' });
    const told = problems.find(({ code }) => code === 'no-roadmap');
    expect(told?.message).toContain('PLAN.md (2 steps)');
    expect(told?.message).not.toContain('one.md');
  });

  test.each([
    ['!**/old.md', ['roadmap/plan.md', 'roadmap/x/a.md']],
    ['!roadmap/o*.md', ['roadmap/plan.md', 'roadmap/x/a.md']],
    ['!{roadmap/old.md,roadmap/plan.md}', ['roadmap/x/a.md']],
    ['!./roadmap/old.md', ['roadmap/plan.md', 'roadmap/x/a.md']],
    ['!roadmap/x', ['roadmap/old.md', 'roadmap/plan.md']],
    ['!roadmap/(old|plan).md', ['roadmap/x/a.md']],
    ['!!(roadmap)/**', ['roadmap/old.md', 'roadmap/plan.md', 'roadmap/x/a.md']],
    ['!nothing/**', ['roadmap/old.md', 'roadmap/plan.md', 'roadmap/x/a.md']],
  ])('%s only takes files out', async (exclusion, kept) => {
    const inside = { 'roadmap/plan.md': STEP, 'roadmap/old.md': STEP, 'roadmap/x/a.md': STEP };
    const files = { ...inside, 'docs/notes.md': STEP, 'README.md': STEP, 'src/a.txt': 'x' };
    for (const roadmap of [['roadmap/**/*.md', exclusion], [exclusion, 'roadmap/**/*.md'], [exclusion]]) {
      const collected = await read(files, { roadmap });
      expect(paths(collected)).toEqual(kept);
      expect(codes(collected)).toEqual([]);
    }
  });

  test.each([
    ['!(old|new).md', ['a.md']],
    ['!a.md', ['!a.md']],
    ['./!o*.md', ['!old.md']],
  ])('%s names files', async (pattern, named) => {
    const files = {
      'a.md': STEP,
      'old.md': STEP,
      'x/b.md': STEP,
      ...(pattern.startsWith('!(') ? {} : { '!a.md': STEP, '!old.md': STEP }),
    };
    expect(paths(await read(files, { roadmap: [pattern] }))).toEqual(named);
  });

  test('an absolute path inside the root is meant from the root, be that called by a link', async () => {
    const root = makeFolder({ 'x/a.md': STEP, 'me.md': 'Me' });
    const link = join(makeFolder({}), 'link');
    symlinkSync(root, link);
    for (const from of [root, link]) {
      const [roadmap, readme, chart] = ['x/a.md', 'me.md', 'c.svg'].map((name) => join(from, name)) as Triple;
      expect(await readWorkingTree({ root: link, roadmap: [roadmap], readme, chart })).toMatchObject({
        ...{ roadmaps: [{ path: 'x/a.md' }], readme: { path: 'me.md' }, chart: { path: 'c.svg' }, problems: [] },
      });
    }
    expect(paths(await readWorkingTree({ root, roadmap: [join(root, 'x/a.md')], readme: null }))).toEqual(['x/a.md']);
    expect(paths(await readWorkingTree({ root, roadmap: ['./x/../x/*.md'], readme: null }))).toEqual(['x/a.md']);
  });
});

test('what holds for every roadmap is handed on, and a root that is named is no roadmap', async () => {
  const root = makeFolder({ 'a.md': STEP });
  const defaults = { count: 'leaves' } as const;
  const { roadmaps, problems } = await readWorkingTree({ root, roadmap: ['a.md', root], readme: null, defaults });
  expect(roadmaps).toEqual([{ path: 'a.md', text: STEP, defaults }]);
  expect(problems.map(({ path, code }) => `${code} ${path}`)).toEqual([`outside-root ${root}`]);
});

test('the root itself is a folder, and what to name instead stands below it', async () => {
  const { problems } = await read({ 'a.md': STEP }, { roadmap: ['.'] });
  expect(problems[0]?.message).toMatch(/: try \*\*\/\*\.md$/);
});

describe('what can not be read is told and the others count', () => {
  test.each([
    ['too-large', 'x'.repeat(2_000_001)],
    ['binary', new Uint8Array([35, 0, 10])],
    ['not-utf8', new Uint8Array([35, 0xff, 10])],
    ['not-utf8', new Uint8Array([0xff, 0xfe, 35, 0])],
  ])('%s', async (code, content) => {
    const collected = await read({ 'roadmap/a.md': content, 'roadmap/b.md': STEP });
    expect(paths(collected)).toEqual(['roadmap/b.md']);
    expect(codes(collected)).toEqual([`roadmap/a.md:1 ${code} error`]);
  });

  test('exactly 2 MB is read, and byte order mark and line ends stay', async () => {
    const text = `\uFEFF- [ ] a\r\n${'x'.repeat(1_999_988)}`;
    const collected = await read({ 'roadmap/a.md': text });
    expect(collected.roadmaps).toEqual([{ path: 'roadmap/a.md', text }]);
  });

  test.each([
    ['../a.md', 'outside-root'],
    ['/etc/passwd', 'outside-root'],
    ['x/../../*.md', 'outside-root'],
    ['.git/config', 'outside-root'],
    ['x/.git/config', 'outside-root'],
    ['a\0.md', 'outside-root'],
    ['x', 'not-a-file'],
    ['link.md', 'not-a-file'],
    ['linked/b.md', 'not-a-file'],
    ['none.md', 'no-match'],
    ['none/**', 'no-match'],
  ])('%j is %s', async (pattern, code) => {
    const root = makeFolder({ 'a.md': STEP, 'x/b.md': STEP, '.git/config': 'x', 'x/.git/config': 'x' });
    symlinkSync('a.md', join(root, 'link.md'));
    symlinkSync('x', join(root, 'linked'));
    const collected = await readWorkingTree({ root, roadmap: [pattern, 'a.md'], readme: null });
    expect(paths(collected)).toEqual(['a.md']);
    expect(collected.problems.map((problem) => [problem.path, problem.code])).toEqual([[pattern, code]]);
  });

  test.skipIf(process.getuid?.() === 0)('unreadable', async () => {
    const root = makeFolder({ 'roadmap/a.md': STEP });
    chmodSync(join(root, 'roadmap/a.md'), 0);
    expect(codes(await readWorkingTree({ root, roadmap: [], readme: null }))).toEqual([
      'roadmap/a.md:1 unreadable error',
    ]);
  });

  test('a root that is missing or a file is thrown', async () => {
    await expect(readWorkingTree({ root: '/nonexistent', roadmap: [], readme: null })).rejects.toThrow('ENOENT');
    const root = makeFolder({ a: '' });
    await expect(readWorkingTree({ root: join(root, 'a'), roadmap: [], readme: null })).rejects.toThrow('not a folder');
  });
});

describe('which file is the README', () => {
  test.each([
    ['.github/README.md', { 'ReadMe.md': 'a', '.github/README.md': 'b', 'docs/README.md': 'c' }],
    ['ReadMe.md', { 'ReadMe.md': '<!-- trailmark:start -->', '.github/README.md': 'b', 'docs/README.md': 'c' }],
    ['ReadMe.md', { 'ReadMe.md': 'a', 'docs/README.md': 'c' }],
    ['.github/readme.md', { '.github/readme.md': 'b', 'docs/README.md': 'c', 'x/README.md': 'd' }],
    ['docs/README.MD', { 'docs/README.MD': 'c' }],
    ['README.md', { 'README.md': 'a', 'readme.md': 'b' }],
  ])('%s', async (path, files) => {
    expect((await read(files)).readme?.path).toBe(path);
  });

  test('a named one, from the root', async () => {
    expect((await read({ 'x/me.md': 'a' }, { readme: 'x/me.md' })).readme).toEqual({ path: 'x/me.md', text: 'a' });
    expect(codes(await read({ 'roadmap/a.md': STEP }, { readme: 'no.md' }))).toEqual(['no.md:1 no-readme error']);
    expect(codes(await read({ 'roadmap/a.md': STEP }, { readme: '../no.md' }))).toEqual([
      '../no.md:1 outside-root error',
    ]);
  });

  test('a folder or a link of its name is told', async () => {
    const root = makeFolder({ 'roadmap/a.md': STEP, 'docs/README.md': 'x' });
    mkdirSync(join(root, 'README.md'));
    const collected = await readWorkingTree({ root, roadmap: [], readme: null });
    expect(collected.readme).toBeNull();
    expect(codes(collected)).toEqual(['README.md:1 not-a-file error']);
  });

  test.each([
    ['nope.md', 'no-readme'],
    ['../x.md', 'outside-root'],
    ['x\0.md', 'outside-root'],
    ['roadmap', 'not-a-file'],
    ['latin.md', 'not-utf8'],
    ['README.md', undefined],
    [null, undefined],
  ])('%j: what keeps it from being read is told apart', async (readme, code) => {
    const files = { 'roadmap/a.md': new Uint8Array([0xe9]), 'latin.md': new Uint8Array([0xe9]), 'README.md': 'x' };
    const { readmeProblem } = await read(files, { readme });
    expect(readmeProblem?.code).toBe(code);
  });

  test('a README in another encoding is told once, also as a roadmap', async () => {
    const collected = await read({ 'README.md': new Uint8Array([0xe9]) }, { roadmap: ['README.md'] });
    expect(codes(collected)).toEqual(['README.md:1 not-utf8 error']);
    expect([collected.readme, collected.roadmaps]).toEqual([null, []]);
  });
});

test.each([
  ['progress.png', 'not-svg'],
  ['../progress.svg', 'outside-root'],
  ['progress\0.svg', 'outside-root'],
  ['roadmap/x.svg', 'not-a-file'],
])('the chart %j is %s', async (chart, code) => {
  const collected = await read({ 'roadmap/a.md': STEP, 'roadmap/x.svg/b.md': STEP }, { chart });
  expect(codes(collected)).toEqual([`${chart}:1 ${code} error`]);
  expect(collected.chart).toBeNull();
});
