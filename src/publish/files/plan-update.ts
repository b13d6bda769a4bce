import type { Collected } from '../../collect/collected.ts';
import type { Source } from '../../collect/source.ts';
import type { Options } from '../../options.ts';
import type { Report, Request } from '../../pipeline.ts';
import type { Problem } from '../../problem.ts';
import { renderChart } from '../../render/render-chart.ts';
import { planTicks } from '../discussion/plan-ticks.ts';
import type { Ticks } from '../discussion/ticks.ts';

/** The pure pipeline, handed in so that every attempt runs it on the newest texts. */
export type Pipeline = (request: Request) => Report;

/** What the files should become: `files` are those that change, `refusals` why the README stays as it is. */
export interface UpdatePlan {
  readonly report: Report;
  readonly files: readonly Source[];
  readonly message: string;
  /** Why nothing may be written at all: an empty result would wipe out a good one. */
  readonly stop: string | null;
  readonly notes: readonly string[];
  readonly refusals: readonly Problem[];
}

/** What the plan is made from. `ticks` are what the boxes of the comment say. */
export interface UpdateRequest {
  readonly collected: Collected & { readonly executables?: ReadonlySet<string> };
  readonly options: Options;
  readonly ticks: Ticks;
}

const NO_README: Problem = {
  path: 'README.md',
  line: 1,
  column: 1,
  severity: 'error',
  code: 'no-readme',
  message: 'There is no README that can be written. Create one with the two markers, or set `commit: off`.',
  fix: null,
};

const FORBIDDEN = /^(?:\.git|\.github\/workflows)\//i;

/** Plans README and ticked roadmaps as one change. Same files, options and ticks, same plan. */
export function planUpdate(pipeline: Pipeline, { collected, options, ticks }: UpdateRequest): UpdatePlan {
  const before = pipeline({ ...collected, options, ticked: ticks.ticked });
  const plan = planTicks(ticks, collected.roadmaps, before.measure);
  const changed = new Map(plan.sources.map((source) => [source.path, source]));
  const swap = (source: Source): Source => changed.get(source.path) ?? source;
  const readme = collected.readme && swap(collected.readme);
  const roadmaps = collected.roadmaps.map(swap);
  const report =
    changed.size === 0 ? before : pipeline({ ...collected, roadmaps, readme, options, ticked: ticks.ticked });
  const { splice } = report;
  const written = splice?.text != null && splice.changed ? [{ path: splice.path, text: splice.text }] : [];
  const stop = stopOf(report, collected);
  const chart = collected.chart ? drawChart(collected.chart, report) : [];
  const planned = [...plan.sources.filter(({ path }) => path !== written[0]?.path), ...written, ...chart];
  const files = stop === null ? planned : [];
  const refused = files.flatMap(({ path }) => refuse(path, collected.executables) ?? []);
  return {
    report,
    files: files.filter(({ path }) => !refused.some((problem) => problem.path === path)),
    message: messageOf(report),
    stop,
    notes: plan.notes,
    refusals: [...(collected.readme ? [] : [NO_README]), ...(splice?.text === null ? splice.problems : []), ...refused],
  };
}

/** Nothing read is no reason to write that there is nothing. */
function stopOf({ otherGoals }: Report, { roadmaps, problems }: Collected): string | null {
  if (otherGoals !== null) return `No goal is called as the input goal says. There are: ${otherGoals.join(' · ')}`;
  if (roadmaps.length > 0) return null;
  const errors = problems.filter(({ severity, code }) => severity === 'error' && code !== 'no-readme');
  return errors.map(({ path, message }) => `${path}: ${message}`).join('\n') || 'There is no roadmap to read.';
}

function drawChart(chart: Source, report: Report): readonly Source[] {
  const text = renderChart(report);
  return text === chart.text ? [] : [{ path: chart.path, text }];
}

function refuse(path: string, executables: ReadonlySet<string> = new Set()): Problem | null {
  const at = { path, line: 1, column: 1, severity: 'error', fix: null } as const;
  if (executables.has(path))
    return {
      ...at,
      code: 'executable',
      message: `The file is executable and would lose that: run \`chmod -x\` on it.`,
    };
  if (FORBIDDEN.test(path)) return { ...at, code: 'forbidden-path', message: 'Trailmark never writes to this folder.' };
  return null;
}

/** Only counts: words of the roadmap could close an issue or mention somebody. */
function messageOf({ measure }: Report): string {
  const { done, total, percent } = measure.progress;
  return `Update progress: ${done} of ${total} done${percent === null ? '' : ` (${percent} %)`}`;
}
