import { flattenRuns } from '../markdown/flat-text.ts';
import type { Item, Outline } from '../markdown/outline.ts';
import { walkItems } from '../markdown/walk-outline.ts';
import type { DraftStep } from './draft.ts';
import { readLine } from './line/read-line.ts';
import { titleParagraph } from './notations/read-item.ts';
import type { StepCandidate } from './notations/step-candidate.ts';

/** Puts each candidate below the one whose span it begins in, and names the items around it. */
export function nestCandidates(outline: Outline, candidates: readonly StepCandidate[]): readonly DraftStep[] {
  const ordered = [...candidates].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const contexts = readContexts(outline, ordered);
  return nest(ordered, (candidate) => contexts.get(candidate) ?? []);
}

function nest(
  ordered: readonly StepCandidate[],
  contextFor: (candidate: StepCandidate) => readonly string[],
): readonly DraftStep[] {
  const steps: DraftStep[] = [];
  for (let at = 0; at < ordered.length; ) {
    const candidate = ordered[at];
    if (candidate === undefined) break;
    let next = at + 1;
    while ((ordered[next]?.span.start ?? Number.POSITIVE_INFINITY) < candidate.span.end) next += 1;
    steps.push({ candidate, context: contextFor(candidate), steps: nest(ordered.slice(at + 1, next), contextFor) });
    at = next;
  }
  return steps;
}

/** One sweep over items and candidates, both in the order of writing, with the items that are open at each candidate. */
function readContexts(
  outline: Outline,
  ordered: readonly StepCandidate[],
): ReadonlyMap<StepCandidate, readonly string[]> {
  const known = new Map(ordered.map((candidate) => [candidate.span.start, candidate.title]));
  const titles = new Map<Item, string>();
  // Most items hold no step, and their titles are no context.
  const titleOf = (item: Item) => {
    const title = titles.get(item) ?? known.get(item.start) ?? itemTitle(outline, item);
    titles.set(item, title);
    return title;
  };
  const open: Item[] = [];
  const contexts = new Map<StepCandidate, readonly string[]>();
  // A step that is an item stands before it, so that it is none of its own context.
  const placed = [...ordered, ...walkItems(outline.blocks)].sort((a, b) => startOf(a) - startOf(b));
  for (const one of placed) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= startOf(one)) open.pop();
    if ('blocks' in one) open.push(one);
    else contexts.set(one, open.map(titleOf).filter(Boolean));
  }
  return contexts;
}

function startOf(one: StepCandidate | Item): number {
  return 'blocks' in one ? one.start : one.span.start;
}

/** The title of an item that is no step: its first paragraph or heading. */
export function itemTitle(outline: Outline, item: Item): string {
  const first = titleParagraph(item) ?? item.blocks.find((block) => block.kind === 'heading') ?? null;
  if (first === null) return '';
  const runs = outline.runs(first);
  const text = flattenRuns(runs);
  return text.text === '' ? '' : readLine({ text, runs, within: first, place: item }, outline).title;
}
