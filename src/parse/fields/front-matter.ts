import { type Day, isDay } from '../../day.ts';
import { foldText } from '../../fold-text.ts';
import { readTag } from '../../locales/read-tag.ts';
import type { Defaults } from '../../source.ts';
import type { MarkMeaning, Roadmap } from '../roadmap.ts';
import { type Complaint, FrontMatterReader } from './front-matter-reader.ts';

export const STAGE_RULES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'bold', 'summary', 'lines', 'items', 'none'] as const;
export type StageRule = (typeof STAGE_RULES)[number];

/** What the YAML at the top of a roadmap says, null where it says nothing. */
export interface FrontMatter
  extends Pick<Roadmap, 'goal' | 'due' | 'language' | 'order' | 'count' | 'gate' | 'review' | 'series'> {
  readonly title: string | null;
  readonly marks: ReadonlyMap<string, MarkMeaning>;
  readonly stages: StageRule | null;
  /** Obsidian shows the file as a board (https://github.com/mgmeyers/obsidian-kanban). */
  readonly isBoard: boolean;
  readonly complaints: readonly Complaint[];
}

const MEANINGS: readonly MarkMeaning[] = ['done', 'doing', 'todo', 'dropped', 'parked'];

/** Reads the front matter of a roadmap; `defaults` hold where it says nothing. A value it can't use is among the complaints and counts as not said. */
export function parseFrontMatter(text: string, defaults: Defaults = {}): FrontMatter {
  const reader = new FrontMatterReader(text);
  return {
    title: reader.text('title'),
    goal: reader.text('goal'),
    due: readDue(reader),
    language: readLanguage(reader),
    order: reader.number('order', 'a number, as in order: 2', () => true),
    count: reader.choice('count', ['all', 'leaves'] as const) ?? defaults.count ?? 'all',
    marks: new Map([...Object.entries(defaults.marks ?? {}), ...readMarks(reader)]),
    stages: reader.choice('stages', STAGE_RULES),
    gate: reader.number('gate', 'a percentage from 0 to 100', (value) => value >= 0 && value <= 100),
    review: (reader.choice('review', ['true', 'false'] as const) ?? String(defaults.review)) === 'true',
    series: { week: reader.text('week'), phase: reader.text('phase'), stage: reader.text('stage') },
    isBoard: reader.entry('kanban-plugin') !== null,
    complaints: reader.complaints(),
  };
}

/** Without a goal it is a key of another program. */
function readDue(reader: FrontMatterReader): Day | null {
  if (reader.entry('goal') === null) return null;
  return reader.read('due', 'the day of the goal, as in due: 2026-09-01', (value) => {
    const day = typeof value === 'string' ? value.trim() : '';
    return isDay(day) ? day : null;
  });
}

function readLanguage(reader: FrontMatterReader): string | null {
  const written = reader.text('language');
  if (written === null) return null;
  const { tag, meant } = readTag(written);
  if (tag === null)
    reader.refuse(
      reader.entry('language')?.line ?? 1,
      `"${written}" names no language. Write its BCP 47 tag, as in language: ${meant ?? 'zh-Hans'}.`,
    );
  return tag;
}

function readMarks(reader: FrontMatterReader): ReadonlyMap<string, MarkMeaning> {
  const entry = reader.entry('marks');
  if (entry === null) return new Map();
  const { value, line } = entry;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    reader.refuse(line, '"marks" must map each mark to a meaning, as in marks: { "-": dropped }.');
    return new Map();
  }
  const { meanings, wrong } = readMeanings(Object.entries(value));
  for (const message of wrong) reader.refuse(line, message);
  return meanings;
}

/** What is said of marks: their meanings, and why some have none, in words. */
export function readMeanings(said: Iterable<readonly [mark: string, meaning: unknown]>): {
  readonly meanings: ReadonlyMap<string, MarkMeaning>;
  readonly wrong: readonly string[];
} {
  const meanings = new Map<string, MarkMeaning>();
  const wrong: string[] = [];
  for (const [mark, written] of said) {
    const meaning = MEANINGS.find((known) => typeof written !== 'object' && known === foldText(String(written)));
    if (meaning !== undefined) meanings.set(mark.replaceAll('\uFE0F', ''), meaning);
    else wrong.push(`The mark "${mark}" must mean one of ${MEANINGS.join(', ')}.`);
  }
  return { meanings, wrong };
}
