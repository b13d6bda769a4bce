import { parse } from 'csv-parse/sync';
import { editDistance } from '../../parse/fields/edit-distance.ts';
import { type Problem, toProblem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';

/** One line of a roster: the login on GitHub, and what the class calls its owner. */
export interface Enrolled {
  readonly username: string;
  readonly name: string;
}

/** Who is on a roster; a line that can not be used is a problem at its place. */
export interface Roster {
  readonly enrolled: readonly Enrolled[];
  readonly problems: readonly Problem[];
}

const COLUMN = 'username';
const NEAR = 3;
/** What GitHub takes for a login. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9_-]{0,98})$/;

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Reads a roster: comma-separated values (or by `;` or a tab) below a line of names, one of them `username`. A column `name` says what people are called; else it is the login. */
export function parseRoster({ path, text }: Source): Roster {
  const lines = readLines(path, text);
  if (!Array.isArray(lines)) return { enrolled: [], problems: [lines as Problem] };
  const [head, ...rows] = lines as readonly Line[];
  const names = head?.record.map((name) => name.trim().toLowerCase()) ?? [];
  const at = names.indexOf(COLUMN);
  if (at < 0) return { enrolled: [], problems: [problemAt(path, 1, sayMissing(head?.record ?? []))] };
  const nameAt = names.indexOf('name');
  const read = rows.map(({ record, info }) => {
    const username = record[at]?.trim() ?? '';
    return { username, name: record[nameAt]?.trim() || username, line: info.lines };
  });
  return {
    enrolled: read.filter(({ username }) => LOGIN.test(username)),
    problems: read
      .filter(({ username }) => !LOGIN.test(username))
      .map(({ username, line }) => problemAt(path, line, sayUnusable(username))),
  };
}

function readLines(path: string, text: string): readonly Line[] | Problem {
  try {
    const options = { bom: true, info: true, skip_empty_lines: true, relax_column_count: true };
    return parse(text, { ...options, delimiter: [',', ';', '\t'] }) as unknown as readonly Line[];
  } catch (error) {
    const { message, lines } = error as Error & { readonly lines?: number };
    return problemAt(path, lines ?? 1, `This is no CSV: ${message}`);
  }
}

function sayMissing(columns: readonly string[]): string {
  const near = columns.find((column) => editDistance(column.trim().toLowerCase().slice(0, 40), COLUMN) <= NEAR);
  const there = columns.length === 0 ? 'It is empty.' : `There are: ${columns.join(', ')}.`;
  return `There is no column ${COLUMN}, which holds the logins on GitHub. ${near === undefined ? there : `Did you mean "${near.trim()}"?`}`;
}

function sayUnusable(username: string): string {
  return username === ''
    ? 'This line has no username, and is left out.'
    : `"${username}" is no login on GitHub; the line is left out.`;
}

function problemAt(path: string, line: number, message: string): Problem {
  return toProblem(path, { code: 'config', line, column: 1, message });
}
