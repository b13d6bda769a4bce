import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { makeFolder } from '../collect/folder.ts';

/** A run that goes on: `until` waits for a text on the screen, `stop` is Ctrl-C; a terminal shows messages and result in one place. */
function start(cwd: string, words: readonly string[], isTTY = false) {
  const stdout = Object.assign(new PassThrough({ encoding: 'utf8' }), { isTTY });
  const stderr = new PassThrough({ encoding: 'utf8' });
  let shown = '';
  stderr.on('data', (text: string) => {
    if (isTTY) shown += text;
  });
  let stop = () => {};
  let look = () => {};
  stdout.on('data', (text: string) => {
    shown += text;
    look();
  });
  const onInterrupt = (interrupt: () => void) => {
    stop = interrupt;
  };
  const host = { cwd, env: { NO_COLOR: '1' }, now: new Date('2026-08-02T12:00:00Z'), stdout, stderr, onInterrupt };
  const ended = main(words, host);
  const until = (text: string) =>
    new Promise<void>((resolve) => {
      look = () => {
        if (shown.includes(text)) resolve();
      };
      look();
    });
  return { until, ended, stop: () => stop(), shown: () => shown };
}

test('status is shown again when a file changes, and nothing else when it says the same', async () => {
  const cwd = makeFolder({ 'roadmap/a.md': '- [ ] one\n- [ ] two\n' });
  const run = start(cwd, ['status', '--watch']);
  await run.until('0/2');
  writeFileSync(join(cwd, 'roadmap/a.md'), '- [ ] one\n- [ ] two\n\nSome words.\n');
  writeFileSync(join(cwd, 'roadmap/a.md'), '- [x] one\n- [ ] two\n');
  await run.until('1/2');
  mkdirSync(join(cwd, 'roadmap/new'));
  writeFileSync(join(cwd, 'roadmap/new/b.md'), '- [ ] three\n');
  await run.until('1/3');
  writeFileSync(join(cwd, 'roadmap/new/b.md'), '- [x] three\n');
  await run.until('2/3');
  run.stop();
  expect(await run.ended).toBe(0);
  expect(run.shown().match(/0\/2/g)).toHaveLength(1);
});

test('update writes the section again, and its own writing keeps nothing going', async () => {
  const cwd = makeFolder({
    'roadmap/a.md': '- [ ] one\n- [ ] two\n',
    'README.md': '<!-- trailmark:start -->\n<!-- trailmark:end -->\n',
  });
  const run = start(cwd, ['update', '--watch']);
  await run.until('README.md is up to date.');
  writeFileSync(join(cwd, 'roadmap/a.md'), '- [x] one\n- [ ] two\n');
  await run.until('Updated README.md and .github/trailmark.svg.\nREADME.md is up to date.\nUpdated');
  run.stop();
  expect(await run.ended).toBe(0);
  expect(readFileSync(join(cwd, 'README.md'), 'utf8')).toContain('1 of 2 steps done');
});

test('it goes on through a fault in a file, and stops when it is asked to', async () => {
  const cwd = makeFolder({ 'roadmap/a.md': '- [ ] one\n', 'trailmark.yml': 'chart: off\n' });
  const run = start(cwd, ['check', '--watch', '--json']);
  await run.until('"problems": []');
  writeFileSync(join(cwd, 'trailmark.yml'), 'chrat: off\n');
  await run.until('Did you mean');
  run.stop();
  expect(await run.ended).toBe(0);
});

test('a terminal is emptied before each, a problem alone is news, and what says the same is not shown again', async () => {
  const cwd = makeFolder({ 'plan/roadmap/a.md': '- [ ] one\n' });
  const write = (text: string) => writeFileSync(join(cwd, 'plan/roadmap/a.md'), text);
  const run = start(cwd, ['status', '--root', 'plan', '--watch'], true);
  await run.until('roadmap/a.md:1');
  write('- [ ] one\n\nSome words.\n');
  await wait(300);
  write('- [ ] one\n-[ ] two\n');
  await run.until('1 place');
  run.stop();
  expect(await run.ended).toBe(0);
  const [before, first = '', second, ...more] = run.shown().split('\u001b[2J\u001b[3J\u001b[H');
  const found = '1 place looks like a step and is not counted (1 no-space-before-box). To see where: trailmark check\n';
  expect([before, second, more]).toEqual(['', found + first, []]);
});
