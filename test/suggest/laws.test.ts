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
const EVERYTHING: Ingredients = { urgent: true, gates: true, parked: true, manyDoing: true, said: true };

function adviseOn(roadmaps: readonly Roadmap[]): Advice {
  return suggestNextStep(measureProgress(roadmaps), { goal: undefined, when: [], today: TODAY });
}

/** A random world with what is known of it, each once, so that a hundred thousand can be looked at. */
class World {
  readonly roadmaps: readonly Roadmap[];
  readonly all: readonly Known[];
  readonly advice: Advice;
  #followed: Followed | null = null;

  constructor(roadmaps: readonly Roadmap[]) {
    this.roadmaps = roadmaps;
    this.all = flatten(roadmaps);
    this.advice = adviseOn(roadmaps);
  }

  get next(): Known | undefined {
    return this.all.find(({ step }) => step.id === this.advice.suggestion.next?.id);
  }

  /** What comes of following the advice to its end. */
  get followed(): Followed {
    this.#followed ??= follow(this.roadmaps);
    return this.#followed;
  }
}

type Laws = Readonly<Record<string, (world: World) => void>>;

/** Checks that all laws hold in every random world of these ingredients. */
function check(ingredients: Ingredients, laws: Laws): void {
  const holds = (roadmaps: readonly Roadmap[]): void => {
    const world = new World(roadmaps);
    for (const [law, isHeld] of Object.entries(laws)) {
      try {
        isHeld(world);
      } catch (cause) {
        throw new Error(`The advice does not keep the law: it ${law}. ${cause}`, { cause });
      }
    }
  };
  fc.assert(fc.property(arbitraryRoadmaps(ingredients), holds));
}

/** The steps that were advised one after another, and the state in which nothing is advised. */
interface Followed {
  readonly ids: readonly string[];
  readonly end: readonly Roadmap[];
  readonly advice: Advice;
}

