import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { makeFolder } from '../collect/folder.ts';

/** A run that goes on: `until` waits for a text on the screen, `stop` is Ctrl-C. */
function start(cwd: string, words: readonly string[]) {
  const stdout = new PassThrough({ encoding: 'utf8' });
  const stderr = new PassThrough();
  stderr.resume();
  let shown = '';
  let stop = () => {};
  let look = () => {};
  stdout.on('data', (text: string) => {
    shown += text;
    look();
  });
  const onInterrupt = (interrupt: () => void) => {
    stop = interrupt;
  };
  const host = { cwd, env: {}, now: new Date('2026-08-02T12:00:00Z'), stdout, stderr, onInterrupt };
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
