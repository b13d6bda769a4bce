import type { Step } from '../../parse/roadmap.ts';
import type { Pair } from '../verify.ts';

/** What a step says that a field of the same name can say. */
const FIELDS = ['when', 'parked', 'start', 'due', 'doneOn', 'why', 'estimate', 'priority', 'optional'] as const;

/** The fields that a step lost on its way, as a comment behind its title; empty when it lost none. */
export function writeFields({ before, after, changed }: Pair): string {
  const own = { ...before, parked: before.parked && before.when === null };
  const lost = FIELDS.filter((name) => (own[name] ?? false) !== false && own[name] !== after[name]);
  const fields = [
    ...(before.id === after.id ? [] : [`id: ${before.id.slice(before.path.length + 1)}`]),
    ...lost.flatMap((name) => writeField(name === 'doneOn' ? 'done' : name, String(own[name])) ?? []),
    ...(changed.includes('needs') ? lostNeeds(before, after) : []),
  ];
  return fields.length === 0 ? '' : ` <!-- ${fields.join('; ')} -->`;
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
