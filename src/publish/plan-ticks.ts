import type { Source } from '../collect/source.ts';
import { tickStep } from '../edit/tick-step.ts';
import type { Measure } from '../measure/progress.ts';
import type { Stage, Step } from '../parse/roadmap.ts';
import type { Box } from '../render/comment.ts';
import { parseMarker, titleCheck } from './comment-marker.ts';

/** What boxes ticked on GitHub do to the roadmaps: the changed files, the ticks that were carried out, and what to tell. */
export interface TickPlan {
  readonly sources: readonly Source[];
  readonly ticked: readonly Box[];
  readonly notes: readonly string[];
}

const DRAWN = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\](?=[ \t])/gm;

/** The boxes of a comment that differ from those its marker records. None when the marker is not whole or the boxes are not the same ones. */
export function parseTicks(body: string): readonly Box[] {
  const boxes = parseMarker(body) ?? [];
  const drawn = [...body.matchAll(DRAWN)].map(([, mark]) => mark !== ' ');
  if (drawn.length !== boxes.length) return [];
  return boxes.map((box, index) => ({ ...box, ticked: drawn[index] === true })).filter(isChangedFrom(boxes));
}

function isChangedFrom(boxes: readonly Box[]): (box: Box, index: number) => boolean {
  return (box, index) => box.ticked !== boxes[index]?.ticked;
}

/** Plans the ticks on the roadmaps as they are now. A step that moved away, changed its title or vanished is left alone and told. */
export function planTicks(ticks: readonly Box[], sources: readonly Source[], measure: Measure): TickPlan {
  const steps = new Map(measure.roadmaps.flatMap(({ roadmap }) => listSteps(roadmap)).map((step) => [step.id, step]));
  const notes: string[] = [];
  const wanted: { step: Step; box: Box }[] = [];
  for (const box of new Map(ticks.map((tick) => [tick.id, tick])).values()) {
    const step = steps.get(box.id);
    const isSame = step && titleCheck(step.title) === box.title && step.status !== 'dropped';
    if (!isSame) notes.push(`The step “${box.title}” is not there any more as it was: its box is left alone.`);
    else if ((step.status === 'done') !== box.ticked) wanted.push({ step, box });
  }
  // From the last mark to the first, so that no change moves a mark that is still to come.
  wanted.sort((one, other) => other.step.mark.start - one.step.mark.start);
  const texts = new Map(sources.map((source) => [source.path, source.text]));
  const original = new Map(texts);
  for (const { step, box } of wanted) {
    const sample = sampleMark([...steps.values()].filter(isLike(step, box.ticked)), original);
    const text = texts.get(step.path);
    if (text !== undefined) texts.set(step.path, tickStep(text, { mark: step.mark, isDone: box.ticked, sample }));
  }
  const changed = sources.filter((source) => texts.get(source.path) !== source.text);
  return {
    sources: changed.map(({ path }) => ({ path, text: texts.get(path) ?? '' })),
    ticked: wanted.map(({ box }) => box),
    notes,
  };
}

/** Whether a step of the same file and notation has the wanted status. */
function isLike(step: Step, isDone: boolean): (one: Step) => boolean {
  const status = isDone ? 'done' : 'todo';
  return (one) => one.path === step.path && one.notation === step.notation && one.status === status;
}

/** How the file itself writes the wanted status: the mark of the first such step that has one. */
function sampleMark(steps: readonly Step[], texts: ReadonlyMap<string, string>): string | null {
  const marks = steps.map(({ path, mark }) => texts.get(path)?.slice(mark.start, mark.end) ?? '');
  return marks.find((mark) => mark !== '') ?? null;
}

/** All steps of a roadmap or a stage, with those below them. */
function listSteps(part: Pick<Stage, 'steps' | 'stages'>): readonly Step[] {
  return [...part.steps.flatMap(withInner), ...part.stages.flatMap(listSteps)];
}

function withInner(step: Step): readonly Step[] {
  return [step, ...step.steps.flatMap(withInner)];
}
