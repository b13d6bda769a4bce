import { describe, expect, test } from 'vitest';
import { collectProblem, notAFile } from '../../src/collect/collect-problem.ts';
import type { Scope } from '../../src/collect/collected.ts';
import { openEntries, parentOf } from '../../src/collect/commit/open-entries.ts';
import type { BlobEntry } from '../../src/collect/commit/read-blobs.ts';
import { openCommit } from '../../src/collect/commit/read-commit.ts';
import { decodeText } from '../../src/collect/decode-text.ts';
import { findChart } from '../../src/collect/find-chart.ts';
import { findReadme } from '../../src/collect/find-readme.ts';
import { findRoadmaps, pathMatcher } from '../../src/collect/find-roadmaps.ts';
import { isForbidden, isWorkflow, pathInside } from '../../src/collect/path-inside.ts';
import { readNearest, readSource, readTree } from '../../src/collect/read-tree.ts';
import type { Content, Tree } from '../../src/collect/tree.ts';
import type { GitHub } from '../../src/github/github.ts';

const STEP = '- [ ] a\n';
const PLAN = '- [ ] a\n- [ ] b\n';

/** What stands at a path: a text, bytes, why it can't be read, or what is no file. */
type At = string | Uint8Array | Exclude<Content, { bytes: Uint8Array }> | 'LINK' | 'FOLDER' | 'OTHER';

/** A tree of these files and the folders around them. */
function treeOf(files: Readonly<Record<string, At>>): Tree {
  const kinds = { LINK: 'link', FOLDER: 'folder', OTHER: 'other' } as const;
  const entries = new Map<string, BlobEntry>();
  const put = (path: string, kind: BlobEntry['kind'], size: number | null) =>
    entries.set(path, { path, kind, size, sha: path });
  for (const [path, at] of Object.entries(files)) {
    const parts = path.split('/');
    for (const depth of parts.keys()) if (depth > 0) put(parts.slice(0, depth).join('/'), 'folder', null);
    const kind = typeof at === 'string' && Object.hasOwn(kinds, at) ? kinds[at as keyof typeof kinds] : 'file';
    put(path, kind, kind !== 'file' ? null : typeof at === 'string' ? at.length : 1);
  }
  const contentOf = (path: string): Content => {
    if (entries.get(path)?.kind !== 'file') throw new Error('This is no file.');
    const at = files[path] ?? '';
    if (typeof at === 'string') return { bytes: Buffer.from(at) };
    return at instanceof Uint8Array ? { bytes: at } : at;
  };
  return openEntries(
    entries,
    async () => {},
    async (wanted) => new Map(wanted.map(({ path }) => [path, contentOf(path)])),
  );
}

const read = (files: Readonly<Record<string, At>>, scope: Partial<Scope> = {}) =>
  readTree(treeOf(files), { roadmap: [], readme: null, ...scope });

describe('a tree of git', () => {
  const tree = treeOf({
    'a.md': '',
    'b/c.md': '',
    'b/d/e.md': '',
    'bc.md': '',
    l: 'LINK',
    'b/d/l': 'LINK',
    '.git/x': '',
    'b/node_modules/y': '',
  });
  const names = async (folder: string, deep: boolean) => (await tree.readEntries(folder, deep)).map(({ path }) => path);

  test('lists what lies in a folder, or all below it', async () => {
    expect(await names('', false)).toEqual(['a.md', 'b', 'bc.md', 'l']);
    expect(await names('', true)).toEqual(['a.md', 'b', 'b/c.md', 'b/d', 'b/d/e.md', 'bc.md', 'l', 'b/d/l']);
    expect(await names('b', false)).toEqual(['b/c.md', 'b/d']);
    expect(await names('b', true)).toEqual(['b/c.md', 'b/d', 'b/d/e.md', 'b/d/l']);
  });

  test('gives a path through a link as a link', async () => {
    for (const path of ['l/x/y', 'b/d/l/x']) expect(await tree.readEntry(path)).toMatchObject({ path, kind: 'link' });
    expect(await tree.readEntry('b/x')).toBe(null);
    expect((await tree.readContents([{ path: 'x', kind: 'file', size: 1 }])).size).toBe(0);
    expect(['a', 'a/b', 'a/b/c'].map(parentOf)).toEqual(['', 'a', 'a/b']);
  });
});

