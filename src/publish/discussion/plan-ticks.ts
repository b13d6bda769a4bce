import type { Source } from '../../collect/source.ts';
import { listSteps } from '../../edit/list-steps.ts';
import { tickStep } from '../../edit/tick-step.ts';
import type { Measure } from '../../measure/progress.ts';
import type { Step } from '../../parse/roadmap.ts';
import type { Box } from '../../render/comment.ts';
import { titleCheck } from '../../render/title-check.ts';
import { parseMarker } from './comment-marker.ts';
import type { Ticks } from './ticks.ts';

/** What boxes ticked on GitHub do to the roadmaps: the changed files, and what to tell. */
export interface TickPlan {
  readonly sources: readonly Source[];
  readonly notes: readonly string[];
}

const DRAWN = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\](?=[ \t])/gm;

/**
 * What the boxes of these comments say, against those that the marker of each records. Nothing when a marker is not whole or the boxes are not the same ones.
 * Who ticked is not asked: GitHub lets only people with write access edit the comment of another.
 */
export function parseTicks(...bodies: readonly string[]): Ticks {
  const pairs = bodies.flatMap(pairBoxes);
  const changed = pairs.flatMap(([recorded, drawn]) => (recorded.ticked === drawn.ticked ? [] : [drawn]));
  const ticked = new Set([...changed, ...pairs.map(([, drawn]) => drawn)].filter((box) => box.ticked));
  return { changed, ticked: [...ticked] };
}

/** Each box as it is recorded and as it is drawn. */
function pairBoxes(body: string): readonly (readonly [recorded: Box, drawn: Box])[] {
  const boxes = parseMarker(body) ?? [];
  const drawn = [...body.matchAll(DRAWN)].map(([, mark]) => mark !== ' ');
  if (drawn.length !== boxes.length) return [];
  return boxes.map((box, index) => [box, { ...box, ticked: drawn[index] === true }]);
}

/** Plans the ticks on the roadmaps as they are now. A step that moved away, changed its title or vanished is left alone and told. */
export function planTicks({ changed }: Ticks, sources: readonly Source[], measure: Measure): TickPlan {
  const steps = new Map(measure.roadmaps.flatMap(({ roadmap }) => listSteps(roadmap)).map((step) => [step.id, step]));
  const texts = new Map(sources.map((source) => [source.path, source]));
  const notes: string[] = [];
  for (const box of new Map(changed.map((box) => [box.id, box])).values()) {
    const step = steps.get(box.id);
    const source = texts.get(step?.path ?? '');
    const told = step && source && isSame(step, box) ? tick(source, step, box) : gone(box);
    if (typeof told === 'string') notes.push(told);
    else texts.set(told.path, told);
  }
  return { sources: [...texts.values()].filter((source) => !sources.includes(source)), notes };
}

function isSame(step: Step, box: Box): boolean {
  return titleCheck(step.title) === box.title && step.status !== 'dropped';
}

/** The source with the step ticked, or why it can't be. A tick that the roadmap already has changes nothing. */
function tick(source: Source, step: Step, { ticked }: Box): Source | string {
  if ((step.status === 'done') === ticked) return source;
  const done = tickStep(source, step, ticked ? 'done' : 'todo');
  return 'text' in done ? done : `${done.path}:${done.line}: ${done.message}`;
}

function gone({ title }: Box): string {
  return `The step “${title}” is not there any more as it was: its box is left alone.`;
}
