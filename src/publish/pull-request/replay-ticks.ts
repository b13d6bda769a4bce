import { parseRoadmap } from '../../edit/parse-roadmap.ts';
import type { StepTick } from '../../edit/tick/step-tick.ts';
import { tickSteps } from '../../edit/tick/tick-steps.ts';
import { listSteps } from '../../parse/list-steps.ts';
import type { Roadmap, Step } from '../../parse/roadmap.ts';
import type { Source } from '../../source.ts';
import { isSameStep } from './is-same-step.ts';

/** A status that a branch gives a step and that its base does not. */
export type Tick = StepTick;

/** The roadmaps with the ticks on them. `made` are those that changed something, `gone` those whose step is not there any more as it was or is dropped, `refused` those that can't be made. */
export interface Replay {
  readonly sources: readonly Source[];
  readonly made: readonly Tick[];
  readonly gone: readonly Tick[];
  readonly refused: readonly Tick[];
}

/** The steps whose status differs between where a branch left its base and where it stands. */
export function listTicks(before: readonly Source[], after: readonly Source[]): readonly Tick[] {
  const old = new Map(before.map((source) => [source.path, source]));
  return after.flatMap((source) => {
    const source0 = old.get(source.path);
    if (source0 === undefined || source0.text === source.text) return [];
    const steps = stepsById(parseRoadmap(source0));
    return listSteps(parseRoadmap(source)).flatMap((now): readonly Tick[] => {
      const { id, status } = now;
      const step = steps.get(id);
      const isTick = step !== undefined && isSameStep(step, now) && step.status !== status;
      return isTick && status !== 'dropped' ? [{ step, status }] : [];
    });
  });
}

/** Makes the ticks again on the roadmaps as they are elsewhere. Same ticks and roadmaps, same result; a tick that is there already changes nothing. */
export function replayTicks(ticks: readonly Tick[], sources: readonly Source[]): Replay {
  const paths = new Set(sources.map(({ path }) => path));
  const lost = ticks.filter(({ step }) => !paths.has(step.path));
  const replays = sources.map((source) =>
    replayOn(
      source,
      ticks.filter(({ step }) => step.path === source.path),
    ),
  );
  return {
    sources: replays.flatMap((replay) => replay.sources),
    made: replays.flatMap((replay) => replay.made),
    gone: [...lost, ...replays.flatMap((replay) => replay.gone)],
    refused: replays.flatMap((replay) => replay.refused),
  };
}

/** The ticks of one roadmap, which is parsed once before and as often after as it takes. */
function replayOn(source: Source, ticks: readonly Tick[]): Replay {
  if (ticks.length === 0) return { sources: [source], made: [], gone: [], refused: [] };
  const roadmap = parseRoadmap(source);
  const steps = stepsById(roadmap);
  const found = ticks.map((tick) => ({ tick, now: findOpen(steps, tick) }));
  const there = found.flatMap(({ tick, now }) => (now ? [{ tick, now: { step: now, status: tick.status } }] : []));
  const ticked = tickSteps(
    source,
    there.map(({ now }) => now),
    roadmap,
  );
  const isRefused = (now: StepTick): boolean => ticked.problems.has(now);
  return {
    sources: [ticked.source],
    made: there.filter(({ tick, now }) => !isRefused(now) && now.step.status !== tick.status).map(({ tick }) => tick),
    gone: found.filter(({ now }) => now === null).map(({ tick }) => tick),
    refused: there.filter(({ now }) => isRefused(now)).map(({ tick }) => tick),
  };
}

/** The step of a tick as it is now; what was dropped is not taken up again. */
function findOpen(steps: ReadonlyMap<string, Step>, { step }: Tick): Step | null {
  const now = steps.get(step.id);
  return now !== undefined && isSameStep(step, now) && now.status !== 'dropped' ? now : null;
}

function stepsById(roadmap: Roadmap): ReadonlyMap<string, Step> {
  return new Map(listSteps(roadmap).map((step) => [step.id, step]));
}
