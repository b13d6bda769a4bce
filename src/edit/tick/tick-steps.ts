import { listSteps } from '../../parse/list-steps.ts';
import type { Roadmap, Step } from '../../parse/roadmap.ts';
import { type Problem, toProblem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import { applyChanges } from '../change.ts';
import { convertBlock, convertNotation } from '../convert/convert-roadmap.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { boxEdits, type Edit } from './box-edits.ts';
import { findDayStyle, withDay, withDayCell } from './day-edits.ts';
import { markEdits } from './mark-edits.ts';
import { findWrong, type StepTick, verifyTicks } from './verify-ticks.ts';

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
  const { source: ticked } = setMany({ source, roadmap: parseRoadmap(source) }, ticks);
  return { source: ticked, problems };

  function setMany(parsed: ParsedSource, some: readonly StepTick[]): ParsedSource {
    const last = some.at(-1);
    if (last === undefined || some.length < 3) return setAll(parsed, some);
    const together = setTogether(parsed, some);
    if (together !== null) return together;
    const others = setTogether(parsed, some.slice(0, -1));
    return others === null ? halve(parsed, some) : setOne(others, last);
  }

  function setAll(parsed: ParsedSource, some: readonly StepTick[]): ParsedSource {
    const [first] = some;
    if (first === undefined) return parsed;
    return some.length === 1 ? setOne(parsed, first) : (setTogether(parsed, some) ?? halve(parsed, some));
  }

  function halve(parsed: ParsedSource, some: readonly StepTick[]): ParsedSource {
    const middle = some.length >> 1;
    return setAll(setAll(parsed, some.slice(0, middle)), some.slice(middle));
  }

  function setOne(parsed: ParsedSource, tick: StepTick): ParsedSource {
    const after = tickOne(parsed, tick);
    if ('roadmap' in after) return after;
    problems.set(tick, after);
    return parsed;
  }
}

/** How often marks that say something else are changed another way. */
const MOST_ROUNDS = 6;

/** All of them with the least change of each mark that is enough; null where none is. */
function setTogether(parsed: ParsedSource, ticks: readonly StepTick[]): ParsedSource | null {
  const plans = planAll(parsed, ticks);
  const wanted = new Map(ticks.map(({ step, status }) => [step.id, status]));
  for (let round = 0; plans !== null && round < MOST_ROUNDS; round += 1) {
    const edits = plans.flatMap((plan) => (plan.edits.length === 0 ? [] : [{ ...plan.edits[0], id: plan.id }]));
    const changes = edits.flatMap((edit) => edit.changes ?? []);
    if (changes.length === 0) return parsed;
    const after = parse({ ...parsed.source, text: applyChanges(parsed.source.text, changes) });
    const retitled = new Set(edits.filter((edit) => edit.retitles).map(({ id }) => id));
    const wrong = findWrong(parsed.roadmap, after.roadmap, { wanted, retitled });
    if (wrong?.length === 0) return after;
    const others = plans.filter(({ id }) => wrong?.includes(id));
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
  const steps = new Map(listSteps(parsed.roadmap).map((step) => [step.id, step]));
  if (new Set(ticks.map(({ step }) => step.id)).size < ticks.length) return null;
  if (ticks.some(({ step }) => steps.get(step.id)?.title !== step.title)) return null;
  return ticks.map((tick) => {
    const found = steps.get(tick.step.id) ?? tick.step;
    return { id: found.id, edits: found.status === tick.status ? [] : editsFor(parsed, found, tick) };
  });
}

function tickOne(parsed: ParsedSource, asked: StepTick): ParsedSource | Problem {
  const { step, status } = asked;
  const found = listSteps(parsed.roadmap).find(({ id, title }) => id === step.id && title === step.title);
  if (found === undefined) return refuse(step, `The step "${step.title}" is not in this file any more as it was.`);
  if (found.status === status) return parsed;
  const tick = { ...asked, step: found };
  for (const edit of editsFor(parsed, found, asked)) {
    const made = make(parsed, tick, edit);
    if (made !== null) return made;
  }
  return (
    tickConverted(parsed, tick) ??
    refuse(found, `No change of its mark alone makes "${found.title}" ${status}: ${wayOut(found)}`)
  );
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

/** The file with an edit made; null when it then says more than the ticks. */
function make(
  { source, roadmap }: ParsedSource,
  { step, status }: StepTick,
  { changes, retitles = false }: Edit,
): ParsedSource | null {
  if (changes.length === 0) return { source, roadmap };
  const after = parse({ ...source, text: applyChanges(source.text, changes) });
  const wanted = new Map([[step.id, status]]);
  return verifyTicks(roadmap, after.roadmap, { wanted, retitled: new Set(retitles ? [step.id] : []) }) ? after : null;
}

function parse(source: Source): ParsedSource {
  return { source, roadmap: parseRoadmap(source) };
}

/**
 * A list of glyphs or words, or a matrix, says nothing once all of them say the same: its last tick makes boxes of it, and the last
 * one of a file, which would leave all its lists without a meaning, of them all.
 */
function tickConverted({ source }: ParsedSource, { step, status }: StepTick): ParsedSource | null {
  const { notation, mark, spans } = step;
  if (!notation.needsContrast && spans.parts.length === 0) return null;
  for (const text of [convertBlock(source, mark.start), convertNotation(source, notation)]) {
    const ticked = text === null ? null : tickAsBox(source, text, { step, status });
    if (ticked !== null) return ticked;
  }
  return null;
}

function tickAsBox(source: Source, text: string, { step, status }: StepTick): ParsedSource | null {
  const parsed = parse({ ...source, text });
  const box = listSteps(parsed.roadmap).find(({ id, title }) => id === step.id && title === step.title);
  const ticked = box !== undefined && isBox(box) ? tickOne(parsed, { step, status }) : null;
  return ticked === null || 'message' in ticked ? null : ticked;
}

/** Whether a step is a box, drawn by GitHub or not. */
export function isBox({ notation }: Step): boolean {
  return notation.box !== null;
}

function wayOut(step: Step): string {
  if (isBox(step)) return 'change the line by hand.';
  return `change the line by hand, or write boxes instead with "trailmark convert ${step.path}".`;
}

function refuse({ path, line, column }: Step, message: string): Problem {
  return toProblem(path, { code: 'not-ticked', line, column, message });
}