describe('a commit', () => {
  const entry = (path: string, mode: string, type: string, sha = `s-${path}`) => ({ path, mode, type, sha });
  const file = (path: string) => ({ ...entry(path, '100644', 'blob'), size: 3 });
  const folder = (path: string) => entry(path, '040000', 'tree');
  const LISTED: Readonly<Record<string, readonly { readonly path: string; readonly mode: string }[]>> = {
    c: [file('r.md'), folder('a'), folder('big')],
    's-a': [folder('b'), entry('l', '120000', 'blob'), entry('m', '160000', 'commit')],
    's-b': [{ ...file('p.md'), mode: '100755' }],
    's-a deep': [folder('b'), { ...file('b/p.md'), mode: '100755' }],
  };
  /** A repository of which GitHub lists only what is in the table whole. */
  const serve = () => {
    const asked: string[] = [];
    const send = async (_: string, { sha, recursive }: { readonly sha: string; readonly recursive?: string }) => {
      const name = recursive === '1' ? `${sha} deep` : sha;
      asked.push(name);
      return { truncated: LISTED[name] === undefined, tree: LISTED[name] ?? [file('cut.md')] };
    };
    return { github: { send } as unknown as GitHub, asked };
  };

  test('too large for one listing is listed folder by folder, each once and only as far as it is asked for', async () => {
    const { github, asked } = serve();
    const { tree, entries } = await openCommit(github, 'c');
    expect(await tree.readEntry('a/b/p.md')).toEqual({
      ...{ path: 'a/b/p.md', kind: 'file', sha: 's-p.md', size: 3, executable: true },
    });
    expect(asked).toEqual(['c deep', 'c', 's-a', 's-b']);
    expect([...entries.values()].map(({ path, kind, size }) => `${path} ${kind} ${size}`)).toEqual([
      ...['r.md file 3', 'a folder null', 'big folder null'],
      ...['a/b folder null', 'a/l link null', 'a/m other null', 'a/b/p.md file 3'],
    ]);
    expect(await Promise.all(['cut.md', 'none/x', 'r.md/x', 'a/b/p.md'].map(tree.readEntry))).toEqual([
      ...[null, null, null, expect.objectContaining({ path: 'a/b/p.md' })],
    ]);
    expect((await tree.readEntries('a', true)).map(({ path }) => path)).toEqual(['a/b', 'a/l', 'a/m', 'a/b/p.md']);
    expect(asked.slice(4)).toEqual(['s-a deep']);
    const tooLarge = 'holds too many files for one listing. Name a smaller folder in the input roadmap.';
    await expect(tree.readEntries('big', true)).rejects.toThrow(`big ${tooLarge}`);
    await expect(tree.readEntries('', true)).rejects.toThrow(`The repository ${tooLarge}`);
  });

  test('is asked for once', async () => {
    const { github, asked } = serve();
    const [one, same, other] = [
      await openCommit(github, 's-a'),
      await openCommit(github, 's-a'),
      await openCommit(github, 's-b'),
    ];
    expect([one === same, one === other]).toEqual([true, false]);
    expect(asked).toEqual(['s-a deep', 's-b deep']);
    expect([...one.entries.keys()]).toEqual(['b', 'b/p.md']);
  });
});

