import { listSteps } from '../../parse/list-steps.ts';
import type { Step } from '../../parse/roadmap.ts';
import { type Problem, toProblem } from '../../rules/problem.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Change, TickStatus } from '../change.ts';
import { convertBlock } from '../convert/convert-roadmap.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { boxEdits, writeId } from './box-edits.ts';
import { compareTicks, type TickEffect } from './compare-ticks.ts';
import { markEdits } from './mark-edits.ts';
import type { ParsedSource, StepTick } from './step-tick.ts';

/**
 * The file with one step set to a status: the characters of its mark change, the sign for begun with them, nothing else.
 * A glyph list that would hold one sign alone, which nobody counts, becomes boxes.
 * The result is parsed before it is given: when no change gives the step its status and leaves every other step as it
 * is, or the step is not in the file as it was found, the answer is a problem.
 */
export function tickParsed(parsed: ParsedSource, { step, status }: StepTick): ParsedSource | Problem {
  const { source, roadmap } = parsed;
  const steps = listSteps(roadmap);
  const found = steps.find(({ id, title }) => id === step.id && title === step.title);
  if (found === undefined) return refuse(step, `The step "${step.title}" is not in this file any more as it was.`);
  if (found.status === status) return parsed;
  const sets = tickEdits(source.text, found, { steps, status });
  // A box that is not done has no place for a note: its title takes it in, and a written id keeps the step the same.
  const named = isBox(found) ? sets.map((set) => [...set, writeId(source.text, found.mark, ownId(found))]) : [];
  const firstWith = firstReader(parsed, new Map([[found.id, status]]));
  return (
    firstWith('exact', sets) ??
    firstWith('retitled', [...sets, ...named]) ??
    tickConverted(parsed, found, status) ??
    refuse(found, `No change of its mark alone makes "${found.title}" ${status}: ${wayOut(found)}`)
  );
}

type FirstWith = (effect: TickEffect, tried: readonly (readonly Change[])[]) => ParsedSource | undefined;

/** Finds the first set of changes with an effect; what was parsed once is known the next time. */
function firstReader({ source, roadmap }: ParsedSource, wanted: ReadonlyMap<string, TickStatus>): FirstWith {
  const known = new Map<readonly Change[], { readonly after: ParsedSource; readonly effect: TickEffect }>();
  return (effect, tried) => {
    for (const changes of tried) {
      const result = known.get(changes) ?? read(changes);
      known.set(changes, result);
      if (result.effect === effect) return result.after;
    }
    return undefined;
  };

  function read(changes: readonly Change[]): { readonly after: ParsedSource; readonly effect: TickEffect } {
    const after = parse(source.path, applyChanges(source.text, changes));
    return { after, effect: compareTicks(roadmap, after.roadmap, wanted) };
  }
}

/** Ways to give a step a status, the least change first; parsing decides which of them says it. */
export function tickEdits(
  text: string,
  step: Step,
  asked: { readonly steps: readonly Step[]; readonly status: TickStatus },
): readonly (readonly Change[])[] {
  return isBox(step) ? boxEdits(text, step, asked.status) : markEdits(text, step, asked);
}

function parse(path: string, text: string): ParsedSource {
  const source = { path, text };
  return { source, roadmap: parseRoadmap(source) };
}

/** A glyph list says nothing once all its glyphs say the same: its last tick makes boxes of it. */
function tickConverted({ source }: ParsedSource, step: Step, status: TickStatus): ParsedSource | null {
  if (step.notation !== 'glyph-list') return null;
  const text = convertBlock(source, step.mark.start);
  const ticked = text === null ? null : tickParsed(parse(source.path, text), { step, status });
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
  return toProblem(path, { code: 'not-ticked', line, column, message });
}
