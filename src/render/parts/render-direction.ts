import type { Voice } from '../words/voice.ts';

/** Markdown blocks as one text with a final line end, in a right-to-left frame where the language is written so. */
export function renderDirection(blocks: readonly string[], { words }: Voice): string {
  const body = blocks.filter((block) => block !== '').join('\n\n');
  return words.direction === 'rtl' ? `<div dir="rtl">\n\n${body}\n\n</div>\n` : `${body}\n`;
}
