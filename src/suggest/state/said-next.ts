import { groupBy, groupByEach } from '../../group-by.ts';
import { titleNames } from '../../parse/line/clean-title.ts';
import { isNextPart } from '../../parse/line/recognise-heading.ts';
import { readSeriesTitle } from '../../parse/line/series-title.ts';
import { listStages } from '../../parse/list-steps.ts';
import { calledNames, foldNames, headsOf, namesOf } from '../../parse/mirrors/stage-names.ts';
import type { Node } from '../graph/graph.ts';

/** The steps that a roadmap may call next. Of each text in `listed` and `lines` all steps and stages that it names, each as its steps; `own` are the steps below a heading that says so. */
interface Said {
  readonly own: readonly Node[];
  readonly listed: readonly Named[];
  readonly lines: readonly Named[];
}

type Named = readonly (readonly Node[])[];

/** What all roadmaps say themselves; most say nothing. */
export type SaidNext = readonly Said[];

/** Looks up what roadmaps themselves call next: steps and stages by their titles, stages by their numbers too. */
export function readSaidNext(nodes: readonly Node[]): SaidNext {
  return [...groupBy(nodes, ({ roadmap }) => roadmap)].flatMap(([roadmap, inside]) => {
    // Each title is read once: thousands of steps may stand in one stage.
    const parts = new Set(listStages(roadmap.stages).filter(({ stage }) => isNextPart(stage.title)));
    const own = parts.size === 0 ? [] : inside.filter(({ stages }) => stages.some((stage) => parts.has(stage)));
    const { inLines, inList } = roadmap.roadmap.saidNext;
    if (own.length + inLines.length + inList.length === 0) return [];
    const find = nameFinder(inside);
    const findAll = (texts: readonly string[]) => [...new Set(texts)].map(find);
    return [{ own, listed: findAll(inList), lines: findAll(inLines) }];
  });
}

/**
 * The open steps that roadmaps themselves call next: the first that a list of these names and that is open, else what lines name, else what stands below
 * such a heading. What names several says nothing, nor does what names something done, nor do lines that name different ones.
 */
export function listSaidNext(said: SaidNext, isOpen: (node: Node) => boolean): readonly Node[] {
  const open = (named: Named) => {
    const all = named.map((nodes) => nodes.filter(isOpen));
    if (all.some((nodes) => nodes.length === 0)) return [];
    // A goal that repeats the name of a topic makes it no less clear.
    const topics = all.filter((nodes) => !nodes.every(({ isOutcome }) => isOutcome));
    return topics.length === 1 ? topics : all;
  };
  return said.flatMap(({ own, listed, lines }) => {
    const clear = (names: readonly Named[]) => names.map(open).flatMap((named) => (named.length === 1 ? named : []));
    const [first] = clear(listed);
    const [only, other] = new Map(clear(lines).map((nodes) => [nodes[0], nodes])).values();
    return first ?? (other === undefined ? only : undefined) ?? own.filter(isOpen);
  });
}

function nameFinder(nodes: readonly Node[]): (text: string) => Named {
  const steps = nodes.map((node) => ({ names: foldNames([node.step.title]), nodes: [node] }));
  const parts = [...groupByEach(nodes, ({ stages }) => stages)].map(([{ stage }, inside]) => {
    const titles = titleNames(stage.title);
    const number = readSeriesTitle(stage.title)?.number ?? '';
    const names = new Set([...calledNames(titles), ...foldNames([...titles.flatMap(headsOf), number])]);
    return { names, nodes: inside };
  });
  const byName = groupByEach([...steps, ...parts], ({ names }) => names);
  return (text) => {
    const bare = text.split(/[(（,，;；。]|\s[-–—]\s/u, 1)[0] ?? '';
    const names = new Set([...namesOf(text), ...namesOf(bare)].filter((name) => name !== ''));
    return [...new Set([...names].flatMap((name) => byName.get(name) ?? []))].map((target) => target.nodes);
  };
}
