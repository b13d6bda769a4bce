import { formatList } from '../../locales/format-number.ts';
import type { Name } from '../../suggest/graph/ref.ts';
import { type Formatter, quoteText } from './formatter.ts';

const NAMED = 3;

/** Steps by their titles as a list in words; from the fifth on the rest is a count. */
export function formatNames(steps: readonly Name[], formatter: Formatter): string {
  const named = steps.length <= NAMED + 1 ? steps : steps.slice(0, NAMED);
  const names = named.map((step) => quoteText(step.title, formatter));
  const count = steps.length - named.length;
  return formatList(formatter.locale.tag, count > 0 ? [...names, formatter.say('count.more', { count })] : names);
}
