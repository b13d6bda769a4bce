import { parseRoadmaps } from '../../parse/parse-roadmaps.ts';
import type { Step } from '../../parse/roadmap.ts';
import { escapeMarkdown } from '../../render/escape/escape-markdown.ts';

/** What a step's line holds besides its mark: `before` and `after` it, as Markdown. */
export interface Written {
  readonly before: string;
  readonly after: string;
}

const SEPARATORS_BEHIND = /[\s\-–—―:：|,，;；=→]+$/u;
const SEPARATORS_BEFORE = /^[\s\-–—―:：|.]+/u;
const PARENTHESIS = /^\s*[(（][\s\S]*[)）]\s*$/u;
const NAME = 'step.md';

/**
 * A step as the text of a drawn box: `[x] Title`, 🚧 before the title of a step that is begun or whose note must stay one.
 * Of the ways to write it the first is taken that parses to the same title, status and note; `indent` begins further lines.
 */
export function writeStep(step: Step, written: Written, indent: string): string {
  const texts = titles(written, step.note).flatMap((title) => ways(step, title, indent));
  const plain = ways(
    step,
    { before: escapeMarkdown(step.title), after: step.note === null ? '' : `（${step.note}）` },
    indent,
  );
  return [...texts, ...plain].find((text) => readsAs(text, step)) ?? texts[0] ?? `[ ] ${step.title}`;
}

/** The readings of a line, with and without the signs that only led to its mark. */
function titles({ before, after }: Written, note: string | null): readonly Written[] {
  if (!/[\p{L}\p{N}]/u.test(before)) {
    const rest = after.trimStart();
    return [rest.replace(SEPARATORS_BEFORE, ''), rest].flatMap((title) => {
      const whole = { before: before.trim() + title, after: '' };
      return note === null ? [whole] : [...splitNote(whole.before, note), whole];
    });
  }
  const tail = /^[(\w]/.test(after) ? ` ${after}` : after;
  return [before.replace(SEPARATORS_BEHIND, ''), before.trimEnd()].map((title) => ({
    before: title,
    after: tail.trimEnd(),
  }));
}

/** A title and the parenthesis behind it that is the note. */
function splitNote(text: string, note: string): readonly Written[] {
  const at = Math.max(text.lastIndexOf(`(${note}`), text.lastIndexOf(`（${note}`));
  return at <= 0 ? [] : [{ before: text.slice(0, at).trimEnd(), after: text.slice(at).trimEnd() }];
}

function ways(step: Step, { before, after }: Written, indent: string): readonly string[] {
  const box = step.status === 'done' ? '[x] ' : '[ ] ';
  const title = step.status === 'dropped' && !before.startsWith('~~') ? `~~${before}~~` : before;
  const plain = [`${box}${title}${after}`, `${box}${title}`];
  const begun = [`${box}🚧 ${title}${after}`, `${box}🚧 ${title}${after} —`];
  // Beside a box that is not begun a parenthesis belongs to the title: the note goes below.
  const below = PARENTHESIS.test(after) ? [`${box}${title}\\\n${indent}${after.trim()}`] : [];
  if (step.status === 'doing') return [...plain.slice(0, 1), ...begun];
  return step.status === 'done' ? [...plain, ...below] : [...below, ...plain];
}

function readsAs(text: string, { title, status, note, links }: Step): boolean {
  const [roadmap] = parseRoadmaps([{ path: NAME, text: `- ${text}` }]).roadmaps;
  const [step] = roadmap?.steps ?? [];
  if (step?.notation !== 'task-list' || step.title !== title || step.status !== status) return false;
  return step.note === note && step.links.length <= links.length;
}
