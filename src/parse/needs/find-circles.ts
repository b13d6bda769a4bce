/**
 * Numbers the strongly connected components of a graph (Tarjan 1972, without recursion): two nodes have the same number
 * when each leads to the other. `edges` leads from a node's index to those of its successors.
 */
export function findCircles(edges: readonly (readonly number[])[]): readonly number[] {
  const index = Array<number>(edges.length).fill(-1);
  const low = Array<number>(edges.length).fill(0);
  const component = Array<number>(edges.length).fill(-1);
  const stack: number[] = [];
  let visited = 0;
  let components = 0;

  for (const root of edges.keys()) if (index[root] === -1) visit(root);
  return component;

  function visit(root: number): void {
    const work = [open(root)];
    for (let frame = work.at(-1); frame !== undefined; frame = work.at(-1)) {
      const next = edges[frame.node]?.[frame.at++];
      if (next === undefined) {
        work.pop();
        close(frame.node, work.at(-1)?.node);
      } else if (index[next] === -1) work.push(open(next));
      else if (component[next] === -1) low[frame.node] = Math.min(low[frame.node] ?? 0, index[next] ?? 0);
    }
  }

  function open(node: number): { readonly node: number; at: number } {
    index[node] = low[node] = visited++;
    stack.push(node);
    return { node, at: 0 };
  }

  function close(node: number, parent: number | undefined): void {
    if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
    if (low[node] !== index[node]) return;
    for (let member = stack.pop(); member !== undefined; member = member === node ? undefined : stack.pop())
      component[member] = components;
    components += 1;
  }
}
