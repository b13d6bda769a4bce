import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Ran, runCli } from './run-cli.ts';

const MARKERS = '<!-- trailmark:start -->\n<!-- trailmark:end -->\n';
const PLAN = '# Plan\n\n- [x] one\n- [ ] two\n';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'trailmark-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function run(...words: readonly string[]): Promise<Ran> {
  return runCli({ cwd: root }, words);
}

describe('a plan with a README', () => {
  beforeEach(() => {
    write('roadmap/plan.md', PLAN);
    write('README.md', `# Mine\n\n${MARKERS}\nend`);
  });

  test('status prints the table and the next step', async () => {
    expect(await run()).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/50%.*1\/2[\s\S]*two \(roadmap\/plan\.md:4\)/),
    });
  });

  test('update writes once, and the second run changes nothing', async () => {
    expect(await run('update', '--check')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /^--- README\.md\n\+\+\+ README\.md\n@@[\s\S]*^\+!\[50% · 1 of 2 steps done · Next: two\]\(\.github\/trailmark\.svg\)[\s\S]*^\.github\/trailmark\.svg: the picture would be drawn anew\.$/m,
      ),
    });
    expect(await run('update')).toMatchObject({ status: 0, stdout: 'Updated README.md and .github/trailmark.svg.\n' });
    const written = { text: read('README.md'), time: statSync(join(root, 'README.md')).mtimeMs };
    expect(await run('update')).toMatchObject({ status: 0, stdout: 'README.md is up to date.\n' });
    expect(await run('update', '--check')).toMatchObject({ status: 0 });
    expect({ text: read('README.md'), time: statSync(join(root, 'README.md')).mtimeMs }).toEqual(written);
    expect(written.text.endsWith('<!-- trailmark:end -->\n\nend')).toBe(true);
    expect(readdirSync(root)).toEqual(['.github', 'README.md', 'roadmap']);
  });

  test('an orphaned marker keeps every byte and names its line', async () => {
    const human = '# Mine\r\n\r\n<!-- trailmark:start -->\r\nprecious';
    write('README.md', human);
    expect(await run('update')).toMatchObject({
      status: 3,
      stdout: '',
      stderr: expect.stringContaining('README.md:3:1 error marker-orphan'),
    });
    expect(read('README.md')).toBe(human);
  });

  test.skipIf(process.getuid?.() === 0)('a README that may not be written stays', async () => {
    chmodSync(join(root, 'README.md'), 0o444);
    expect(await run('update')).toMatchObject({ status: 3, stderr: expect.stringContaining('permission') });
  });

  test('a README that is a link or a folder is refused', async () => {
    rmSync(join(root, 'README.md'));
    write('other.md', `# Other\n${MARKERS}`);
    symlinkSync('other.md', join(root, 'README.md'));
    expect(await run('update')).toMatchObject({ status: 3, stderr: expect.stringContaining('symbolic link') });
    expect(read('other.md')).toBe(`# Other\n${MARKERS}`);
    rmSync(join(root, 'README.md'));
    mkdirSync(join(root, 'README.md'));
    expect(await run('update')).toMatchObject({ status: 3, stderr: expect.stringContaining('folder') });
    expect(await run()).toMatchObject({ status: 0 });
  });

  test('a README that is not UTF-8 is refused', async () => {
    write('README.md', new Uint8Array([0x23, 0x20, 0xe9, 0x0a]));
    const refused = {
      status: 3,
      stderr: expect.stringMatching(/^README\.md:1:1 error not-utf8 .*\nWhat .*: trailmark help not-utf8\n$/),
    };
    expect(await run('update')).toMatchObject(refused);
    expect(await run('update', '--readme', 'README.md')).toMatchObject(refused);
    rmSync(join(root, 'README.md'));
    expect((await run('update')).stderr).toBe(
      'trailmark: There is no README to write. To make one: trailmark init. To name another: --readme FILE\n',
    );
  });

  test('the chart is written beside the section', async () => {
    mkdirSync(join(root, 'docs'));
    expect((await run('update', '--chart', 'docs/progress.svg')).status).toBe(0);
    expect(read('docs/progress.svg')).toMatch(/^<!-- trailmark:card.*\n<svg [\s\S]*<\/svg>\n$/);
    const drawn = statSync(join(root, 'docs/progress.svg')).mtimeMs;
    expect((await run('update', '--chart', 'docs/progress.svg')).status).toBe(0);
    expect(statSync(join(root, 'docs/progress.svg')).mtimeMs).toBe(drawn);
    expect(await run('update', '--chart', '.git/x.svg')).toMatchObject({ status: 3 });
    expect(await run('update', '--chart', '../x.svg')).toMatchObject({ status: 3 });
    const before = read('README.md');
    expect(await run('update', '--chart', 'README.md')).toMatchObject({ status: 2 });
    expect(read('README.md')).toBe(before);
    expect(existsSync(join(root, '../x.svg'))).toBe(false);
  });

  test('update leaves a picture alone that somebody else drew, and says so', async () => {
    write('logo.svg', '<svg>mine</svg>\n');
    const ran = await run('update', '--chart', 'logo.svg');
    expect(ran).toMatchObject({ status: 0, stderr: expect.stringContaining('logo.svg:1:1 warning foreign-chart') });
    expect(read('logo.svg')).toBe('<svg>mine</svg>\n');
  });

  test('no command writes through a link', async () => {
    const table = '| Topic | Status |\n| --- | --- |\n| Joins | ✅ |\n| Views | ⬜ |\n';
    write('real/table.md', table);
    symlinkSync('real', join(root, 'linked'));
    symlinkSync('real/table.md', join(root, 'link.md'));
    for (const path of ['link.md', 'linked/table.md'])
      expect(await run('convert', path, '--write', '--force')).toMatchObject({ status: 3, stdout: '' });
    expect(await run('convert', 'link.md')).toMatchObject({ status: 2, stdout: '' });
    expect(await run('update', '--chart', 'linked/a.svg')).toMatchObject({ status: 3 });
    expect(read('real/table.md')).toBe(table);
    expect(readdirSync(join(root, 'real'))).toEqual(['table.md']);
  });

  test('tick changes one character', async () => {
    expect(await run('tick', 'two')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('roadmap/plan.md:4: two is done.\n'),
    });
    expect(read('roadmap/plan.md')).toBe(PLAN.replace('- [ ] two', '- [x] two'));
    expect((await run('tick', 'TWO', '--todo')).status).toBe(0);
    expect(read('roadmap/plan.md')).toBe(PLAN);
    expect(await run('tick', 'three')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('No step matches "three". To see the next ones: trailmark next.'),
    });
    expect(await run('tick')).toMatchObject({ status: 2 });
  });

  test('check --fix fixes what is safe, and --dry-run only shows it', async () => {
    const wrong = '# Plan\r\n\r\n- [ ] one\r\n- []two\r\n- [x]three\r\n';
    write('roadmap/plan.md', wrong);
    expect(await run('check')).toMatchObject({ status: 0, stdout: expect.stringContaining('roadmap/plan.md:5:') });
    expect((await run('check', '--fix', '--dry-run')).stdout).toMatch(/^-- \[x\]three\n/m);
    expect(read('roadmap/plan.md')).toBe(wrong);
    expect((await run('check', '--fix')).status).toBe(0);
    expect(read('roadmap/plan.md')).toBe('# Plan\r\n\r\n- [ ] one\r\n- [ ] two\r\n- [x] three\r\n');
  });

  test('check --fix reports the fixed roadmaps: the step it made is one', async () => {
    write('roadmap/plan.md', '# Plan\n\n-[ ] one\n');
    expect(await run('check')).toMatchObject({ status: 1, stdout: expect.stringContaining('error no-steps') });
    expect(await run('check', '--fix', '--dry-run')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('+- [ ] one'),
      stderr: '1 line would be fixed, 0 problems would be left\nTo write that: trailmark check --fix\n',
    });
    expect(await run('check', '--fix')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '1 line fixed, 0 problems left\n',
    });
  });

  test('convert prints the whole file, and --write stays below the root', async () => {
    const table = '# Plan\n\n| Topic | Status |\n| --- | --- |\n| Joins | ✅ |\n| Views | ⬜ |\n';
    write('table.md', table);
    expect(await run('convert', 'table.md')).toMatchObject({
      status: 0,
      stdout: '# Plan\n\n- [x] Joins\n- [ ] Views\n',
    });
    expect(read('table.md')).toBe(table);
    expect(await run('convert', '../table.md', '--write', '--force', '--root', 'roadmap')).toMatchObject({ status: 3 });
    expect(await run('convert', '../table.md', '--root', 'roadmap')).toMatchObject({ status: 0 });
    expect(read('table.md')).toBe(table);
    expect(await run('convert', 'table.md', '--write', '--force')).toMatchObject({ status: 0, stdout: '' });
    expect(read('table.md')).toBe('# Plan\n\n- [x] Joins\n- [ ] Views\n');
    expect(await run('convert', 'nowhere.md')).toMatchObject({ status: 2 });
  });

  test('a goal that is none of the goals lists them', async () => {
    write('roadmap/z-goal.md', '---\ngoal: Ship it\n---\n# G\n\n- [ ] ship\n');
    expect(await run('next', '--goal', 'ship IT')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('**ship**'),
    });
    expect(await run('next', '--goal', 'else')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Ship it'),
    });
    expect(await run('next', '--goal', '')).toMatchObject({ status: 0, stdout: expect.stringContaining('**two**') });
    write('roadmap/plan.md', `${PLAN}-[ ] three\n`);
    for (const words of [['tick', 'two'], ['check', '--fix'], ['check', '--json'], ['update']])
      expect(await run(...words, '--goal', 'else')).toMatchObject({ status: 2, stdout: '' });
    expect(read('roadmap/plan.md')).toBe(`${PLAN}-[ ] three\n`);
    write('roadmap/z-goal.md', '---\ngoal: "\\e[31mred"\n---\n# G\n\n- [ ] ship\n');
    expect((await run('--goal', 'else')).stderr).toContain('There are: red\n');
  });

  test('common options may stand before the command, and the last of two colours counts', async () => {
    expect(JSON.parse((await run('--json', '--root', '.', 'next')).stdout)).toMatchObject({
      version: 1,
      suggestion: {},
    });
    expect((await run('--when', 'update', 'next')).stdout).toMatch(
      /^No step is waiting for “update”\.\n\n\*\*Next\*\*/,
    );
    expect(await run('--', 'next')).toMatchObject({ status: 2 });
    expect((await run('--color', '--no-color')).stdout).not.toContain('\u001b');
    expect((await run('--no-color', '--color')).stdout).toContain('\u001b');
  });

  test('every command has its result as JSON', async () => {
    const json = async (...words: readonly string[]) => {
      const { status, stdout, stderr } = await run(...words, '--json');
      return { status, stderr, made: JSON.parse(stdout) as unknown };
    };
    expect(await json('next', '--explain')).toMatchObject({ status: 0, made: { suggestion: {}, others: [] } });
    write('roadmap/plan.md', `${PLAN}\n-[ ] three\n`);
    const fixed = { status: 0, made: { version: 1, problems: [] } };
    expect(await json('check', '--fix', '--dry-run')).toMatchObject(fixed);
    expect(read('roadmap/plan.md')).toContain('-[ ] three');
    expect(await json('check', '--fix')).toMatchObject(fixed);
    const plan = { version: 1, path: 'roadmap/plan.md', changed: true, problems: [] };
    const ticked = {
      ...plan,
      step: { id: 'roadmap/plan.md#two', title: 'two', status: 'done', line: 4 },
      progress: expect.objectContaining({ done: 2, total: 3 }),
      news: { opened: [], finished: [] },
      next: expect.objectContaining({ title: 'three', line: 6 }),
    };
    write('roadmap/plan.md', `${PLAN}\n- [ ] three\n`);
    expect(await json('tick', 'two')).toEqual({ status: 0, stderr: '', made: ticked });
    expect((await json('tick', 'two')).made).toEqual({ ...ticked, changed: false });
    write('README.md', MARKERS);
    expect((await json('update')).made).toMatchObject({ path: 'README.md', card: '.github/trailmark.svg' });
    expect((await json('update', '--chart', 'off')).made).toMatchObject({ card: null });
    const table = '| Topic | Status |\n| --- | --- |\n| Joins | ✅ |\n| Views | ⬜ |\n';
    write('roadmap/plan.md', table);
    expect((await json('convert', 'roadmap/plan.md')).made).toEqual({ ...plan, text: '- [x] Joins\n- [ ] Views\n' });
    expect(read('roadmap/plan.md')).toBe(table);
    expect((await json('convert', 'roadmap/plan.md', '--write', '--force')).made).toEqual(plan);
    expect(read('roadmap/plan.md')).toBe('- [x] Joins\n- [ ] Views\n');
    rmSync(join(root, 'README.md'));
    expect(await json('update')).toMatchObject({ status: 3, made: { path: null, changed: false } });
    write('README.md', new Uint8Array([0xff]));
    expect(await json('update')).toMatchObject({ status: 3, made: { path: 'README.md', changed: false } });
  });
});

