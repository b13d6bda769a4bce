import { foldText } from '../../fold-text.ts';
import { priorityWords } from '../../locales/words.ts';
import type { Priority } from '../roadmap.ts';

/** The signs of Obsidian Tasks (https://publish.obsidian.md/tasks/Getting+Started/Priority). */
const SIGNS: readonly (readonly [string, Priority])[] = [
  ['🔺', 'highest'],
  ['⏫', 'high'],
  ['🔼', 'medium'],
  ['🔽', 'low'],
  ['⏬', 'lowest'],
];
const PRIORITIES: ReadonlyMap<string, Priority> = new Map([...SIGNS, ...priorityWords()]);

/** The priority that a word or sign names, as `high`, `P1`, `⏫` or `高`; null for other text. */
export function readPriority(text: string): Priority | null {
  return PRIORITIES.get(foldText(text)) ?? null;
}