describe('roadmaps', () => {
  const find = async (files: Readonly<Record<string, At>>, patterns: readonly string[] = []) => {
    const { entries, problems } = await findRoadmaps(treeOf(files), patterns);
    return [entries.map(({ path }) => path).join(' '), problems.map(({ path, code }) => `${code} ${path}`).join(' ')];
  };
  const ALL = { 'roadmap/b.md': STEP, 'roadmap/a/c.mkd': STEP, 'x/d.md': STEP, 'e.md': STEP };

  test.each<[string, Readonly<Record<string, At>>, readonly string[], string, string]>([
    ['of the folder', ALL, [], 'roadmap/a/c.mkd roadmap/b.md', ''],
    ['of both cases of it', { 'ROADMAP/a.md': STEP, 'roadmap/b.md': STEP }, [], 'ROADMAP/a.md roadmap/b.md', ''],
    ['of another folder none', { 'roadmaps/a.md': STEP, 'x/roadmap/b.md': STEP }, [], '', ''],
    ['not a file of its name', { 'roadmap.md': STEP, 'roadmap/x.txt': STEP }, [], 'roadmap.md', ''],
    [
      'a link in it is told',
      { 'roadmap/a.md': 'LINK', 'roadmap/b.md': STEP },
      [],
      'roadmap/b.md',
      'not-a-file roadmap/a.md',
    ],
    ['not a copy of it', { 'roadmap.md.bak': STEP, 'x/roadmap.md': STEP }, [], '', ''],
    [
      'of a usual name in another spelling',
      { 'x.md': STEP, 'Study_Plan.MARKDOWN': STEP },
      [],
      'Study_Plan.MARKDOWN',
      '',
    ],
    ['of a usual name with another ending none', { 'study-plan.mkd': STEP, 'roadmap.txt': STEP }, [], '', ''],
    ['of a name as a Mac writes it', { ['로드맵.md'.normalize('NFD')]: STEP }, [], '로드맵.md'.normalize('NFD'), ''],
    ['where the folder holds no file', { 'roadmap/x.md/y.txt': '', 'study-plan.md': STEP }, [], 'study-plan.md', ''],
    ['no folder of a usual name', { 'roadmap.md': 'FOLDER', 'study-plan.md': STEP }, [], 'study-plan.md', ''],
    ['a path and a glob once each', ALL, ['x/d.md', '**/d.md', 'e.md'], 'e.md x/d.md', ''],
    ['below a folder', ALL, ['x/*'], 'x/d.md', ''],
    ['with what is missing', ALL, ['no.md', 'e.md'], 'e.md', 'no-match no.md'],
    ['a folder', ALL, ['x'], '', 'not-a-file x'],
    ['what is no file', { ...ALL, pipe: 'OTHER' }, ['pipe'], '', 'not-a-file pipe'],
    ['a link', { ...ALL, 'l.md': 'LINK' }, ['l.md', '*.md'], 'e.md', 'not-a-file l.md not-a-file l.md'],
    ['outside', ALL, ['../e.md'], '', 'outside-root ../e.md'],
    ['without one', ALL, ['!roadmap/b.md'], 'roadmap/a/c.mkd', ''],
    ['without what lies outside', ALL, ['x/*.md', '!../x.md'], 'x/d.md', ''],
    ['without what leads outside', ALL, ['x/*.md', '!x/../../x.md'], 'x/d.md', ''],
    ['but what is called as it says', { ...ALL, '!e.md': STEP }, ['*.md', '!e.md'], '!e.md e.md', ''],
    ['without a folder', ALL, ['**/*.md', '!x', '!roadmap'], 'e.md', ''],
  ])('%s', async (_, files, patterns, paths, problems) => {
    expect(await find(files, patterns)).toEqual([paths, problems]);
  });

  test('a folder is answered with the pattern of what lies in it', async () => {
    const say = async (pattern: string) => (await findRoadmaps(treeOf(ALL), [pattern])).problems[0]?.message;
    expect(await say('x')).toMatch(/: try x\/\*\*\/\*\.md$/);
    expect((await findRoadmaps(treeOf({ l: 'LINK' }), ['l'])).problems).toEqual([
      notAFile({ path: 'l', kind: 'link' }),
    ]);
  });

  test.each<[readonly string[], string, boolean]>([
    [[], 'roadmap/a.md', true],
    [[], 'Roadmap/x/a.MARKDOWN', true],
    ...['mdown', 'mdwn', 'mkd', 'mkdn'].map((end): [readonly string[], string, boolean] => [
      [],
      `roadmap/a.${end}`,
      true,
    ]),
    [['x/../plans/*.md'], 'plans/a.md', true],
    [[], 'roadmap/a.txt', false],
    [[], 'roadmap/.x/a.md', false],
    [[], 'roadmap.md', false],
    [[], 'x/roadmap/a.md', false],
    [['plans/*.md'], 'plans/a.md', true],
    [['./plans/a.md'], 'plans/a.md', true],
    [['plans/*.md'], 'roadmap/a.md', false],
    [['!roadmap/old'], 'roadmap/old/a.md', false],
    [['!roadmap/old'], 'roadmap/a.md', true],
    [['plans/*.md', '!plans/b.md'], 'plans/b.md', false],
    [['**/*.md', '!old'], 'a/b.md', true],
    [['../a.md'], 'a.md', false],
    [['!(a).md'], 'b.md', true],
    [['!(a).md'], 'a.md', false],
  ])('%j names %s when it is gone: %j', async (patterns, path, isMatch) => {
    expect((await pathMatcher(patterns))(path)).toBe(isMatch);
  });
});

