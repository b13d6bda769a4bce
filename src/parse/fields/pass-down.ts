import type { StepCandidate } from '../notations/step-candidate.ts';
import type { Priority, Status } from '../roadmap.ts';
import type { Part } from '../stages/part.ts';
import type { Fields } from './fields.ts';

/** What a step takes over from the steps and stages around it: of fields that several say, those of the innermost. */
export interface Passed {
  readonly depth: number;
  readonly parked: boolean;
  readonly dropped: boolean;
  readonly fields: Fields;
  /** Of its stages: a step's own priority is the step's alone. */
  readonly priority: Priority;
}

/** What the stages and headings around it, the outermost first, give a top step. */
export function passedByParts(parts: readonly Part[]): Passed {
  const fields: Fields = Object.assign({}, ...parts.map((part) => part.fields));
  const parked = parts.some((part) => isParked(part.fields));
  return { depth: 0, parked, dropped: false, fields, priority: fields.priority ?? 'none' };
}

/** What a step gives those below it, besides what was passed to itself. */
export function passDown(
  { depth, priority, ...passed }: Passed,
  { fields, parked }: StepCandidate,
  status: Status,
): Passed {
  return {
    depth: depth + 1,
    parked: passed.parked || parked || isParked(fields),
    dropped: status === 'dropped',
    fields: { ...passed.fields, ...fields },
    priority,
  };
}

function isParked({ when, parked }: Fields): boolean {
  return parked === true || when !== undefined;
}
