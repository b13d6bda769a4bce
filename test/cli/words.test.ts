import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMAND_NAMES, type Command, optionsOf, specOf } from '../../src/cli/arguments/commands.ts';
import { nameProgram, quotedAs, typedAs } from '../../src/cli/arguments/name-program.ts';
import { readArguments } from '../../src/cli/arguments/read-arguments.ts';
import { cacheFolder } from '../../src/cli/cache-folder.ts';
import { quoteWord } from '../../src/cli/terminal/quote-word.ts';
import { makeFolder } from '../collect/folder.ts';

const CALL = { program: 'tm', today: '2026-08-02' } as const;
const read = (...words: readonly string[]) => readArguments(words, CALL);

/** Words that are refused, the command that help is offered for, and what is said. */
const REFUSED: readonly (readonly [line: string, command: Command | null, said: string])[] = [
  ['statsu', null, 'Unknown command "statsu". Did you mean "status"?'],
  ['-- next', null, 'Unknown command "next". Did you mean "next"?'],
  ['frobnicate', null, 'Unknown command "frobnicate".'],
  ['help statsu', null, 'Unknown command "statsu". Did you mean "status"?'],
  ['status extra', 'status', '"extra" is one word too many: "tm status" takes no more words.'],
  ['convert a.md b.md', 'convert', '"b.md" is one word too many: "tm convert" takes one FILE.'],
  ['card a.png', 'card', '"a.png" is no SVG. Give "tm card" a file that ends in .svg.'],
  [
    'completion bsh',
    'completion',
    '"bsh" is no shell that is known. Did you mean "bash"? There are: bash, zsh, fish, powershell.',
  ],
  ['tick', 'tick', '"tm tick" needs a STEP, for example: tm tick Borrowing'],
  ['convert', 'convert', '"tm convert" needs a FILE, for example: tm convert PLAN.md'],
  ['card --badge', 'card', '"tm card" needs a FILE, for example: tm card card.svg --theme ocean'],
  ['history --csv --json', 'history', 'Give --csv or --json, not both.'],
  ['check --dry-run', 'check', '--dry-run shows what --fix would change: give both.'],
  ['check --watch --fix', 'check', '--watch only looks: give it or --fix, not both.'],
  ['convert a --force', 'convert', '--force lets --write replace what git could not bring back: give both.'],
  ['tick a --doing --todo', 'tick', 'A step has one status: give --doing or --todo, not both.'],
  [
    'tick a --todo --note=',
    'tick',
    "An open step may have no place for a note: give --note or --todo. To take a note out: --note ''.",
  ],
  [
    'check --format sarf',
    'check',
    'There is no format "sarf". Did you mean "sarif"? Give --format text, json, github, sarif.',
  ],
  ['class --shard 9/8', 'class', '"9/8" is no part. Write --shard as 1/8.'],
  ['next --today 2026-02-30', 'next', '"2026-02-30" is no day. Write --today as 2026-08-02.'],
  ...(['--readme=', '--readme= ', '--roadmap=a --roadmap='] as const).map(
    (words) =>
      [
        `status ${words}`.replace('= ', '=\u00a0'),
        'status',
        'A path is empty. Write the name of a file behind --roadmap, --readme, --chart, --from and --site.',
      ] as const,
  ),
  ...(['update --chart=', 'init --from=', 'class --site='] as const).map(
    (line) =>
      [
        line,
        line.split(' ')[0] as Command,
        'A path is empty. Write the name of a file behind --roadmap, --readme, --chart, --from and --site.',
      ] as const,
  ),
  ['update --chek', 'update', 'Unknown option "--chek". Did you mean "--check"?'],
  ['status --explain', 'status', 'Unknown option "--explain".'],
  ['status --json=yes', 'status', "Option '--json' does not take an argument"],
];

test.each(REFUSED)('%s is refused', (line, command, said) => {
  const more = command === null ? '"tm --help" for the commands' : `"tm help ${command}" for its options`;
  expect(read(...line.split(' '))).toMatchObject({ stderr: `trailmark: ${said}\nRun ${more}.\n`, exitCode: 2 });
});

const ASKED = {
  ...{ program: 'tm', command: 'status', operand: null, operands: [], root: '.', today: '2026-08-02' },
  ...{ lists: [], note: null, from: null, site: null, shard: null, json: false, format: 'text', color: null },
  flags: new Set(),
};

