import { foldText } from '../fold-text.ts';
import type { Node } from './graph.ts';
import { groupBy } from './group.ts';

const QUOTED = /^["“「『«](.+)["”」』»]$/u;

/** For each parked node the steps that its trigger names. */
export type Triggers = ReadonlyMap<Node, readonly Node[]>;

/** Finds the steps that triggers name by id, by the part of the id after `#`, or by title; those of the own file win over others. */
export function findTriggers(nodes: readonly Node[]): Triggers {
  const waiting = nodes.filter(({ step }) => step.parked && step.when !== null);
  if (waiting.length === 0) return new Map();
  const byName = groupBy(nodes.flatMap(namesOf), ({ name }) => name);
  return new Map(
    waiting.map((node) => {
      const named = (byName.get(readName(node.step.when ?? '')) ?? []).map(({ of }) => of);
      const own = named.filter(({ step }) => step.path === node.step.path);
      return [node, own.length > 0 ? own : named];
    }),
  );
}

/** A trigger as a name: whoever writes a need in quotation marks writes a trigger so too. */
function readName(when: string): string {
  return foldText(QUOTED.exec(when)?.[1] ?? when);
}

function namesOf(node: Node): { readonly name: string; readonly of: Node }[] {
  const { id, title } = node.step;
  const names = new Set([id, id.slice(id.indexOf('#') + 1), title].map(foldText));
  return [...names].map((name) => ({ name, of: node }));
}
