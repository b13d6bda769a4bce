import { posix } from 'node:path';
import type { Written, YamlPair } from '../../parse/fields/yaml-pairs.ts';
import type { Problem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import { readPairs, sayUnknown, type Wrong } from '../config/read-pairs.ts';
import type { ListedRepository } from './github/read-repositories.ts';
import { type Enrolled, parseRoster, type Roster } from './parse-roster.ts';

/** What a class.yml names. `left` are lines that are left out and stop nothing; with a problem nothing is to be read. */
export interface ClassList {
  readonly repositories: readonly ListedRepository[];
  readonly left: readonly Problem[];
  readonly problems: readonly Problem[];
}

const KEYS = ['repositories', 'pattern', 'roster'] as const;
type Key = (typeof KEYS)[number];

const PLACE = '{username}';
const REPOSITORY = /^(?:https:\/\/[^/]+\/)?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;
const EXAMPLE = 'as octocat/plan';

type Said = ReadonlyMap<Key, readonly Written[]>;

/** Reads a class.yml: a list of `repositories`, or a `pattern` and a `roster`, or both. `read` gives a file by its path. */
export async function readClassFile(
  source: Source,
  read: (path: string) => Promise<Source | Problem>,
): Promise<ClassList> {
  const { pairs, wrong, toProblem } = readPairs(source, 'repositories: [octocat/plan]');
  const said: Said = new Map(
    pairs.flatMap(({ name, texts }) => (isKey(name) && texts !== null ? [[name, texts]] : [])),
  );
  const found = [...wrong, ...pairs.flatMap(judgePair), ...judgeTogether(said)];
  if (found.length > 0) return { repositories: [], left: [], problems: found.map(toProblem) };
  const [roster] = said.get('roster') ?? [];
  const enrolled = roster === undefined ? NOBODY : await readRoster(roster.text, source.path, read);
  const [pattern] = said.get('pattern') ?? [];
  const all = dropTwins([
    ...(said.get('repositories') ?? []).flatMap(({ text }) => toRepository(text) ?? []),
    ...enrolled.enrolled.flatMap((one) => toEnrolled(one, pattern?.text ?? '')),
  ]);
  if (all.length > 0) return { repositories: all, left: enrolled.problems, problems: [] };
  const nobody = toProblem({ at: 0, message: 'It names no repository.' });
  return { repositories: [], left: [], problems: enrolled.problems.length > 0 ? enrolled.problems : [nobody] };
}

const NOBODY: Roster = { enrolled: [], problems: [] };

function isKey(name: string): name is Key {
  return KEYS.some((key) => key === name);
}

/** What is wrong with one line. */
function judgePair({ name, texts, at, valueAt }: YamlPair): readonly Wrong[] {
  if (!isKey(name)) return [{ at, message: sayUnknown(name, 'key of a class', KEYS) }];
  if (name === 'repositories' && texts !== null)
    return texts
      .filter(({ text }) => toRepository(text) === null)
      .map(({ text, at }) => ({ at, message: sayNone(text) }));
  const isOne = texts?.length === 1 && texts[0]?.text.trim() !== '';
  return isOne ? [] : [{ at: valueAt, message: `${name} takes ${name === 'repositories' ? 'a list' : 'one text'}.` }];
}

/** What is wrong with the lines together. */
function judgeTogether(said: Said): readonly Wrong[] {
  const [[pattern] = [], [roster] = []] = [said.get('pattern'), said.get('roster')];
  if (pattern === undefined && roster === undefined)
    return said.has('repositories') ? [] : [{ at: 0, message: `Name repositories, or a pattern and a roster.` }];
  if (pattern === undefined)
    return [{ at: roster?.at ?? 0, message: `A roster needs a pattern such as octo-org/${PLACE}-plan.` }];
  if (roster === undefined)
    return [{ at: pattern.at, message: 'A pattern needs a roster: the path of a CSV file with a column username.' }];
  const { text, at } = pattern;
  if (toRepository(text.replaceAll(PLACE, 'octocat')) === null) return [{ at, message: sayNone(text) }];
  if (text.includes(PLACE)) return [];
  return [{ at, message: `The pattern names one repository for all. Write ${PLACE} where the login stands.` }];
}

function toRepository(text: string): ListedRepository | null {
  const [, owner, repo] = REPOSITORY.exec(text.trim()) ?? [];
  return owner === undefined || repo === undefined ? null : { owner, repo, name: `${owner}/${repo}` };
}

function sayNone(text: string): string {
  return `"${text}" is no repository. Write ${EXAMPLE}.`;
}

function toEnrolled({ username, name }: Enrolled, pattern: string): readonly ListedRepository[] {
  const found = toRepository(pattern.replaceAll(PLACE, username));
  return found === null ? [] : [{ ...found, name }];
}

/** GitHub does not tell case apart in names. */
function dropTwins(all: readonly ListedRepository[]): readonly ListedRepository[] {
  return [...new Map(all.map((one) => [`${one.owner}/${one.repo}`.toLowerCase(), one])).values()];
}

async function readRoster(
  name: string,
  listPath: string,
  read: (path: string) => Promise<Source | Problem>,
): Promise<Roster> {
  const source = await read(posix.join(posix.dirname(listPath), name));
  return 'code' in source ? { enrolled: [], problems: [source] } : parseRoster(source);
}
