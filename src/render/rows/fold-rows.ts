import type { Row } from './row.ts';

const SHOWN = 14;

/** Rows to show at once, and all rows to fold below them; `folded` is empty when everything is shown. */
export interface Fold {
  readonly shown: readonly Row[];
  readonly folded: readonly Row[];
}

/** Up to about a dozen rows are all shown. Of more, the upper levels that fit are, at least the uppermost, and the rest is folded. */
export function foldRows(rows: readonly Row[]): Fold {
  if (rows.length <= SHOWN) return { shown: rows, folded: [] };
  const levels = [...new Set(rows.map(({ depth }) => depth))].sort((a, b) => b - a);
  const fitting = levels.find((level) => upTo(rows, level).length <= SHOWN) ?? 0;
  const shown = upTo(rows, fitting);
  return { shown, folded: shown.length < rows.length ? rows : [] };
}

function upTo(rows: readonly Row[], level: number): readonly Row[] {
  return rows.filter(({ depth }) => depth <= level);
}
