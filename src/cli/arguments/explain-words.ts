import { editDistance } from '../../parse/fields/edit-distance.ts';

/** Words of fewer letters are near many others. */
const SHORT = 5;

/** " Did you mean …?" with the known word that was meant; empty where none is near. */
export function didYouMean(written: string, known: readonly string[]): string {
  const far = (word: string) => editDistance(word, written.toLowerCase());
  const [nearest] = known.toSorted((one, other) => far(one) - far(other));
  const isNear = nearest !== undefined && far(nearest) <= (written.length < SHORT ? 1 : 2);
  return isNear ? ` Did you mean "${nearest}"?` : '';
}

/** What is wrong with an option, in our words; those of the runtime (https://nodejs.org/api/errors.html) where it says something else. `options` are those there are, without dashes. */
export function explainOption(error: unknown, options: readonly string[]): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(?:-\w, )?(-{1,2}[^'\s]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return `Unknown option "${option}".${didYouMean(
      option,
      options.map((name) => `--${name}`),
    )}`;
  if (message.endsWith('argument missing')) return `${option} needs a value behind it.`;
  return message;
}
