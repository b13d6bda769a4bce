import type { StepCandidate } from '../notations/step-candidate.ts';
import type { Status } from '../roadmap.ts';
import type { Part } from '../stages/part.ts';
import type { Fields } from './fields.ts';

/** What a step takes over from the steps and stages around it. */
export interface Passed {
  readonly depth: number;
  readonly parked: boolean;
  readonly dropped: boolean;
  readonly fields: Pick<Fields, 'when' | 'start' | 'due' | 'optional' | 'priority'>;
}

/** What the stages and headings around it, the outermost first, give a top step. */
export function passedByParts(parts: readonly Part[]): Passed {
  const nothing: Passed['fields'] = { when: null, start: null, due: null, optional: false, priority: null };
  const fields = parts.reduce((passed, part) => join(passed, part.fields), nothing);
  return { depth: 0, parked: parts.some((part) => isParked(part.fields)), dropped: false, fields };
}

/** What a step gives those below it, besides what was passed to itself. */
export function passDown(passed: Passed, { fields, parked }: StepCandidate, status: Status): Passed {
  const joined = join(passed.fields, fields);
  return {
    depth: passed.depth + 1,
    parked: passed.parked || parked || isParked(fields),
    dropped: status === 'dropped',
    // Its own priority is the step's alone.
    fields: { ...joined, priority: passed.fields.priority },
  };
}

function isParked({ when, parked }: Fields): boolean {
  return parked || when !== null;
}

/** The innermost value wins. */
function join(passed: Passed['fields'], fields: Fields): Passed['fields'] {
  return {
    when: fields.when ?? passed.when,
    start: fields.start ?? passed.start,
    due: fields.due ?? passed.due,
    optional: fields.optional || passed.optional,
    priority: fields.priority ?? passed.priority,
  };
}
