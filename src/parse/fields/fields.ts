import type { Span } from '../../markdown/outline.ts';
import type { Step } from '../roadmap.ts';

/** Where fields stand: needs and bad values are told at this line and column. */
export type Place = Pick<Span, 'line' | 'column'>;

/** A need as it was written: the name of a step or stage, or `path#id`. */
export interface WrittenNeed extends Place {
  readonly name: string;
}

/** A value that its field can't take, and where its line begins. */
export interface BadValue extends Place {
  readonly field: 'start' | 'due' | 'doneOn' | 'priority' | 'optional' | 'parked';
  readonly value: string;
}

type Said = 'id' | 'when' | 'why' | 'start' | 'due' | 'doneOn' | 'priority' | 'estimate';

/**
 * What a line says of its step or stage besides title and status; what it does not say is not there. `parked`: it is put off,
 * whether or not `when` says until what.
 */
export interface Fields extends Partial<{ readonly [key in Said]: NonNullable<Step[key]> }> {
  readonly needs?: readonly WrittenNeed[];
  readonly optional?: true;
  readonly parked?: true;
  readonly bad?: readonly BadValue[];
}

/** The fields of a line that has none. */
export const NO_FIELDS: Fields = {};

/** Joins the fields of one step written in two places; what stands first wins, needs and bad values add up. */
export function joinFields(first: Fields, second: Fields): Fields {
  if (first === NO_FIELDS || second === NO_FIELDS) return first === NO_FIELDS ? second : first;
  const needs = [...(first.needs ?? []), ...(second.needs ?? [])];
  return { ...second, ...first, needs, bad: [...(first.bad ?? []), ...(second.bad ?? [])] };
}
