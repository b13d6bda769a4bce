import { escapeMarkdown } from './escape-markdown.ts';

// The zero-width space as an entity: it breaks a reference where a backslash or `&#64;` does not, and stays visible in the source.
const BREAK = '&#8203;';

/**
 * User text as inline Markdown for issues, comments and summaries: escaped as `escapeMarkdown` does, and besides it
 * notifies nobody and refers to nothing (mentions, issue numbers, commits, URLs).
 */
export function escapeIssueText(text: string): string {
  return escapeMarkdown(text)
    .replace(/@/g, `@${BREAK}`)
    .replace(/\\#(?=\w)/g, `\\#${BREAK}`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${BREAK}-`)
    .replace(/&#58;\/\//g, `&#58;/${BREAK}/`)
    .replace(/(?<![0-9a-z])[0-9a-f]{7,}(?![0-9a-z])/gi, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`));
}
