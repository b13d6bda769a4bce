import type { Step } from '../../parse/roadmap.ts';
import type { Pair } from './compare-roadmaps.ts';

/** What to say of a step that its mark parks without a trigger. */
const LATER = 'later';

/** The fields that a step lost on its way, as a comment behind its title; empty when it lost none. */
export function writeFields({ before, after }: Pair): string {
  const fields = [
    ...(before.id === after.id ? [] : [`id: ${before.id.slice(before.path.length + 1)}`]),
    ...lost('when', before.when, after.when),
    ...(before.parked && !after.parked && before.when === null ? [`when: ${LATER}`] : []),
    ...lost('due', before.due, after.due),
    ...lost('done', before.doneOn, after.doneOn),
    ...lost('why', before.why, after.why),
    ...lost('estimate', before.estimate, after.estimate),
    ...(before.priority === after.priority ? [] : [`priority: ${before.priority}`]),
    ...(before.optional && !after.optional ? ['optional: true'] : []),
    ...lostNeeds(before, after),
  ];
  return fields.length === 0 ? '' : ` <!-- ${fields.join('; ')} -->`;
}

/** A value that would end the comment or its field is left out. */
function lost(key: string, before: string | null, after: string | null): readonly string[] {
  return before === null || before === after || /--|[;\r\n<>]/.test(before) ? [] : [`${key}: ${before}`];
}

function lostNeeds({ needs }: Step, after: Step): readonly string[] {
  // Thousands of steps may share thousands of needs, nearly always the same ones before and after.
  if (needs.length === after.needs.length && needs.every((need, at) => need === after.needs[at])) return [];
  const kept = new Set(after.needs);
  const missing = needs.filter((need) => !kept.has(need));
  return missing.length === 0 ? [] : [`needs: ${missing.map((need) => `"${need}"`).join(', ')}`];
}
