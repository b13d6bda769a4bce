import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishSection, type Section } from '../../src/action/class/publish-section.ts';
import { runClass } from '../../src/action/class/run-class.ts';
import { classCsv } from '../../src/class/class-csv.ts';
import { classJson, parseClassJson } from '../../src/class/class-json.ts';
import { renderPage } from '../../src/class/page/render-page.ts';
import { renderClassSection } from '../../src/class/render/render-class-section.ts';
import { blobId } from '../../src/collect/blob-id.ts';
import { UNCHANGED } from '../../src/publish/commit/apply-commit.ts';
import type { Inputs } from '../../src/publish/inputs.ts';
import { jobOf } from '../../src/publish/job.ts';
import { makeFolder } from '../collect/folder.ts';
import { fakeRunner } from '../github/fake-runner.ts';
import { failed, HandGithub } from '../publish/hand-github.ts';
import { makeClass } from './make-class.ts';

const MARKERS = '<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
const OPTIONS = { goal: undefined, when: [], language: 'en', today: '2026-08-02' } as const;
const INPUTS: Inputs = { scope: { roadmap: [], readme: null }, options: OPTIONS, issue: 'off', commit: 'auto' };
const COMMIT = 'mutation Commit';

describe('the section of a class', () => {
  const publish = (github: HandGithub, more: Partial<Section> = {}) =>
    publishSection({
      ...{ github, inputs: INPUTS, workspace: null, branch: 'main', text: '\nTwo have begun.\n\n', headline: 'Head' },
      ...more,
    });
  const off = { inputs: { ...INPUTS, commit: 'off' } } as const;
  const written = `${MARKERS.split('\n')[0]}\n\nTwo have begun.\n\n${MARKERS.split('\n')[1]}\n`;
  const job = jobOf({ scope: { roadmap: ['class'], readme: null }, options: OPTIONS });

  test('is committed by a job of its own, once', async () => {
    const github = new HandGithub({ 'README.md': MARKERS });
    const commit = await publish(github);
    const oid = github.branches.get('main') ?? '';
    expect(commit).toEqual({ ...UNCHANGED, isChanged: true, commit: oid });
    expect(github.commits.get(oid)).toMatchObject({
      ...{ files: { 'README.md': written }, message: `Head\n\nTrailmark-Job: ${job}` },
    });
    expect(await publish(github)).toEqual(UNCHANGED);
    const other = { ...INPUTS, options: { ...OPTIONS, goal: 'another' } };
    expect(await publish(github, { inputs: other, text: '\nOther.\n\n' })).toMatchObject({
      ...{ kind: 'refused', notes: [expect.stringMatching(/^Another job of Trailmark writes this README/)] },
    });
    const named = { ...INPUTS, scope: { roadmap: ['other.md'], readme: 'README.md' } };
    expect(await publish(github, { inputs: named, text: '\nOther.\n\n' })).toMatchObject({ kind: 'refused' });
    const pull = { ...INPUTS, commit: 'pull-request' } as const;
    expect((await publish(github, { inputs: pull, text: '\nOther.\n\n' })).failures).toEqual([
      'Nobody answers POST /git/trees.',
    ]);
  });

  test.each([
    [5, true],
    [6, false],
  ])('is written on what the branch has after it moved %i times', async (times, isMade) => {
    const github = new HandGithub({ 'README.md': MARKERS });
    github.before = (name, count) => {
      if (name === COMMIT && count <= times) github.push({ 'README.md': `${count}\n\n${MARKERS}` });
    };
    const refused = {
      ...{ ...UNCHANGED, kind: 'refused' },
      failures: [failed('stale', COMMIT).message, 'The branch moved on every attempt: run the workflow again.'],
    };
    const commit = await publish(github);
    const made = { ...UNCHANGED, isChanged: true, commit: github.branches.get('main') };
    expect(commit).toEqual(isMade ? made : refused);
    expect(github.calls.filter((name) => name.startsWith('pause'))).toEqual([1, 2, 3, 4, 5].map((at) => `pause ${at}`));
    expect(github.read('README.md')).toBe(isMade ? `5\n\n${written}` : `6\n\n${MARKERS}`);
  });

  const ORPHAN = '<!-- trailmark:start -->\n';
  const NO_MARKERS = expect.stringMatching(/^README\.md:1: No markers: paste these two lines/);
  const NONE = 'There is no README: the class is in the summary alone.';
  test.each<[string, Readonly<Record<string, string>>, string | null, object]>([
    ['no README', { 'x.txt': '' }, null, { notes: [NONE] }],
    ['no markers', { 'README.md': '# Me\n' }, null, { notes: [NO_MARKERS] }],
    [
      'half a pair',
      { 'README.md': ORPHAN },
      null,
      { kind: 'refused', failures: [expect.stringMatching(/^README\.md:1: The marker .* has no other half/)] },
    ],
    [
      'a README that is named and not there',
      { 'README.md': MARKERS },
      'docs/me.md',
      { kind: 'refused', failures: [expect.stringMatching(/^docs\/me\.md:1: There is no such README/)] },
    ],
  ])('is not written with %s, in commit and checkout alike', async (_, files, readme, outcome) => {
    const github = new HandGithub(files);
    const inputs = { ...INPUTS, scope: { roadmap: [], readme } };
    expect(await publish(github, { inputs })).toEqual({ ...UNCHANGED, ...outcome });
    const workspace = makeFolder(files);
    const local = { inputs: { ...inputs, commit: 'off' }, workspace } as const;
    expect(await publish(github, local)).toEqual({ ...UNCHANGED, ...outcome });
  });

  test('is not written to a branch without a commit, nor to no checkout', async () => {
    const github = new HandGithub({ 'README.md': MARKERS });
    const note = 'The branch holds no commit: there is no README to write.';
    expect(await publish(github, { branch: 'new' })).toEqual({ ...UNCHANGED, notes: [note] });
    github.calls.length = 0;
    expect(await publish(github, off)).toEqual(UNCHANGED);
    expect(github.calls).toEqual([]);
  });

  test('is written to the checkout with `commit: off`, and no picture with it', async () => {
    const github = new HandGithub({});
    const workspace = makeFolder({ 'README.md': MARKERS });
    expect(await publish(github, { ...off, workspace })).toEqual({ ...UNCHANGED, isChanged: true });
    expect(readFileSync(join(workspace, 'README.md'), 'utf8')).toBe(written);
    expect(await publish(github, { ...off, workspace })).toEqual(UNCHANGED);
    expect(existsSync(join(workspace, '.github'))).toBe(false);
    expect(github.calls).toEqual([]);
  });
});

