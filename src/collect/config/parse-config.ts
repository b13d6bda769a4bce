import { isMap, isNode, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml';
import { editDistance } from '../../parse/fields/edit-distance.ts';
import { type Problem, toProblem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import { NAMES, readSettings, type Settings } from './settings.ts';

/** What trailmark.yml says; a value that can not be used is a problem at its place and counts as not said. */
export interface Config {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

const NEAR = 2;

/** Reads trailmark.yml. Anchors, tags and nested maps have no use in it and are refused. */
export function parseConfig({ path, text }: Source): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const { settings, wrong } = readDocument(document);
  const problems = wrong.map(({ at, message }) => {
    const { line, col } = lines.linePos(at);
    return toProblem(path, { code: 'config', line: Math.max(1, line), column: Math.max(1, col), message });
  });
  return { settings, problems };
}

/** What is wrong, and the offset at which. */
interface Wrong {
  readonly at: number;
  readonly message: string;
}

interface ReadDocument {
  readonly settings: Settings;
  readonly wrong: readonly Wrong[];
}

function readDocument({ errors: [error], contents }: ReturnType<typeof parseDocument>): ReadDocument {
  if (error) return { settings: {}, wrong: [{ at: error.pos[0], message: `This is no valid YAML: ${error.message}` }] };
  if (isMap(contents)) return readPairs(contents.items.map(toEntry));
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  return { settings: {}, wrong: isEmpty ? [] : [{ at: 0, message: 'Write lines of "key: value", as in chart: off.' }] };
}

/** A line of the file: `texts` is null where the value is neither a text nor a list of texts. */
interface Entry {
  readonly name: string;
  readonly texts: readonly string[] | null;
  /** What a map says, where the setting wants one. */
  readonly pairs: ReadonlyMap<string, string> | null;
  readonly at: number;
  readonly valueAt: number;
}

function toEntry({ key, value }: Pair): Entry {
  const at = startOf(key) ?? 0;
  const name = isScalar(key) ? String(key.value) : '';
  const pairs = name === 'marks' ? pairsOf(value) : null;
  return { name, texts: textsOf(value), pairs, at, valueAt: startOf(value) ?? at };
}

function pairsOf(node: unknown): ReadonlyMap<string, string> | null {
  if (!isMap(node)) return null;
  return new Map(node.items.map(({ key, value }) => [textsOf(key)?.[0] ?? '', textsOf(value)?.[0] ?? '']));
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

function textsOf(node: unknown): readonly string[] | null {
  const items = isSeq(node) ? node.items : [node];
  const texts = items.map((item) => (isScalar(item) ? String(item.value ?? '') : null));
  return node === null ? [] : texts.some((text) => text === null) ? null : (texts as readonly string[]);
}

function readPairs(entries: readonly Entry[]): ReadDocument {
  const known = entries.flatMap(({ name, ...rest }) => {
    const setting = NAMES.find((one) => one === name);
    return setting === undefined ? [] : [{ ...rest, name: setting }];
  });
  const { settings, wrong } = readSettings(
    new Map(known.map(({ name, texts, pairs }) => [name, pairs ?? texts ?? []])),
  );
  return {
    settings,
    wrong: [
      ...entries
        .filter(({ name }) => !NAMES.some((one) => one === name))
        .map(({ name, at }) => ({ at, message: sayUnknown(name) })),
      ...known
        .filter(({ texts, pairs }) => texts === null && pairs === null)
        .map(({ name, at }) => ({ at, message: `${name} takes a text.` })),
      ...known.flatMap(({ name, valueAt }) => {
        const message = wrong.get(name);
        return message === undefined ? [] : [{ at: valueAt, message }];
      }),
    ],
  };
}

function sayUnknown(name: string): string {
  const near = NAMES.find((known) => editDistance(known, name.toLowerCase()) <= NEAR);
  return `"${name}" is no setting. ${near === undefined ? `There are: ${NAMES.join(', ')}.` : `Did you mean "${near}"?`}`;
}
