import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Measure, MeasuredStage } from '../../src/measure/progress.ts';

/** What links and pictures of the text stand for on the page: lines of the plan, and the card as it is drawn. */
export interface Places {
  readonly path: string;
  readonly files: string;
  readonly chart: string;
  readonly card: string;
  readonly measure: Measure;
}

const LINE = /#L(\d+)$/;

/**
 * Markdown as GitHub shows it. The schema of `rehype-sanitize` is GitHub's own, and what it lets pass is changed only afterwards:
 * a link into the plan becomes `#L<line>`, the card its own picture, a box one that can be clicked.
 */
export function toHtml(markdown: string, places: Places): string {
  const reader = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(() => (tree: Root) => place(tree, places))
    .use(rehypeStringify);
  return String(reader.processSync(markdown));
}

function place(node: Nodes, places: Places): void {
  if (node.type === 'element') placeElement(node, places);
  if ('children' in node) for (const child of node.children) place(child, places);
}

function placeElement({ tagName, properties, children }: Element, places: Places): void {
  if (tagName === 'img') {
    if (properties.src === places.chart) properties.src = `data:image/svg+xml,${encodeURIComponent(places.card)}`;
    else delete properties.src;
  }
  if (tagName === 'a') {
    const line = lineOf(String(properties.href ?? ''), places);
    if (line === null) Object.assign(properties, { rel: 'noopener noreferrer nofollow', target: '_blank' });
    else properties.href = `#L${line}`;
  }
  if (tagName === 'li') nameBox(children);
}

/** GitHub's boxes have no name; here they can be clicked, so a screen reader needs one. */
function nameBox(children: Element['children']): void {
  const first = children.find((child) => child.type === 'element');
  const box = first?.tagName === 'p' ? first.children.find((child) => child.type === 'element') : first;
  if (box?.tagName !== 'input') return;
  delete box.properties.disabled;
  box.properties.ariaLabel = children.map(textOf).join('').trim().split('\n')[0] ?? '';
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** The line of the plan that a link leads to; null for a link elsewhere. */
function lineOf(href: string, { path, files, measure }: Places): number | null {
  const isPlan = href === path || href.startsWith(`${path}#`);
  if (!isPlan && !href.startsWith(`${files}/`)) return null;
  const [, line] = LINE.exec(href) ?? [];
  if (line !== undefined) return Number(line);
  const anchor = decodeURIComponent(href.split('#')[1] ?? '');
  return measure.roadmaps.flatMap(({ stages }) => findLine(stages, anchor))[0] ?? 1;
}

function findLine(stages: readonly MeasuredStage[], anchor: string): readonly number[] {
  return stages.flatMap(({ stage, stages: inner }) => [
    ...(stage.anchor === anchor ? [stage.line] : []),
    ...findLine(inner, anchor),
  ]);
}
