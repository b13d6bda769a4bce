import { fixProblems } from '../edit/fix-problems.ts';
import { renderCommands } from '../render/check/render-commands.ts';
import { renderSarif } from '../render/check/render-sarif.ts';
import { renderDiff } from '../render/render-diff.ts';
import { checkJson } from '../render/render-json.ts';
import type { Problem } from '../rules/problem.ts';
import type { Severity } from '../rules/rule.ts';
import { answer, type Output } from './output.ts';
import { printJson } from './print-json.ts';
import { explainCodes, showProblems } from './problems/show-problems.ts';
import type { Run } from './run.ts';

/** Plans `check`: the problems in the format that was asked for. */
export function planCheck(run: Run): Output {
  const { asked, report } = run;
  const { problems } = report;
  const of = (wanted: Severity) => problems.filter(({ severity }) => severity === wanted).length;
  const fixable = problems.filter(({ fix }) => fix !== null).length;
  const next = fixable > 0 ? `To fix ${count(fixable, 'line')}: ${asked.program} check --fix\n` : '';
  const summary = `${count(of('error'), 'error')}, ${count(of('warning'), 'warning')}, ${of('info')} info\n${next}`;
  const stderr = asked.format === 'text' ? summary + explainCodes(problems, asked) : '';
  return answer(renderFound(run, problems), { stderr, exitCode: of('error') > 0 ? 1 : 0 });
}

function renderFound({ asked, screen }: Run, problems: readonly Problem[]): string {
  switch (asked.format) {
    case 'json':
      return printJson(checkJson(problems));
    case 'github':
      return renderCommands(problems);
    case 'sarif':
      return printJson(renderSarif(problems));
    default:
      return showProblems(problems, asked, screen);
  }
}

/**
 * Plans `check --fix`: every roadmap with its safe fixes made, and what is found in the fixed roadmaps.
 * `--dry-run` shows the difference, counts what would be left and writes nothing.
 */
export function planFix(run: Run): Output {
  const { asked, report, rerun } = run;
  const { roadmaps: sources } = run.collected;
  const fixes = sources
    .map((source) => ({ source, ...fixProblems(source, report.problems) }))
    .filter(({ fixed }) => fixed.length > 0);
  const fixedOf = new Map(fixes.map(({ source, text }) => [source, { ...source, text }]));
  const left = rerun(sources.map((source) => fixedOf.get(source) ?? source)).problems;
  const isDry = asked.flags.has('dry-run');
  const isText = asked.format === 'text';
  const diff = fixes.map(({ source, text }) => renderDiff(source.path, source.text, text)).join('');
  const lines = fixes.reduce((sum, { fixed }) => sum + fixed.length, 0);
  const next = isDry && lines > 0 ? `To write that: ${asked.program} check --fix\n` : '';
  return answer(isText && isDry ? diff : renderFound(run, left), {
    stderr: `${count(lines, 'line')} ${isDry ? 'would be fixed' : 'fixed'}, ${count(left.length, 'problem')} ${isDry ? 'would be left' : 'left'}\n${next}${isText && !isDry ? explainCodes(left, asked) : ''}`,
    files: isDry ? [] : fixes.map(({ source, text }) => ({ path: source.path, text, before: source.text })),
    kept: isDry ? [] : sources.map(({ path }) => path),
    exitCode: left.some(({ severity }) => severity === 'error') ? 1 : 0,
  });
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