/** Words that are taken, and what they ask for besides what nobody said. */
test.each<[string, object]>([
  ['', {}],
  ['--root learn', { root: 'learn' }],
  ['--json --root a next', { command: 'next', json: true, format: 'json', root: 'a' }],
  ['status --today 2026-08-03', { today: '2026-08-03' }],
  ['check --format json', { command: 'check', json: true, format: 'json' }],
  ['check --format github', { command: 'check', format: 'github' }],
  ['check --format sarif --json', { command: 'check', json: true, format: 'json' }],
  ['check --fix --dry-run', { command: 'check', flags: new Set(['fix', 'dry-run']) }],
  ['check --watch', { command: 'check', flags: new Set(['watch']) }],
  ['init --dry-run --from a.txt', { command: 'init', from: 'a.txt', flags: new Set(['dry-run']) }],
  ['tick Read a file', { command: 'tick', operand: 'Read a file', operands: ['Read', 'a', 'file'] }],
  ['tick a --note=', { command: 'tick', operand: 'a', operands: ['a'], note: '' }],
  ['tick a --note x --doing', { command: 'tick', operand: 'a', operands: ['a'], note: 'x', flags: new Set(['doing']) }],
  ['tick status', { command: 'tick', operand: 'status', operands: ['status'] }],
  ['class', { command: 'class' }],
  ['class a b', { command: 'class', operand: 'a b', operands: ['a', 'b'] }],
  [
    'class c.yml --shard 2/3 --site s',
    { command: 'class', operand: 'c.yml', operands: ['c.yml'], shard: { number: 2, of: 3 }, site: 's' },
  ],
  ['card --endpoint', { command: 'card', flags: new Set(['endpoint']) }],
  ['convert a --list A --list B', { command: 'convert', operand: 'a', operands: ['a'], lists: ['A', 'B'] }],
  ['--color --no-color', { color: false }],
  ['--no-color --json --color', { color: true, json: true, format: 'json' }],
])('"%s" is taken', (line, asked) => {
  expect(read(...line.split(' ').filter(Boolean))).toMatchObject({ ...ASKED, ...asked });
});

test('what trailmark.yml says too is gathered under its names, an empty goal as none', () => {
  const written = (...words: readonly string[]) => {
    const asked = read(...words);
    return 'written' in asked ? Object.fromEntries([...asked.written].filter(([, texts]) => texts.length > 0)) : {};
  };
  expect(written('--roadmap', 'a', '--roadmap', 'b', '--when', 'x', '--language', 'pt', '--theme', 'ocean')).toEqual({
    ...{ roadmap: ['a', 'b'], when: ['x'], language: ['pt'], theme: ['ocean'] },
  });
  expect(written('--goal', '', '--readme', 'R.md', '--history', 'off')).toEqual({
    ...{ goal: ['off'], readme: ['R.md'], history: ['off'] },
  });
  expect(written('update', '--chart', 'c.svg', '--goal', 'g')).toEqual({ chart: ['c.svg'], goal: ['g'] });
  expect(written('card', 'd.svg')).toEqual({ chart: ['d.svg'] });
  expect(written('convert', 'd.svg')).toEqual({});
});

const VALUED = COMMAND_NAMES.flatMap((command) =>
  Object.entries(optionsOf(command)).flatMap(([name, { value }]) =>
    value === undefined ? [] : [[command, name] as const],
  ),
);

test.each(VALUED)('%s --%s without its value is answered with one that is taken', (command, name) => {
  const refused = read(command, `--${name}`);
  expect(read(command, `--${name}`, '--json')).toEqual(refused);
  const example =
    'stderr' in refused
      ? /^trailmark: (\S+) needs a value behind it, for example: \1 (.*)$/m.exec(refused.stderr)
      : null;
  expect(example?.[1]).toBe(`--${name}`);
  const operand = specOf(command).operand === undefined ? [] : [command === 'completion' ? 'bash' : 'a.svg'];
  const value = (example?.[2] ?? '').replaceAll('"', '');
  expect(value).not.toBe(optionsOf(command)[name]?.value);
  expect(read(command, ...operand, `--${name}`, value)).toMatchObject({ command });
});

test.each([
  ['help', null],
  ['--help', null],
  ['-h', null],
  ['help tick', 'tick'],
  ['tick --help', 'tick'],
  ['tick -h extra words', 'tick'],
])('"%s" is answered with help', (line, command) => {
  const said = read(...line.split(' '));
  expect(said).toMatchObject({ exitCode: 0 });
  const text = 'stdout' in said ? String(said.stdout) : '';
  expect(text.startsWith(command === null ? 'trailmark: the progress' : `tm ${command} STEP: `)).toBe(true);
  expect(text).not.toContain('trailmark ');
});

