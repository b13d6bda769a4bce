import type { Arguments } from '../collect/arguments.ts';
import type { Source } from '../collect/source.ts';
import type { Report } from '../pipeline.ts';
import type { Problem } from '../problem.ts';
import type { Json } from '../render/json.ts';
import { renderChart } from '../render/render-chart.ts';
import { renderDiff } from '../render/render-diff.ts';
import { checkJson, nextJson, statusJson, updateJson } from '../render/render-json.ts';
import { renderNext } from '../render/render-next.ts';
import { renderProblem } from '../render/render-problem.ts';
import { renderStatus } from '../render/render-status.ts';
import { spellJson } from '../render/spell-json.ts';
import type { Splice } from '../splice/splice.ts';
import type { Output } from './output.ts';

/** What the terminal can show: `width` in columns. */
export interface Screen {
  readonly width: number;
  readonly color: boolean;
}

/** A finished run of the pipeline and what the command line wants of it. */
export interface Run {
  readonly asked: Arguments;
  readonly report: Report;
  readonly readme: Source | null;
  readonly screen: Screen;
}

/** How many problems `status` and `next` tell before they point to `check`. */
const TOLD = 5;

/** Where a README is looked for. */
const README = /^(?:\.github\/|docs\/)?readme\.(?:md|markdown)$/i;

/** Plans what `status`, `next`, `check` and `update` print and write. */
export function planOutput(run: Run): Output {
  const { asked, report } = run;
  if (report.otherGoals !== null)
    return refuse(2, `trailmark: No goal is called "${asked.goal}". There are: ${report.otherGoals.join(' · ')}\n`);
  switch (asked.command) {
    case 'check':
      return check(run);
    case 'update':
      return update(run);
    case 'next':
      return say(asked.json ? json(nextJson(report)) : renderNext(report, asked.flags.has('explain')), tell(run));
    default:
      return say(asked.json ? json(statusJson(report, report.problems)) : renderStatus(report, run.screen), tell(run));
  }
}

/** A run that ends with a message and nothing else. */
export function refuse(exitCode: 2 | 3, stderr: string): Output {
  return { stdout: '', stderr, files: [], exitCode };
}

function say(result: Output['stdout'], stderr: string): Output {
  const stdout = typeof result !== 'string' || result.endsWith('\n') ? result : `${result}\n`;
  return { stdout, stderr, files: [], exitCode: 0 };
}

function check({ asked, report: { problems } }: Run): Output {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const summary = `${count(errors, 'error')}, ${count(warnings, 'warning')}, ${problems.length - errors - warnings} info\n`;
  const stdout = asked.json
    ? json(checkJson(problems))
    : problems.map((problem) => `${renderProblem(problem)}\n`).join('');
  return { stdout, stderr: asked.json ? '' : summary, files: [], exitCode: errors > 0 ? 1 : 0 };
}

function update(run: Run): Output {
  const { asked, report, readme } = run;
  const { splice, problems } = report;
  if (splice === null || readme === null) {
    const missing = 'trailmark: There is no README to write. Create one, or name it with --readme.\n';
    return refuse(3, tellAll(problems) + (isReadmeTold(run) ? '' : missing));
  }
  if (splice.text === null)
    return { ...refuse(3, tellAll(splice.problems)), stdout: asked.json ? json(updateJson(splice, problems)) : '' };
  if (asked.flags.has('check')) return compare(run, splice, renderDiff(readme.path, readme.text, splice.text));
  const said = splice.changed
    ? `${splice.path}: the section is rewritten.\n`
    : `${splice.path}: the section is up to date.\n`;
  return {
    stdout: asked.json ? json(updateJson(splice, problems)) : said,
    stderr: tell(run),
    files: [...chart(run), ...(splice.changed ? [{ path: splice.path, text: splice.text }] : [])],
    exitCode: 0,
  };
}

/** Whether a problem says why the README can't be used: then there is one, or the one asked for is wrong. */
function isReadmeTold({ asked, report }: Run): boolean {
  if (asked.scope.readme !== null) return true;
  return report.problems.some(({ path, severity }) => severity === 'error' && README.test(path));
}

function chart({ asked, report }: Run): readonly Source[] {
  return asked.chart === null ? [] : [{ path: asked.chart, text: renderChart(report) }];
}

function compare(run: Run, splice: Splice, diff: string): Output {
  const stdout = splice.changed ? diff : `${splice.path}: the section is up to date.\n`;
  return {
    stdout: run.asked.json ? json(updateJson(splice, run.report.problems)) : stdout,
    stderr: tell(run),
    files: [],
    exitCode: splice.changed ? 1 : 0,
  };
}

/** Errors and warnings of the roadmaps; what the README lacks matters to `update` alone, which refuses by itself. */
function tell({ report, asked }: Run): string {
  if (asked.json) return '';
  const told = report.problems.filter(({ severity, path }) => severity !== 'info' && path !== report.readme);
  const left = told.length - TOLD;
  return tellAll(told.slice(0, TOLD)) + (left > 0 ? `… and ${left} more: run "trailmark check".\n` : '');
}

function tellAll(problems: readonly Problem[]): string {
  return problems.map((problem) => `${renderProblem(problem)}\n`).join('');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function* json(value: Json): Generator<string, void> {
  yield* spellJson(value);
  yield '\n';
}
