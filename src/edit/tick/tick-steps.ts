import { listSteps } from '../../parse/list-steps.ts';
import type { Roadmap, Step } from '../../parse/roadmap.ts';
import { type Problem, toProblem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import { applyChanges } from '../change.ts';
import { convertAround } from '../convert/convert-roadmap.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { boxEdits, type Edit } from './box-edits.ts';
import { findDayStyle, withDay, withDayCell } from './day-edits.ts';
import { markEdits } from './mark-edits.ts';
import { findWrong, type StepTick } from './verify-ticks.ts';

/** A file with ticks on it, the same object when none changed anything, and why those can't be made that are not on it. */
export interface TickedSteps {
  readonly source: Source;
  readonly problems: ReadonlyMap<StepTick, Problem>;
}

/** A file with the roadmap that is read from its text, so that nobody parses it twice. */
interface ParsedSource {
  readonly source: Source;
  readonly roadmap: Roadmap;
}

/**
 * The file with one step set to a status: the characters of its mark change, the sign for begun with them, nothing else.
 * The same object when the step has the status already; a problem when that can't be.
 */
export function tickStep(source: Source, tick: StepTick): Source | Problem {
  const { source: ticked, problems } = tickSteps(source, [tick]);
  return problems.get(tick) ?? ticked;
}

/**
 * Sets steps of one file to a status each, in few parses: all marks are changed at once and verified as one change; what then says
 * something else is changed the next way. Where no way is right for all, the last tick is made by itself, since it may leave a list that says
 * nothing, and only where that fails too are they halved, down to each tick by itself.
 */
export function tickSteps(source: Source, ticks: readonly StepTick[]): TickedSteps {
  const problems = new Map<StepTick, Problem>();
  const { source: ticked } = setAll(parse(source), ticks);
  return { source: ticked, problems };

  function setAll(parsed: ParsedSource, some: readonly StepTick[]): ParsedSource {
    const together = setTogether(parsed, some);
    if (together !== null) return together;
    const others = some === ticks && some.length > 2 ? setTogether(parsed, some.slice(0, -1)) : null;
    if (others !== null) return setAll(others, some.slice(-1));
    const [first, second] = some;
    if (first !== undefined && second === undefined) return setAsBox(parsed, first);
    const middle = some.length >> 1;
    return setAll(setAll(parsed, some.slice(0, middle)), some.slice(middle));
  }

  function setAsBox(parsed: ParsedSource, tick: StepTick): ParsedSource {
    const found = finderIn(parsed)(tick.step);
    const after = found && tickConverted(parsed, { ...tick, step: found });
    if (after === null) problems.set(tick, refuse(tick, found));
    return after ?? parsed;
  }
}

/** How often marks that say something else are changed another way. */
const MOST_ROUNDS = 6;

/** All of them with the least change of each mark that is enough; null where none is. One tick by itself is tried in every way there is. */
function setTogether(parsed: ParsedSource, ticks: readonly StepTick[]): ParsedSource | null {
  const plans = planAll(parsed, ticks);
  const wanted = new Map(ticks.map(({ step, status }) => [step.id, status]));
  const isAlone = ticks.length === 1;
  for (let round = 0; plans !== null && (isAlone || round < MOST_ROUNDS); round += 1) {
    const edits = plans.flatMap((plan) => (plan.edits.length === 0 ? [] : [{ ...plan.edits[0], id: plan.id }]));
    const changes = edits.flatMap((edit) => edit.changes ?? []);
    if (changes.length === 0) return parsed;
    const after = parse({ ...parsed.source, text: applyChanges(parsed.source.text, changes) });
    const retitled = new Set(edits.filter((edit) => edit.retitles).map(({ id }) => id));
    const wrong = findWrong(parsed.roadmap, after.roadmap, { wanted, retitled });
    if (wrong?.length === 0) return after;
    const others = plans.filter(({ id }) => isAlone || wrong?.includes(id));
    if (others.length === 0 || others.some(({ edits: { length } }) => length < 2)) return null;
    for (const plan of others) plan.edits = plan.edits.slice(1);
  }
  return null;
}

/** The edits of each tick that are not tried yet; of one that changes nothing none. Null where a step is not there as it was, or ticked twice. */
function planAll(
  parsed: ParsedSource,
  ticks: readonly StepTick[],
): { readonly id: string; edits: readonly Edit[] }[] | null {
  const find = finderIn(parsed);
  const plans = ticks.flatMap((tick) => {
    const step = find(tick.step);
    if (step === null) return [];
    return [{ id: step.id, edits: step.status === tick.status ? [] : editsFor(parsed, step, tick) }];
  });
  return new Set(plans.map(({ id }) => id)).size === ticks.length ? plans : null;
}

/** Finds steps as they are now; null for one that is not there any more as it was. */
function finderIn({ roadmap }: ParsedSource): (step: Step) => Step | null {
  const steps = new Map(listSteps(roadmap).map((step) => [step.id, step]));
  return ({ id, title }) => {
    const found = steps.get(id) ?? null;
    return found?.title === title ? found : null;
  };
}

function editsFor({ source, roadmap }: ParsedSource, step: Step, { status, day }: StepTick): readonly Edit[] {
  const { text } = source;
  const dated = { text, step, day: status === 'done' ? (day ?? null) : null };
  if (!isBox(step)) {
    const edits = markEdits(text, step, { roadmap, status });
    return day === undefined ? edits : withDayCell(dated, listSteps(roadmap), edits);
  }
  const edits = boxEdits(text, step, status);
  const style = day === undefined ? null : findDayStyle(text, roadmap);
  return style === null ? edits : withDay(dated, style, edits);
}

function parse(source: Source): ParsedSource {
  return { source, roadmap: parseRoadmap(source) };
}

/**
 * A list of glyphs or words, or a matrix, says nothing once all of them say the same: its last tick makes boxes of it, and the last
 * one of a file, which would leave all its lists without a meaning, of them all.
 */
function tickConverted({ source }: ParsedSource, { step, status }: StepTick): ParsedSource | null {
  if (!step.notation.needsContrast && step.spans.parts.length === 0) return null;
  for (const text of convertAround(source, step)) {
    const parsed = parse({ ...source, text });
    const box = finderIn(parsed)(step);
    const ticked = box !== null && isBox(box) ? setTogether(parsed, [{ step, status }]) : null;
    if (ticked !== null) return ticked;
  }
  return null;
}

/** Whether a step is a box, drawn by GitHub or not. */
export function isBox({ notation }: Step): boolean {
  return notation.box !== null;
}

/** `found` is the step as it stands now, null where it is not there any more as it was. */
function refuse({ step, status }: StepTick, found: Step | null): Problem {
  const { path, line, column, title } = found ?? step;
  const instead = isBox(found ?? step) ? '' : `, or write boxes instead with "trailmark convert ${path}"`;
  const message =
    found === null
      ? `The step "${title}" is not in this file any more as it was.`
      : `No change of its mark alone makes "${title}" ${status}: change the line by hand${instead}.`;
  return toProblem(path, { code: 'not-ticked', line, column, message });
}
