import { compareNatural, compareText } from '../parse/order/natural-order.ts';
import type { Class, ClassStep, Member } from './class.ts';
import { memberJson } from './class-json.ts';

/**
 * Several parts of a class as one. In whatever order and groups the parts come, the result is the same: members are
 * ordered by name and not by how far they are, and counts of steps are added.
 */
export function mergeClasses(parts: readonly Class[]): Class {
  const steps = new Map<string, ClassStep>();
  for (const part of parts)
    for (const step of part.steps) {
      const key = stepKey(step);
      const known = steps.get(key);
      steps.set(key, known === undefined ? step : addSteps(known, step));
    }
  return {
    members: parts.flatMap(({ members }) => members).sort(compareMembers),
    steps: [...steps.values()].sort(compareSteps),
  };
}

/** The key of a step: its stage and its title. */
export function stepKey({ stage, title }: Pick<ClassStep, 'stage' | 'title'>): string {
  return JSON.stringify([stage, title]);
}

function addSteps(one: ClassStep, other: ClassStep): ClassStep {
  return {
    ...one,
    at: one.at + other.at,
    waiting: one.waiting + other.waiting,
    done: one.done + other.done,
    of: one.of + other.of,
  };
}

/** By name. What has the same name and path is told apart by all the rest, so that no order of parts shows. */
function compareMembers(one: Member, other: Member): number {
  return (
    compareNatural(one.name, other.name) ||
    compareText(JSON.stringify(memberJson(one)), JSON.stringify(memberJson(other)))
  );
}

function compareSteps(one: ClassStep, other: ClassStep): number {
  return (
    other.at - one.at ||
    other.waiting - one.waiting ||
    other.done - one.done ||
    other.of - one.of ||
    compareText(one.stage ?? '', other.stage ?? '') ||
    compareText(one.title, other.title) ||
    // No stage and a stage without a title.
    (one.stage === null ? 0 : 1) - (other.stage === null ? 0 : 1)
  );
}
