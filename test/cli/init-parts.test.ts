import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Arguments } from '../../src/cli/arguments/arguments.ts';
import { chooseRunning } from '../../src/cli/init/choose-running.ts';
import { explainNothing } from '../../src/cli/init/explain-nothing.ts';
import { findCandidates } from '../../src/cli/init/find-candidates.ts';
import { readRemote } from '../../src/cli/init/read-remote.ts';
import { type Survey, survey } from '../../src/cli/init/survey.ts';
import { takeOver } from '../../src/cli/init/take-over.ts';
import { readRepository } from '../../src/collect/git/ask-git.ts';
import { fileProblem } from '../../src/rules/problem.ts';
import { makeFolder } from '../collect/folder.ts';
import { initRepository } from '../history/make-repository.ts';

describe('a file that is taken over', () => {
  test.each<[string, string, string | null]>([
    ['steps stay as they are', '- ✅ a\n- ⬜ b\n', '- ✅ a\n- ⬜ b\n'],
    ['items become open steps', '- a\n  - b\n', '- [ ] a\n  - [ ] b\n'],
    ['lines', 'a\r\nb', '- [ ] a\n- [ ] b'],
    [
      'lines below others',
      'alpha\n  b\n    gamma\n  d\n epsilon\nf\n',
      '- [ ] alpha\n  - [ ] b\n    - [ ] gamma\n  - [ ] d\n  - [ ] epsilon\n- [ ] f\n',
    ],
    ['lines below headings', 'a\n# H\n  b\n', '- [ ] a\n# H\n- [ ] b\n'],
    ['lines with gaps', 'a\n\n  b\n', '- [ ] a\n\n  - [ ] b\n'],
    ['headings alone', '# P\n## A\n### B\n## C\n', '# P\n## A\n- [ ] B\n- [ ] C\n'],
    ['headings with blank lines', '# P\n\n## A\n\n## B\n', '# P\n\n- [ ] A\n\n- [ ] B\n'],
    ['six signs at most', '###### F\n', '- [ ] F\n'],
    ['nothing', '\n \n', null],
  ])('%s', (_, text, after) => expect(takeOver({ path: 'p.txt', text })).toBe(after));
});

describe('what looks like a roadmap', () => {
  const TWO = '- [x] a\n- [ ] b\n';
  const find = (...files: readonly (readonly [string, string])[]) =>
    findCandidates(files.map(([path, text]) => ({ path, text }))).map(
      (one) => `${one.pattern} ${one.done}/${one.total}`,
    );

  test.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
    ['two steps', [['a.md', TWO]], ['a.md 1/2']],
    ['one step is a reminder', [['a.md', '- [ ] a\n']], []],
    [
      'no README',
      [
        ['README.md', TWO],
        ['docs/Readme.markdown', TWO],
        ['readme-2.md', TWO],
      ],
      ['readme-2.md 1/2'],
    ],
    [
      'no note of a day',
      [
        ['d/2026-08-01.md', TWO],
        ['2026-08-01 notes.md', TWO],
        ['2026-13-01.md', TWO],
      ],
      ['2026-13-01.md 1/2'],
    ],
    [
      'no template',
      [
        ['templates/a.md', TWO],
        ['archive/b.md', TWO],
      ],
      [],
    ],
    [
      'the most steps first',
      [
        ['a.md', TWO],
        ['b.md', `${TWO}- [ ] c\n`],
      ],
      ['b.md 1/3', 'a.md 1/2'],
    ],
    [
      'a folder of several',
      [
        ['n/a.md', TWO],
        ['n/b.md', TWO],
        ['n/c.md', 'x'],
      ],
      ['n/*.md 2/4', 'n/a.md 1/2', 'n/b.md 1/2'],
    ],
    [
      'not the root',
      [
        ['a.md', TWO],
        ['b.md', TWO],
      ],
      ['a.md 1/2', 'b.md 1/2'],
    ],
    [
      'not one file of a folder',
      [
        ['n/a.md', TWO],
        ['m/b.md', TWO],
      ],
      ['n/a.md 1/2', 'm/b.md 1/2'],
    ],
    [
      'no folder whose name is a pattern',
      [
        ['n [1]/a.md', TWO],
        ['n [1]/b.md', TWO],
      ],
      ['n [1]/a.md 1/2', 'n [1]/b.md 1/2'],
    ],
    [
      'no folder with other endings',
      [
        ['n/a.md', TWO],
        ['n/b.markdown', TWO],
      ],
      ['n/a.md 1/2', 'n/b.markdown 1/2'],
    ],
  ])('%s', (_, files, found) => expect(find(...files)).toEqual(found));
});

