import { lowerBound } from '../../markdown/count-between.ts';
import type { Range } from '../../markdown/flat-text.ts';
import type { Span } from '../../markdown/outline.ts';
import type { Fields } from '../fields/fields.ts';
import type { Stage } from '../roadmap.ts';

/** What opens a part: a title as it is written, and the block that holds it. `level` is 0 where that is no heading; `end` is an offset. */
export interface Opening {
  readonly title: string;
  readonly block: Span;
  readonly level: number;
  readonly anchor: string | null;
  readonly end: number;
  /** How many steps begin inside. */
  readonly steps: number;
}

/**
 * A part of a file with steps in it: a stage, or a heading that is none. `start` and `end` are offsets: what begins between them
 * is inside. `names` are other forms of its title by which a need may call it.
 */
export interface Part extends Range, Pick<Stage, 'title' | 'line' | 'anchor' | 'prerequisites'> {
  readonly isStage: boolean;
  readonly names: readonly string[];
  readonly fields: Fields;
  readonly parts: readonly Part[];
}

/** The parts around an offset, the outermost first. Parts of one level stand in order and never overlap. */
export function partsAround(parts: readonly Part[], offset: number): readonly Part[] {
  const part = parts[lowerBound(parts, offset + 1, ({ start }) => start) - 1];
  return part === undefined || part.end <= offset ? [] : [part, ...partsAround(part.parts, offset)];
}

/** The innermost stage around an offset, null where there is none. */
export function stageAround(parts: readonly Part[], offset: number): Part | null {
  return partsAround(parts, offset).findLast(({ isStage }) => isStage) ?? null;
}

/** The outermost stages among parts. */
export function stagesOf(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => (part.isStage ? [part] : stagesOf(part.parts)));
}

/** All parts, inner ones too, in the order of writing. */
export function flattenParts(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [part, ...flattenParts(part.parts)]);
}

/** All parts, the stages before the headings that are none: of two parts of one name the stage is meant. */
export function stagesFirst(parts: readonly Part[]): readonly Part[] {
  return flattenParts(parts).toSorted((a, b) => Number(b.isStage) - Number(a.isStage));
}
