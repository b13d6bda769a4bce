import type { Resource } from '../../parse/roadmap.ts';
import type { Node } from '../graph/graph.ts';
import type { Suggestion } from '../suggestion.ts';

/**
 * What is still to be read for a step, each address once: its own web links, those of the steps above it, then the resources of its
 * innermost stage and of the stages around that. What is the link of another step is that step's. Of the lists of the whole roadmap
 * only those that guide through it are offered, as documentation in reading order does, and only where nothing is nearer.
 */
export function unreadFor(
  node: Node,
  nodes: readonly Node[],
): Pick<Suggestion, 'resource' | 'resources' | 'isGeneral'> {
  const own = linksOf(node);
  const others = new Set(
    nodes.flatMap((other) => (other.roadmap === node.roadmap ? other.step.links : [])).map(({ url }) => url),
  );
  const isFree = ({ read, url }: Resource) => !read && !others.has(url);
  const { roadmap, stages, progress } = node.roadmap;
  const [innermost, ...outer] = node.stages.toReversed();
  // What holds the whole roadmap is no section of it, unless it is the only one.
  const sections = outer.filter((stage) => stage.progress.total < progress.total);
  const listed = [...(innermost ? [innermost] : []), ...sections].flatMap(({ stage }) => stage.resources);
  if (stages.length === 0) listed.push(...roadmap.resources);
  const near = unique([...own, ...listed.filter(isFree)]);
  const guides = roadmap.resources.filter(({ isGuide }) => isGuide).filter(isFree);
  const [resource = null, ...resources] = near.length > 0 ? near : unique(guides);
  return { resource, resources, isGeneral: near.length === 0 };
}

function unique(resources: readonly Resource[]): readonly Resource[] {
  const first = new Map(resources.toReversed().map((resource) => [resource.url, resource]));
  return resources.filter((resource) => first.get(resource.url) === resource);
}

function linksOf({ step, parent }: Node): readonly Resource[] {
  // A relative link leads to the learner's own notes.
  const own = step.links
    .filter(({ url }) => /^https?:/i.test(url))
    .map(({ title, url }) => ({ title, url, note: null, read: false, isGuide: false }));
  return parent === null ? own : [...own, ...linksOf(parent)];
}
