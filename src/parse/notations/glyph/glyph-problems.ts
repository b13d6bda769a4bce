import type { Problem } from '../../../problem.ts';
import type { SignedList } from './glyph-family.ts';
import { isEmptyBox } from './glyphs.ts';

const WAY_OUT = '(or done, todo, dropped, parked).';

/** Tells a list that says statuses, or draws empty boxes, and is not counted. */
export function tellUncounted(
  path: string,
  { plain, leading, meanings }: Pick<SignedList, 'plain' | 'leading' | 'meanings'>,
  isMixed: boolean,
): readonly Problem[] {
  const [first] = leading;
  if (first === undefined) return [];
  const { line, column } = first.item;
  const told = { path, line, column, severity: 'info' as const, fix: null };
  if (isMixed) {
    const { glyph } = leading.find((other) => !meanings.has(other.glyph)) ?? first;
    const message = `This list has signs for done and for open, but too many like "${glyph}" that say no status, so none of it is counted. Say what they mean in the front matter: marks: { "${glyph}": doing } ${WAY_OUT}`;
    return [{ ...told, code: 'mixed-glyphs', message }];
  }
  if (plain.length < 2 || leading.length < plain.length || !leading.every(({ glyph }) => isEmptyBox(glyph))) return [];
  const message = `Every item of this list begins with "${first.glyph}", and a list of one sign alone is not counted. Say in the front matter what it means: marks: { "${first.glyph}": todo } ${WAY_OUT}`;
  return [{ ...told, code: 'lone-glyphs', message }];
}
