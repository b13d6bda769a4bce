import { memoize } from '../memoize.ts';
import type { Draft } from '../parse/draft.ts';
import type { StepCandidate } from '../parse/notations/step-candidate.ts';
import type { CountedIn } from '../parse/parse-roadmaps.ts';
import { changeLine } from './boxes/near-miss.ts';
import { type Count, stepCounter } from './count-steps.ts';
import { quote } from './quote.ts';
import { type Found, rulesOf } from './rule.ts';

/** What only repeats the progress of something else. */
export const MIRRORS = rulesOf('info', {
  mirror: {
    means:
      'A box or row names a stage or another roadmap and only repeats its progress, so it is not counted. Among others that do, one that names a part without steps is none either.',
    wayOut: 'You need not do anything; "trailmark check --fix" sets a tick that says something else.',
    example: '- [x] [Week 1](#week-1)\n- [ ] [Week 2](#week-2)\n\n## Week 1\n\n- [ ] Sets\n\n## Week 2\n\n- [ ] Maps',
  },
});

/** What the mirrors of a file say beside what they name, which may stand in any of the files. */
export function findMirrored(draft: Draft, countedIn: CountedIn): readonly Found<keyof typeof MIRRORS>[] {
  const counterOf = memoize((path: string) => stepCounter(countedIn(path)));
  return Array.from(draft.mirrors, ([candidate, part]) => {
    const count = counterOf(part.path)(part.start, part.end);
    const { line, column } = candidate;
    const place = part.path === draft.path ? `line ${part.line}` : `${part.path}:${part.line}`;
    if (count.total === 0) {
      const message = `This only names ${quote(part.title)} (${place}), below which nothing is counted, so it is not counted either.`;
      return { code: 'mirror', line, column, message };
    }
    const told = compare(candidate, count);
    const message = `This only repeats the progress of ${quote(part.title)} (${place}), so it is not counted.${told}`;
    return { code: 'mirror', line, column, message, fix: told === '' ? null : setTick(draft, candidate) };
  });
}

/** What a mirror says otherwise than what it names; nothing where both agree. */
function compare({ status }: StepCandidate, { done, total }: Count): string {
  if (status === 'dropped' || (status === 'done') === (done === total)) return '';
  return ` It says ${status === 'done' ? 'done' : 'open'}; ${done} of ${total} ${total === 1 ? 'step is' : 'steps are'} done.`;
}

/** The line with the tick of its box changed; null where its status is no box. */
function setTick({ page: { outline } }: Draft, { notation, line, mark, status }: StepCandidate): string | null {
  if (notation.box === null) return null;
  return changeLine(outline, { line, ...mark }, status === 'done' ? ' ' : 'x');
}
