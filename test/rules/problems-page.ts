import { runPipeline } from '../../src/pipeline.ts';
import { FILES } from '../../src/rules/files.ts';
import { type Code, RULES } from '../../src/rules/list.ts';
import { MARKERS } from '../../src/rules/markers.ts';
import type { Problem } from '../../src/rules/problem.ts';
import type { Rule } from '../../src/rules/rule.ts';

/** All codes in the order of the registry. */
export const CODES = Object.keys(RULES) as readonly Code[];

const HEAD = `# Problems

Each line that \`trailmark check\` prints, each annotation and each row of the job summary names the code of a problem.
An error makes \`trailmark check\` end with 1; a warning names work that is not counted or not read; an info only informs.
Where a line has a fix, \`trailmark check --fix\` writes it.

This page is written by \`npm run docs\` from the rules in \`src/rules\`.
`;

const SEVERITIES = { error: 'Error', warning: 'Warning', info: 'Info' } as const;

/** The page of problems: what each code means, an example, and the way out as the program finds it. */
export function problemsPage(): string {
  return [HEAD, ...CODES.map(section)].join('\n');
}

/** What the program finds in the example of a rule; null for rules about files, whose examples are told in words. */
export function problemsOfExample(code: Code): readonly Problem[] | null {
  if (code in FILES) return null;
  const { example } = RULES[code];
  const isReadme = code in MARKERS;
  return runPipeline({
    roadmaps: [{ path: 'roadmap/plan.md', text: isReadme ? '- [ ] Sets\n' : `${example}\n` }],
    readme: isReadme ? { path: 'README.md', text: `${example}\n` } : null,
    problems: [],
    options: { goal: undefined, when: [], language: null, today: '2026-08-02' },
  }).problems;
}

function section(code: Code): string {
  const { severity, means, wayOut, example }: Rule = RULES[code];
  const found = problemsOfExample(code);
  const fix = found?.find((problem) => problem.code === code)?.fix ?? null;
  return [
    `## \`${code}\``,
    '',
    `${SEVERITIES[severity]}. ${spell(means)}`,
    '',
    ...(found === null ? [`For example: ${spell(example)}`] : fence(example)),
    '',
    `Way out: ${spell(wayOut)}${fix === null ? '' : ' The fix of the example:'}`,
    '',
    ...(fix === null ? [] : [...fence(fix), '']),
  ].join('\n');
}

/** Words with angle brackets would be HTML. */
function spell(text: string): string {
  return text.replaceAll('<', '\\<');
}

/** An example that must be long is shown by its beginning and its end. */
function fence(text: string): readonly string[] {
  const lines = text.split('\n');
  const shown = lines.length > 20 ? [...lines.slice(0, 5), '…', ...lines.slice(-5)] : lines;
  return ['```markdown', ...shown, '```'];
}
