/** Markdown folded away under a summary, which is written as HTML: pass words of a catalogue, never a learner's text. */
export function renderDetails(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** Bullets of one line each; `more` words how many the limit leaves out. */
export function renderBullets(lines: readonly string[], limit: number, more: (left: number) => string): string {
  const bullets = lines.slice(0, limit).map((line) => `- ${line}`);
  const left = lines.length - bullets.length;
  return [...bullets, ...(left > 0 ? [`- … ${more(left)}`] : [])].join('\n');
}
