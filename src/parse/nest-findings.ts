import { flattenRuns } from '../markdown/flat-text.ts';
import type { Item, Outline } from '../markdown/outline.ts';
import { walkItems } from '../markdown/walk-outline.ts';
import type { DraftStep } from './draft.ts';
import { readLine } from './line/read-line.ts';
import type { Finding } from './notations/finding.ts';
import { titleParagraph } from './notations/read-item.ts';

/** Puts each finding below the one whose span it begins in, and names the items around it. */
export function nestFindings(outline: Outline, findings: readonly Finding[]): readonly DraftStep[] {
  const ordered = [...findings].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const contexts = readContexts(outline, ordered);
  return nest(ordered, (finding) => contexts.get(finding) ?? []);
}

function nest(ordered: readonly Finding[], contextFor: (finding: Finding) => readonly string[]): readonly DraftStep[] {
  const steps: DraftStep[] = [];
  for (let at = 0; at < ordered.length; ) {
    const finding = ordered[at];
    if (finding === undefined) break;
    let next = at + 1;
    while ((ordered[next]?.span.start ?? Number.POSITIVE_INFINITY) < finding.span.end) next += 1;
    steps.push({ finding, context: contextFor(finding), steps: nest(ordered.slice(at + 1, next), contextFor) });
    at = next;
  }
  return steps;
}

/** One sweep over items and findings, both in the order of writing, with the items that are open at each finding. */
function readContexts(outline: Outline, ordered: readonly Finding[]): ReadonlyMap<Finding, readonly string[]> {
  const known = new Map(ordered.map((finding) => [finding.span.start, finding.title]));
  const titles = new Map<Item, string>();
  // Most items hold no step, and their titles are no context.
  const titleOf = (item: Item) => {
    const title = titles.get(item) ?? known.get(item.start) ?? itemTitle(outline, item);
    titles.set(item, title);
    return title;
  };
  const items = [...walkItems(outline.blocks)];
  const open: Item[] = [];
  const contexts = new Map<Finding, readonly string[]>();
  let next = 0;
  for (const finding of ordered) {
    for (let item = items[next]; item !== undefined && item.start < finding.span.start; item = items[++next]) {
      while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= item.start) open.pop();
      open.push(item);
    }
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= finding.span.start) open.pop();
    contexts.set(
      finding,
      open.map(titleOf).filter((title) => title !== ''),
    );
  }
  return contexts;
}

/** The title of an item that is no step: its first paragraph or heading. */
export function itemTitle(outline: Outline, item: Item): string {
  const first = titleParagraph(item) ?? item.blocks.find((block) => block.kind === 'heading') ?? null;
  if (first === null) return '';
  const runs = outline.runs(first);
  const text = flattenRuns(runs);
  return text.text === '' ? '' : readLine({ text, runs, within: first, place: item }, outline).title;
}
