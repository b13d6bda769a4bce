import type { Problem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';
import { readPairs, sayUnknown } from './read-pairs.ts';
import { NAMES, readSettings, type Settings } from './settings.ts';

/** What trailmark.yml says; a value that can not be used is a problem at its place and counts as not said. */
export interface Config {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Reads trailmark.yml. */
export function parseConfig(source: Source): Config {
  const { pairs, wrong, toProblem } = readPairs(source, 'chart: off');
  const known = pairs.flatMap(({ name, texts, map, ...rest }) => {
    const setting = NAMES.find((one) => one === name);
    const said = (name === 'marks' ? map : null) ?? texts?.map(({ text }) => text) ?? null;
    return setting === undefined ? [] : [{ ...rest, said, name: setting }];
  });
  const read = readSettings(new Map(known.map(({ name, said }) => [name, said ?? []])));
  const all = [
    ...wrong,
    ...pairs
      .filter(({ name }) => !NAMES.some((one) => one === name))
      .map(({ name, at }) => ({ at, message: sayUnknown(name, 'setting', NAMES) })),
    ...known.filter(({ said }) => said === null).map(({ name, at }) => ({ at, message: `${name} takes a text.` })),
    ...known.flatMap(({ name, valueAt }) => {
      const message = read.wrong.get(name);
      return message === undefined ? [] : [{ at: valueAt, message }];
    }),
  ];
  return { settings: read.settings, problems: all.map(toProblem) };
}
