import type { Need } from '../parse/roadmap.ts';

/**
 * Compares the needs of steps before and after a change; `freed` are ids that may come or go. Steps share their needs, so each
 * pair is compared once, however many steps have it.
 */
export function compareNeeds(freed: ReadonlySet<string>): (before: readonly Need[], after: readonly Need[]) => boolean {
  const known = new Map<Need, Map<Need, boolean>>();
  return (before, after) => {
    const [old, now] = [before.filter(isHeld), after.filter(isHeld)];
    return old.length === now.length && old.every((need, at) => isSame(need, now[at] ?? need));
  };

  function isSame(before: Need, after: Need): boolean {
    const others = known.get(before) ?? new Map<Need, boolean>();
    known.set(before, others);
    const same = others.get(after) ?? held(before).join('\n') === held(after).join('\n');
    others.set(after, same);
    return same;
  }

  function isHeld({ steps }: Need): boolean {
    return steps.some((id) => !freed.has(id));
  }

  function held({ steps }: Need): readonly string[] {
    return steps.filter((id) => !freed.has(id));
  }
}
