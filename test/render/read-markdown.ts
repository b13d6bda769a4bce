import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm);

export function readMarkdown(text: string): Root {
  return processor.parse(text);
}

/** Every node of a kind, in order. */
export function findNodes<K extends Nodes['type']>(node: Nodes, kind: K): readonly Extract<Nodes, { type: K }>[] {
  const own = node.type === kind ? [node as Extract<Nodes, { type: K }>] : [];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => findNodes(child, kind))] : own;
}

/** What a reader sees of a node. */
export function readText(node: Nodes): string {
  if ('children' in node) return node.children.map(readText).join('');
  return 'value' in node && node.type !== 'html' ? node.value : '';
}
