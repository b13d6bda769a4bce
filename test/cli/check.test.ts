import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { COMMANDS } from '../../src/cli/arguments/commands.ts';
import { makeFolder } from '../collect/folder.ts';
import { runCli } from './run-cli.ts';

const PATH = 'roadmap/a, b:c 100%.md';
const TEXT = '# Plan\n\n- [ ] one <!-- needs: "::error::x%0A" -->\n-[ ] two\n- [~] three\n';

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly message: { readonly text: string };
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number; readonly startColumn: number };
        };
      }[];
    }[];
  }[];
}

const cwd = makeFolder({ [PATH]: TEXT });
const check = (...words: readonly string[]) => runCli({ cwd }, ['check', ...words]);
const known = JSON.parse((await check('--json')).stdout) as {
  problems: readonly { path: string; line: number; column: number; severity: string; code: string }[];
};

test('--format json is --json', async () => {
  expect((await check('--format', 'json')).stdout).toBe((await check('--json')).stdout);
  expect(new Set(known.problems.map(({ severity }) => severity)).size).toBeGreaterThan(1);
});

test('--format github gives one command for each problem, and the text of a file gives none', async () => {
  const { stdout, stderr, status } = await check('--format', 'github');
  expect({ stderr, status }).toEqual({ stderr: '', status: 1 });
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(known.problems.length);
  for (const [at, line] of lines.entries()) {
    const { line: row, column, code } = known.problems[at] ?? { line: 0, column: 0, code: '' };
    const place = `file=roadmap/a%2C b%3Ac 100%25.md,line=${row},col=${column},title=Trailmark%3A ${code}::`;
    expect(line.replace(/^::(?:error|warning|notice) /, '')).toMatch(
      new RegExp(`^${place.replace(/[.]/g, '\\.')}[^\r]*$`),
    );
  }
  expect(stdout).toContain('%250A');
});

test('--format sarif gives a log whose results lead to their rules and places', async () => {
  const { stdout, status } = await check('--format', 'sarif');
  const log = JSON.parse(stdout) as Sarif;
  expect([status, log.version, log.runs.length]).toEqual([1, '2.1.0', 1]);
  const [run] = log.runs;
  const rules = run?.tool.driver.rules ?? [];
  expect(run?.tool.driver.name).toBe('Trailmark');
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  expect(
    run?.results.map(({ ruleId, ruleIndex, level, message, locations: [location] }) => ({
      code: [ruleId, rules[ruleIndex]?.id],
      level,
      hasText: message.text !== '',
      uri: location?.physicalLocation.artifactLocation.uri,
      region: location?.physicalLocation.region,
    })),
  ).toEqual(
    known.problems.map(({ code, severity, line, column }) => ({
      code: [code, code],
      level: severity === 'info' ? 'note' : severity,
      hasText: true,
      uri: 'roadmap/a%2C%20b%3Ac%20100%25.md',
      region: { startLine: line, startColumn: column },
    })),
  );
});

test.each(['json', 'github', 'sarif'])('what is left after --fix is told as %s too', async (format) => {
  const { stdout } = await check('--fix', '--dry-run', '--format', format);
  expect(stdout).toContain('unknown-need');
  expect(stdout).not.toContain('no-space');
});

test('without a problem every format is whole', async () => {
  const clean = makeFolder({ 'roadmap/a.md': '- [ ] one\n' });
  const run = async (format: string) => (await runCli({ cwd: clean }, ['check', '--format', format])).stdout;
  expect(await run('github')).toBe('');
  expect(JSON.parse(await run('sarif'))).toMatchObject({ runs: [{ results: [], tool: { driver: { rules: [] } } }] });
});

test('the hooks run commands that there are', () => {
  const path = join(import.meta.dirname, '../../.pre-commit-hooks.yaml');
  const hooks = parse(readFileSync(path, 'utf8')) as readonly { id: string; entry: string }[];
  const commands = hooks.map(({ entry }) => entry.split(' '));
  expect(commands.every(([program]) => program === 'trailmark')).toBe(true);
  expect(commands.every(([, command = '']) => command in COMMANDS)).toBe(true);
  expect(hooks.map(({ id }) => id)).toEqual(commands.map((words) => words.join('-')));
});

test('a file that is not there is answered with the one that was meant', async () => {
  const other = makeFolder({ 'notes/plan.md': '- [ ] one\n- [ ] two\n' });
  const ask = async (...words: readonly string[]) => (await runCli({ cwd: other }, words)).stderr;
  expect(await ask('--roadmap', 'notes/plna.md')).toBe(
    'No file matches "notes/plna.md". Did you mean "notes/plan.md"?\n',
  );
  expect(await ask('convert', 'notes/pan.md')).toContain('Did you mean "notes/plan.md"?');
  expect(await ask()).toBe(
    'No roadmap found in this folder.\n' +
      '  notes/plan.md looks like one (2 steps): trailmark --roadmap notes/plan.md\n' +
      '  To keep that choice, or start fresh: trailmark init\n',
  );
});

test('where nothing is counted, files in which something looks like steps are named', async () => {
  const plan = '# Plan\n\n- ⬜ Sets\n- ⬜ Maps\n';
  const other = makeFolder({
    'README.md': plan,
    'notes/my plan.md': plan,
    'archive/old.md': plan,
    'words.md': '- a\n',
  });
  const { status, stderr } = await runCli({ cwd: other }, []);
  expect(status).toBe(2);
  expect(stderr).toBe(
    'No roadmap found in this folder.\n' +
      '  README.md has what looks like steps and is not counted: trailmark check --roadmap README.md\n' +
      "  notes/my plan.md has what looks like steps and is not counted: trailmark check --roadmap 'notes/my plan.md'\n" +
      '  To set one up: trailmark init\n',
  );
  const init = await runCli({ cwd: other }, ['init', '--dry-run']);
  expect(init.stdout).toContain('Looks like steps, but is not counted: README.md\n');
});