describe('the README', () => {
  const find = async (files: Readonly<Record<string, At>>, wanted: string | null = null) => {
    const found = await findReadme(treeOf(files), wanted);
    return found !== null && 'code' in found ? (found.message.split('.')[0] ?? null) : (found?.path ?? null);
  };
  const MARKED = '# A\n<!-- trailmark:start -->\n';

  test.each<[Readonly<Record<string, At>>, string | null]>([
    [{}, null],
    [{ 'readme.txt': '' }, null],
    [{ 'my-readme.md': '', 'readme.md.txt': '', 'x/readme.md': '' }, null],
    [{ 'docs/x-README.md': '', 'docs/Readme.Markdown': '' }, 'docs/Readme.Markdown'],
    [{ 'readme.md': '', 'Readme.markdown': '' }, 'Readme.markdown'],
    [{ 'Readme.markdown': '', 'readme.md': '' }, 'Readme.markdown'],
    [{ 'READMe.md': '', 'README.md': '' }, 'README.md'],
    [{ 'README.markdown': '', 'README.md': '' }, 'README.md'],
    [{ 'docs/README.markdown': '', 'docs/README.md': '' }, 'docs/README.md'],
    [{ 'README.md': '', '.github/readme.md': '' }, '.github/readme.md'],
    [{ 'README.md': '', 'docs/README.md': MARKED }, 'docs/README.md'],
    [{ 'README.md': MARKED, 'docs/README.md': MARKED }, 'README.md'],
    [{ 'README.md': { code: 'binary' }, 'docs/README.md': '' }, 'README.md'],
    [{ 'README.md': 'LINK', 'docs/README.md': MARKED }, 'docs/README.md'],
    [{ 'README.md': 'LINK' }, 'This is a symbolic link, and links are not followed'],
    [{ 'README.md': 'FOLDER' }, 'This is a folder, not a file'],
    [{ 'README.md': 'OTHER' }, 'This is no regular file'],
  ])('of %o is %s', async (files, path) => {
    const found = await find(files);
    if (path?.startsWith('This is no')) expect(found).not.toMatch(/^(?:README|This is a )/);
    else expect(found).toBe(path);
  });

  test('that is named', async () => {
    const files = { 'README.md': '', 'a/b.md': '' };
    expect(await find(files, './a/../a/b.md')).toBe('a/b.md');
    expect(await find(files, 'a')).toBe('This is a folder, not a file');
  });
});

