import type { Row } from './row.ts';

const SHOWN = 14;

/** Rows to show at once, and all rows to fold below them; `folded` is empty when everything is shown. */
export interface Fold {
  readonly shown: readonly Row[];
  readonly folded: readonly Row[];
}

/**
 * Up to about a dozen rows are all shown. Of more, the upper levels that fit are; when even the uppermost does not fit,
 * its rows in motion (begun and not finished, or `current`) are.
 */
export function foldRows(rows: readonly Row[], isCurrent: (row: Row) => boolean): Fold {
  if (rows.length <= SHOWN) return { shown: rows, folded: [] };
  const deepest = Math.max(...rows.map(({ depth }) => depth));
  for (let depth = deepest - 1; depth >= 0; depth -= 1) {
    const upper = rows.filter((row) => row.depth <= depth);
    if (upper.length <= SHOWN) return { shown: upper, folded: rows };
  }
  const top = rows.filter((row) => row.depth === 0);
  const moving = top.filter((row) => isCurrent(row) || isBegun(row));
  return { shown: moving.length <= SHOWN ? moving : moving.filter(isCurrent), folded: rows };
}

function isBegun({ progress: { done, doing, total } }: Row): boolean {
  return done + doing > 0 && done < total;
}
