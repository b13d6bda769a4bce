import { cleanText } from './clean-text.ts';

/** User text as a Markdown code span, also in a table cell: nothing in it is read, notifies or refers. */
export function escapeCode(text: string): string {
  const clean = cleanText(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...Array.from(clean.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`;
}