describe('the picture', () => {
  const find = async (files: Readonly<Record<string, At>>, wanted: string | null) => {
    const found = await findChart(treeOf(files), wanted);
    if (found !== null && 'code' in found) return [null, null, `${found.code} ${found.path}`];
    return [found?.path ?? null, found !== null && 'kind' in found ? found.path : null, ''];
  };

  test.each<[Readonly<Record<string, At>>, string | null, string | null, string | null, string]>([
    [{}, null, '.github/trailmark.svg', null, ''],
    [{ '.obsidian/a': '' }, null, 'trailmark.svg', null, ''],
    [{ '.obsidian': '' }, null, '.github/trailmark.svg', null, ''],
    [{}, 'off', null, null, ''],
    [{ 'a.svg': '' }, 'a.svg', 'a.svg', 'a.svg', ''],
    [{ 'con.svg': '' }, 'con.svg', 'con.svg', 'con.svg', ''],
    [{}, 'con.svg', null, null, 'unportable-path con.svg'],
    [{}, 'a/con.svg', null, null, 'unportable-path a/con.svg'],
    [{}, 'a.png', null, null, 'not-svg a.png'],
    [{}, '../a.svg', null, null, 'outside-root ../a.svg'],
    [{ 'a.svg': 'LINK' }, 'a.svg', null, null, 'not-a-file a.svg'],
    [{ 'a.svg': 'FOLDER' }, 'a.svg', null, null, 'not-a-file a.svg'],
    [{ 'a.svg': 'OTHER' }, 'a.svg', null, null, 'not-a-file a.svg'],
  ])('of %o with %s', async (...[files, wanted, path, entry, problems]) => {
    expect(await find(files, wanted)).toEqual([path, entry, problems]);
  });
});

describe('what is read', () => {
  test.each([
    [STEP, true],
    ['x\n\n> 1. [x] a\n', true],
    ['  * [X] a\n', true],
    ['999999999) [ ] a\n', true],
    ['1. [ ] a\n', true],
    ['\t>+\t[x]\ta\n', true],
    ['x\r\n- [ ]  a\r\n', true],
    ['- [ ]a\n', false],
    ['- [] a\n', false],
    ['1: [ ] a\n', false],
    ['- [ ]\n', false],
    ['- [~] a\n', false],
    ['-[ ] a\n', false],
    ['1234567890. [ ] a\n', false],
  ])('a README of %j is the roadmap where there is none: %j', async (text, isRoadmap) => {
    const { roadmaps, problems } = await read({ 'README.md': text });
    expect([roadmaps.length, problems.length]).toEqual(isRoadmap ? [1, 0] : [0, 1]);
  });

  test('a README is no roadmap beside one, nor where others were named', async () => {
    expect((await read({ 'README.md': STEP, 'study-plan.md': STEP })).roadmaps.map(({ path }) => path)).toEqual([
      'study-plan.md',
    ]);
    expect((await read({ 'README.md': STEP }, { roadmap: ['x.md'] })).roadmaps).toEqual([]);
    const named = await read({ 'README.md': STEP }, { roadmap: ['README.md'] });
    expect([named.roadmaps[0]?.path, named.readme?.path]).toEqual(['README.md', 'README.md']);
  });

  test('every roadmap gets what holds for all, and a vault says that it is one', async () => {
    const defaults = { count: 'leaves' } as const;
    const of = async (files: Readonly<Record<string, At>>, scope: Partial<Scope>) =>
      (await read({ 'study-plan.md': STEP, ...files }, scope)).roadmaps;
    const plan = { path: 'study-plan.md', text: STEP };
    expect(await of({}, {})).toEqual([plan]);
    expect(await of({}, { defaults })).toEqual([{ ...plan, defaults }]);
    expect(await of({ '.obsidian/a': '' }, { defaults })).toEqual([
      { ...plan, defaults: { ...defaults, isVault: true } },
    ]);
  });

  test.each<[string, At, string]>([
    ['a failure', { failure: 'EACCES' }, 'unreadable: The file can not be read: EACCES'],
    ['bytes that are no text', { code: 'binary' }, 'binary: The file is binary'],
    ['another encoding', new Uint8Array([0xe9]), 'not-utf8: The file is not UTF-8'],
  ])('a roadmap with %s is told', async (_, at, said) => {
    const { roadmaps, problems } = await read({ 'roadmap/a.md': at, 'roadmap/b.md': STEP });
    expect(roadmaps.map(({ path }) => path)).toEqual(['roadmap/b.md']);
    expect(`${problems[0]?.code}: ${problems[0]?.message}`).toContain(said);
  });

  test('one file, or why not', async () => {
    const tree = treeOf({ 'a.md': 'é', b: 'FOLDER', c: 'LINK', d: 'OTHER', e: { failure: 'x' } });
    const say = async (path: string) => {
      const source = await readSource(tree, path);
      return 'code' in source ? `${source.code}: ${source.message}` : source.text;
    };
    expect(await say('a.md')).toBe('é');
    expect(await say('none')).toMatch(/^unreadable: .*: there is no such file$/);
    expect(await say('b')).toMatch(/^not-a-file: This is a folder/);
    expect(await say('c')).toMatch(/^not-a-file: This is a symbolic link/);
    expect(await say('d')).toMatch(/^not-a-file: /);
    expect(await say('e')).toMatch(/^unreadable: .*: x$/);
  });

  test('of several roadmaps each with those of the others that it links to', async () => {
    const [one, other] = [
      { path: 'roadmap/a.md', text: '[b](b.md)\n\n- [ ] a\n' },
      { path: 'roadmap/b.md', text: STEP },
    ];
    const { roadmaps } = await read({ [one.path]: one.text, [other.path]: other.text });
    expect(roadmaps).toEqual([{ ...one, linked: [other] }, other]);
  });

  test('the picture as it is, unless somebody else drew it or it can not be read', async () => {
    const chart = async (at: At | null) => {
      const {
        chart: source,
        chartProblem,
        problems,
      } = await read({ 'study-plan.md': STEP, ...(at === null ? {} : { 'c.svg': at }) }, { chart: 'c.svg' });
      return [source, chartProblem?.code ?? null, problems.length];
    };
    expect(await chart(null)).toEqual([{ path: 'c.svg', text: '' }, null, 0]);
    const own = '<!-- trailmark:card -->\n<svg/>';
    expect(await chart(own)).toEqual([{ path: 'c.svg', text: own }, null, 0]);
    expect(await chart('<svg/>')).toEqual([null, 'foreign-chart', 1]);
    expect(await chart({ code: 'binary' })).toEqual([null, 'binary', 1]);
    expect(await chart('LINK')).toEqual([null, 'not-a-file', 1]);
  });
});

