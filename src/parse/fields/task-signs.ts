import type { Fields } from './fields.ts';

/** A sign of Obsidian Tasks, the other signs that it reads the same, and what its value says; null says nothing here. */
interface TaskSign {
  readonly signs: string;
  readonly field: keyof Fields | null;
  readonly value: string;
}

export const DAY = '\\d{4}-\\d{2}-\\d{2}';
const ID = '[\\w-]+';

/** The signs that stand before a value (https://publish.obsidian.md/tasks/Reference/Task+Formats/Tasks+Emoji+Format). */
export const TASK_SIGNS: readonly TaskSign[] = [
  { signs: '📅📆🗓', field: 'due', value: DAY },
  { signs: '🛫', field: 'start', value: DAY },
  { signs: '✅', field: 'doneOn', value: DAY },
  { signs: '⏳⌛➕❌', field: null, value: DAY },
  { signs: '🆔', field: 'id', value: ID },
  { signs: '⛔', field: 'needs', value: `${ID}(?:\\s*,\\s*${ID})*` },
];

/** A sign before its value, as a piece of a pattern whose group is the value. */
export function signedValue({ signs, value }: Pick<TaskSign, 'signs' | 'value'>): string {
  return `[${signs}]\\uFE0F?[^\\S\\r\\n]*(?<value>${value})`;
}
