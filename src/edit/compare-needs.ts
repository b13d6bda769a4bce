/**
 * Compares the needs of steps before and after a change; `freed` are ids that may come or go. Steps share their arrays of
 * needs, so each pair of arrays is compared once, however many steps have it.
 */
export function compareNeeds(
  freed: ReadonlySet<string>,
): (before: readonly string[], after: readonly string[]) => boolean {
  const known = new Map<readonly string[], Map<readonly string[], boolean>>();
  return (before, after) => {
    const others = known.get(before) ?? new Map<readonly string[], boolean>();
    known.set(before, others);
    const same = others.get(after) ?? isSame(held(before), held(after));
    others.set(after, same);
    return same;
  };

  function held(needs: readonly string[]): readonly string[] {
    return freed.size === 0 ? needs : needs.filter((id) => !freed.has(id));
  }
}

function isSame(before: readonly string[], after: readonly string[]): boolean {
  return before.length === after.length && before.every((id, at) => id === after[at]);
}
