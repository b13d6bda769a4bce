import { listSteps } from '../../parse/list-steps.ts';
import type { Roadmap, Step } from '../../parse/roadmap.ts';
import { type Problem, toProblem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import { applyChanges, type Change } from '../change.ts';
import { convertBlock } from '../convert/convert-roadmap.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { boxEdits, type Edit } from './box-edits.ts';
import { findDayStyle, withDay } from './day-edits.ts';
import { markEdits } from './mark-edits.ts';
import { type StepTick, verifyTicks } from './verify-ticks.ts';

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
 * Sets steps of one file to a status each, in few parses: all marks are changed at once and verified as one change, and only
 * where that says something else are they halved, down to each tick by itself.
 */
export function tickSteps(source: Source, ticks: readonly StepTick[]): TickedSteps {
  const problems = new Map<StepTick, Problem>();
  const { source: ticked } = setAll({ source, roadmap: parseRoadmap(source) }, ticks);
  return { source: ticked, problems };

  function setAll(parsed: ParsedSource, some: readonly StepTick[]): ParsedSource {
    const [first] = some;
    if (first === undefined) return parsed;
    if (some.length === 1) return setOne(parsed, first);
    const middle = some.length >> 1;
    return setTogether(parsed, some) ?? setAll(setAll(parsed, some.slice(0, middle)), some.slice(middle));
  }

  function setOne(parsed: ParsedSource, tick: StepTick): ParsedSource {
    const after = tickOne(parsed, tick);
    if ('roadmap' in after) return after;
    problems.set(tick, after);
    return parsed;
  }
}

/** All of them with the least change of each mark; null when the file then says anything else. */
function setTogether(parsed: ParsedSource, ticks: readonly StepTick[]): ParsedSource | null {
  const steps = new Map(listSteps(parsed.roadmap).map((step) => [step.id, step]));
  const changes: Change[] = [];
  for (const tick of ticks) {
    const { step, status } = tick;
    const found = steps.get(step.id);
    if (found?.title !== step.title) return null;
    if (found.status !== status) changes.push(...(editsFor(parsed, found, tick)[0]?.changes ?? []));
  }
  return new Set(ticks.map(({ step }) => step.id)).size < ticks.length ? null : make(parsed, ticks, { changes });
}

function tickOne(parsed: ParsedSource, asked: StepTick): ParsedSource | Problem {
  const { step, status } = asked;
  const found = listSteps(parsed.roadmap).find(({ id, title }) => id === step.id && title === step.title);
  if (found === undefined) return refuse(step, `The step "${step.title}" is not in this file any more as it was.`);
  if (found.status === status) return parsed;
  const tick = { ...asked, step: found };
  for (const edit of editsFor(parsed, found, asked)) {
    const made = make(parsed, [tick], edit);
    if (made !== null) return made;
  }
  return (
    tickConverted(parsed, tick) ??
    refuse(found, `No change of its mark alone makes "${found.title}" ${status}: ${wayOut(found)}`)
  );
}

function editsFor({ source, roadmap }: ParsedSource, step: Step, { status, day }: StepTick): readonly Edit[] {
  const { text } = source;
  if (!isBox(step)) return markEdits(text, step, { steps: listSteps(roadmap), status });
  const edits = boxEdits(text, step, status);
  const style = day === undefined ? null : findDayStyle(text, roadmap);
  return style === null ? edits : withDay({ text, step, day: status === 'done' ? (day ?? null) : null }, style, edits);
}

/** The file with an edit made; null when it then says more than the ticks. */
function make(
  { source, roadmap }: ParsedSource,
  ticks: readonly StepTick[],
  { changes, retitles = false }: Edit,
): ParsedSource | null {
  if (changes.length === 0) return { source, roadmap };
  const after = parse({ ...source, text: applyChanges(source.text, changes) });
  const wanted = new Map(ticks.map(({ step, status }) => [step.id, status]));
  return verifyTicks(roadmap, after.roadmap, { wanted, mayRetitle: retitles }) ? after : null;
}

function parse(source: Source): ParsedSource {
  return { source, roadmap: parseRoadmap(source) };
}

/** A list of glyphs or words, or a matrix, says nothing once all of them say the same: its last tick makes boxes of it. */
function tickConverted({ source }: ParsedSource, { step, status }: StepTick): ParsedSource | null {
  if (step.notation !== 'glyph-list' && step.notation !== 'keyword' && step.spans.parts.length === 0) return null;
  const text = convertBlock(source, step.mark.start);
  const ticked = text === null ? null : tickOne(parse({ ...source, text }), { step, status });
  return ticked === null || 'message' in ticked ? null : ticked;
}

function isBox({ notation }: Step): boolean {
  return notation === 'task-list' || notation === 'marked-box';
}

function wayOut(step: Step): string {
  if (isBox(step)) return 'change the line by hand.';
  return `change the line by hand, or write boxes instead with "trailmark convert ${step.path}".`;
}

function refuse({ path, line, column }: Step, message: string): Problem {
  return toProblem(path, { code: 'not-ticked', line, column, message });
}