const COMMIT = '0123456789abcdef0123456789abcdef01234567';

test.each<[string, string | null]>([
  ['git@github.com:a/b.git', 'github.com a/b null'],
  ['ssh://git@github.com/a/b', 'github.com a/b null'],
  ['https://git.example.org:8443/a/b.c/', 'git.example.org a/b.c null'],
  [`git+ssh://git@github.com/a/b.git#${COMMIT}`, `github.com a/b ${COMMIT}`],
  [`git+https://github.com/a/b.git#${COMMIT}#x`, `github.com a/b ${COMMIT}`],
  ['https://github.com/a/b#v1', 'github.com a/b null'],
  [`https://github.com/a/b#${COMMIT}0`, 'github.com a/b null'],
  ['https://registry.example/trailmark-0.1.0.tgz', null],
  ['https://github.com/a/b/c', null],
  ['file:///a/b', null],
  ['/srv/a/b', null],
  ['', null],
])('%s is the address of %s', (address, read) => {
  const remote = readRemote(address);
  expect(remote && `${remote.host} ${remote.path} ${remote.commit}`).toBe(read);
});

describe('what a workflow runs', () => {
  const folder = makeFolder({
    ...{ 'action.yml': 'a', LICENSE: 'l', 'schema/trailmark.schema.json': '{}', 'dist/index.js': 'i' },
    ...{ 'dist/parts/b.js': 'b', 'dist/cli/index.js': 'c', 'src/x.ts': 'x' },
  });
  const remote = { host: 'github.com', path: 'a/trailmark', commit: COMMIT, tag: null };
  const git = { branch: 'main', remote: 'git@github.com:me/plan.git', hasUpstream: true, prefix: '' };
  const choose = (
    {
      hosts = git.remote as string | null,
      release = { folder, remote } as Parameters<typeof chooseRunning>[2]['release'],
      wantsCopy = false,
    },
    root = makeFolder({}),
  ) => chooseRunning(root, { git: hosts === '' ? null : { ...git, remote: hosts } }, { release, wantsCopy });
  const copied = ['action.yml', 'LICENSE', 'schema/trailmark.schema.json', 'dist/index.js', 'dist/parts/b.js'];

  test('is the commit where the server of the repository has it', async () => {
    const schema = `https://github.com/a/trailmark/raw/${COMMIT}/schema/trailmark.schema.json`;
    const uses = { kind: 'uses', uses: `a/trailmark@${COMMIT}`, schema };
    for (const hosts of [git.remote, '', null, 'nonsense']) expect(await choose({ hosts })).toEqual(uses);
    const tagged = { folder, remote: { ...remote, tag: 'v1.2.3' } };
    expect(await choose({ release: tagged })).toEqual({ ...uses, uses: `a/trailmark@${COMMIT} # v1.2.3` });
    expect(await choose({ release: { folder: null, remote } })).toEqual(uses);
  });

  test('is else a copy of what the action needs', async () => {
    const elsewhere = await choose({ hosts: 'git@git.example.org:me/plan.git' });
    const why = 'this program comes from github.com, and your repository lies on git.example.org.';
    expect(elsewhere).toMatchObject({ kind: 'copy', why, isIgnored: false });
    expect(elsewhere.kind === 'copy' && elsewhere.files.map(({ path }) => path)).toEqual(copied);
    expect(await choose({ wantsCopy: true })).toMatchObject({ kind: 'copy', why: 'you asked for it.' });
    const nowhere = { folder, remote: null };
    expect(await choose({ release: nowhere })).toMatchObject({
      why: 'nothing says on which server this program can be found.',
    });
    expect(await choose({ release: { folder: null, remote: null } })).toMatchObject({ kind: 'none' });
    expect(await choose({ release: { folder: makeFolder({ 'action.yml': '' }), remote: null } })).toMatchObject({
      kind: 'none',
    });
    const root = makeFolder({ '.gitignore': 'dist\n' });
    initRepository(root, 'main');
    expect(await choose({ wantsCopy: true }, root)).toMatchObject({ isIgnored: true });
  });
});

test('a repository says its branch, its server and where a folder lies in it', async () => {
  const root = makeFolder({ 'a/b/c.md': '' });
  expect(await readRepository(root)).toBe(null);
  initRepository(root, 'trunk');
  const none = { branch: 'trunk', remote: null, hasUpstream: false };
  expect(await readRepository(root)).toEqual({ ...none, prefix: '' });
  expect(await readRepository(join(root, 'a/b'))).toEqual({ ...none, prefix: 'a/b/' });
  mkdirSync(join(root, '.git/refs/remotes/origin'), { recursive: true });
  writeFileSync(join(root, '.git/refs/remotes/origin/HEAD'), 'ref: refs/remotes/origin/origin/x\n');
  expect(await readRepository(root)).toMatchObject({ branch: 'origin/x' });
});

