import type { Day } from '../../day.ts';
import { listSteps } from '../../parse/list-steps.ts';
import type { Mark, Roadmap, Step } from '../../parse/roadmap.ts';
import type { Change } from '../change.ts';
import { type Edit, endOfLine, remove } from './box-edits.ts';
import { setMark } from './mark-edits.ts';

/** The day a step was done, as Obsidian Tasks, Dataview or a comment writes it. */
const DONE_DAY =
  /^(✅\uFE0F?\s*|[[(](?:done|completion)::\s*|<!--\s*(?:done|completion):\s*)\d{4}-\d\d-\d\d(\s*-->|[\])])?$/iu;

/** How a file writes the day a step was done: what stands before it and behind. */
export interface DayStyle {
  readonly before: string;
  readonly behind: string;
}

const USUAL: DayStyle = { before: '✅ ', behind: '' };

/** A table with a column for it keeps the days of its rows, once one row has its day: the edits with that of a row written, or taken out again. */
export function withDayCell(
  { text, step, day }: DatedStep,
  steps: readonly Step[],
  edits: readonly Edit[],
): readonly Edit[] {
  const cell = step.spans.day;
  if (cell === undefined || !steps.some(({ doneOn, spans }) => doneOn !== null && spans.day !== undefined))
    return edits;
  const isEmpty = cell.start === cell.end;
  if (isEmpty === (day === null) || (day === null && step.doneOn === null)) return edits;
  const change = day === null ? remove(cell) : setMark(text, cell, day);
  return [...edits.map((edit) => ({ ...edit, changes: [...edit.changes, change] })), ...edits];
}

/** A step to be ticked; `day` is null where it is to be open. */
interface DatedStep {
  readonly text: string;
  readonly step: Step;
  readonly day: Day | null;
}

/** As the file writes days already; the usual way where it only asks for reviews, which need them; null where it keeps none. */
export function findDayStyle(text: string, roadmap: Roadmap): DayStyle | null {
  for (const step of listSteps(roadmap)) {
    const [, before, behind = ''] = doneDays(text, step)[0]?.match ?? [];
    if (before !== undefined) return { before, behind };
  }
  return roadmap.review ? USUAL : null;
}

/** The edits with the day that the step is done written beside; or taken out again, where the step is open. Each also without, where that reads otherwise. */
export function withDay({ text, step, day }: DatedStep, style: DayStyle, edits: readonly Edit[]): readonly Edit[] {
  const old = doneDays(text, step).map(({ span }) => removeField(text, span));
  const added =
    day === null ? [] : [{ ...endOfLine(text, step.mark.end), text: ` ${style.before}${day}${style.behind}` }];
  const changes = [...old, ...added];
  return [...edits.map((edit) => ({ ...edit, changes: [...edit.changes, ...changes] })), ...edits];
}

function doneDays(text: string, { spans }: Step) {
  return spans.fields.flatMap((span) => {
    const match = DONE_DAY.exec(text.slice(span.start, span.end));
    return match === null ? [] : [{ span, match }];
  });
}

function removeField(text: string, { start, end }: Mark): Change {
  return remove({ start: text[start - 1] === ' ' ? start - 1 : start, end });
}
