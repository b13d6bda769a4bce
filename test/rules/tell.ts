import { examineRoadmaps } from '../../src/rules/find-problems.ts';
import { RULES } from '../../src/rules/list.ts';

/** A text and what is told of it. */
export type Row = readonly [text: string, told: readonly string[]];

/** All that is told of one file, but for a whole file without steps: where, what, the fix, and the message where it is not the rule's own words. */
export function tell(text: string): readonly string[] {
  const { problems } = examineRoadmaps([{ path: 'plan.md', text }]);
  return problems
    .filter(({ code }) => code !== 'no-steps')
    .map(({ line, column, severity, code, fix, message }) => {
      const rule = RULES[code];
      const isOwn = message === rule.means || message === `${rule.means} ${rule.wayOut}`;
      const what = `${line}:${column} ${severity === rule.severity ? '' : `${severity} `}${code}`;
      const words = isOwn ? '' : ` | ${message.replace(rule.wayOut, '(way out)')}`;
      return `${what}${fix === null ? '' : ` -> ${fix}`}${words}`;
    });
}
