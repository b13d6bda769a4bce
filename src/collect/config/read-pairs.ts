import { didYouMean } from '../../parse/fields/edit-distance.ts';
import { readYamlPairs, type YamlPair } from '../../parse/fields/yaml-pairs.ts';
import { type Problem, toProblem } from '../../rules/problem.ts';
import type { Source } from '../../source.ts';

/** What is wrong, and the offset at which. */
export interface Wrong {
  readonly at: number;
  readonly message: string;
}

/** The pairs of a YAML file, none where it is empty; `toProblem` makes the problem of what is wrong. */
export interface ReadPairs {
  readonly pairs: readonly YamlPair[];
  readonly wrong: readonly Wrong[];
  readonly toProblem: (wrong: Wrong) => Problem;
}

/** Reads a file of settings, which is a map of texts and lists of texts; `example` is a line of it. Anchors, tags and nested maps have no use in it and are refused. */
export function readPairs({ path, text }: Source, example: string): ReadPairs {
  const { pairs, error, placeOf } = readYamlPairs(text);
  const said =
    error?.message == null
      ? `Write lines of "key: value", as in ${example}.`
      : `This is no valid YAML: ${error.message}`;
  return {
    pairs,
    wrong: error === null ? [] : [{ at: error.at, message: said }],
    toProblem: ({ at, message }) => toProblem(path, { code: 'config', ...placeOf(at), message }),
  };
}

/** What is said of a key that is none of those there are; `what` is what they are called. */
export function sayUnknown(name: string, what: string, known: readonly string[]): string {
  return `"${name}" is no ${what}.${didYouMean(name, known) || ` There are: ${known.join(', ')}.`}`;
}
