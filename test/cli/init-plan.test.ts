import { describe, expect, test } from 'vitest';
import type { InitPlan, InitWish, PlannedFile, Running } from '../../src/cli/init/plan.ts';
import { planInit } from '../../src/cli/init/plan-init.ts';
import { findObstacle, planRunning } from '../../src/cli/init/plan-running.ts';
import { planJson, renderDone, renderPlan, renderSurvey } from '../../src/cli/init/render-plan.ts';
import type { Survey } from '../../src/cli/init/survey.ts';
import type { Repository } from '../../src/collect/git/ask-git.ts';
import { withParts } from '../../src/on-demand.ts';
import type { Problem } from '../../src/rules/problem.ts';
import { fileProblem, toProblem } from '../../src/rules/problem.ts';
import type { Source } from '../../src/source.ts';

const GIT: Repository = { branch: 'trunk', remote: null, hasUpstream: false, prefix: '' };
const USES: Running = { kind: 'uses', uses: 'a/trailmark@c0 # v1', schema: 'https://x/schema.json' };
const COPIED: Running = {
  kind: 'copy',
  files: [{ path: 'action.yml', text: 'a' }],
  why: 'you asked.',
  isIgnored: true,
};

function survey(found: Partial<Survey> = {}): Survey {
  return {
    ...{ name: 'learn', collected: { roadmaps: [], readme: null, problems: [] }, candidates: [], uncounted: [] },
    ...{ home: null, isVault: false, config: null, workflow: null, placeholders: [], git: GIT },
    ...found,
  };
}

function wish(wanted: Partial<InitWish> = {}): InitWish {
  const options = { goal: undefined, when: [], language: null, today: '2026-08-02' } as const;
  return {
    ...{ program: 'tm', options, reader: '', roadmap: [], chosen: [], taken: null, readme: null },
    ...{ hasIssue: true, running: USES },
    ...wanted,
  };
}

const collected = (roadmaps: readonly Source[], readme: Source | null = null) => ({ roadmaps, readme, problems: [] });
const plan = (found: Partial<Survey>, wanted: Partial<InitWish> = {}): Promise<InitPlan> =>
  withParts(() => planInit(survey(found), wish(wanted)));
const textOf = ({ files }: InitPlan, path: string) => files.find((file) => file.path === path)?.text ?? null;
/** What trailmark.yml says behind its two lines for editors. */
const settings = (planned: InitPlan) => textOf(planned, 'trailmark.yml')?.split('\n').slice(2).join('\n');

const A = { path: 'roadmap/a.md', text: '- [ ] a\n' };
const PLAN = { path: 'notes/plan.md', text: '- [ ] a\n- [ ] b\n' };

