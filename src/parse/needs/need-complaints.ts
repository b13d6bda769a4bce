import type { Problem } from '../../problem.ts';

/** What is said of a need that can't be used. */
export type NeedComplaint = Pick<Problem, 'code' | 'message'>;

/** No name is this one. */
export function unknownNeed(name: string): NeedComplaint {
  const message = `No step and no stage is called "${name}". Write an id, a title, or path#id; "trailmark status --json" lists the ids.`;
  return { code: 'unknown-need', message };
}

/** Several are; `places` are `path:line`. */
export function ambiguousNeed(name: string, places: readonly string[]): NeedComplaint {
  return {
    code: 'ambiguous-need',
    message: `"${name}" can mean ${places.join(' or ')}. Give the one that is meant an id and name that.`,
  };
}

/** What it names waits for the step itself. */
export function circularNeed(name: string): NeedComplaint {
  return {
    code: 'circular-need',
    message: `"${name}" runs in a circle: what it names waits for this step. Take one of the needs out.`,
  };
}
