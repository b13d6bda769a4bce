import type { Source } from '../../collect/source.ts';
import type { TickStatus } from '../../edit/change.ts';
import { parseRoadmap } from '../../edit/parse-roadmap.ts';
import { tickStep } from '../../edit/tick-step.ts';
import { listSteps } from '../../parse/list-steps.ts';
import type { Step } from '../../parse/roadmap.ts';

/** A status that a branch gives a step and that its base does not. */
export interface Tick {
  readonly step: Step;
  readonly status: TickStatus;
}

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
    const steps = stepsOf(source0);
    return stepsOf(source).flatMap(({ id, title, status }) => {
      const step = steps.find((one) => one.id === id && one.title === title);
      return step === undefined || step.status === status || status === 'dropped' ? [] : [{ step, status }];
    });
  });
}

/** Makes the ticks again on the roadmaps as they are elsewhere. Same ticks and roadmaps, same result; a tick that is there already changes nothing. */
export function replayTicks(ticks: readonly Tick[], sources: readonly Source[]): Replay {
  const texts = new Map(sources.map((source) => [source.path, source]));
  const made: Tick[] = [];
  const gone: Tick[] = [];
  const refused: Tick[] = [];
  for (const tick of ticks) {
    const source = texts.get(tick.step.path);
    const step = source && stepsOf(source).find(({ id, title }) => id === tick.step.id && title === tick.step.title);
    if (source === undefined || step === undefined || step.status === 'dropped') {
      gone.push(tick);
      continue;
    }
    const ticked = tickStep(source, step, tick.status);
    if ('message' in ticked) {
      refused.push(tick);
      continue;
    }
    if (ticked.text !== source.text) made.push(tick);
    texts.set(ticked.path, ticked);
  }
  return { sources: [...texts.values()], made, gone, refused };
}

function stepsOf(source: Source): readonly Step[] {
  return listSteps(parseRoadmap(source));
}