const WHOLE = makeClass([
  { name: 'ada', path: 'octo/ada', plan: '- [x] Sets\n- [ ] Maps\n' },
  { name: 'bob', path: 'octo/bob', plan: '- [x] Sets\n' },
  { name: 'cid', path: 'octo/cid' },
]);
const JSON_TEXT = `${JSON.stringify(classJson(WHOLE), null, 2)}\n`;

interface Start {
  readonly path?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly event?: string;
  readonly payload?: object;
  readonly ref?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly github?: HandGithub;
  readonly inputs?: Inputs;
}

const REPOSITORY = { full_name: 'o/r', default_branch: 'main' };

async function run(start: Start = {}) {
  const github = start.github ?? new HandGithub({ 'README.md': MARKERS, 'class.json': JSON_TEXT, ...start.files });
  const folder = makeFolder({
    output: '',
    summary: '',
    event: JSON.stringify({ repository: REPOSITORY, ...start.payload }),
  });
  const env = {
    ...{ GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary'), RUNNER_TEMP: folder },
    ...{ GITHUB_EVENT_NAME: start.event ?? 'push', GITHUB_EVENT_PATH: join(folder, 'event') },
    ...{ GITHUB_REF: start.ref ?? 'refs/heads/main', GITHUB_SHA: github.branches.get('main') ?? '' },
    ...(start.workspace === undefined ? {} : { GITHUB_WORKSPACE: start.workspace }),
    ...start.env,
  };
  const runner = fakeRunner(env);
  const wanted = { path: start.path ?? 'class.json', inputs: start.inputs ?? INPUTS };
  const failure = await runClass({ env, now: new Date(), runner }, github, wanted);
  const pairs = readFileSync(env.GITHUB_OUTPUT, 'utf8').matchAll(/^(\S+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  const outputs = Object.fromEntries([...pairs].map(([, name, , value]) => [name, value]));
  const summary = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8');
  return { failure, outputs, summary, log: runner.log(), github, folder };
}

const section = (server = 'https://github.com') => renderClassSection(WHOLE, server).trim();

describe('a run for a class', () => {
  test('writes section, files and summary, and says how many it read and what it committed', async () => {
    const { failure, outputs, summary, log, github, folder } = await run();
    const commit = github.branches.get('main') ?? '';
    expect(failure).toBe(null);
    const { json = '', csv = '', site = '', ...values } = outputs;
    const none = { percent: '', done: '', total: '', next: '', issue: '', 'comment-url': '' };
    expect(values).toEqual({ ...none, changed: 'true', commit });
    expect([basename(json), basename(csv), basename(site)]).toEqual(['class.json', 'class.csv', 'site']);
    expect([dirname(json), dirname(csv), dirname(dirname(json))]).toEqual([dirname(site), dirname(site), folder]);
    expect(readFileSync(json, 'utf8')).toBe(JSON_TEXT);
    expect(readFileSync(csv, 'utf8')).toBe(classCsv(WHOLE));
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(renderPage(WHOLE, 'https://github.com'));
    expect(summary).toBe(`${section()}\n`);
    expect(log).toBe(`3 repositories read.\nCommit: ${commit}\n`);
    expect(github.commits.get(commit)?.message).toMatch(/^Update class: 2 of 3 begun, 1 finished\n\n/);
    expect(github.read('README.md')).toContain(section());
    const again = await run({ github });
    expect([again.log, again.outputs.changed]).toEqual(['3 repositories read.\n', 'false']);
  });

  test('links to the server that it runs on', async () => {
    const { summary, outputs } = await run({ env: { GITHUB_SERVER_URL: 'https://git.example' } });
    expect(summary).toBe(`${section('https://git.example')}\n`);
    expect(readFileSync(join(outputs.site ?? '', 'index.html'), 'utf8')).toContain('https://git.example/octo/ada');
  });

  test('does nothing and says why where no branch is left', async () => {
    const { github, ...ran } = await run({ payload: { deleted: true } });
    expect(ran).toMatchObject({ failure: null, outputs: {}, summary: '', log: 'The branch or tag was deleted.\n' });
    expect(github.calls).toEqual([]);
  });

  test('shows the class on a pull request, and writes another branch as its own', async () => {
    const shown = await run({ event: 'pull_request', payload: { pull_request: { base: { sha: 'b' } } } });
    const note = 'The class is shown here and not written.';
    expect(shown).toMatchObject({
      failure: null,
      log: `3 repositories read.\n${note}\n`,
      outputs: { changed: 'false' },
    });
    expect(shown.summary).toBe(`${section()}\n\n- ${note}\n`);
    const github = new HandGithub({ 'README.md': MARKERS, 'class.json': JSON_TEXT });
    github.push({ 'README.md': `# Topic\n\n${MARKERS}` }, { branch: 'topic' });
    const topic = await run({ github, ref: 'refs/heads/topic' });
    expect(topic.outputs.commit).toBe(github.branches.get('topic'));
    expect([github.read('README.md'), github.read('README.md', 'topic')?.startsWith('# Topic\n')]).toEqual([
      MARKERS,
      true,
    ]);
  });

  test('reads the file of the checkout before that of the commit', async () => {
    const one = `${JSON.stringify(classJson(makeClass([{ name: 'one', plan: '- [ ] a\n' }])))}\n`;
    const workspace = makeFolder({ 'class.json': one });
    const { log, outputs } = await run({ workspace });
    expect(log.split('\n')[0]).toBe('1 repositories read.');
    expect(parseClassJson(readFileSync(outputs.json ?? '', 'utf8'))?.members.map(({ name }) => name)).toEqual(['one']);
    const other = await run({ workspace: makeFolder({ 'other.txt': '' }), inputs: { ...INPUTS, commit: 'off' } });
    expect([other.log.split('\n')[0], other.outputs.changed]).toEqual(['3 repositories read.', 'false']);
  });

  test('fails for what can not be used, at its line, and writes nothing', async () => {
    const none = await run({ path: 'nowhere.yml' });
    expect(none.failure).toMatch(/^nowhere\.yml:1: /);
    expect(none.log).toMatch(/^::error title=Trailmark%3A [\w-]+,file=nowhere\.yml,line=1,col=1::/);
    expect([none.outputs, none.summary, none.github.calls.includes(COMMIT)]).toEqual([{}, '', false]);
    const two = await run({ path: 'class.yml', files: { 'class.yml': 'pattern: octo/{username}\nx: y\n' } });
    expect(two.failure?.split('\n').map((line) => line.slice(0, 12))).toEqual(['class.yml:2:', 'class.yml:1:']);
    // What looks like a class and is called otherwise is a class.yml, and so is what is called JSON and is no class.
    const named = await run({ path: 'class.yml', files: { 'class.yml': JSON_TEXT } });
    expect(named.failure).toMatch(/^class\.yml:/);
    const one = await run({ path: 'class.yml', files: { 'class.yml': 'repositories: [octo]\n' } });
    expect(one.failure).toBe('class.yml:1: "octo" is no repository. Write as octocat/plan.');
    const broken = await run({ path: 'class.json', files: { 'class.json': '{"version": 1}\n' } });
    expect(broken.failure).toMatch(/^class\.json:/);
    const page = { ...INPUTS, options: { ...OPTIONS, problemsPage: 'PAGE' } };
    expect((await run({ path: 'nowhere.yml', inputs: page })).log).toContain('PAGE#');
  });

  test('asks GitHub for the repositories of a class.yml, and names who could not be read', async () => {
    const list = 'pattern: octo/{username}-plan\nroster: students.csv\n';
    const files = { 'class.yml': list, 'students.csv': 'username,name\nada,Ada *B*\n-x\nbob,Bob\n' };
    const { failure, log, summary, outputs } = await run({ path: 'class.yml', files });
    const line = 'students.csv:3: "-x" is no login on GitHub; the line is left out.';
    const missing = 'There is no such repository, or the token may not read it.';
    expect(failure).toBe(null);
    const said = log.split('\n').filter((one) => !one.startsWith('Commit: '));
    expect(said).toEqual(['2 repositories read.', line, `Ada *B*: ${missing}`, `Bob: ${missing}`, '']);
    const told = [line, `Ada \\*B\\*: ${missing}`, `Bob: ${missing}`];
    expect(summary.endsWith(`\n\n${told.map((one) => `- ${one}\n`).join('')}`)).toBe(true);
    expect(readFileSync(outputs.csv ?? '', 'utf8')).toContain('\nBob,octo/bob-plan,0,');
  });

  test('reads of each repository what the input roadmap names, and keeps its files where the runner names no folder', async () => {
    const file = (name: string, text: string) => {
      const oid = blobId(Buffer.from(text));
      return { name, mode: 0o100644, oid, size: 9, object: { oid, byteSize: 9, isTruncated: false, text } };
    };
    const github = new HandGithub({ 'README.md': MARKERS, 'class.yml': 'repositories: [octo/ada]\n' });
    github.others.set('octo/ada', {
      defaultBranchRef: {
        target: { tree: { entries: [{ name: 'roadmap', mode: 0o40000, oid: 'r', size: 0 }] }, history: { nodes: [] } },
      },
      roadmap: { entries: [file('a.md', '- [ ] a\n'), file('b.md', '- [x] b\n')] },
    });
    const inputs = { ...INPUTS, scope: { roadmap: ['roadmap/b.md'], readme: null } };
    const { outputs } = await run({ path: 'class.yml', github, inputs, env: { RUNNER_TEMP: undefined } });
    expect(readFileSync(outputs.csv ?? '', 'utf8')).toContain('\nocto/ada,octo/ada,1,0,0,1,100,');
    expect(dirname(dirname(outputs.csv ?? ''))).toBe(tmpdir());
  });

  test('fails for what GitHub refuses and for what the token lacks', async () => {
    const files = { 'README.md': MARKERS, 'class.json': JSON_TEXT };
    const forbidden = new HandGithub(files);
    forbidden.before = (name) => (name === COMMIT ? failed('permission') : undefined);
    const lacking = await run({ github: forbidden });
    expect(lacking.failure).toBe('The token lacks the permission contents.');
    expect(lacking.summary).toBe(`${section()}\n`);
    forbidden.before = (name) => (name === 'POST /git/trees' ? failed('permission') : undefined);
    const pull = await run({ github: forbidden, inputs: { ...INPUTS, commit: 'pull-request' } });
    expect(pull.failure).toBe('The token lacks the permission contents, pull-requests.');
    forbidden.before = (name) => (name === COMMIT ? failed('stale') : undefined);
    const busy = 'The branch moved on every attempt: run the workflow again.';
    expect((await run({ github: forbidden })).failure).toBe(`${failed('stale').message}\n${busy}`);
    const ruled = new HandGithub(files);
    ruled.before = (name) => (name === COMMIT ? failed('unauthorized') : undefined);
    const { failure, summary } = await run({ github: ruled });
    expect(failure).toBe(failed('unauthorized').message);
    expect(summary).toMatch(/\n\n- POST \/x failed \\?\(m\\?\)/);
  });

  test('says where the class is, where it is too long for the summary', async () => {
    const named = (length: number) => makeClass([{ name: 'x'.repeat(length), path: 'octo/a', plan: '- [x] a\n' }]);
    const rest = Buffer.byteLength(renderClassSection(named(1), 'https://github.com').trim()) - 1;
    const most = 1024 * 1024;
    for (const [length, isShown] of [
      [most - 1, true],
      [most, false],
    ] as const) {
      const files = { 'class.json': JSON.stringify(classJson(named(length - rest))) };
      const { summary } = await run({ files, inputs: { ...INPUTS, commit: 'off' } });
      const said = 'The class is too long for this page: see the output `json`.\n';
      expect([Buffer.byteLength(summary), summary === said]).toEqual([isShown ? most : said.length, !isShown]);
    }
  });
});
