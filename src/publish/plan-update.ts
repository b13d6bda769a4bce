import type { Collected } from '../collect/collected.ts';
import { isForbidden } from '../collect/path-inside.ts';
import type { Ticks } from '../comment/ticks.ts';
import { chooseLocale } from '../locales/choose-locale.ts';
import type { Options } from '../options.ts';
import { type Report, type Request, runPipeline } from '../pipeline.ts';
import { renderCommitted } from '../render/card/render-card.ts';
import { fileProblem, type Problem } from '../rules/problem.ts';
import type { Source } from '../source.ts';
import { END, START } from '../splice/find-markers.ts';
import { addDone } from '../suggest/past/read-past.ts';
import type { Replacement } from './files/replace-file.ts';
import { planTicks } from './plan-ticks.ts';

/** Why nothing may be written. Where there is only no roadmap yet, nothing is wrong: a newcomer's first run is not red. */
export interface Stop {
  readonly message: string;
  readonly isFault: boolean;
}

/** What the files should become: `files` are those that change, with what was read of them, `refusals` why the README stays as it is. */
export interface UpdatePlan {
  readonly report: Report;
  readonly files: readonly Replacement[];
  /** Why nothing may be written at all: an empty result would wipe out a good one. */
  readonly stop: Stop | null;
  /** Whether boxes were ticked that the roadmaps do not have: `planned` ones are among the files, one that is `refused` is in a file that may not be written. */
  readonly ticks: 'none' | 'planned' | 'refused';
  readonly notes: readonly string[];
  readonly refusals: readonly Problem[];
}

/** The files as they are read; `executables` are the paths whose mode a commit would lose. */
export type Files = Collected & { readonly executables?: ReadonlySet<string> };

/** What the plan is made from. `ticks` are what the boxes of the comment say. */
export interface UpdateRequest extends Pick<Request, 'past' | 'blame'> {
  readonly collected: Files;
  readonly options: Options;
  readonly ticks: Ticks;
}

const NO_README = fileProblem(
  'README.md',
  'no-readme',
  'There is no README that can be written. Create one with the two markers, or set `commit: off`.',
);

const PLACE = `${START}\n${END}`;

/** What is to be done where nothing is wrong yet: behind the first line stands what to paste. */
function sayNoPlace({ readme }: Files): string {
  if (readme === null) return `There is no README yet. Create README.md with these lines:\n# My learning\n\n${PLACE}`;
  return `${readme.path} has no place for the progress yet. Paste these two lines where it should stand, each on a line of its own:\n${PLACE}`;
}

function sayNoRoadmap(options: Options): string {
  const { plan } = chooseLocale(options.language ?? 'en').write;
  return `There is no roadmap yet. Create roadmap/plan.md, for example with this text:\n${plan}`;
}

/** Plans README and ticked roadmaps as one change. Same files, options and ticks, same plan. */
export function planUpdate({ collected, options, ticks, ...git }: UpdateRequest): UpdatePlan {
  const run = (files: Files, known: Pick<Request, 'past' | 'blame'>): Report =>
    runPipeline({ ...files, options, ticked: ticks.ticked, open: ticks.open, ...known });
  const before = run(collected, git);
  const wanted = planTicks(ticks, {
    sources: collected.roadmaps,
    measure: before.measure,
    today: options.today,
  });
  // What is not written must not be shown as if it were.
  const isRefused = ({ path }: Source): boolean => refuse(path, collected.executables) !== null;
  const ticked = wanted.sources.filter((source) => !isRefused(source));
  const files = ticked.reduce(swap, collected);
  const done = wanted.done.filter(({ path }) => ticked.some((source) => source.path === path)).map(({ id }) => id);
  const known = { past: before.past && addDone(before.past, done, options.today) };
  const after = ticked.length === 0 ? before : run(files, known);
  const first = splicedReadme(after);
  // The lines of a README that is a roadmap move with its section, and the links in the section with them.
  const report =
    first && files.roadmaps.some(({ path }) => path === first.path) ? run(swap(files, first), known) : after;
  const readme = splicedReadme(report) ?? first;
  const chart = readme !== null && isRefused(readme) ? [] : drawnCard(report, collected.chart, options);
  const planned = [...ticked.filter(({ path }) => path !== readme?.path), ...(readme ? [readme] : []), ...chart];
  const stop = stopOf(report, collected, options);
  const isNew = isNewcomer(report, collected);
  const paths = new Set([...wanted.sources, ...planned].map(({ path }) => path));
  return {
    report: isNew ? soften(report) : report,
    files:
      stop === null ? planned.filter((source) => !isRefused(source)).map((source) => replace(source, collected)) : [],
    stop,
    ticks: ticked.length < wanted.sources.length ? 'refused' : ticked.length > 0 ? 'planned' : 'none',
    notes: isNew ? [...wanted.notes, sayNoPlace(collected)] : wanted.notes,
    refusals: [
      ...(isNew ? [] : refuseReadme(report, collected)),
      ...[...paths].flatMap((path) => refuse(path, collected.executables) ?? []),
    ],
  };
}

