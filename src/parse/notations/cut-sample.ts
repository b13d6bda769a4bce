import type { Code, Outline } from '../../markdown/outline.ts';
import { walkBlocks } from '../../markdown/walk-outline.ts';

/** Offsets in the source, `end` exclusive. */
interface Rest {
  readonly start: number;
  readonly end: number;
}

const FENCE = /^[ \t>]*(?:`{3,}|~{3,})[ \t]*([^`\s]*)/;
const MARKDOWN = /^(?:markdown|md|mdx)$/i;

/**
 * What is left of samples of Markdown whose own fence is closed by one inside: GitHub draws it as Markdown, though it was meant to go
 * on up to the fence that closes it where each fence with a language opens one.
 */
export function findCutSamples(outline: Outline): readonly Rest[] {
  const found: Rest[] = [];
  for (const block of walkBlocks(outline.blocks)) {
    if (block.kind !== 'code' || !block.fenced || block.start < (found.at(-1)?.end ?? 0)) continue;
    const end = cutAt(outline, block);
    // Without an end nobody knows what was meant, here or in a sample further down.
    if (end === null) break;
    if (end > block.end) found.push({ start: block.end, end });
  }
  return found;
}

/** The offset of the line that was meant to close a sample, its own end where nothing cuts it, null where no line is. */
function cutAt({ source, lines }: Outline, { line, endLine, start, end }: Code): number | null {
  const languageOf = (number: number) =>
    FENCE.exec(source.slice(Math.max(lines[number - 1] ?? 0, start), lines[number]))?.[1] ?? null;
  if (!MARKDOWN.test(languageOf(line) ?? '')) return end;
  let depth = 0;
  for (let number = line; number <= lines.length; number += 1) {
    const language = languageOf(number);
    if (language !== null) depth += language === '' ? -1 : 1;
    if (depth === 0) return number <= endLine ? end : (lines[number - 1] ?? end);
  }
  return null;
}
