import type { Link, Resource } from '../../parse/roadmap.ts';
import type { Node } from '../graph/graph.ts';

/**
 * What is still to be read for a step, each address once: its own web links, those of the steps above it, then the resources of its
 * innermost stage, of the stages around that, and of its roadmap. What belongs to another roadmap is never offered.
 */
export function unreadFor(node: Node): readonly Resource[] {
  const around = node.stages.map(({ stage }) => stage).reverse();
  const listed = [...around, node.roadmap.roadmap].flatMap(({ resources }) => resources);
  const unread = [...linksOf(node), ...listed.filter(({ read }) => !read)];
  const first = new Map(unread.toReversed().map((resource) => [resource.url, resource]));
  return unread.filter((resource) => first.get(resource.url) === resource);
}

function linksOf({ step, parent }: Node): readonly Resource[] {
  const own = step.links.filter(isOnWeb).map(({ title, url }) => ({ title, url, note: null, read: false }));
  return parent === null ? own : [...own, ...linksOf(parent)];
}

// A relative link leads to the learner's own notes.
function isOnWeb({ url }: Link): boolean {
  return /^https?:/i.test(url);
}
