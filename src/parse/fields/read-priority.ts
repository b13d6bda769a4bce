import type { Priority } from '../roadmap.ts';

/** The words and signs of each priority, set apart by blanks. */
const WORDS: { readonly [priority in Priority]: string } = {
  highest: 'highest 🔺 pinned',
  high: 'high ⏫ p0 p1 高 높음 alta hoch haute высокий',
  medium: 'medium 🔼 p2 中 보통 média media mittel moyenne средний',
  none: 'none normal',
  low: 'low 🔽 p3 低 낮음 baixa baja niedrig basse низкий',
  lowest: 'lowest ⏬',
};
const PRIORITIES = new Map(
  Object.entries(WORDS).flatMap(([priority, words]) => words.split(' ').map((word) => [word, priority as Priority])),
);

/** The priority that a word or sign names, as `high`, `P1`, `⏫` or `高`; null for other text. */
export function readPriority(text: string): Priority | null {
  return PRIORITIES.get(text.replaceAll('\uFE0F', '').trim().toLowerCase()) ?? null;
}
