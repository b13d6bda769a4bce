import type { Step } from '../../parse/roadmap.ts';
import { isNode, type Node, type Vertex } from './graph.ts';

/** A step as a reader finds it again. `stage` is its innermost stage's title; `context` names each enclosing item; `place` is what is said beside the title: these items, and the stage where several steps of the roadmap have the same title. `note` is that of a begun step: what is still missing. */
export interface Ref extends Pick<Step, 'id' | 'title' | 'path' | 'line' | 'context' | 'note'> {
  readonly stage: string | null;
  readonly place: readonly string[];
}

/** What a step, stage or roadmap is called in a sentence. */
export type Name = Pick<Ref, 'title'>;

/** The step as a reader finds it again. */
export function toRef({ step, stages, isNamesake }: Node): Ref {
  const { id, title, path, line, context } = step;
  const stage = stages.at(-1)?.stage.title ?? null;
  const place = stage !== null && isNamesake ? [stage, ...context] : context;
  return { id, title, path, line, stage, context, place, note: step.status === 'doing' ? step.note : null };
}

/** What a vertex is called. */
export function toName(vertex: Vertex): Name {
  return { title: isNode(vertex) ? vertex.step.title : vertex.title };
}
