import type { Problem } from '../../problem.ts';
import { MOST_NEEDS } from '../roadmap.ts';

/** What is said of a need that can't be used. */
export type NeedComplaint = Pick<Problem, 'severity' | 'code' | 'message'>;

/** No name is this one. */
export function unknownNeed(name: string): NeedComplaint {
  const message = `No step, stage or roadmap is called "${name}". Write an id, a title, or path#id; "trailmark status --json" lists the ids.`;
  return { severity: 'error', code: 'unknown-need', message };
}

/** Several are; `places` are `path:line`. */
export function ambiguousNeed(name: string, places: readonly string[]): NeedComplaint {
  return {
    severity: 'error',
    code: 'ambiguous-need',
    message: `"${name}" can mean ${places.join(' or ')}. Give the one that is meant an id and name that.`,
  };
}

/** What it names waits for the step itself. */
export function circularNeed(name: string): NeedComplaint {
  return {
    severity: 'error',
    code: 'circular-need',
    message: `"${name}" runs in a circle: what it names waits for this step. Take one of the needs out.`,
  };
}

/** What it names, with all else that the step needs, is more than the JSON lists. */
export function manyNeeds(name: string, count: number): NeedComplaint {
  return {
    severity: 'info',
    code: 'many-needs',
    message: `With "${name}" a step needs ${count} steps. All of them count; the JSON lists the first ${MOST_NEEDS}.`,
  };
}
