import { listSteps } from '../../parse/list-steps.ts';
import type { Roadmap } from '../../parse/roadmap.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import { applyChanges } from '../apply-changes.ts';
import type { Change } from '../change.ts';
import { parseRoadmap } from '../parse-roadmap.ts';
import { compareTicks } from './compare-ticks.ts';
import type { ParsedSource, StepTick } from './step-tick.ts';
import { tickEdits, tickParsed } from './tick-parsed.ts';

/** A file with ticks on it, the same object when none changed anything, and why those can't be made that are not on it. */
export interface TickedSteps {
  readonly source: Source;
  readonly problems: ReadonlyMap<StepTick, Problem>;
}

/**
 * Sets steps of one file to a status each, as `tickStep` does for one, in few parses: all marks are changed at once and
 * checked as one change, and only where that says something else are they halved, down to each tick by itself.
 * `roadmap` is what `parseRoadmap` in this folder reads from the source, for who has it already.
 */
export function tickSteps(
  source: Source,
  ticks: readonly StepTick[],
  roadmap: Roadmap = parseRoadmap(source),
): TickedSteps {
  const problems = new Map<StepTick, Problem>();
  const { source: ticked } = setAll({ source, roadmap }, ticks);
  return { source: ticked, problems };

  function setAll(parsed: ParsedSource, some: readonly StepTick[]): ParsedSource {
    const [first] = some;
    if (first === undefined) return parsed;
    if (some.length === 1) return setOne(parsed, first);
    const middle = some.length >> 1;
    return setTogether(parsed, some) ?? setAll(setAll(parsed, some.slice(0, middle)), some.slice(middle));
  }

  function setOne(parsed: ParsedSource, tick: StepTick): ParsedSource {
    const after = tickParsed(parsed, tick);
    if ('roadmap' in after) return after;
    problems.set(tick, after);
    return parsed;
  }
}

/** All of them with the least change of each mark; null when the file then says anything else. */
function setTogether({ source, roadmap }: ParsedSource, ticks: readonly StepTick[]): ParsedSource | null {
  const wanted = new Map(ticks.map(({ step, status }) => [step.id, status]));
  const changes = leastChanges({ source, roadmap }, ticks);
  if (wanted.size < ticks.length || changes === null || !isDisjoint(changes)) return null;
  if (changes.length === 0) return { source, roadmap };
  const after = { path: source.path, text: applyChanges(source.text, changes) };
  const read = parseRoadmap(after);
  return compareTicks(roadmap, read, wanted) === 'exact' ? { source: after, roadmap: read } : null;
}

function leastChanges({ source, roadmap }: ParsedSource, ticks: readonly StepTick[]): readonly Change[] | null {
  const steps = listSteps(roadmap);
  const byId = new Map(steps.map((step) => [step.id, step]));
  const changes: Change[] = [];
  for (const { step, status } of ticks) {
    const found = byId.get(step.id);
    if (found?.title !== step.title) return null;
    if (found.status === status) continue;
    changes.push(...(tickEdits(source.text, found, { steps, status })[0] ?? []));
  }
  return changes;
}

function isDisjoint(changes: readonly Change[]): boolean {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.every(({ start }, at) => start >= (sorted[at - 1]?.end ?? 0));
}