/** Follows the advice to its end. */
function follow(roadmaps: readonly Roadmap[]): Followed {
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

/** What the goals take that can be done now. */
function readySteps(all: readonly Known[]): readonly string[] {
  const closure = goalClosure(all);
  return candidatesOf(all).flatMap(({ step }) => (closure.has(step) ? [step.id] : []));
}

function waitsForParked(step: Step, all: readonly Known[]): boolean {
  const closure = closureOf([step], all);
  return all.some((known) => closure.has(known.step) && isParked(known, all));
}

/** Whether a cause is one, and what it counts and names is right. */
function isRightCause(cause: Verdict['cause'], { step }: Known, all: readonly Known[]): boolean {
  if (cause.kind === 'parent')
    return cause.open === all.filter((one) => isOpen(one.step) && one.above.includes(step)).length;
  if (cause.kind !== 'blocked') return true;
  const needs = stepsBefore(step, all).filter((need) => hasNeed(step, need));
  const [named, right] = [cause.needs, needs].map((steps) => [...new Set(steps.map(({ id }) => id))].sort().join(' '));
  return named === right && (needs.length > 0 || cause.gate !== null);
}

/** What holds whatever the roadmaps are made of. */
const LAWS: Laws = {
  'never advises a step whose needs are open, with open steps below, or parked; nor names one as the alternative': ({
    advice: { suggestion },
    all,
  }) => {
    const named = [suggestion.next, suggestion.alternative].map((ref) => all.find(({ step }) => step.id === ref?.id));
    const wrong = named.filter((known) => known && (stepsBefore(known.step, all).length > 0 || isParked(known, all)));
    expect(wrong).toEqual([]);
    expect(suggestion.alternative === null || suggestion.alternative.id !== suggestion.next?.id).toBe(true);
  },

  'names no step twice': ({ advice: { suggestion } }) => {
    const { next, then, alternative } = suggestion;
    const ids = [...(next ? [next] : []), ...then, ...(alternative ? [alternative] : [])].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  },

  'names as what follows what it advises when the step is done': ({ advice: { suggestion }, followed: { ids } }) => {
    expect(suggestion.then.map(({ id }) => id)).toEqual(ids.slice(1, 4));
  },

  'finds something to do as long as a gate can be opened for a goal, and names a step of the goal for it': ({
    advice,
    all,
    next,
  }) => {
    const closure = goalClosure(all);
    if ([...closure].every((step) => waitsForParked(step, all))) return;
    expect(next).toBeDefined();
    if (next === undefined || closure.has(next.step)) return;
    const goal = advice.suggestion.reasons.find(({ rule }) => rule === 'goal');
    if (goal?.rule === 'goal') expect(goal.via?.id).toSatisfy((id) => [...closure].some((step) => step.id === id));
  },

  'says of every open step once why it is not the next one, and truly': ({ advice, all }) => {
    const open = all.filter(({ step }) => isOpen(step));
    const { verdicts, suggestion } = advice;
    expect(verdicts.map(({ step }) => step.id)).toEqual(open.map(({ step }) => step.id));
    const wrong = verdicts.filter(({ step, cause }, at) => {
      const known = open[at] as Known;
      const isRight = (cause.kind === 'parked') === isParked(known, all);
      return !(
        isRight &&
        (cause.kind === 'next') === (step.id === suggestion.next?.id) &&
        isRightCause(cause, known, all)
      );
    });
    expect(wrong).toEqual([]);
  },

  'leads through every gate: at the end only parked steps are open, and what waits for them': ({
    followed: { end, advice },
  }) => {
    const all = flatten(end);
    const parked = new Set(all.filter((known) => isParked(known, all)).map(({ step }) => step));
    const open = all.map(({ step }) => step).filter(isOpen);
    const stuck = open.filter((step) => ![...closureOf([step], all)].some((one) => parked.has(one)));
    expect(stuck).toEqual([]);
    if (all.length > 0) expect(advice.suggestion.state === 'done').toBe(open.length === 0);
  },

  'does not depend on the order in which needs are written': ({ roadmaps, advice }) => {
    const turn = (steps: readonly Step[]): Step[] =>
      steps.map((step) => ({ ...step, needs: step.needs.toReversed(), steps: turn(step.steps) }));
    const turned = roadmaps.map((roadmap) => ({
      ...roadmap,
      steps: turn(roadmap.steps),
      stages: roadmap.stages.map((stage) => ({ ...stage, steps: turn(stage.steps) })),
    }));
    const [one, two] = [advice.suggestion, adviseOn(turned).suggestion];
    expect([two.next, two.then, two.alternative]).toEqual([one.next, one.then, one.alternative]);
  },
};

/** What the oracle, which knows no gates, says too. */
const ORACLE: Laws = {
  'leaves what the goal takes only by a rule above `goal`': ({ all, next }) => {
    const closure = goalClosure(all);
    if (readySteps(all).length === 0) return;
    expect(next).toBeDefined();
    if (next === undefined || closure.has(next.step)) return;
    const candidates = candidatesOf(all).filter(({ step }) => closure.has(step));
    for (const other of candidates) expect(['pinned', 'due', 'wip']).toContain(ruleAhead(next, other, all));
  },

  'advises the step that the rules put first, and names for each other one the rule that put it behind': ({
    advice,
    all,
    next,
  }) => {
    const candidates = candidatesOf(all);
    expect(next === undefined).toBe(candidates.length === 0);
    if (next === undefined) return;
    const others = candidates.filter((other) => other !== next);
    const rules = others.map((other) => ruleAhead(next, other, all));
    expect(rules).not.toContain(null);
    for (const { step, cause } of advice.verdicts) {
      const at = others.findIndex((other) => other.step.id === step.id);
      if (at >= 0) expect(cause).toEqual({ kind: 'beaten', rule: rules[at] });
    }
  },

  'gives one to three reasons, and every sentence said is true': ({ roadmaps, advice }) => {
    const { next, reasons } = advice.suggestion;
    const said = next && listSaid(roadmaps, next.id);
    if (said === null) return;
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.length).toBeLessThanOrEqual(3);
    expect(reasons.filter((reason) => !isTrue(reason, { ...said, isAlone: reasons.length === 1 }))).toEqual([]);
  },
};

/** What holds where nothing but goals and needs decides. */
const GOALS: Laws = {
  'advises nothing but what the goals take, one step after another, as long as any of it can be done': ({
    roadmaps,
    followed,
  }) => {
    let now = roadmaps;
    for (const id of followed.ids) {
      const ready = readySteps(flatten(now));
      if (ready.length > 0) expect(ready).toContain(id);
      now = tick(now, id);
    }
    expect(readySteps(flatten(now))).toEqual([]);
  },
};

/** What holds even where needs go in a circle. */
const CIRCLES: Laws = {
  'never hangs on a circle of needs': ({ followed: { end, advice } }) => {
    const open = flatten(end).filter(({ step }) => isOpen(step)).length;
    if (open > 0) expect(['blocked', 'parked']).toContain(advice.suggestion.state);
  },
};

describe('over random roadmaps the laws hold', { timeout: LIMIT }, () => {
  it.each<[string, Ingredients, Laws]>([
    ['with everything', EVERYTHING, LAWS],
    ['without gates, as the oracle says', { urgent: true, parked: true, manyDoing: true, said: true }, ORACLE],
    ['with goals and needs alone', { parked: true }, GOALS],
    ['with needs in circles', { ...EVERYTHING, circles: true }, CIRCLES],
  ])('%s', (_, ingredients, laws) => check(ingredients, laws));
});
