import type { Day } from '../../day.ts';
import type { Priority } from '../roadmap.ts';

/** A need as it was written: the name of a step or stage, or `path#id`. */
export interface WrittenNeed {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** A value that its field can't take, and where its line begins. */
export interface BadValue {
  readonly field: 'start' | 'due' | 'doneOn' | 'priority' | 'optional' | 'parked';
  readonly value: string;
  readonly line: number;
  readonly column: number;
}

/** What a line says of its step or stage besides title and status; null or empty where it says nothing. */
export interface Fields {
  readonly id: string | null;
  readonly needs: readonly WrittenNeed[];
  readonly when: string | null;
  readonly why: string | null;
  readonly start: Day | null;
  readonly due: Day | null;
  readonly doneOn: Day | null;
  readonly priority: Priority | null;
  readonly estimate: string | null;
  readonly optional: boolean;
  /** It is put off, whether or not `when` says until what. */
  readonly parked: boolean;
  readonly bad: readonly BadValue[];
}

/** The fields of a line that has none. */
export const NO_FIELDS: Fields = {
  id: null,
  needs: [],
  when: null,
  why: null,
  start: null,
  due: null,
  doneOn: null,
  priority: null,
  estimate: null,
  optional: false,
  parked: false,
  bad: [],
};

/** Joins the fields of one step written in two places; what stands first wins, needs and bad values add up. */
export function joinFields(first: Fields, second: Fields): Fields {
  if (first === NO_FIELDS || second === NO_FIELDS) return first === NO_FIELDS ? second : first;
  return {
    id: first.id ?? second.id,
    needs: [...first.needs, ...second.needs],
    when: first.when ?? second.when,
    why: first.why ?? second.why,
    start: first.start ?? second.start,
    due: first.due ?? second.due,
    doneOn: first.doneOn ?? second.doneOn,
    priority: first.priority ?? second.priority,
    estimate: first.estimate ?? second.estimate,
    optional: first.optional || second.optional,
    parked: first.parked || second.parked,
    bad: [...first.bad, ...second.bad],
  };
}
