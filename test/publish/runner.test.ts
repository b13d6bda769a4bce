import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { type Host, Runner } from '../../src/action/runner.ts';
import { makeFolder } from '../collect/folder.ts';

function open(env: Host['env'] = {}) {
  const stdout = new PassThrough({ encoding: 'utf8' });
  return { runner: new Runner({ env, now: new Date(0), stdout }), log: () => String(stdout.read() ?? '') };
}

test('inputs come without blanks around them, lists without empty lines', () => {
  const { runner } = open({ INPUT_ROADMAP: ' a.md \n\n  b.md\r\n', 'INPUT_X-Y': 'no' });
  expect(runner.input('roadmap')).toBe('a.md \n\n  b.md');
  expect(runner.inputLines('roadmap')).toEqual(['a.md', 'b.md']);
  expect([runner.input('goal'), runner.inputLines('goal')]).toEqual(['', []]);
});

test.each([
  ['error', 'a\nb%\r', undefined, '::error::a%0Ab%25%0D\n'],
  [
    'notice',
    'a::b, c',
    { title: 'T: a', file: 'x,y:z.md', line: 3, column: 1 },
    '::notice title=T%3A a,file=x%2Cy%3Az.md,line=3,col=1::a::b, c\n',
  ],
] as const)('an annotation of kind %s is one command', (kind, message, place, command) => {
  const { runner, log } = open();
  runner.annotate(kind, message, place);
  expect(log()).toBe(command);
});

test('a secret is masked', () => {
  const { runner, log } = open();
  runner.mask('abc%');
  expect(log()).toBe('::add-mask::abc%25\n');
});

test('an output can not end itself and begin another', () => {
  const folder = makeFolder({ output: '', summary: '' });
  const { runner } = open({ GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') });
  runner.setOutput('next', 'one\ntrailmark-\nEOF\nchanged=x');
  runner.setOutput('next', 'two');
  runner.summarize('# a');
  runner.summarize('b');
  const [, first] = /^next<<(\S+)\n/.exec(readFileSync(join(folder, 'output'), 'utf8')) ?? [];
  const text = readFileSync(join(folder, 'output'), 'utf8');
  expect(text.split(`\n${first}\n`)[0]).toBe(`next<<${first}\none\ntrailmark-\nEOF\nchanged=x`);
  expect(text.match(/^next<<(\S+)$/gm)?.[1]).not.toContain(first);
  expect(readFileSync(join(folder, 'summary'), 'utf8')).toBe('# a\nb\n');
});

test('a runner without files for outputs is left alone', () => {
  const { runner, log } = open();
  runner.setOutput('next', 'x');
  runner.summarize('x');
  expect(log()).toBe('');
});