describe('wrong usage', () => {
  test.each([
    ['an unknown command', ['frobnicate'], 'Unknown command "frobnicate".\n'],
    ['a command with a slip', ['statsu'], 'Unknown command "statsu". Did you mean "status"?'],
    ['an option without its value', ['--roadmap'], '--roadmap needs a value'],
    [
      'an unknown option',
      ['update', '--chek'],
      'trailmark: Unknown option "--chek". Did you mean "--check"?\nRun "trailmark help update',
    ],
    ['a flag of another command', ['status', '--explain'], 'Unknown option "--explain".\n'],
    ['a word too many', ['status', 'extra'], '"trailmark status" takes no more words'],
    ['two statuses', ['tick', 'a', '--doing', '--todo'], 'give --doing or --todo, not both'],
    ['no path for a roadmap', ['--roadmap', ''], 'A path is empty'],
    ['a dry run of nothing', ['check', '--dry-run'], 'give both'],
    ['no path for a README', ['update', '--readme', ' '], 'A path is empty'],
    ['a day that does not exist', ['--today', '2026-02-30'], '"2026-02-30" is no day'],
    ['a language that is no tag', ['--language', '??'], '"??" is no language tag'],
    ['no such root', ['--root', 'nowhere'], 'There is no folder "nowhere"'],
    [
      'a language that nobody speaks',
      ['--language', 'klingon'],
      '"klingon" is no language tag. Write a tag such as en, ',
    ],
    ['the name of a language', ['--language', 'Deutsch'], 'Did you mean "de"?'],
    ['an unknown theme', ['--theme', 'ocaen'], '--theme can not be used: theme is one of trail, ocean'],
    ['a slip in a theme', ['--theme', 'ocaen'], 'Did you mean "ocean"?'],
    ['an unknown use of days', ['next', '--history', 'maybe'], 'history is one of auto, off, card, not "maybe"'],
    ['a picture that is none', ['update', '--chart', 'a.png'], '"a.png" is no SVG'],
    ['an unknown format', ['check', '--format', 'sarf'], 'There is no format "sarf". Did you mean "sarif"?'],
    ['nothing to read', [], 'No roadmap found in this folder.\n  To set one up: trailmark init\n'],
    ['a roadmap outside the root', ['--roadmap', '../x.md'], 'error outside-root'],
  ])('%s ends with 2', async (_, words, message) => {
    expect(await run(...words)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(message) });
  });

  test('help and version are no errors', async () => {
    expect(await run('--help')).toMatchObject({ status: 0, stderr: '' });
    expect((await run('update', '-h')).stdout).toContain('trailmark update');
    expect((await run('--help')).stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect((await run('help')).stdout).toBe((await run('--help')).stdout);
    const { stdout } = await run('help', 'tick');
    expect([stdout.includes('trailmark tick STEP'), stdout.includes('trailmark update')]).toEqual([true, false]);
    expect(await run('help', 'frob')).toMatchObject({ status: 2 });
  });
});