/** Why the README can not be written. */
function refuseReadme({ splice }: Report, { readme, readmeProblem }: Files): readonly Problem[] {
  if (readme === null) return [readmeProblem ?? NO_README];
  return splice?.text === null ? splice.problems : [];
}

/** Whether the README never had a section: no markers, and no picture that was drawn for it. */
function isNewcomer({ splice }: Report, { readme, readmeProblem, chart }: Files): boolean {
  const isNone = readme === null && readmeProblem == null;
  const isMissing = isNone || splice?.problems.some(({ code }) => code === 'markers-missing') === true;
  return isMissing && (chart?.text ?? '') === '';
}

function soften(report: Report): Report {
  const soft = (one: Problem): Problem => (one.code === 'markers-missing' ? { ...one, severity: 'info' } : one);
  return { ...report, problems: report.problems.map(soft) };
}

/** The files with one of them replaced, wherever it stands: a README can be a roadmap too. */
function swap(files: Files, source: Source): Files {
  const one = (old: Source): Source => (old.path === source.path ? source : old);
  return { ...files, roadmaps: files.roadmaps.map(one), readme: files.readme && one(files.readme) };
}

function replace(source: Source, { roadmaps, readme, chart }: Files): Replacement {
  const old = [...roadmaps, readme, chart].find((one) => one?.path === source.path);
  return { ...source, before: old?.text ?? '' };
}

/** The README with its section, null when it stays as it is. */
function splicedReadme({ splice }: Report): Source | null {
  return splice?.text != null && splice.changed ? { path: splice.path, text: splice.text } : null;
}

/** Nothing read is no reason to write that there is nothing. */
function stopOf({ otherGoals }: Report, { roadmaps, problems }: Collected, options: Options): Stop | null {
  if (otherGoals !== null) {
    const message = `No goal is called as the input goal says. There are: ${otherGoals.join(' · ')}`;
    return { message, isFault: true };
  }
  if (roadmaps.length > 0) return null;
  const errors = problems.filter(({ severity, code }) => severity === 'error' && code !== 'no-readme');
  // A pattern that was given and matches nothing is a slip, not a beginning.
  const isFault = errors.some(({ code }) => code !== 'no-roadmap') || problems.some(({ code }) => code === 'no-match');
  if (!isFault && errors.every(({ message }) => !message.includes('\n')))
    return { message: sayNoRoadmap(options), isFault };
  const message = errors.map((one) => `${one.path}: ${one.message}`).join('\n') || 'There is no roadmap to read.';
  return { message, isFault };
}

/** The card, unless it stays as it is; none where the README that would show it is refused. */
function drawnCard(report: Report, chart: Files['chart'], options: Options): readonly Source[] {
  if (!chart || report.splice?.text == null) return [];
  const text = renderCommitted(report, options);
  return text === null || text === chart.text ? [] : [{ path: chart.path, text }];
}

function refuse(path: string, executables: ReadonlySet<string> = new Set()): Problem | null {
  if (executables.has(path)) return fileProblem(path, 'executable');
  return isForbidden(path) ? fileProblem(path, 'forbidden-path') : null;
}
