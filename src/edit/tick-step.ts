import type { Source } from '../collect/source.ts';
import { listSteps } from '../parse/list-steps.ts';
import type { Step } from '../parse/roadmap.ts';
import type { Problem } from '../problem.ts';
import { applyChanges } from './apply-changes.ts';
import { boxEdits, writeId } from './box-edits.ts';
import type { Change, TickStatus } from './change.ts';
import { compareTicks, type TickEffect } from './compare-ticks.ts';
import { convertBlock } from './convert-roadmap.ts';
import { markEdits } from './mark-edits.ts';
import { parseRoadmap } from './parse-roadmap.ts';

/**
 * The file with one step set to a status: the characters of its mark change, the sign for begun with them, nothing else.
 * A glyph list that would hold one sign alone, which nobody counts, becomes boxes.
 * The result is parsed before it is given: when no change gives the step its status and leaves every other step as it
 * is, or the step is not in the file as it was found, the answer is a problem.
 */
export function tickStep(source: Source, step: Step, status: TickStatus): Source | Problem {
  const before = parseRoadmap(source);
  const found = listSteps(before).find(({ id, title }) => id === step.id && title === step.title);
  if (found === undefined) return refuse(step, `The step "${step.title}" is not in this file any more as it was.`);
  if (found.status === status) return source;
  const sets = isBox(found)
    ? boxEdits(source.text, found, status)
    : markEdits(source.text, found, { steps: listSteps(before), status });
  // A box that is not done has no place for a note: its title takes it in, and a written id keeps the step the same.
  const named = isBox(found) ? sets.map((set) => [...set, writeId(source.text, found.mark, ownId(found))]) : [];
  const { id } = found;
  return (
    firstWith('exact', sets) ??
    firstWith('retitled', [...sets, ...named]) ??
    tickConverted(source, found, status) ??
    refuse(found, `No change of its mark alone makes "${found.title}" ${status}: ${wayOut(found)}`)
  );

  function firstWith(effect: TickEffect, tried: readonly (readonly Change[])[]): Source | undefined {
    for (const changes of tried) {
      const after = { path: source.path, text: applyChanges(source.text, changes) };
      if (compareTicks(before, parseRoadmap(after), { id, status }) === effect) return after;
    }
    return undefined;
  }
}

/** A glyph list says nothing once all its glyphs say the same: its last tick makes boxes of it. */
function tickConverted(source: Source, step: Step, status: TickStatus): Source | null {
  if (step.notation !== 'glyph-list') return null;
  const text = convertBlock(source, step.mark.start);
  const ticked = text === null ? null : tickStep({ path: source.path, text }, step, status);
  return ticked === null || 'message' in ticked ? null : ticked;
}

function isBox({ notation }: Step): boolean {
  return notation === 'task-list' || notation === 'marked-box';
}

function ownId({ id, path }: Step): string {
  return id.slice(path.length + 1);
}

function wayOut(step: Step): string {
  if (isBox(step)) return 'change the line by hand.';
  return `change the line by hand, or write boxes instead with "trailmark convert ${step.path}".`;
}

function refuse({ path, line, column }: Step, message: string): Problem {
  return { path, line, column, severity: 'warning', code: 'not-ticked', message, fix: null };
}
