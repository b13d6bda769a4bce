import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureProgress } from '../../src/measure/measure-progress.ts';
import type { Roadmap, Step } from '../../src/parse/roadmap.ts';
import { suggestNextStep } from '../../src/suggest/suggest-next-step.ts';
import type { Advice, Verdict } from '../../src/suggest/suggestion.ts';
import { arbitraryRoadmaps, type Ingredients, TODAY, tick } from './arbitrary-roadmaps.ts';
import {
  candidatesOf,
  closureOf,
  flatten,
  goalClosure,
  hasNeed,
  isOpen,
  isParked,
  type Known,
  ruleAhead,
  stepsBefore,
} from './oracle.ts';
import { isTrue, listSaid } from './recount.ts';

const LIMIT = 60_000 + Number(process.env.TRAILMARK_RUNS ?? 0) * 30;
const EVERYTHING: Ingredients = { urgent: true, gates: true, parked: true, manyDoing: true };

function adviseOn(roadmaps: readonly Roadmap[]): Advice {
  return suggestNextStep(measureProgress(roadmaps), { goal: undefined, when: [], today: TODAY });
}

function check(ingredients: Ingredients, law: (roadmaps: readonly Roadmap[]) => void): void {
  fc.assert(fc.property(arbitraryRoadmaps(ingredients), law));
}

/** Follows the advice to its end: the states before each tick, and the one in which nothing is advised. */
function follow(roadmaps: readonly Roadmap[]): { ids: readonly string[]; end: readonly Roadmap[]; advice: Advice } {
  const ids: string[] = [];
  let end = roadmaps;
  let advice = adviseOn(end);
  while (advice.suggestion.next !== null) {
    ids.push(advice.suggestion.next.id);
    if (ids.length > 20) throw new Error(`never ends: ${ids}`);
    end = tick(end, advice.suggestion.next.id);
    advice = adviseOn(end);
  }
  return { ids, end, advice };
}

function findNext({ suggestion }: Advice, all: readonly Known[]): Known | undefined {
  return all.find(({ step }) => step.id === suggestion.next?.id);
}

/** What the goals take that can be done now. */
function readySteps(all: readonly Known[]): readonly string[] {
  const closure = goalClosure(all);
  return candidatesOf(all).flatMap(({ step }) => (closure.has(step) ? [step.id] : []));
}

function waitsForParked(step: Step, all: readonly Known[]): boolean {
  const closure = closureOf([step], all);
  return all.some((known) => closure.has(known.step) && isParked(known, all));
}

function checkHindrance(cause: Verdict['cause'], { step }: Known, all: readonly Known[]): void {
  const below = all.filter((one) => isOpen(one.step) && one.above.includes(step));
  const needs = stepsBefore(step, all).filter((need) => hasNeed(step, need));
  if (cause.kind === 'parent') expect(cause.open).toBe(below.length);
  if (cause.kind !== 'blocked') return;
  expect(new Set(cause.needs.map(({ id }) => id))).toEqual(new Set(needs.map(({ id }) => id)));
  expect(needs.length > 0 || cause.gate !== null).toBe(true);
}