test('help says of every command and option what it does, in one column', async () => {
  const said = [[], ...COMMAND_NAMES.map((name) => [name])].map((words) => read('help', ...words));
  await expect(said.map((one) => ('stdout' in one ? one.stdout : '')).join('\n')).toMatchFileSnapshot('help.txt');
});

describe('what a person types to run the program', () => {
  const cwd = makeFolder({});
  mkdirSync(join(cwd, 'npx/node_modules/.bin'), { recursive: true });
  const npx = (text: string) => {
    writeFileSync(join(cwd, 'npx/package.json'), text);
    return nameProgram({ cwd, env: {}, program: join(cwd, 'npx/node_modules/.bin/trailmark') });
  };

  test.each<[string, string, string]>([
    ['', '', 'trailmark'],
    ['/opt/bin/trailmark', '/bin:/opt/bin', 'trailmark'],
    ['/opt/bin/trailmark.cmd', '/opt/bin/', 'trailmark'],
    ['/opt/bin/trailmark', '', '/opt/bin/trailmark'],
    ['CWD/tools/trailmark', '/bin', 'tools/trailmark'],
    ['CWD/my tools/trailmark', '/bin', "'my tools/trailmark'"],
    ['./trailmark', '/bin', './trailmark'],
    ['CWD/dist/index.js', '/bin', 'node dist/index.js'],
    ['/x.js', '/bin', 'node /x.js'],
    ['/opt/bin/trailmarks', '/opt/bin', 'node /opt/bin/trailmarks'],
  ])('%s with PATH %s is %s', (program, path, called) => {
    expect(nameProgram({ cwd, env: { PATH: path }, program: program.replace('CWD', cwd) })).toBe(called);
  });

  test('an empty place of PATH is none', () => {
    const program = join(process.cwd(), 'trailmark');
    expect(nameProgram({ cwd, env: { PATH: ':/bin' }, program })).toMatch(/\//);
  });

  test.each([
    ['{"_npx":{"packages":["github:a/b c"]}}', "npx 'github:a/b c'"],
    ['{"_npx":{"packages":[]}}', 'npx trailmark'],
    ['{"_npx":{"packages":"x"}}', 'npx trailmark'],
    ['{}', 'npx trailmark'],
    ['no JSON', 'npx trailmark'],
  ])('npx with %s is %s', (text, called) => expect(npx(text)).toBe(called));

  test('its name is put into texts of our own, and into messages only where a command is quoted', () => {
    expect(typedAs('trailmark a trailmark\ntrailmark.yml trailmark', '$&')).toBe('$& a $&\ntrailmark.yml $&');
    const quoted = ['check', 'convert', 'status', 'update', 'class'].map((name) => `"trailmark ${name} x"`).join(' ');
    expect(quotedAs(`trailmark check ${quoted} "trailmark of"`, '$&')).toBe(
      `trailmark check ${quoted.replaceAll('trailmark', () => '$&')} "trailmark of"`,
    );
  });
});

test.each([
  ['notes/a-b_c.md:3', 'notes/a-b_c.md:3'],
  ['a b', "'a b'"],
  ["it's", "'it'\\''s'"],
  ['$(x)', "'$(x)'"],
  ['a\nb', "'a b'"],
])('%j is the word %s of a shell', (text, word) => expect(quoteWord(text)).toBe(word));

test.each<[object, NodeJS.Platform, string | null]>([
  [{ HOME: '/h' }, 'linux', '/h/.cache/trailmark'],
  [{ HOME: '/h' }, 'darwin', '/h/Library/Caches/trailmark'],
  [{ HOME: '/h', LOCALAPPDATA: '/l' }, 'win32', '/l/trailmark'],
  [{ HOME: '/h', XDG_CACHE_HOME: '/x' }, 'darwin', '/x/trailmark'],
  [{ HOME: '/h', XDG_CACHE_HOME: '' }, 'linux', '/h/.cache/trailmark'],
  [{ HOME: '/h', XDG_CACHE_HOME: 'x' }, 'linux', null],
  [{ HOME: '' }, 'linux', null],
  [{}, 'win32', null],
])('with %o on %s what may be thrown away lies in %s', (env, platform, folder) => {
  expect(cacheFolder(env as Record<string, string>, platform)).toBe(folder);
});
