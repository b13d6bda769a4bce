import type { MessageKey } from '../../locales/locale.ts';
import type { Formatter } from '../format/formatter.ts';

interface List {
  readonly lines: readonly string[];
  readonly limit: number;
}

/** Markdown folded away under a summary, which is written as HTML: pass a message, never a learner's text. */
export function renderDetails(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Lines as bullets, folded away under a message that counts them all; what goes past the limit is a count, too. */
export function renderFolded(key: MessageKey, list: List, formatter: Formatter): string {
  return renderDetails(formatter.say(key, { count: list.lines.length }), renderBullets(list, formatter));
}

/** Lines as bullets; what goes past the limit is a count. */
export function renderBullets({ lines, limit }: List, { say }: Formatter): string {
  const bullets = lines.slice(0, limit).map((line) => `- ${line}`);
  const count = lines.length - bullets.length;
  const rest = count > 0 ? [`- … ${say('count.more', { count })}`] : [];
  return [...bullets, ...rest].join('\n');
}
