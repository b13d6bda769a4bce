import type { Source } from '../../collect/source.ts';
import { tickStep } from '../../edit/tick-step.ts';
import type { Measure } from '../../measure/progress.ts';
import type { Step } from '../../parse/roadmap.ts';
import { type BoxStep, findBoxSteps } from '../../render/box-steps.ts';
import type { Box } from '../../render/comment.ts';
import { parseMarker } from './comment-marker.ts';
import { listBoxes } from './drawn-boxes.ts';
import { type Landed, NO_TICKS, NOTHING_LANDED, type Ticks } from './ticks.ts';

/** What boxes ticked on GitHub do to the roadmaps: the changed files, and what to tell. */
export interface TickPlan {
  readonly sources: readonly Source[];
  readonly notes: readonly string[];
}

const EDITED = 'The boxes of the comment are not those that Trailmark drew: none of them is taken for a tick.';

/**
 * What the boxes of a comment say, against those that its marker records and what of them has `landed` since. Nothing when the marker is not whole
 * or the boxes are not the same ones. Who ticked is not asked: GitHub lets only people with write access edit the comment of another.
 */
export function parseTicks(body: string, landed: Landed = NOTHING_LANDED): Ticks {
  const drawn = new Map(listBoxes(body).map(({ line, ticked }) => [line, ticked]));
  const { boxes, record } = parseMarker(body) ?? { boxes: [], record: '' };
  if (boxes.length !== drawn.size || !boxes.every(({ line }) => drawn.has(line)))
    return { ...NO_TICKS, notes: [EDITED] };
  const known = new Map(landed.record === record ? landed.boxes.map(({ key, ticked }) => [key, ticked]) : []);
  const now = boxes.map(({ line, ...box }) => ({ ...box, ticked: drawn.get(line) === true }));
  const changed = now.filter(({ key, ticked }, index) => ticked !== (known.get(key) ?? boxes[index]?.ticked));
  const ticked = new Set([...changed, ...now].filter((box) => box.ticked));
  return { changed, ticked: [...ticked], notes: [] };
}

/** Plans the ticks on the roadmaps as they are now. A step that moved away, changed its title or vanished is left alone and told. */
export function planTicks({ changed, notes: met }: Ticks, sources: readonly Source[], measure: Measure): TickPlan {
  const steps = findBoxSteps(measure, new Set(changed.map(({ key }) => key)));
  const texts = new Map(sources.map((source) => [source.path, source]));
  const notes = [...met];
  for (const box of changed) {
    const found = steps.get(box.key);
    const source = texts.get(found?.step.path ?? '');
    const told = found && source && isSame(found, box) ? tick(source, found.step, box) : gone(box);
    if (typeof told === 'string') notes.push(told);
    else texts.set(told.path, told);
  }
  return { sources: [...texts.values()].filter((source) => !sources.includes(source)), notes };
}

function isSame({ step, box }: BoxStep, { check }: Box): boolean {
  return box.check === check && step.status !== 'dropped';
}

/** The source with the step ticked, or why it can't be. A tick that the roadmap already has changes nothing. */
function tick(source: Source, step: Step, { ticked, begun }: Box): Source | string {
  if ((step.status === 'done') === ticked) return source;
  const done = tickStep(source, step, ticked ? 'done' : begun ? 'doing' : 'todo');
  return 'text' in done ? done : `${done.path}:${done.line}: ${done.message}`;
}

function gone({ title }: Box): string {
  return `The step “${title}” is not there any more as it was: its box is left alone.`;
}
