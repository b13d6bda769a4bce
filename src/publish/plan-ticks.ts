import { type BoxStep, findBoxSteps } from '../comment/box-steps.ts';
import type { Box } from '../comment/comment.ts';
import type { Ticks } from '../comment/ticks.ts';
import type { Day } from '../day.ts';
import { tickSteps } from '../edit/tick/tick-steps.ts';
import type { StepTick } from '../edit/tick/verify-ticks.ts';
import type { Measure } from '../measure/progress.ts';
import type { Step } from '../parse/roadmap.ts';
import type { Source } from '../source.ts';

/** What boxes ticked on GitHub do to the roadmaps: the changed files, and what to tell. */
export interface TickPlan {
  readonly sources: readonly Source[];
  /** The steps that are done by it. */
  readonly done: readonly Step[];
  readonly notes: readonly string[];
}

/** The roadmaps as they are now, and the day on which the ticks are made. */
export interface TickedFiles {
  readonly sources: readonly Source[];
  readonly measure: Measure;
  readonly today: Day;
}

/** Plans the ticks on the roadmaps as they are now. A step that moved away, changed its title or vanished is left alone and told. */
export function planTicks({ changed, notes: met }: Ticks, { sources, measure, today }: TickedFiles): TickPlan {
  const steps = findBoxSteps(measure, new Set(changed.map(({ key }) => key)));
  const found = changed.map((box) => ({ box, step: stepOf(box, steps.get(box.key)) }));
  const gone = found.flatMap(({ box, step }) => (step === null ? [tellGone(box)] : []));
  const ticks = found.flatMap(({ box, step }) =>
    step && isOpen(step, box) ? [{ step, status: statusOf(box), day: today }] : [],
  );
  const edited = sources.flatMap((source) => {
    const own = ticks.filter(({ step }) => step.path === source.path);
    return own.length === 0 ? [] : [tickSteps(source, own)];
  });
  const refused = new Map(edited.flatMap(({ problems }) => [...problems]));
  const made = ticks.filter((tick) => tick.status === 'done' && !refused.has(tick));
  return {
    sources: edited.map(({ source }) => source).filter((source) => !sources.includes(source)),
    done: made.map(({ step }) => step),
    notes: [...met, ...gone, ...[...refused.values()].map(({ path, line, message }) => `${path}:${line}: ${message}`)],
  };
}

/** The step that the box still means, null when there is none. */
function stepOf({ check }: Box, found: BoxStep | undefined): Step | null {
  return found && found.box.check === check && found.step.status !== 'dropped' ? found.step : null;
}

/** Whether the tick would change something: one that the roadmap already has does not. */
function isOpen({ status }: Step, { ticked }: Box): boolean {
  return (status === 'done') !== ticked;
}

function statusOf({ ticked, begun }: Box): StepTick['status'] {
  return ticked ? 'done' : begun ? 'doing' : 'todo';
}

function tellGone({ title }: Box): string {
  return `The step “${title}” is not there any more as it was: its box is left alone.`;
}
