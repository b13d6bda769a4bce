/**
 * Marks the strongly connected components of a graph (Kosaraju and Sharir 1981, without recursion): two nodes have the same mark
 * when each leads to the other. `edges` leads from a node's index to those of its successors.
 */
export function findCircles(edges: readonly (readonly number[])[]): readonly number[] {
  const back: number[][] = edges.map(() => []);
  for (const [from, next] of edges.entries()) for (const to of next) back[to]?.push(from);
  const marks = Array<number>(edges.length).fill(-1);
  for (const root of finished(edges).toReversed()) {
    const waiting = [root];
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (marks[node] !== -1) continue;
      marks[node] = root;
      for (const before of back[node] ?? []) waiting.push(before);
    }
  }
  return marks;
}

/** All nodes, each behind those that it leads to and that do not lead back. */
function finished(edges: readonly (readonly number[])[]): readonly number[] {
  const seen = new Set<number>();
  const done = new Set<number>();
  const waiting = [...edges.keys()];
  for (let node = waiting.at(-1); node !== undefined; node = waiting.at(-1)) {
    if (seen.has(node)) {
      done.add(node);
      waiting.pop();
    }
    seen.add(node);
    if (!done.has(node)) for (const next of edges[node] ?? []) if (!seen.has(next)) waiting.push(next);
  }
  return [...done];
}
