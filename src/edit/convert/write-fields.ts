import type { Step } from '../../parse/roadmap.ts';
import type { Pair } from '../verify.ts';

/** The field of a step that is put off without a trigger. */
export const PARKED = 'parked: true';

/** The fields that a step lost on its way, as a comment behind its title; empty when it lost none. */
export function writeFields({ before, after, changed }: Pair): string {
  const fields = [
    ...(before.id === after.id ? [] : [`id: ${before.id.slice(before.path.length + 1)}`]),
    ...lost('when', before.when, after.when),
    ...(before.parked && !after.parked && before.when === null ? [PARKED] : []),
    ...lost('start', before.start, after.start),
    ...lost('due', before.due, after.due),
    ...lost('done', before.doneOn, after.doneOn),
    ...lost('why', before.why, after.why),
    ...lost('estimate', before.estimate, after.estimate),
    ...(before.priority === after.priority ? [] : [`priority: ${before.priority}`]),
    ...(before.optional && !after.optional ? ['optional: true'] : []),
    ...(changed.includes('needs') ? lostNeeds(before, after) : []),
  ];
  return fields.length === 0 ? '' : ` <!-- ${fields.join('; ')} -->`;
}

function lost(key: string, before: string | null, after: string | null): readonly string[] {
  return before === null || before === after ? [] : [writeField(key, before) ?? []].flat();
}

/** A field as it stands in a comment; null where its value would end the comment or the field. */
export function writeField(key: string, value: string): string | null {
  return /--|[;\r\n<>]/.test(value) ? null : `${key}: ${value}`;
}

function lostNeeds({ needs }: Step, after: Step): readonly string[] {
  const kept = new Set(after.needs.flatMap(({ steps }) => steps));
  const missing = needs.flatMap(({ steps }) => steps.filter((id) => !kept.has(id)));
  return missing.length === 0 ? [] : [`needs: ${missing.map((id) => `"${id}"`).join(', ')}`];
}
