import type { Collected } from '../collect/collected.ts';
import { fixProblems } from '../edit/fix-problems.ts';
import { findStep } from '../edit/tick/find-step.ts';
import { tickStep } from '../edit/tick/tick-steps.ts';
import type { TickStatus } from '../edit/tick/verify-ticks.ts';
import type { Step } from '../parse/roadmap.ts';
import type { Report } from '../pipeline.ts';
import type { Replacement } from '../publish/files/replace-file.ts';
import { cleanText } from '../render/escape/clean-text.ts';
import { renderDiff } from '../render/render-diff.ts';
import { checkJson, updateJson } from '../render/render-json.ts';
import { explainCodes, renderProblem, renderProblems } from '../render/render-problem.ts';
import type { Source } from '../source.ts';
import type { Arguments } from './arguments/arguments.ts';
import { type Output, refuse } from './output.ts';
import { drawChart } from './plan-output.ts';
import { printJson } from './print-json.ts';

/** A finished run of the pipeline, the files as they were read, and the pipeline to run on changed roadmaps. */
export interface Edit {
  readonly asked: Arguments;
  readonly report: Report;
  readonly collected: Pick<Collected, 'roadmaps' | 'readme' | 'chart'>;
  readonly rerun: (sources: readonly Source[]) => Report;
}

/** What is said of a step that has its status now, or had it before. */
const SAID: { readonly [status in TickStatus]: { readonly now: string; readonly before: string } } = {
  done: { now: 'is done', before: 'was already done' },
  doing: { now: 'is in progress', before: 'was already in progress' },
  todo: { now: 'is open again', before: 'was already open' },
};

/** Plans `tick STEP`: the roadmap with the mark of one step changed, and section and card where there is a section. */
export function planTick({ asked, report, collected, rerun }: Edit): Output {
  const sources = collected.roadmaps;
  const name = asked.operand ?? '';
  const found = findStep(
    report.measure.roadmaps.map(({ roadmap }) => roadmap),
    name,
  );
  if (found.kind !== 'step')
    return refuse(2, `trailmark: ${cleanText(wordNotFound(name, found))}\n${found.candidates.map(listStep).join('')}`);
  const { step } = found;
  const status: TickStatus = asked.flags.has('doing') ? 'doing' : asked.flags.has('todo') ? 'todo' : 'done';
  const source = sources.find(({ path }) => path === step.path);
  if (source === undefined) return refuse(3, `trailmark: ${step.path} was not read.\n`);
  const ticked = tickStep(source, step, status);
  if ('code' in ticked) return refuse(3, `${renderProblem(ticked)}\n`);
  const changed = ticked.text !== source.text;
  const said = `${step.path}:${step.line}: ${cleanText(step.title)} ${SAID[status][changed ? 'now' : 'before']}.\n`;
  const { path } = step;
  if (!changed)
    return {
      stdout: asked.json ? printJson(updateJson({ path, changed }, [])) : said,
      stderr: '',
      files: [],
      exitCode: 0,
    };
  const after = rerun(sources.map((one) => (one === source ? { path, text: ticked.text } : one)));
  const shown = asked.flags.has('no-update')
    ? []
    : shownFiles({ asked, report: after, collected }).filter((file) => file.path !== path);
  return {
    stdout: asked.json ? printJson(updateJson({ path, changed }, [])) : said + sayProgress(report, after),
    stderr: '',
    files: [{ path, text: ticked.text, before: source.text }, ...shown],
    exitCode: 0,
  };
}

/** The section and the card as they are after a tick; none where the README has no section that can be written. */
function shownFiles(edit: Omit<Edit, 'rerun'>): readonly Replacement[] {
  const {
    report: { splice },
    collected: { readme },
  } = edit;
  if (splice?.text == null || readme === null) return [];
  return [
    ...drawChart(edit),
    ...(splice.changed ? [{ path: splice.path, text: splice.text, before: readme.text }] : []),
  ];
}

/** How far it is now, and what comes next. */
function sayProgress(before: Report, after: Report): string {
  const [old, now] = [before, after].map(({ measure: { progress } }) => `${progress.percent ?? 0} %`);
  const { next } = after.suggestion;
  const then = next === null ? '' : `Next: ${cleanText(next.title)} (${cleanText(next.path)}:${next.line})\n`;
  return `${old === now ? now : `${old} → ${now}`}\n${then}`;
}

/**
 * Plans `check --fix`: every roadmap with its safe fixes made, and what is found in the fixed roadmaps.
 * `--dry-run` shows the difference, counts what would be left and writes nothing.
 */
export function planFix({ asked, report, collected: { roadmaps: sources }, rerun }: Edit): Output {
  const fixes = sources
    .map((source) => ({ source, ...fixProblems(source, report.problems) }))
    .filter(({ fixed }) => fixed.length > 0);
  const fixedOf = new Map(fixes.map(({ source, text }) => [source, { path: source.path, text }]));
  const left = rerun(sources.map((source) => fixedOf.get(source) ?? source)).problems;
  const isDry = asked.flags.has('dry-run');
  const diff = fixes.map(({ source, text }) => renderDiff(source.path, source.text, text)).join('');
  const lines = fixes.reduce((sum, { fixed }) => sum + fixed.length, 0);
  return {
    stdout: asked.json ? printJson(checkJson(left)) : isDry ? diff : renderProblems(left),
    stderr: `${count(lines, 'line')} ${isDry ? 'would be fixed' : 'fixed'}, ${count(left.length, 'problem')} ${isDry ? 'would be left' : 'left'}\n${asked.json || isDry ? '' : explainCodes(left)}`,
    files: isDry ? [] : fixes.map(({ source, text }) => ({ path: source.path, text, before: source.text })),
    exitCode: left.some(({ severity }) => severity === 'error') ? 1 : 0,
  };
}

function wordNotFound(
  name: string,
  { kind, candidates }: Exclude<ReturnType<typeof findStep>, { kind: 'step' }>,
): string {
  if (kind === 'ambiguous') return `"${name}" can mean several steps. Give the id of one:`;
  return `No step is called "${name}". ${candidates.length > 0 ? 'Did you mean:' : 'trailmark status --json lists the ids.'}`;
}

function listStep({ id, title, line, path }: Step): string {
  return `  ${cleanText(id)}  ${cleanText(title)} (${cleanText(path)}:${line})\n`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
