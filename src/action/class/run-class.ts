import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Class } from '../../class/class.ts';
import { classCsv } from '../../class/class-csv.ts';
import { classJson, parseClassJson } from '../../class/class-json.ts';
import { type GatheredClass, gatherClass } from '../../class/gather-class.ts';
import { measureClass } from '../../class/measure-class.ts';
import { renderPage } from '../../class/page/render-page.ts';
import { renderClassSection } from '../../class/render/render-class-section.ts';
import { readRepositories } from '../../collect/class/github/read-repositories.ts';
import { readClassFile } from '../../collect/class/read-class-file.ts';
import { openCommit } from '../../collect/commit/read-commit.ts';
import { readSource } from '../../collect/read-tree.ts';
import { readNamedFile } from '../../collect/read-working-tree.ts';
import type { GitHub } from '../../github/github.ts';
import { UNCHANGED, type Written } from '../../publish/commit/apply-commit.ts';
import type { Inputs } from '../../publish/inputs.ts';
import { planRun, type RunPlan } from '../../publish/plan-run.ts';
import { escapeIssueText } from '../../render/escape/escape-issue-text.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import { findWorkspace } from '../find-workspace.ts';
import { readTrigger } from '../read-trigger.ts';
import { writeAnnotations } from '../report/write-annotations.ts';
import { writeLog } from '../report/write-log.ts';
import type { Host } from '../runner.ts';
import { publishSection } from './publish-section.ts';

/** Runs the action for a class: reads what `path` names, writes the section, the outputs and the summary. Gives why the run fails, null when it does not. */
export async function runClass(host: Host, github: GitHub, wanted: ClassRun): Promise<string | null> {
  const { env, runner } = host;
  const trigger = readTrigger(env);
  const plan = planRun(trigger, trigger.defaultBranch);
  if (plan.kind === 'nothing') {
    runner.info(plan.reason);
    return null;
  }
  const { inputs } = wanted;
  const folder = env.GITHUB_WORKSPACE;
  // What does not lie in the workspace is in the commit.
  const gathered = await readClass(github, wanted, (name) =>
    folder && existsSync(resolve(folder, name))
      ? readNamedFile(folder, name)
      : openCommit(github, trigger.sha).then(({ tree }) => readSource(tree, name)),
  );
  if ('problems' in gathered) {
    writeAnnotations(runner, gathered.problems, inputs.options.problemsPage);
    return gathered.problems.map((one) => `${one.path}:${one.line}: ${one.message}`).join('\n');
  }
  const section = renderClassSection(gathered.whole, env.GITHUB_SERVER_URL ?? 'https://github.com');
  const workspace = await findWorkspace(folder, inputs.scope);
  const written = await publish(plan, {
    ...{ github, inputs, workspace },
    ...{ text: section, headline: headlineOf(gathered.whole) },
  });
  await reportClass(host, { ...gathered, section, written });
  const missing = written.missing.length === 0 ? [] : [`The token lacks the permission ${written.missing.join(', ')}.`];
  const failures = [...written.failures, ...missing];
  return failures.length === 0 ? null : failures.join('\n');
}

/** `path` is the input `class`. */
export interface ClassRun {
  readonly path: string;
  readonly inputs: Inputs;
}

async function publish(plan: RunPlan, section: Omit<Parameters<typeof publishSection>[0], 'branch'>): Promise<Written> {
  if (plan.kind === 'all' || plan.kind === 'readme') return publishSection({ ...section, branch: plan.branch });
  return { ...UNCHANGED, notes: ['The class is shown here and not written.'] };
}

function headlineOf({ members }: Class): string {
  const facts = measureClass(members);
  return `Update class: ${facts.begun} of ${facts.members} begun, ${facts.finished} finished`;
}

/** Reads what the input `class` names, with the files around it: a class.yml, whose repositories GitHub is asked for, or what `class --json` printed. Else what is wrong with it. */
async function readClass(
  github: GitHub,
  { path, inputs: { scope, options } }: ClassRun,
  read: (name: string) => Promise<Source | Problem>,
): Promise<GatheredClass | { readonly problems: readonly Problem[] }> {
  const source = await read(path);
  if ('code' in source) return { problems: [source] };
  const printed = path.endsWith('.json') ? parseClassJson(source.text) : null;
  if (printed !== null) return { whole: printed, unread: [] };
  const { repositories, left, problems } = await readClassFile(source, read);
  if (problems.length > 0) return { problems };
  const gathered = await gatherClass(readRepositories(github, { repositories, roadmap: scope.roadmap }), options);
  const lines = left.map((one) => ({ name: `${one.path}:${one.line}`, message: one.message }));
  return { ...gathered, unread: [...lines, ...gathered.unread] };
}

/** A class that was read, its section, and what became of the README. */
interface ClassReport extends GatheredClass {
  readonly section: string;
  readonly written: Written;
}

// GitHub drops a summary over 1 MiB.
const MOST_BYTES = 1024 * 1024;
const TOO_LONG = 'The class is too long for this page: see the output `json`.';

/** Writes outputs, log and summary: the class as files, who could not be read and why, and the section. */
async function reportClass({ runner, env }: Host, report: ClassReport): Promise<void> {
  const { whole, unread, section, written } = report;
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
  const folder = mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), 'trailmark-'));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  mkdirSync(join(folder, 'site'));
  write('site/index.html', renderPage(whole, server));
  const values = {
    ...{ changed: written.isChanged, commit: written.commit },
    ...{ json: write('class.json', `${JSON.stringify(classJson(whole), null, 2)}\n`) },
    ...{ csv: write('class.csv', classCsv(whole)), site: join(folder, 'site') },
    ...{ percent: null, done: null, total: null, next: null, issue: null, 'comment-url': null },
  };
  for (const [name, value] of Object.entries(values)) runner.setOutput(name, value ?? '');
  const notes = [...unread.map(({ name, message }) => `${name}: ${message}`), ...written.notes];
  const commit = written.commit === null ? [] : [`Commit: ${written.commit}`];
  writeLog(runner, [`${whole.members.length} repositories read.`, ...commit, ...notes].join('\n'));
  const told = [...written.failures, ...notes].map((text) => `- ${escapeIssueText(text)}`).join('\n');
  const summary = [section.trim(), told].filter(Boolean).join('\n\n');
  await runner.summarize(Buffer.byteLength(summary) < MOST_BYTES ? summary : TOO_LONG);
}
