import { foldText } from '../../../fold-text.ts';
import { wordMap } from '../../../locales/words.ts';

/** What a column of a status table says of its steps besides their status; null for a column that may hold titles. */
export type ColumnKind = 'done' | 'due' | 'estimate' | 'priority' | 'remark' | null;

const KINDS = wordMap<ColumnKind>([
  ['dueColumn', 'due'],
  ['doneColumn', 'done'],
  ['estimateColumn', 'estimate'],
  ['priorityColumn', 'priority'],
  ['noteColumn', 'remark'],
]);

/** What the header cell of a column says that it holds. */
export function columnKind(header: string): ColumnKind {
  const bare = foldText(header)
    .replace(/[(（][^()（）]*[)）]/gu, '')
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu, '');
  return KINDS.get(bare) ?? null;
}
