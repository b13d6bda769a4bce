import { splitLines } from '../markdown/line-starts.ts';
/** A section without what formatters change: blank lines dropped, table cells without padding, delimiter cells of one dash. */
export function normaliseSection(section: string): string {
  const lines = splitLines(section).filter((line) => line.trim() !== '');
  return lines.map((line) => (line.startsWith('|') ? normaliseRow(line) : line)).join('\n');
}

function normaliseRow(row: string): string {
  return row
    .trimEnd()
    .split('|')
    .map((cell) => cell.trim().replace(/^(:?)-+(:?)$/, '$1-$2'))
    .join('|');
}
