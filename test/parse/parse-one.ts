import type { Stage, Step } from '../../src/parse/roadmap.ts';
import { examineRoadmaps } from '../../src/rules/find-problems.ts';

/** One roadmap read alone: all its steps in the order of writing, its stages, its problems as `line code`. */
export function parseOne(text: string) {
  const parsed = examineRoadmaps([{ path: 'plan.md', text }]);
  const problems = parsed.problems;
  const [roadmap] = parsed.roadmaps;
  if (roadmap === undefined) throw new Error('one source gives one roadmap');
  const steps = [...flatten(roadmap.steps), ...stepsOf(roadmap.stages)].sort((a, b) => a.line - b.line);
  return { roadmap, steps, problems, told: problems.map(({ line, code }) => `${line} ${code}`) };
}

/** Each step as `status title`. */
export function say(steps: readonly Step[]): readonly string[] {
  return steps.map((step) => `${step.status} ${step.title}`);
}

function stepsOf(stages: readonly Stage[]): readonly Step[] {
  return stages.flatMap((stage) => [...flatten(stage.steps), ...stepsOf(stage.stages)]);
}

function flatten(steps: readonly Step[]): readonly Step[] {
  return steps.flatMap((step) => [step, ...flatten(step.steps)]);
}
