import { RULES } from '../../rules/list.ts';
import type { Rule } from '../../rules/rule.ts';
import { quotedAs } from '../arguments/name-program.ts';

/** What `help CODE` prints of a kind of problem; null where no problem has that code. */
export function explainCode(code: string, program: string): string | null {
  const rules: { readonly [code: string]: Rule } = RULES;
  const rule = Object.hasOwn(rules, code) ? rules[code] : undefined;
  if (rule === undefined) return null;
  const example = rule.example.replace(/^/gm, '  ');
  const way = quotedAs(rule.wayOut, program);
  return `${code} (${rule.severity}): ${rule.means}\n\nWay out: ${way}\n\nFor example:\n${example}\n`;
}