describe('where nothing is called a roadmap', () => {
  const say = async (files: Readonly<Record<string, At>>) =>
    (await read(files)).problems.find(({ code }) => code === 'no-roadmap')?.message;

  test('what was asked for is named, else the folder', async () => {
    const codes = async (roadmap: readonly string[]) =>
      (await read({}, { roadmap })).problems.map(({ path, code }) => `${code} ${path}`);
    expect(await codes([])).toEqual(['no-roadmap roadmap']);
    expect(await codes(['a.md', 'b.md'])).toEqual(['no-match a.md', 'no-match b.md', 'no-roadmap a.md']);
  });

  test('three that look like one are named, those with the most steps first', async () => {
    const more = `${PLAN}- [ ] c\n`;
    expect(await say({ 'n/a.md': PLAN, 'n/b.md': more, 'n/c.md': PLAN, 'n/d.md': PLAN, 'n/one.md': STEP })).toMatch(
      /: name one that looks like it in trailmark\.yml, n\/b\.md \(3 steps\), n\/a\.md \(2 steps\), n\/c\.md \(2 steps\)\nroadmap: "n\/b\.md"$/,
    );
  });

  test('else one in which something looks like steps, and neither a template', async () => {
    const maybe = '# P\n\n- ⬜ a\n- ⬜ b\n';
    expect(await say({ 'n/a.md': maybe })).toMatch(/: name n\/a\.md in trailmark\.yml, .*\nroadmap: "n\/a\.md"$/);
    expect(await say({ 'templates/a.md': maybe, 'archive/b.md': PLAN })).not.toContain('trailmark.yml');
    expect(await say({ 'n/a.md': 'words' })).toBe(collectProblem('roadmap', 'no-roadmap').message);
  });

  test('those nearest to the root are looked into, two hundred at most', async () => {
    const deep = Object.fromEntries(Array.from({ length: 199 }, (_, at) => [`d/e/${at}.md`, '']));
    const { sources, entries } = await readNearest(
      treeOf({
        ...deep,
        'd/b.md': '',
        'd/a.md': '',
        'z-to-the-end.md': '',
        'x.txt': '',
        '.a.md': '',
        'd/.a.md': '',
        'f.md/x': '',
      }),
    );
    expect(sources.slice(0, 4).map(({ path }) => path)).toEqual(['z-to-the-end.md', 'd/a.md', 'd/b.md', 'd/e/0.md']);
    expect([sources.length, entries.length]).toEqual([200, 209]);
  });
});