describe('what trailmark.yml says', () => {
  test.each<[string, Partial<Survey>, Partial<InitWish>, string]>([
    ['nothing that is found without it', {}, {}, ''],
    ['the language of a reader whose plan it writes', {}, { reader: 'de_AT' }, 'language: de\n'],
    ['nothing where English is read', {}, { reader: 'en_GB' }, ''],
    ['that there is to be no issue', {}, { hasIssue: false }, 'issue: off\n'],
    [
      'the one roadmap that was chosen',
      { candidates: [] },
      { chosen: [{ pattern: PLAN.path, sources: [PLAN], done: 0, total: 2 }] },
      'roadmap: "notes/plan.md"\n',
    ],
    [
      'several of them as a list',
      {},
      { chosen: ['x.md', 'y.md'].map((path) => ({ pattern: path, sources: [{ ...PLAN, path }], done: 0, total: 2 })) },
      'roadmap:\n  - "x.md"\n  - "y.md"\n',
    ],
    [
      'nothing of a new file beside others in its folder',
      { collected: collected([A]) },
      { taken: { ...PLAN, path: 'roadmap/b.md' } },
      '',
    ],
    [
      'of one beside a roadmap elsewhere both',
      { collected: collected([PLAN]) },
      { taken: { ...PLAN, path: 'roadmap/b.md' } },
      'roadmap:\n  - "notes/plan.md"\n  - "roadmap/b.md"\n',
    ],
    [
      'the patterns that were given',
      { collected: collected([PLAN]) },
      { roadmap: ['notes/*.md'], taken: { ...PLAN, path: 'roadmap/b.md' } },
      'roadmap: "notes/*.md"\n',
    ],
    ['the page that was named', {}, { readme: 'docs/me.md' }, 'readme: "docs/me.md"\n'],
    ['the note that a vault begins with', { home: { path: 'Home.md', text: '' } }, {}, 'readme: "Home.md"\n'],
    [
      'nothing of it where there is a README',
      { home: { path: 'Home.md', text: '' }, collected: collected([A], { path: 'README.md', text: '# Me\n' }) },
      {},
      '',
    ],
  ])('%s', async (_, found, wanted, said) => expect(settings(await plan(found, wanted))).toBe(said));

  test('stands below the schema where there is one, and what can stand there', async () => {
    const head =
      '# yaml-language-server: $schema=https://x/schema.json\n# An editor offers what can stand here: roadmap, ';
    expect(textOf(await plan({}), 'trailmark.yml')).toContain(head);
    const none = await plan({}, { running: { kind: 'none', why: 'x' } });
    expect(textOf(none, 'trailmark.yml')).toMatch(/^# An editor/);
    const copy = await plan({}, { running: COPIED });
    expect(textOf(copy, 'trailmark.yml')).toMatch(/^.*\$schema=\.github\/actions\/trailmark\/schema\/trailmark/);
  });

  test('one that is there stays, and what it lacks is said', async () => {
    const chosen = [{ pattern: 'x.md', sources: [{ ...PLAN, path: 'x.md' }], done: 0, total: 2 }];
    const config = '.github/trailmark.yml';
    const told = await plan({ config }, { chosen });
    expect(textOf(told, 'trailmark.yml')).toBe(null);
    expect(told.kept).toEqual(['x.md', config]);
    expect(told.notes).toEqual([`${config} stays as it is. It should say:\nroadmap: "x.md"`]);
    expect((await plan({ config }, { chosen, roadmap: ['x.md'] })).notes).toEqual([]);
    expect((await plan({ config })).notes).toEqual([]);
  });
});

describe('the page', () => {
  const START = '<!-- trailmark:start -->';

  test('is a new README named like the folder, or gets its two markers', async () => {
    const made = await plan({ name: 'My *plan*' });
    expect(textOf(made, 'README.md')).toMatch(new RegExp(`^# My \\*plan\\*\\n\\n${START}`));
    expect(made.files.find(({ path }) => path === 'README.md')).toMatchObject({
      before: '',
      why: 'a page that shows your progress',
    });
    const mine = { path: 'README.md', text: '# Mine\n' };
    const written = await plan({ collected: collected([A], mine) });
    const why = 'two markers, and your progress between them';
    expect(written.files[0]).toMatchObject({ ...{ path: 'README.md', before: mine.text, why } });
    expect(written.kept).toEqual([A.path]);
  });

  test('stays where it has markers, where they are damaged, and where it can not be read', async () => {
    const whole = { path: 'README.md', text: `${START}\n<!-- trailmark:end -->\n` };
    const kept = await plan({ collected: collected([A], whole) });
    expect([kept.kept, textOf(kept, 'README.md')]).toEqual([[A.path, 'README.md'], null]);
    const torn = await plan({ collected: collected([A], { path: 'README.md', text: `# A\n${START}\n` }) });
    expect([torn.kept, textOf(torn, 'README.md'), torn.notes.length]).toEqual([[A.path], null, 1]);
    expect(torn.notes[0]).toMatch(/^README\.md: /);
    const tornHome = await plan({ home: { path: 'Home.md', text: `# A\n${START}\n` } });
    expect([settings(tornHome), textOf(tornHome, 'Home.md')]).toEqual(['readme: "Home.md"\n', null]);
    expect(tornHome.notes[0]).toMatch(/^Home\.md: /);
    const readmeProblem = fileProblem('README.md', 'not-utf8', 'No UTF-8.');
    const unread = await plan({ collected: { ...collected([A]), readmeProblem } });
    expect([textOf(unread, 'README.md'), unread.notes]).toEqual([null, ['README.md: No UTF-8.']]);
    const absent = fileProblem('me.md', 'no-readme');
    const named = await plan({ collected: { ...collected([A]), readmeProblem: absent } }, { readme: 'me.md' });
    expect(textOf(named, 'me.md')).toMatch(/^# learn\n/);
    const home = { path: 'Home.md', text: '' };
    expect(textOf(await plan({ home }, { readme: 'me.md' }), 'me.md')).toMatch(/^# learn\n/);
  });

  test('counts the roadmap that is taken over with those that are there', async () => {
    const made = await plan({ collected: collected([A]) }, { taken: { ...PLAN, path: 'roadmap/b.md' } });
    expect(textOf(made, 'README.md')).toContain('0 of 3 steps');
  });

  test('comes with the card, unless that is as it is to be, or none is wanted', async () => {
    const chart = { path: 'c.svg', text: '' };
    const mine = { path: 'README.md', text: '# Mine\n' };
    const drawn = await plan({ collected: { ...collected([A], mine), chart } });
    const card = drawn.files.find(({ path }) => path === 'c.svg');
    expect(card).toMatchObject({ before: '', why: 'the picture of it' });
    const again = await plan({ collected: { ...collected([A], mine), chart: { ...chart, text: card?.text ?? '' } } });
    expect(textOf(again, 'c.svg')).toBe(null);
    expect(textOf(await plan({ collected: collected([A], mine) }), 'c.svg')).toBe(null);
  });

  test('speaks the language of the plan that is written, unless another is asked for', async () => {
    const options = { ...wish().options, language: 'fr' };
    expect(textOf(await plan({}, { reader: 'de' }), 'README.md')).toContain('Schritt');
    expect(textOf(await plan({}, { reader: 'de', options }), 'README.md')).toContain('étape');
  });
});

describe('the workflow', () => {
  const run = (found: Partial<Survey>, wanted: Partial<InitWish> = {}) => planRunning(survey(found), wish(wanted));

  test.each<[string, Partial<Survey>, Running, string | null]>([
    ['a repository', {}, USES, null],
    ['a folder that may become one', { git: null }, USES, null],
    [
      'a vault without git',
      { git: null, isVault: true },
      USES,
      'No workflow: this vault is in no git repository. "tm update --watch" keeps the note up to date while you write.',
    ],
    ['a vault with git', { isVault: true }, USES, null],
    [
      'a folder in a repository',
      { git: { ...GIT, prefix: 'a/b c/' } },
      USES,
      'No workflow: GitHub reads workflows at the top of a repository alone. There: tm init --root ../.. --roadmap "a/b c/roadmap/*.md" --readme a/b c/README.md',
    ],
    ['a program without its action', {}, { kind: 'none', why: 'it is not here.' }, 'No workflow: it is not here.'],
  ])('of %s: %o', (_, found, running, said) => {
    expect(findObstacle(survey(found), { running, program: 'tm' })).toBe(said);
    const { files, notes } = run(found, { running });
    expect([files.length, notes]).toEqual(said === null ? [1, []] : [0, [said]]);
  });

  test('one that is there stays, and what was never filled in is said', () => {
    const workflow = '.github/workflows/w.yml';
    const left: Problem = toProblem(workflow, {
      code: 'workflow-placeholder',
      line: 7,
      column: 1,
      message: 'Fill it in.',
    });
    const found = { workflow, placeholders: [left] };
    expect(run(found)).toMatchObject({ files: [], kept: [workflow] });
    expect(run(found).notes).toEqual([
      `${workflow}:7: OWNER and COMMIT are still to be filled in. Write there: uses: a/trailmark@c0 # v1`,
    ]);
    expect(run(found, { running: COPIED }).notes).toEqual([
      `${workflow}:7: Fill it in. Or remove ${workflow}, and run this again.`,
    ]);
  });

  test('runs a commit, or the copy that is written before it', () => {
    const [file] = run({}).files;
    expect(file).toMatchObject({ isNew: true, before: '', why: 'runs on every push to trunk, and once a day' });
    expect(file?.text).toContain('    branches: [trunk]\n');
    expect(file?.text).toContain('    steps:\n      - uses: a/trailmark@c0 # v1\n');
    expect(run({ git: null }).files[0]?.text).toContain('branches: [main]');
    expect(run({ git: { ...GIT, branch: '1.x' } }).files[0]?.text).toContain('branches: ["1.x"]');
    const copied = run({}, { running: COPIED });
    const at = '.github/actions/trailmark';
    expect(copied.files.map(({ path }) => path)).toEqual([`${at}/action.yml`, '.github/workflows/trailmark.yml']);
    expect(copied.notes).toEqual([
      `The action is copied into ${at}: you asked.`,
      `git ignores ${at}/dist here, so add it with: git add -f ${at}`,
    ]);
    expect(copied.files[1]?.text).toMatch(
      /checkout@\S+ # \S+\n +with:\n +persist-credentials: false\n +- uses: \.\/\.github\/actions\/trailmark\n$/,
    );
    expect(run({}, { running: { ...COPIED, isIgnored: false } }).notes).toHaveLength(1);
  });
});

describe('what is shown', () => {
  const candidate = (at: number) => ({ pattern: `p${at}.md`, sources: [], done: at, total: 9 });

  test('of what was found', () => {
    expect(renderSurvey(survey({ git: null }))).toBe(
      'Found here:\n  No roadmap yet\n  No README yet\n  No git repository yet\n\n',
    );
    const readme = { path: 'README.md', text: '' };
    const all = survey({ collected: collected([A, PLAN], readme), isVault: true, workflow: 'w.yml' });
    expect(renderSurvey(all)).toBe(
      'Found here:\n  Roadmap: roadmap/a.md, notes/plan.md\n  README: README.md\n  Branch: trunk\n  An Obsidian vault\n  Workflow: w.yml\n\n',
    );
    const alike = survey({ candidates: [1, 2, 3, 4, 5, 6].map(candidate) });
    expect(renderSurvey(alike)).toContain('  Looks like a roadmap: p1.md (1 of 9 steps done)\n');
    expect(renderSurvey(alike).match(/Looks like a roadmap/g)).toHaveLength(5);
    expect(renderSurvey(alike)).not.toContain('No roadmap yet');
    const uncounted = survey({ uncounted: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}\u001b[31m.md`) });
    expect(renderSurvey(uncounted)).toContain('  Looks like steps, but is not counted: a.md\n');
    expect(renderSurvey(uncounted).match(/Looks like steps/g)).toHaveLength(5);
  });

  const file = (path: string, more: Partial<PlannedFile> = {}): PlannedFile => ({
    path,
    text: 't',
    before: '',
    why: `why ${path}`,
    ...more,
  });

  test('of what is to be written, a copy of the action as one thing', () => {
    const files = [file('.github/actions/trailmark/a'), file('.github/actions/trailmark/b'), file('README.md')];
    expect(renderPlan({ files, kept: ['x', 'y', 'x'], notes: ['one\ntwo\u001b[31m'] })).toBe(
      'To write:\n  README.md                  why README.md\n  .github/actions/trailmark/  a copy of the action, 2 files\nStays as it is: x, y\none\ntwo\n'.replace(
        'README.md                  why',
        'README.md                   why',
      ),
    );
    expect(renderPlan({ files: [], kept: [], notes: [] })).toBe(
      'Everything is here already: there is nothing to write.\n',
    );
  });

  test.each<[string, Repository | null, string]>([
    ['without git', null, 'git init -b main && git add -A'],
    ['followed', { ...GIT, hasUpstream: true, remote: 'x' }, '"Add Trailmark" && git push\n'],
    ['with a server', { ...GIT, remote: 'x' }, '"Add Trailmark" && git push -u origin HEAD\n'],
    ['without one', GIT, '"Add Trailmark"\n\nMake an empty repository'],
  ])('of what to type next: %s', (_, git, said) => {
    const files = [file('.github/workflows/trailmark.yml')];
    const text = renderDone({ files, kept: [], notes: [] }, survey({ git }), { program: 'tm' });
    expect(text).toContain(said);
    expect(text.includes('git init')).toBe(git === null);
    expect(renderDone({ files: [file('README.md')], kept: [], notes: [] }, survey({ git }), { program: 'tm' })).toBe(
      '\nWritten. Next:\n  tm\n',
    );
  });

  test('as JSON', () => {
    const files = [file('a', { isNew: true, before: 'x' }), file('b', { before: 'x' }), file('c')];
    expect(planJson({ files, kept: ['k'], notes: ['n'] }, true)).toEqual({
      ...{ version: 1, written: true, kept: ['k'], notes: ['n'] },
      files: [
        { path: 'a', action: 'create', why: 'why a' },
        { path: 'b', action: 'change', why: 'why b' },
        { path: 'c', action: 'create', why: 'why c' },
      ],
    });
  });
});