describe('bad input', () => {
  test.each([
    ['an empty file', '', 'no-steps'],
    ['a binary file', new Uint8Array([0, 1, 2, 0]), 'binary'],
    ['text that is not UTF-8', new Uint8Array([0x2d, 0x20, 0xe9]), 'not-utf8'],
    ['a file over 2 MB', `- [ ] x\n${'a'.repeat(2_000_000)}`, 'too-large'],
  ])('%s is told, and the other roadmaps still count', async (_, content, code) => {
    write('roadmap/bad.md', content);
    write('roadmap/good.md', PLAN);
    const { problems, progress } = JSON.parse((await run('status', '--json')).stdout) as {
      problems: { path: string; line: number; code: string }[];
      progress: object;
    };
    expect(problems).toContainEqual(expect.objectContaining({ path: 'roadmap/bad.md', line: 1, code }));
    expect(progress).toMatchObject({ done: 1, total: 2 });
  });

  test('check fails on errors alone', async () => {
    write('roadmap/plan.md', '# Plan\n\n- [ ] one <!-- needs: nobody -->\n');
    expect(await run('check')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('roadmap/plan.md:3:1 error unknown-need'),
    });
    write('roadmap/plan.md', '# Plan\n\n- [ ] one\n- [x]two\n');
    expect(await run('check')).toMatchObject({ status: 0, stdout: expect.stringContaining('warning') });
  });

  test('a terminal gets no sequences from titles', async () => {
    write('roadmap/plan.md', '# Plan\n\n- [ ] \u001b[31mred\u001b[0m \u202egnirts\n');
    const { stdout } = await run();
    expect(stdout).toContain('red');
    expect([...stdout].filter((character) => '\u001b\u202e'.includes(character))).toEqual([]);
  });
});

