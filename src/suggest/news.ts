import type { MeasuredStage } from '../measure/progress.ts';
import type { Node } from './graph/graph.ts';
import { toName } from './graph/ref.ts';
import { isOpen, listBelow } from './graph/walk.ts';
import { evaluate, type State } from './state/state.ts';
import type { News } from './suggestion.ts';

/** What the steps with these ids changed by being done. Where nothing is left to do the state of everything says so, and no stage by itself. */
export function findNews(state: State, ids: readonly string[]): News {
  const { nodes } = state.world;
  const done = nodes.filter(({ step, at }) => ids.includes(step.id) && state.statuses[at] === 'done');
  if (done.length === 0) return { opened: [], finished: [] };
  const before = evaluate(
    state.world,
    done.reduce((statuses, { at }) => statuses.with(at, 'todo'), state.statuses),
  );
  const known = new Set(before.candidates);
  // What stands above a step is finished by it rather than opened.
  const isAbove = (node: Node) => listBelow(node).some((below) => done.includes(below));
  const opened = state.candidates.filter((node) => !known.has(node) && !isAbove(node));
  const isLeft = nodes.some((node) => isOpen(node, state));
  const finished = isLeft ? new Set(done.flatMap((node) => outermostFinished(node, state) ?? [])) : [];
  return { opened: opened.map(toName), finished: [...finished].map(({ stage }) => stage.title) };
}

function outermostFinished({ stages }: Node, state: State): MeasuredStage | undefined {
  const isFinished = (stage: MeasuredStage) =>
    state.world.nodes.every((node) => !node.stages.includes(stage) || !isOpen(node, state));
  return stages.find(isFinished);
}
