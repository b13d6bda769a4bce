import { cleanSource, cleanText } from './clean-text.ts';

/** User text as a Markdown code span: nothing in it is read, notifies, refers or ends a comment. Not for a table, which splits its cells at any `|`. */
export function escapeCode(text: string): string {
  const clean = cleanText(text).replace(/<!--|-->/g, (edge) => edge.replace('--', '-\u200b-'));
  const fence = '`'.repeat(longestRun(clean) + 1);
  const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${clean}${pad}${fence}`;
}

/** Lines of text as a block of code that nothing in them ends. */
export function fenceCode(text: string): string {
  const lines = text.split('\n').map((line) => cleanSource(line).trimEnd());
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return [fence, ...lines, fence].join('\n');
}

function longestRun(text: string): number {
  return Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
}
