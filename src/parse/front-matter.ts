import { isMap, isNode, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Problem } from '../problem.ts';
import { editDistance } from './edit-distance.ts';
import { foldText } from './fold-text.ts';
import { findFrontMatter } from './front-matter-span.ts';
import type { MarkMeaning } from './notations/finding.ts';
import type { SeriesKeys } from './roadmap.ts';

export const STAGE_RULES = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'bold', 'summary', 'lines', 'items', 'none'] as const;
export type StageRule = (typeof STAGE_RULES)[number];

/** What the YAML at the top of a roadmap says, null where it says nothing. */
export interface FrontMatter {
  readonly title: string | null;
  readonly goal: string | null;
  readonly language: string | null;
  readonly order: number | null;
  readonly count: 'all' | 'leaves';
  readonly marks: ReadonlyMap<string, MarkMeaning>;
  readonly stages: StageRule | null;
  readonly gate: number | null;
  readonly review: boolean;
  readonly series: SeriesKeys;
}

const NAMES = [
  'title',
  'goal',
  'language',
  'order',
  'count',
  'marks',
  'stages',
  'gate',
  'review',
  'week',
  'phase',
  'stage',
];
const MEANINGS: readonly string[] = ['done', 'doing', 'todo', 'dropped', 'parked'];

/** Reads the front matter of a roadmap. A value it can't use is a problem at its line and counts as not said. */
export function parseFrontMatter(
  path: string,
  text: string,
): { readonly frontMatter: FrontMatter; readonly problems: readonly Problem[] } {
  const reader = new Reader(path, text);
  const frontMatter: FrontMatter = {
    title: reader.text('title'),
    goal: reader.text('goal'),
    language: reader.language(),
    order: reader.number('order', 'a number, as in order: 2', () => true),
    count: reader.choice('count', ['all', 'leaves'] as const) ?? 'all',
    marks: reader.marks(),
    stages: reader.choice('stages', STAGE_RULES),
    gate: reader.number('gate', 'a percentage from 0 to 100', (value) => value >= 0 && value <= 100),
    review: reader.choice('review', ['true', 'false'] as const) === 'true',
    series: { week: reader.text('week'), phase: reader.text('phase'), stage: reader.text('stage') },
  };
  return { frontMatter, problems: reader.problems };
}

const WAY_OUT = 'Mend it, or remove the lines from "---" to "---".';

interface Entry {
  readonly value: unknown;
  readonly line: number;
}

class Reader {
  readonly problems: Problem[] = [];
  readonly #path: string;
  readonly #entries = new Map<string, Entry>();

  constructor(path: string, text: string) {
    this.#path = path;
    const span = findFrontMatter(text);
    if (span === null) return;
    const counter = new LineCounter();
    const document = parseDocument(span.yaml.replace(/\r\n?/g, '\n'), { lineCounter: counter });
    // The YAML begins on line 2 of the file, below the "---".
    const lineOf = (offset: number) => counter.linePos(offset).line + 1;
    const error = document.errors[0];
    if (error !== undefined)
      this.#tell(lineOf(error.pos[0]), 'error', `This is no valid YAML: ${firstSentence(error.message)} ${WAY_OUT}`);
    else if (isMap(document.contents)) this.#readPairs(document.contents, lineOf);
    else if (document.contents !== null)
      this.#tell(2, 'error', `Front matter must be lines of "key: value". ${WAY_OUT}`);
  }

  #readPairs(map: YAMLMap, lineOf: (offset: number) => number): void {
    for (const { key, value } of map.items) {
      if (!isScalar(key) || key.range == null) continue;
      const plain = isNode(value) ? value.toJSON() : value;
      this.#remember(String(key.value), { value: plain, line: lineOf(key.range[0]) });
    }
  }

  #remember(name: string, entry: Entry): void {
    if (NAMES.includes(name)) this.#entries.set(name, entry);
    else {
      const near = NAMES.find((known) => editDistance(known, name.toLowerCase()) <= 2);
      if (near !== undefined)
        this.#tell(entry.line, 'info', `"${name}" is no key that Trailmark reads. Did you mean "${near}"?`);
    }
  }

  #tell(line: number, severity: Problem['severity'], message: string): void {
    this.problems.push({
      path: this.#path,
      line,
      column: 1,
      severity,
      code: severity === 'info' ? 'unknown-key' : 'front-matter',
      message,
      fix: null,
    });
  }

  text(name: string): string | null {
    const entry = this.#entries.get(name);
    if (entry === undefined || entry.value === null) return null;
    if (typeof entry.value !== 'object') return String(entry.value).trim() || null;
    this.#tell(entry.line, 'error', `"${name}" must be a text on one line.`);
    return null;
  }

  number(name: string, wanted: string, accepts: (value: number) => boolean): number | null {
    const entry = this.#entries.get(name);
    if (entry === undefined || entry.value === null) return null;
    const value =
      typeof entry.value === 'string' ? Number(entry.value.replace(/%$/, '').trim() || Number.NaN) : entry.value;
    if (typeof value === 'number' && Number.isFinite(value) && accepts(value)) return value;
    this.#tell(entry.line, 'error', `"${name}" must be ${wanted}.`);
    return null;
  }

  choice<T extends string>(name: string, choices: readonly T[]): T | null {
    const entry = this.#entries.get(name);
    if (entry === undefined || entry.value === null) return null;
    const choice = choices.find((known) => known === String(entry.value).toLowerCase());
    if (choice !== undefined) return choice;
    this.#tell(entry.line, 'error', `"${name}" must be one of ${choices.join(', ')}.`);
    return null;
  }

  language(): string | null {
    const tag = this.text('language');
    if (tag === null) return null;
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? null;
    } catch {
      this.#tell(
        this.#entries.get('language')?.line ?? 1,
        'error',
        `"language" must be a BCP 47 tag, as in language: zh-Hans.`,
      );
      return null;
    }
  }

  marks(): ReadonlyMap<string, MarkMeaning> {
    const entry = this.#entries.get('marks');
    if (entry === undefined || entry.value === null) return new Map();
    const pairs =
      typeof entry.value === 'object' && !Array.isArray(entry.value) ? Object.entries(entry.value as object) : null;
    if (pairs === null)
      this.#tell(entry.line, 'error', '"marks" must map each mark to a meaning, as in marks: { "-": dropped }.');
    return new Map((pairs ?? []).flatMap(([mark, meaning]) => this.#mark(mark, meaning, entry.line)));
  }

  #mark(mark: string, meaning: unknown, line: number): readonly (readonly [string, MarkMeaning])[] {
    const folded = foldText(String(meaning));
    if (MEANINGS.includes(folded)) return [[mark.replace(/\uFE0F/g, ''), folded as MarkMeaning]];
    this.#tell(line, 'error', `The mark "${mark}" must mean one of ${MEANINGS.join(', ')}.`);
    return [];
  }
}

function firstSentence(message: string): string {
  return `${(message.split('\n')[0] ?? '').replace(/ at line .*$/, '')}.`;
}