test.each<[Readonly<Record<string, string>>, Partial<Survey>]>([
  [
    { 'Home.md': 'h', '.obsidian/app.json': '{}' },
    { isVault: true, home: { path: 'Home.md', text: 'h' } },
  ],
  ...['index', 'START', 'dashboard'].map((name): [Readonly<Record<string, string>>, Partial<Survey>] => [
    { [`${name}.md`]: 'h', '.obsidian/app.json': '{}', 'homes.md': '', 'my-home.md': '' },
    { isVault: true, home: { path: `${name}.md`, text: 'h' } },
  ]),
  [{ 'notes/home.md': 'h', 'home.markdown': 'h', '.obsidian/app.json': '{}' }, { isVault: true }],
  [{ 'home.md': 'h', 'obsidian/app.json': '{}' }, {}],
  [{ '.github/trailmark.yml': 'issue: off\n' }, { config: '.github/trailmark.yml' }],
  [{ 'trailmark.yml': '', '.github/trailmark.yml': '' }, { config: 'trailmark.yml' }],
  [{ 'docs/trailmark.yml': '' }, {}],
  [{ '.github/workflows/a.yml': '- uses: A/TrailMark@v1\n' }, { workflow: '.github/workflows/a.yml' }],
  [{ '.github/workflows/a.yml': '- uses: a/b@v1\n- run: trailmark\n' }, {}],
  [{ 'a.md': '- ⬜ a\n- ⬜ b\n', 'archive/b.md': '- ⬜ a\n- ⬜ b\n' }, { uncounted: ['a.md'] }],
  [{ 'a.md': '- ⬜ a\n- ⬜ b\n', 'roadmap/b.md': '- [ ] a\n' }, {}],
])('what is there is seen: %j', async (files, seen) => {
  const { name, collected, candidates, ...found } = await survey(makeFolder(files), { roadmap: [], readme: null });
  const nothing = { uncounted: [], home: null, isVault: false, config: null, workflow: null, placeholders: [] };
  expect(found).toEqual({ ...nothing, git: null, ...seen });
});

describe('where there is nothing to read', () => {
  const TWO = '- [ ] a\n- [ ] b\n';
  const MAYBE = '# P\n\n- ⬜ a\n- ⬜ b\n';
  const explain = (
    files: Readonly<Record<string, string>>,
    roadmap: readonly string[] = [],
    problems = [fileProblem('x', 'no-roadmap')],
  ) => {
    const asked = { root: makeFolder(files), program: 'tm', scope: { roadmap, readme: null } };
    return explainNothing(asked as unknown as Arguments, { problems });
  };

  test('what looks like one is named, three at most', async () => {
    expect(await explain({ 'a b.md': TWO })).toBe(
      "No roadmap found in this folder.\n  a b.md looks like one (2 steps): tm --roadmap 'a b.md'\n  To keep that choice, or start fresh: tm init\n",
    );
    const many = await explain({ 'a.md': TWO, 'b.md': TWO, 'c.md': TWO, 'd.md': TWO, 'e.md': MAYBE });
    expect(many.match(/looks like one/g)).toHaveLength(3);
    expect(many).not.toContain('e.md');
    const aside = await explain({ 'templates/e.md': MAYBE });
    expect(aside).toBe('No roadmap found in this folder.\n  To set one up: tm init\n');
    const both = await explain({ 'a.md': TWO, 'b.md': TWO, 'e.md': MAYBE, 'f.md': MAYBE });
    expect(both.match(/looks like one|is not counted/g)).toHaveLength(3);
  });

  test('a pattern that matches nothing is answered with what was meant, and what else is wrong comes first', async () => {
    const missed = fileProblem('plna.md', 'no-match');
    expect(await explain({ 'plan.md': TWO }, ['plna.md'], [missed])).toBe(
      'No file matches "plna.md". Did you mean "plan.md"?\n',
    );
    expect(await explain({}, ['plna.md'], [missed])).toBe(
      'No file matches "plna.md". To see what looks like a roadmap: tm init --dry-run\n',
    );
    const other = fileProblem('b.md', 'binary');
    expect(await explain({}, ['b.md'], [missed, other])).toMatch(/^b\.md:1:1 error binary .*\nNo file matches/);
  });
});
