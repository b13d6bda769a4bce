import { listSteps } from '../../parse/list-steps.ts';
import type { Step } from '../../parse/roadmap.ts';
import { type Problem, toProblem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import { applyChanges, type Change } from '../change.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { pairSteps } from '../verify.ts';
import { addBegun, endOfLine } from './box-edits.ts';
import { isBox, tickStep } from './tick-steps.ts';

/** A note to give a step, as the step was found; an empty one takes its note out. */
export interface StepNote {
  readonly step: Step;
  readonly note: string;
  /** Whether the step is to be begun in any case, and not only where it could hold no note else. */
  readonly doing: boolean;
}

/** A file with a note in it, the same object where it had that note, and the status that its step has now. */
export interface NotedStep {
  readonly source: Source;
  readonly status: Step['status'];
}

/**
 * The file with the note of one step written, replaced or taken out and nothing else said; an open step that can hold none is begun.
 * A problem where the step can hold no note, or would not be read with this one.
 */
export function noteStep(source: Source, { step, note, doing }: StepNote): NotedStep | Problem {
  const wanted = note.trim();
  const asIs = doing ? null : setNote(source, step, wanted);
  const mayBegin = doing || (step.status === 'todo' && wanted !== '');
  if (asIs !== null || !mayBegin) return asIs ?? refuse(source, step, wanted);
  const begun = tickStep(source, { step, status: 'doing' });
  if ('message' in begun) return begun;
  return setNote(begun, step, wanted) ?? refuse(begun, step, wanted);
}

/** Whether the step can hold a note once it is begun. */
function takesNoteBegun(source: Source, step: Step): boolean {
  const begun = tickStep(source, { step, status: 'doing' });
  return !('message' in begun) && setNote(begun, step, 'x') !== null;
}

/** Null where no edit makes the note what was wanted. */
function setNote(source: Source, { id }: Step, wanted: string): NotedStep | null {
  const before = parseRoadmap(source);
  const step = listSteps(before).find((one) => one.id === id);
  if (step === undefined) return null;
  const note = wanted === '' ? null : wanted;
  if (step.note === note) return { source, status: step.status };
  for (const changes of noteEdits(source.text, step, wanted)) {
    const after = { ...source, text: applyChanges(source.text, changes) };
    const pairs = pairSteps(before, parseRoadmap(after));
    // An address in a note is one of the step's links.
    const isRight = pairs?.every((pair) =>
      pair.before.id === id
        ? pair.after.note === note && pair.changed.every((value) => value === 'note' || value === 'links')
        : pair.changed.length === 0,
    );
    if (isRight) return { source: after, status: step.status };
  }
  return null;
}

/** What can make a note of a text, the plainest first: only reading it again shows which does. */
function noteEdits(text: string, step: Step, wanted: string): readonly (readonly Change[])[] {
  const { note } = step.spans;
  if (note !== null && wanted !== '') return [[{ ...note, text: wanted }]];
  if (note !== null) {
    const whole = withParenthesis(text, note.start, note.end);
    // Without its note a title would lose its own last parenthesis: a dash keeps it.
    return ['', ' —'].map((left) => [{ ...whole, text: left }]);
  }
  const added = notePlaces(text, step).map((at) => ({ start: at, end: at, text: ` (${wanted})` }));
  // A box may be begun by its mark or its heading alone, which hold no note.
  const begun = isBox(step) && step.status === 'doing' ? addBegun(text, step) : [];
  return [...added.map((change) => [change]), ...(begun.length === 0 ? [] : added.map((change) => [...begun, change]))];
}

function withParenthesis(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let [start, end] = [from, to];
  while (/\s/.test(text[end] ?? '')) end += 1;
  const isClosed = /[)）]/.test(text[end] ?? '');
  // Without a parenthesis a comma or a dash leads to the note; a break of the line may lead to either.
  const leads = isClosed ? /[\s\\(（]/ : /[\s\\,，:：;；–—-]/;
  while (leads.test(text[start - 1] ?? '')) start -= 1;
  return { start, end: isClosed ? end + 1 : to };
}

/** Behind the status where that stands behind the title, else behind the title, before or behind what else its line says. */
function notePlaces(text: string, { notation, mark, spans: { title, fields } }: Step): readonly number[] {
  if (notation.noteBehind === 'mark' || title === null) return [mark.end];
  const line = endOfLine(text, title.end).end;
  const end = Math.min(line, ...fields.map(({ start }) => start).filter((start) => start >= title.end));
  return [...new Set([title.end + text.slice(title.end, end).trimEnd().length, title.end])];
}

/** Says whether it is the text or the step that can't be: another text shows it. */
function refuse(source: Source, step: Step, wanted: string): Problem {
  const { path, line, column, title, status } = step;
  const isText = setNote(source, step, 'x') !== null;
  const isClosed = status === 'done' || status === 'dropped';
  const wayOut =
    isClosed && takesNoteBegun(source, step)
      ? 'add --doing to take the step up again, or write it below the step.'
      : `write it below the step, or write boxes with "trailmark convert ${path}".`;
  const byHand = `Without its note "${title}" would be read as something else: change the line by hand.`;
  const noText = isText
    ? `This text behind "${title}" would not be read as its note: write one line of plain words, without fields, dates, Markdown or a parenthesis that is open.`
    : `"${title}" is ${status} and has no place for a note as it is written: ${wayOut}`;
  return toProblem(path, { code: 'not-ticked', line, column, message: wanted === '' ? byHand : noText });
}
