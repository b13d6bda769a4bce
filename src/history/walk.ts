import type { Day } from '../day.ts';
import { foldText } from '../fold-text.ts';
import type { Progress } from '../measure/progress.ts';
import { addTallies, toProgress } from '../measure/tally.ts';
import type { Status } from '../parse/roadmap.ts';
import type { DayCounts, Reading, SeenStep, StepDays, Version } from './history.ts';
import { commonEnds, matchSteps } from './match-steps.ts';

/** A commit that ticks more than this many steps brings them in rather than learns them. */
export const MOST_TICKS = 15;

/** What is known of one step; `isGone` while it stands in no file, `isImported` when it came done with its file or with too many others. */
interface Trace {
  readonly seen: Day;
  status: Status | null;
  begun: Day | null;
  done: Day | null;
  commit: string | null;
  isGone: boolean;
  isImported: boolean;
}

/** A file as it was last: `reading` is null while it is deleted, `traces` are those of its steps, `gone` the ones of steps that it held once and holds no more. */
interface TracedFile {
  reading: Reading | null;
  traces: readonly Trace[];
  readonly gone: Map<string, Trace>;
}

/**
 * A new version of a file. `changed` are its steps between `start` and the last ones, which it has in common with the version before as it
 * has the first ones; each is paired with what was known of it, null for nothing.
 */
interface Arrival {
  readonly file: TracedFile;
  readonly reading: Reading;
  readonly isBrought: boolean;
  readonly start: number;
  readonly changed: readonly { readonly step: SeenStep; readonly trace: Trace | null }[];
}

/** Goes through the versions of roadmaps, the oldest first, and remembers when each step was seen, begun and done. */
export class Walk {
  readonly #files = new Map<string, TracedFile>();
  readonly #traces: Trace[] = [];
  readonly #days: DayCounts[] = [];
  #from: Day | null = null;
  #to: Day | null = null;

  /** Takes the next commit. A day that lies before the one of an older commit counts as that one in the series, since counts go forward. */
  add({ commit, day, files }: Version): void {
    const missing = new Map<string, Trace>();
    const arrivals = files.flatMap(({ file: name, reading }) => {
      const file = this.#files.get(name) ?? { reading: null, traces: [], gone: new Map() };
      this.#files.set(name, file);
      return arrive(file, reading, missing) ?? [];
    });
    const ticked = arrivals.flatMap((arrival) => this.#settle(arrival, { commit, day }, missing));
    if (ticked.length > MOST_TICKS) for (const trace of ticked) trace.isImported = true;
    this.#from ??= day;
    this.#to = this.#to === null || this.#to < day ? day : this.#to;
    this.#count(this.#to);
  }

  /** The first and the last day with a change. */
  get span(): { readonly from: Day | null; readonly to: Day | null } {
    return { from: this.#from, to: this.#to };
  }

  get days(): readonly DayCounts[] {
    return this.#days;
  }

  /** What is counted in all files as they are now. */
  get progress(): Progress {
    return toProgress(addTallies([...this.#files.values()].flatMap(({ reading }) => reading?.progress ?? [])));
  }

  /** The days on which steps were done that are done still, or were when they were taken out; those that came done are left out. */
  get doneDays(): readonly Day[] {
    return this.#traces.flatMap(({ done, isImported }) => (done === null || isImported ? [] : [done]));
  }

  /** The steps of a file as it is now, in the order of writing. */
  stepsOf(path: string): readonly StepDays[] {
    const { reading = null, traces = [] } = this.#files.get(path) ?? {};
    return traces.map(({ seen, begun, done, commit }, at) => ({
      id: `${path}#${reading?.steps[at]?.id}`,
      seen,
      begun,
      done,
      commit,
    }));
  }

  /** Gives each step of a new version its trace, and those that were ticked by learning. */
  #settle(
    { file, reading, isBrought, start, changed }: Arrival,
    at: Moment,
    missing: Map<string, Trace>,
  ): readonly Trace[] {
    const ticked: Trace[] = [];
    const settled = changed.map(({ step, trace: known }) => {
      const trace = known ?? takeUp(file.gone, step.id) ?? takeUp(missing, foldText(step.title)) ?? this.#begin(at.day);
      const isTick = turn(trace, step.status, at);
      if (isTick && isBrought) trace.isImported = true;
      else if (isTick) ticked.push(trace);
      return trace;
    });
    const kept = reading.steps.length - start - changed.length;
    const end = file.traces.length - kept;
    file.traces = file.traces.slice(0, start).concat(settled, file.traces.slice(end));
    file.reading = reading;
    return ticked;
  }

  #begin(day: Day): Trace {
    const trace: Trace = {
      seen: day,
      status: null,
      begun: null,
      done: null,
      commit: null,
      isGone: false,
      isImported: false,
    };
    this.#traces.push(trace);
    return trace;
  }

  #count(day: Day): void {
    const { done, doing, todo, total } = this.progress;
    if (this.#days.at(-1)?.day === day) this.#days.pop();
    const last = this.#days.at(-1);
    const isSame = last?.done === done && last.doing === doing && last.todo === todo;
    if (!isSame && (last !== undefined || total > 0)) this.#days.push({ day, done, doing, todo, total });
  }
}

interface Moment {
  readonly commit: string;
  readonly day: Day;
}

/** Pairs a new version with the one before; steps that are in it no more are kept aside, by title too, since they may have moved to another file. */
function arrive(file: TracedFile, reading: Reading | null, missing: Map<string, Trace>): Arrival | null {
  const [before, now] = [file.reading?.steps ?? [], reading?.steps ?? []];
  const { start, end } = commonEnds(before, now);
  const old = before.slice(start, before.length - end);
  const changed = now.slice(start, now.length - end);
  const traces = new Map(old.map(({ id }, at) => [id, file.traces[start + at]]));
  const pairs = matchSteps(old, changed);
  const kept = new Set(pairs.values());
  for (const { id, title } of old) {
    const trace = traces.get(id);
    if (trace === undefined || kept.has(id)) continue;
    trace.isGone = true;
    file.gone.set(id, trace);
    missing.set(foldText(title), trace);
  }
  const isBrought = file.reading === null;
  const steps = changed.map((step) => ({ step, trace: traces.get(pairs.get(step.id) ?? '') ?? null }));
  if (reading !== null) return { file, reading, isBrought, start, changed: steps };
  file.reading = null;
  file.traces = [];
  return null;
}

/** Takes a step up again, unless it went on somewhere else. */
function takeUp(traces: Map<string, Trace>, key: string): Trace | null {
  const trace = traces.get(key);
  traces.delete(key);
  if (trace?.isGone !== true) return null;
  trace.isGone = false;
  return trace;
}

/** Gives a step its status in a version, and says whether that was its tick. */
function turn(trace: Trace, status: Status, { commit, day }: Moment): boolean {
  const isTick = status === 'done' && trace.status !== 'done';
  if (isTick) Object.assign(trace, { done: day, commit, isImported: false });
  if (status !== 'done') Object.assign(trace, { done: null, commit: null });
  if (status === 'doing') trace.begun ??= day;
  if (status === 'todo') trace.begun = null;
  trace.status = status;
  return isTick;
}
