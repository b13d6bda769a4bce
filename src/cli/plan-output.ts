import { onDemand } from '../on-demand.ts';
import { THEMES } from '../options.ts';
import type { Replacement } from '../publish/files/replace-file.ts';
import { cleanText } from '../render/escape/clean-text.ts';
import { renderDiff } from '../render/render-diff.ts';
import { nextJson, statusJson, updateJson } from '../render/render-json.ts';
import { renderNext } from '../render/render-next.ts';
import { renderStatus } from '../render/render-status.ts';
import type { Problem } from '../rules/problem.ts';
import { END, START } from '../splice/find-markers.ts';
import type { Splice } from '../splice/splice-section.ts';
import type { Arguments } from './arguments/arguments.ts';
import type { Command } from './arguments/commands.ts';
import { answer, type Output, refuse } from './output.ts';
import { printJson, printParts } from './print-json.ts';
import { explainCodes, showProblems } from './problems/show-problems.ts';
import { tell } from './problems/tell-problems.ts';
import type { Run } from './run.ts';

const lines = onDemand(() => import('../render/terminal/render-next-lines.ts'));
const cards = onDemand(() => import('../render/card/render-card.ts'));

/** Refuses a goal that is none of those there are, whatever the command; null when there is nothing against it. */
export function refuseGoal({ asked, report }: Run): Output | null {
  if (report.otherGoals === null) return null;
  const goals = report.otherGoals.map(cleanText).join(' · ');
  return refuse(2, `trailmark: No goal is called "${cleanText(asked.goal ?? '')}". There are: ${goals}\n`);
}

/** Plans what `status`, `next`, `card` and `update` print and write. */
export function planOutput(run: Run): Output {
  return (PLANS[run.asked.command] ?? status)(run);
}

const PLANS: { readonly [command in Command]?: (run: Run) => Output } = { update, next, card };

function status(run: Run): Output {
  const { asked, report, screen } = run;
  const text = asked.json ? printParts(statusJson(report, report.problems)) : renderStatus(report, screen);
  return answer(text, { stderr: tell(run) });
}

function next(run: Run): Output {
  const { asked, report } = run;
  const explain = asked.flags.has('explain');
  if (asked.json) return answer(printJson(nextJson(report, explain)));
  const text = run.screen.isTTY ? lines().renderNextLines(report, run.screen, explain) : renderNext(report, explain);
  return answer(text, { stderr: tell(run) });
}

/** The picture alone: a card or a badge as a file, or what shields reads. */
function card(run: Run): Output {
  const { asked, report } = run;
  const { chart, chartProblem } = run.collected;
  const theme = asked.theme ?? THEMES[0];
  const { renderBadge, renderCard, renderEndpoint } = cards();
  if (asked.flags.has('endpoint')) return answer(renderEndpoint(report, theme), { stderr: tell(run) });
  if (!chart) return refuse(3, tellAll(chartProblem ? [chartProblem] : [], run));
  const { path, text: before } = chart;
  const text = asked.flags.has('badge') ? renderBadge(report, theme) : renderCard(report, theme);
  return answer(`Wrote ${path}. Show it with: ![](${path})\n`, { stderr: tell(run), files: [{ path, text, before }] });
}

function update(run: Run): Output {
  const { asked, report, collected } = run;
  const { splice, problems } = report;
  if (splice === null || collected.readme === null) {
    const missing = `trailmark: There is no README to write. To make one: ${asked.program} init. To name another: --readme FILE\n`;
    return refuseUpdate(run, tellAll(problems, run) + (findReadme(run) === null ? missing : ''));
  }
  if (splice.text === null) {
    const isMissing = splice.problems.every(({ code }) => code === 'markers-missing');
    return refuseUpdate(run, isMissing ? sayNoMarkers(splice.path, asked) : tellAll(splice.problems, run));
  }
  if (collected.chartProblem?.severity === 'error') return refuseUpdate(run, tellAll([collected.chartProblem], run));
  const { path, text } = splice;
  const files = [...drawChart(run), { path, text, before: collected.readme.text }];
  if (asked.flags.has('check')) return compare(run, splice, files);
  const said = sayUpdated(files) || `${path} is up to date.\n`;
  return answer(asked.json ? sayChange(run, splice) : said, { stderr: tell(run), files });
}

/** Which files are written anew; nothing where none is. */
export function sayUpdated(files: readonly Replacement[]): string {
  const paths = files.filter(({ text, before }) => text !== before).map(({ path }) => cleanText(path));
  return paths.length === 0 ? '' : `Updated ${paths.toReversed().join(' and ')}.\n`;
}

function sayNoMarkers(path: string, { program }: Arguments): string {
  const ways = `Add these two lines where it should stand, or type: ${program} update --insert`;
  return `trailmark: ${cleanText(path)} has no place for the progress yet.\n${ways}\n\n${START}\n${END}\n`;
}

function refuseUpdate(run: Run, stderr: string): Output {
  const { asked, report } = run;
  const change = { path: report.splice?.path ?? findReadme(run), changed: false };
  return { ...refuse(3, stderr), stdout: asked.json ? printJson(updateJson(change, report.problems)) : '' };
}

function sayChange({ collected: { chart }, report }: Run, { path, changed }: Splice): string {
  return printJson(updateJson({ path, changed, card: chart?.path ?? null }, report.problems));
}

/** The README that can't be used: the one asked for, or the one that can't be read; null when there is none. */
function findReadme({ asked, collected }: Run): string | null {
  return asked.scope.readme ?? collected.readmeProblem?.path ?? null;
}

/** The card as it is to be, where there is a place for it. */
export function drawChart({ asked, collected: { chart }, report }: Run): readonly Replacement[] {
  if (!chart) return [];
  const text = cards().renderCommitted(report, asked);
  return text === null ? [] : [{ path: chart.path, text, before: chart.text }];
}

function compare(run: Run, splice: Splice, files: readonly Replacement[]): Output {
  const { path, changed } = splice;
  const different = files.filter(({ text, before }) => text !== before);
  const differences = different
    .toReversed()
    .map((file) =>
      file.path === path
        ? renderDiff(path, file.before, file.text)
        : `${file.path}: the picture would be drawn anew.\n`,
    );
  const stdout = changed ? differences : [...differences, `${path} is up to date.\n`];
  const exitCode = different.length > 0 ? 1 : 0;
  return answer(run.asked.json ? sayChange(run, splice) : stdout.join(''), { stderr: tell(run), exitCode });
}

function tellAll(problems: readonly Problem[], { asked }: Run): string {
  return showProblems(problems, asked) + explainCodes(problems, asked);
}
