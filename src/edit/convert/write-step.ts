import { trimEndOf } from '../../fold-text.ts';
import type { Step } from '../../parse/roadmap.ts';
import { escapeMarkdown } from '../../render/escape/escape-markdown.ts';
import type { Page } from './find-places.ts';

/** What a step's line holds besides its mark: `before` and `after` it, as Markdown; `indent` begins further lines. */
export interface Written {
  readonly before: string;
  readonly after: string;
  readonly indent: string;
}

interface Text {
  readonly title: string;
  readonly note: string;
}

/** The sign that a title begins with where it says that the step is begun. */
export const BEGUN = /^(?:🚧|🔄|△)/u;
/** What only leads from a title to its mark; a title keeps other signs. */
const LEADS_ON = /[\s\-–—―:：=＝→|]/u;

/** A step as the text of a drawn box: `[x] Title`, 🚧 before the title of one that is begun, with the fields that it needs besides. */
export function writeStep({ amends }: Page, step: Step, { before, after, indent }: Written): string {
  const { comment, isPlain } = amends.get(step) ?? { comment: '', isPlain: false };
  const plain = { title: escapeMarkdown(step.title), note: step.note === null ? '' : `（${step.note}）` };
  return `${compose(step, isPlain ? plain : readText({ before, after }, step.note), indent)}${comment}`;
}

/** Title and note without the signs that only led to the mark. */
function readText({ before, after }: Pick<Written, 'before' | 'after'>, note: string | null): Text {
  if (/[\p{L}\p{N}]/u.test(before)) {
    return {
      title: trimEndOf(before, LEADS_ON),
      note: /^[(\w]/.test(after) ? ` ${after.trimEnd()}` : after.trimEnd(),
    };
  }
  const title = `${before.trim()}${after.replace(/^[:：]?\s+/u, '')}`.trimEnd();
  const at = note === null ? -1 : Math.max(title.lastIndexOf(`(${note}`), title.lastIndexOf(`（${note}`));
  const end = title.slice(0, Math.max(0, at)).trimEnd().length;
  return end === 0 ? { title, note: '' } : { title: title.slice(0, end), note: title.slice(end) };
}

function compose({ status, note: said, title: visible }: Step, { title, note }: Text, indent: string): string {
  if (status === 'doing') {
    const sign = BEGUN.test(title) ? '' : '🚧 ';
    // Behind a sign for begun a last parenthesis would be the note: a dash keeps it in the title.
    return `[ ] ${sign}${title}${note}${said === null && /[)）]$/u.test(visible) ? ' —' : ''}`;
  }
  const shown = status === 'dropped' && !title.startsWith('~~') ? `~~${title}~~` : title;
  // Beside a box that is not begun a parenthesis belongs to the title: the note goes below.
  const below = said === null || note === '' ? note : `\\\n${indent}${note.trim()}`;
  return `[${status === 'done' ? 'x' : ' '}] ${shown}${below}`;
}
