import type { MessageKey } from '../../locales/locale.ts';
import type { Formatter } from '../format/formatter.ts';

/** Markdown folded away under a summary, which is written as HTML: pass a message, never a learner's text. */
export function renderDetails(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Lines as bullets, folded away under a message that counts them all; what goes past the limit is a count, too. */
export function renderFolded(
  key: MessageKey,
  { lines, limit }: { readonly lines: readonly string[]; readonly limit: number },
  { say }: Formatter,
): string {
  const bullets = lines.slice(0, limit).map((line) => `- ${line}`);
  const count = lines.length - bullets.length;
  const rest = count > 0 ? [`- … ${say('count.more', { count })}`] : [];
  return renderDetails(say(key, { count: lines.length }), [...bullets, ...rest].join('\n'));
}
