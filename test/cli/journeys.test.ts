import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../collect/folder.ts';
import { type Ran, runCli } from './run-cli.ts';

const PLAN_ES = `# Plan de estudio

## 1. Fundamentos

- ✅ Variables y tipos
- ✅ Funciones
- ⬜ Bucles
- ⬜ Objetos

## 2. Web

- ⬜ HTML
- ⬜ CSS
- ⬜ HTTP
- ⬜ Docker

## 3. Nube

- ⬜ AWS
- ❌ Kubernetes
- ⬜ Terraform
`;

const NOTE = `---
tags: [learning, sql]
aliases: [databases]
created: 2026-06-01
---
# SQL #learning

- [x] Tables #sql ✅ 2026-07-20 ^tables
- [ ] Joins #sql ⏫ 📅 2026-08-10 🆔 joins
- [/] Views #sql 🛫 2026-07-25
- [ ] Indexes #sql ⛔ joins
- [-] Cursors #sql ❌ 2026-07-21
`;

const DAILY = '# 2026-08-01\n\n- [x] Buy bread\n- [ ] Call Ana\n';

/** The program as npm leaves it behind after `npx github:somebody/trailmark`. */
const CACHE = makeFolder({
  'package.json': JSON.stringify({ _npx: { packages: ['github:somebody/trailmark'] } }),
  'node_modules/.package-lock.json': JSON.stringify({
    packages: {
      'node_modules/trailmark': { resolved: `git+ssh://git@github.com/somebody/trailmark.git#${'0a'.repeat(20)}` },
    },
  }),
  'node_modules/trailmark/action.yml': 'name: Trailmark\n',
  'node_modules/trailmark/dist/cli/index.js': '',
  'node_modules/.bin/other': '',
});
const PROGRAM = join(CACHE, 'node_modules/.bin/trailmark');
symlinkSync('../trailmark/dist/cli/index.js', PROGRAM);

/** A person at a terminal: types commands, answers questions, and has a home folder with nothing in it. */
function sitDown(files: Readonly<Record<string, string>>, { hasGit = true, LANG = 'en_US.UTF-8' } = {}) {
  const cwd = makeFolder(files);
  if (hasGit) execFileSync('git', ['init', '-q', '-b', 'main'], { cwd });
  const env = { HOME: makeFolder({}), LANG };
  let commands = 0;
  const type = async (line: string, ...answers: readonly (readonly [string, string])[]): Promise<Ran> => {
    commands += 1;
    return runCli({ cwd, env, columns: 80, answers, program: PROGRAM }, line.split(' '));
  };
  return { cwd, type, typed: () => commands, read: (path: string) => readFileSync(join(cwd, path), 'utf8') };
}

const YES = [
  ['Keep one issue', 'y'],
  ['Write these files?', 'y'],
] as const;

describe('an empty repository', () => {
  test('has roadmap, progress and workflow after one command, and one more commits them', async () => {
    const { type, typed, read } = sitDown({});
    const ran = await type('init', ...YES);
    expect(ran, ran.stderr).toMatchObject({ status: 0 });
    expect(ran.stdout).toContain('git add -A && git commit -m "Add Trailmark"');
    expect(typed()).toBe(1);
    expect(read('README.md')).toContain('1 of 6 steps done');
    expect(read('.github/trailmark.svg')).toContain('<svg');
    expect((await type('status')).stdout).toContain('Find one good book or course');
  });
});

describe('a Spanish plan of signs', () => {
  test('is counted as it is, in its language, and a tick shows everywhere', async () => {
    const { type, read } = sitDown({ 'PLAN.md': PLAN_ES }, { LANG: 'es_ES.UTF-8' });
    expect((await type('status')).stderr).toContain(
      'PLAN.md looks like one (11 steps): npx github:somebody/trailmark --roadmap PLAN.md',
    );
    const ran = await type('init', ...YES);
    expect(ran, ran.stderr).toMatchObject({ status: 0 });
    expect(ran.stdout).toContain('Looks like a roadmap: PLAN.md (2 of 11 steps done)');
    const { progress } = JSON.parse((await type('status --json')).stdout) as { progress: object };
    expect(progress).toMatchObject({ done: 2, total: 11, percent: 18 });
    expect(read('README.md')).toMatch(/^!\[18\s% · 2 de 11 pasos completados · Siguiente: Bucles\]/m);
    expect((await type('tick bucles')).stdout).toMatch(/Bucles is done\.\n18 % → 27 %\nNext: Objetos/);
    expect(read('PLAN.md')).toBe(PLAN_ES.replace('⬜ Bucles', '✅ Bucles'));
    expect((await type('update --check')).status).toBe(0);
  });
});

describe('an Obsidian vault', () => {
  const files = {
    '.obsidian/app.json': '{}',
    'Home.md': '# Home\n',
    'Learning/SQL.md': NOTE,
    'Daily/2026-08-01.md': DAILY,
  };

  test('finds the note that is a plan, keeps to its fields, and says nothing of tags', async () => {
    const { type, typed, read } = sitDown(files, { hasGit: false });
    const ran = await type('init', ['Write these files?', 'y']);
    expect(ran, ran.stderr).toMatchObject({ status: 0 });
    expect(read('trailmark.yml')).toContain('roadmap: "Learning/SQL.md"\nreadme: "Home.md"\n');
    const status = await type('status');
    expect(status).toMatchObject({ status: 0, stderr: '' });
    expect(status.stdout).toContain('Views');
    expect(await type('check')).toMatchObject({ status: 0, stdout: '' });
    expect((await type('tick joins')).status).toBe(0);
    expect(read('Learning/SQL.md')).toContain('- [x] Joins #sql ⏫ 📅 2026-08-10 🆔 joins ✅ 2026-08-02\n');
    expect(read('Home.md')).toContain('2 of 4 steps done');
    expect(read('Daily/2026-08-01.md')).toBe(DAILY);
    expect(typed()).toBe(4);
  });
});
