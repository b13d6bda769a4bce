/** The rules that order candidates, first to last. */
export const RANKS = [
  'pinned',
  'due',
  'said',
  'wip',
  'goal',
  'required',
  'ahead',
  'doing',
  'stage',
  'priority',
  'order',
] as const;
export type Rank = (typeof RANKS)[number];
