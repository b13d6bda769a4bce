import { cleanText } from './clean-text.ts';

/** User text as a Markdown code span: nothing in it is read, notifies, refers or ends a comment. Not for a table, which splits its cells at any `|`. */
export function escapeCode(text: string): string {
  const clean = cleanText(text).replace(/<!--|-->/g, (edge) => edge.replace('--', '-\u200b-'));
  const longest = Math.max(0, ...Array.from(clean.matchAll(/`+/g), ([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`;
}
