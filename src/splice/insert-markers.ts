import { parseOutline } from '../markdown/markdown-to-outline.ts';
import { END, START } from './find-markers.ts';

/**
 * A README with an empty pair of markers where a reader looks for the progress: behind the introduction, which is what
 * stands before the first heading, or before the second where the text begins with one; else at the end. Nothing else changes.
 */
export function insertMarkers(text: string): string {
  const { blocks } = parseOutline(text);
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const before = headings[0] === blocks[0] ? headings[1] : headings[0];
  const at = before?.start ?? text.length;
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const head = text.slice(0, at);
  const gap =
    head.replace(/^\uFEFF/, '') === '' || head.endsWith(eol + eol) ? '' : head.endsWith(eol) ? eol : eol + eol;
  const tail = before === undefined ? '' : eol;
  return `${head}${gap}${START}${eol}${END}${eol}${tail}${text.slice(at)}`;
}
