import { convertRoadmap } from '../../edit/convert/convert-roadmap.ts';
import { parseRoadmap } from '../../edit/parse-roadmap.ts';
import { listSteps } from '../../parse/list-steps.ts';
import type { Source } from '../../source.ts';

const HEADING = /^(#{1,6})[ \t]+\S/;

/**
 * The text of a file as a roadmap. What has steps, in whatever notation, stays as it is; of an outline each item becomes an open
 * step, else each line, else each heading that has none below it. Null where nothing could be a step.
 */
export function takeOver(source: Source): string | null {
  if (hasSteps(source)) return source.text;
  const lists = { path: source.path, text: convertRoadmap(source).text };
  return (
    [lists.text, boxLines(source.text), boxHeadings(source.text)].find((text) => hasSteps({ ...source, text })) ?? null
  );
}

function hasSteps(source: Source): boolean {
  return listSteps(parseRoadmap(source)).length > 0;
}

/** Each line that is no heading as an open step, below the line before it that is indented less. */
function boxLines(text: string): string {
  const open: number[] = [];
  const lines = text.split(/\r\n|\n|\r/).map((line) => {
    const title = line.trim();
    if (title === '' || HEADING.test(line)) {
      if (title !== '') open.length = 0;
      return line;
    }
    const indent = line.length - line.trimStart().length;
    while (open.length > 0 && indent <= (open.at(-1) ?? 0)) open.pop();
    open.push(indent);
    return `${'  '.repeat(open.length - 1)}- [ ] ${title}`;
  });
  return lines.join('\n');
}

/** Each heading without headings below it as an open step. */
function boxHeadings(text: string): string {
  const lines = text.split(/\r\n|\n|\r/);
  const levels = lines.map((line) => HEADING.exec(line)?.[1]?.length ?? 0);
  return lines
    .map((line, at) => {
      const level = levels[at] ?? 0;
      const below = levels.slice(at + 1).find((other) => other > 0) ?? 0;
      return level === 0 || below > level ? line : `- [ ] ${line.slice(level).trim()}`;
    })
    .join('\n');
}