test.each([
  [notAFile({ path: 'a', kind: 'link' }), 'not-a-file', /^This is a symbolic link, .*\.$/],
  [
    notAFile({ path: 'a', kind: 'folder' }, 'try x'),
    'not-a-file',
    /^This is a folder, not a file\. Name a file or a pattern: try x$/,
  ],
  [notAFile({ path: 'a', kind: 'other' }), 'not-a-file', /^This is not a regular file\. Name a file\.$/],
  [collectProblem('a', 'binary'), 'binary', /binary/],
  [collectProblem('a', 'unreadable', 'EACCES'), 'unreadable', /^The file can not be read: EACCES$/],
] as const)('the problem %o is %s', (problem, code, message) => {
  expect(problem).toMatchObject({ path: 'a', line: 1, code, message: expect.stringMatching(message) });
});

test.each<[string, string | null]>([
  ['a//b/./c/', 'a/b/c'],
  ['./a', 'a'],
  ['a/../b', 'b'],
  ['.', '.'],
  ['', null],
  ['..', null],
  ['a/../../b', null],
  ['/a', null],
  ['C:\\a', null],
  ['c:/a', null],
  ['.git', null],
  ['a/.GIT. /b', null],
  ['git~1', null],
  ['.gitignore', '.gitignore'],
  ['a/.github/b', 'a/.github/b'],
  ['a..b', 'a..b'],
])('the path %j lies inside as %s', (path, inside) => expect(pathInside(path)).toBe(inside));

test.each([
  ['.github/workflows/a.yml', true, true],
  ['.github/workflows', true, false],
  ['.github/workflows/a-b.yml', true, true],
  ['.github/workflows/a.ymlx', true, false],
  ['.github/workflows/a.yaml', true, false],
  ['x/.github/workflows/a.yml', true, false],
  ['.github/actions/workflows/a.yml', false, false],
  ['workflows/a.yml', false, false],
  ['/srv/.git/a', true, false],
  ['/srv/a', false, false],
  ['a/.git/b', true, false],
])('%s is forbidden %j, a workflow %j', (path, forbidden, workflow) => {
  expect([isForbidden(path), isWorkflow(path)]).toEqual([forbidden, workflow]);
});

test.each([
  [[0xfe, 0xff, 0], 'not-utf8'],
  [[0xff, 0xfe, 0], 'not-utf8'],
  [[0xfe, 0xfe, 0], 'binary'],
  [[0xff, 0xff, 0], 'binary'],
  [[0x61, 0], 'binary'],
  [[0xff], 'not-utf8'],
])('%j is %s', (bytes, code) => expect(decodeText(new Uint8Array(bytes))).toEqual({ code }));

test('exactly 2 MB is decoded, and a byte order mark stays', () => {
  const spaces = (count: number) => decodeText(new Uint8Array(count).fill(0x20));
  expect([spaces(2_000_000), spaces(2_000_001)]).toEqual([{ text: ' '.repeat(2_000_000) }, { code: 'too-large' }]);
  expect(decodeText(Buffer.from('\ufeffa'))).toEqual({ text: '\ufeffa' });
});