describe('card', () => {
  beforeEach(() => write('roadmap/plan.md', PLAN));

  test('draws the picture alone, without a README, in the theme that is asked for', async () => {
    expect(await run('card', 'out/me.svg')).toMatchObject({
      status: 0,
      stdout: 'Wrote out/me.svg. Show it with: ![](out/me.svg)\n',
    });
    const trail = read('out/me.svg');
    expect(trail).toContain('#1f883d');
    expect((await run('card', 'out/me.svg', '--theme', 'ocean')).status).toBe(0);
    expect(read('out/me.svg')).toContain('#0b6e99');
    expect(existsSync(join(root, 'README.md'))).toBe(false);
  });

  test('draws a badge, and prints what shields reads', async () => {
    expect((await run('card', 'badge.svg', '--badge')).status).toBe(0);
    expect(read('badge.svg')).toContain('Roadmap: 50%');
    expect(JSON.parse((await run('card', '--endpoint')).stdout)).toMatchObject({ schemaVersion: 1, message: '50%' });
    expect(existsSync(join(root, '.github'))).toBe(false);
  });

  test('never replaces a picture of somebody else', async () => {
    write('logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const { status, stderr } = await run('card', 'logo.svg');
    expect(status).toBe(3);
    expect(stderr).toContain('logo.svg');
    expect(read('logo.svg')).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
  });

  test.each([
    [['card'], '"trailmark card" needs a FILE, for example: trailmark card'],
    [['card', 'a.png'], '"a.png" is no SVG.'],
    [['card', 'a.svg', '--theme', 'ocaen'], 'Did you mean'],
  ])('%j says what to give', async (words, said) => {
    expect(await run(...words)).toMatchObject({ status: 2, stderr: expect.stringContaining(said) });
  });
});

describe('tick', () => {
  const plan = '# Plan\n\n- [x] one\n- [ ] two\n- [ ] three\n- [ ] four\n';

  beforeEach(() => {
    write('roadmap/plan.md', plan);
    write('README.md', MARKERS);
  });

  test('says how far it is now and what comes next, and brings section and card up to date', async () => {
    const { status, stdout } = await run('tick', 'two');
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'roadmap/plan.md:4: two is done.\n25 % → 50 %\nNext: three (roadmap/plan.md:5)\n',
    });
    expect(read('README.md')).toContain('2 of 4 steps done');
    expect(read('.github/trailmark.svg')).toContain('50');
    expect((await run('update', '--check')).status).toBe(0);
  });

  test('--no-update leaves section and card as they are', async () => {
    expect((await run('tick', 'two', '--no-update')).status).toBe(0);
    expect(read('roadmap/plan.md')).toContain('[x] two');
    expect(read('README.md')).toBe(MARKERS);
    expect(existsSync(join(root, '.github'))).toBe(false);
  });

  test('without a section it writes the roadmap alone', async () => {
    write('README.md', '# Mine\n');
    expect((await run('tick', 'two')).status).toBe(0);
    expect([read('README.md'), existsSync(join(root, '.github'))]).toEqual(['# Mine\n', false]);
  });
});