describe('over random roadmaps', { timeout: LIMIT }, () => {
  it('never advises a step whose needs are open, with open steps below, or parked; nor names one as the alternative', () => {
    check(EVERYTHING, (roadmaps) => {
      const { suggestion } = adviseOn(roadmaps);
      const all = flatten(roadmaps);
      for (const ref of [suggestion.next, suggestion.alternative]) {
        const known = all.find(({ step }) => step.id === ref?.id);
        if (known === undefined) continue;
        expect(stepsBefore(known.step, all)).toEqual([]);
        expect(isParked(known, all)).toBe(false);
      }
      expect(suggestion.alternative === null || suggestion.alternative.id !== suggestion.next?.id).toBe(true);
    });
  });

  it('names as what follows what it advises when the step is done', () => {
    check(EVERYTHING, (roadmaps) => {
      const { ids } = follow(roadmaps);
      expect(adviseOn(roadmaps).suggestion.then.map(({ id }) => id)).toEqual(ids.slice(1, 4));
    });
  });

  it('advises nothing but what the goals take, one step after another, as long as any of it can be done', () => {
    check({ parked: true }, (roadmaps) => {
      let now = roadmaps;
      for (const id of follow(roadmaps).ids) {
        const ready = readySteps(flatten(now));
        if (ready.length > 0) expect(ready).toContain(id);
        now = tick(now, id);
      }
      expect(readySteps(flatten(now))).toEqual([]);
    });
  });

  it('leaves what the goal takes only by a rule above `goal`', () => {
    check({ urgent: true, parked: true, manyDoing: true }, (roadmaps) => {
      const all = flatten(roadmaps);
      const closure = goalClosure(all);
      const advice = adviseOn(roadmaps);
      const next = findNext(advice, all);
      if (readySteps(all).length === 0) return;
      expect(next).toBeDefined();
      if (next === undefined || closure.has(next.step)) return;
      const candidates = candidatesOf(all).filter(({ step }) => closure.has(step));
      for (const other of candidates) expect(['pinned', 'due', 'wip']).toContain(ruleAhead(next, other, all));
    });
  });

  it('finds something to do as long as a gate can be opened for a goal, and names a step of the goal for it', () => {
    check(EVERYTHING, (roadmaps) => {
      const all = flatten(roadmaps);
      const closure = goalClosure(all);
      const advice = adviseOn(roadmaps);
      const next = findNext(advice, all);
      if ([...closure].every((step) => waitsForParked(step, all))) return;
      expect(next).toBeDefined();
      if (next === undefined || closure.has(next.step)) return;
      const goal = advice.suggestion.reasons.find(({ rule }) => rule === 'goal');
      if (goal?.rule === 'goal') expect(goal.via?.id).toSatisfy((id) => [...closure].some((step) => step.id === id));
    });
  });

  it('advises the step that the rules put first, and names for each other one the rule that put it behind', () => {
    check({ urgent: true, parked: true, manyDoing: true }, (roadmaps) => {
      const all = flatten(roadmaps);
      const advice = adviseOn(roadmaps);
      const candidates = candidatesOf(all);
      const next = findNext(advice, all);
      expect(next === undefined).toBe(candidates.length === 0);
      if (next === undefined) return;
      const others = candidates.filter((other) => other !== next);
      const rules = others.map((other) => ruleAhead(next, other, all));
      expect(rules).not.toContain(null);
      for (const { step, cause } of advice.verdicts) {
        const at = others.findIndex((other) => other.step.id === step.id);
        if (at >= 0) expect(cause).toEqual({ kind: 'beaten', rule: rules[at] });
      }
    });
  });

  it('gives one to three reasons, and every sentence said is true', () => {
    check({ urgent: true, parked: true, manyDoing: true }, (roadmaps) => {
      const { next, reasons } = adviseOn(roadmaps).suggestion;
      const said = next && listSaid(roadmaps, next.id);
      if (said === null) return;
      expect(reasons.length).toBeGreaterThan(0);
      expect(reasons.length).toBeLessThanOrEqual(3);
      expect(reasons.filter((reason) => !isTrue(reason, { ...said, isAlone: reasons.length === 1 }))).toEqual([]);
    });
  });

  it('says of every open step once why it is not the next one, and truly', () => {
    check(EVERYTHING, (roadmaps) => {
      const all = flatten(roadmaps);
      const open = all.filter(({ step }) => isOpen(step));
      const { verdicts, suggestion } = adviseOn(roadmaps);
      expect(verdicts.map(({ step }) => step.id)).toEqual(open.map(({ step }) => step.id));
      verdicts.forEach(({ step, cause }, at) => {
        const known = open[at] as Known;
        expect(cause.kind === 'parked').toBe(isParked(known, all));
        expect(cause.kind === 'next').toBe(step.id === suggestion.next?.id);
        checkHindrance(cause, known, all);
      });
    });
  });

  it('leads through every gate: at the end only parked steps are open, and what waits for them', () => {
    check(EVERYTHING, (roadmaps) => {
      const { end, advice } = follow(roadmaps);
      const all = flatten(end);
      const parked = new Set(all.filter((known) => isParked(known, all)).map(({ step }) => step));
      const open = all.map(({ step }) => step).filter(isOpen);
      for (const step of open) expect([...closureOf([step], all)].some((one: Step) => parked.has(one))).toBe(true);
      if (all.length > 0) expect(advice.suggestion.state === 'done').toBe(open.length === 0);
    });
  });

  it('does not depend on the order in which needs are written', () => {
    check(EVERYTHING, (roadmaps) => {
      const turn = (steps: readonly Step[]): Step[] =>
        steps.map((step) => ({ ...step, needs: step.needs.toReversed(), steps: turn(step.steps) }));
      const turned = roadmaps.map((roadmap) => ({
        ...roadmap,
        steps: turn(roadmap.steps),
        stages: roadmap.stages.map((stage) => ({ ...stage, steps: turn(stage.steps) })),
      }));
      const [one, two] = [adviseOn(roadmaps).suggestion, adviseOn(turned).suggestion];
      expect([two.next, two.then, two.alternative]).toEqual([one.next, one.then, one.alternative]);
    });
  });

  it('never hangs on a circle of needs', () => {
    check({ ...EVERYTHING, circles: true }, (roadmaps) => {
      const { end, advice } = follow(roadmaps);
      const open = flatten(end).filter(({ step }) => isOpen(step)).length;
      if (open > 0) expect(['blocked', 'parked']).toContain(advice.suggestion.state);
    });
  });
});
