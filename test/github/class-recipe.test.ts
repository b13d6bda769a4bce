import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generateName, generateRepository } from '../class/generate-class.ts';
import { BareRepository } from './bare-repository.ts';
import { BOT, FakeGithub } from './fake-github.ts';
import { runAction } from './run-action.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/class.md'), 'utf8');
const RECIPE = PAGE.split(/^## /m).find((part) => part.startsWith('200 students')) ?? '';

interface Workflow {
  readonly on: { readonly schedule: unknown };
  readonly jobs: {
    readonly class: { readonly steps: readonly { readonly id?: string; readonly with: Record<string, string> }[] };
  };
}

/** The blocks of the recipe in their order, without the indentation of its list. */
const [README = '', ROSTER = '', LIST = '', WORKFLOW = ''] = Array.from(
  RECIPE.matchAll(/^ {3}```\w+\n([\s\S]*?)^ {3}```/gm),
  ([, block = '']) => block.replace(/^ {3}/gm, ''),
);

let github: FakeGithub;
afterEach(async () => github.stop());

test('the recipe for 200 students writes their section, page and files, as it is written', async () => {
  const students = Array.from({ length: 200 }, (_, at) => ({ login: `student-${at}`, name: generateName(at) }));
  const [head] = ROSTER.split('\n');
  const roster = [head, ...students.map(({ login, name }) => `${login},${name}`), ''].join('\n');
  github = await FakeGithub.start({ 'README.md': README, 'students.csv': roster, 'class.yml': LIST });
  const plans = Array.from({ length: 20 }, (_, at) => {
    const repository = new BareRepository();
    repository.push(generateRepository(at));
    return repository;
  });
  const others = students.map(({ login }, at) => [`octo-org/${login}-plan`, plans[at % 20] ?? null] as const);
  github.settings = { ...github.settings, others: new Map(others) };

  const { on, jobs } = parse(WORKFLOW) as Workflow;
  expect(Object.keys(on)).toContain('schedule');
  const outputs: Record<string, Readonly<Record<string, string>>> = {};
  for (const { id, with: inputs } of jobs.class.steps) {
    const filled = Object.entries(inputs).map(([name, text]) => [name, fill(text, outputs)]);
    const ran = await runAction(github, { event: 'schedule', inputs: { commit: '', ...Object.fromEntries(filled) } });
    expect(ran.code, ran.log).toBe(0);
    outputs[id ?? 'last'] = ran.outputs;
  }
  expect(outputs.read?.changed).toBe('false');
  expect(outputs.last?.changed).toBe('true');
  const readme = github.repository.read('README.md');
  expect(readme).toContain('<summary>All 200</summary>');
  for (const { login, name } of students)
    expect(readme).toContain(`| [${name}](https://github.com/octo-org/${login}-plan) |`);
  expect(readFileSync(join(outputs.last?.site ?? '', 'index.html'), 'utf8').match(/<li data-groups/g)).toHaveLength(
    200,
  );
  expect(github.calls.filter(({ name }) => name === 'query Plans')).toHaveLength(4);
});

/** An expression of the workflow as GitHub fills it in: an output of a step before, or the secret. */
function fill(text: string, outputs: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  return text
    .replace(
      /\$\{\{ steps\.(\w+)\.outputs\.(\w+) \}\}/g,
      (_, step: string, name: string) => outputs[step]?.[name] ?? '',
    )
    .replace(/\$\{\{ secrets\.CLASS_TOKEN \}\}/, BOT);
}
