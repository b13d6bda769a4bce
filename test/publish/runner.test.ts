import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import { afterEach, expect, test, vi } from 'vitest';
import type { Runner } from '../../src/action/runner.ts';
import { makeFolder } from '../collect/folder.ts';
import { fakeRunner } from '../github/fake-runner.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

type Told = Omit<Runner, 'summarize'>;

function talk(runner: Told): readonly string[] {
  runner.setSecret('abc%');
  runner.info('a: b');
  runner.notice('a::b, c', { title: 'T: a', file: 'x,y:z.md', startLine: 3, startColumn: 1 });
  runner.warning('no place');
  runner.error('a\nb%\r', { title: '100%' });
  runner.setFailed('one\ntwo');
  for (const value of ['one\nghadelimiter_\nEOF\nchanged=x', 50, true, '']) runner.setOutput('next', value);
  return ['token', 'roadmap', 'goal'].map((name) => runner.getInput(name));
}

/** What core and the runner of the tests are given, and what they leave behind. */
function prepare() {
  const folder = makeFolder({ output: '', summary: '' });
  const env = {
    INPUT_TOKEN: ' t ',
    INPUT_ROADMAP: ' a.md \n\n  b.md\r\n',
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
  };
  const file = (path: string): string => readFileSync(path, 'utf8').replaceAll(/_[-0-9a-f]{36}$/gm, '_');
  return { env, output: () => file(env.GITHUB_OUTPUT), summary: () => file(env.GITHUB_STEP_SUMMARY) };
}

test('the runner of the tests does what core does', async () => {
  const [real, fake] = [prepare(), prepare()];
  const log: unknown[] = [];
  for (const [name, value] of Object.entries(real.env)) vi.stubEnv(name, value);
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => log.push(text) > 0);
  const inputs = talk(core);
  await core.summary.addRaw('# a', true).write();
  const hasFailed = process.exitCode === 1;
  write.mockRestore();

  const runner = fakeRunner(fake.env);
  expect(talk(runner)).toEqual(inputs);
  await runner.summarize('# a');
  expect(runner.log()).toBe(log.join(''));
  expect(fake.output()).toBe(real.output());
  expect(fake.summary()).toBe(real.summary());
  expect(hasFailed && runner.hasFailed()).toBe(true);
});
