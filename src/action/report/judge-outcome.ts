import type { Outcome } from '../../publish/outcome.ts';

/** Why the run fails, null when it does not: refusals name file and line. */
export function judgeOutcome({ failures, problems }: Outcome): string | null {
  const refusals = problems.map(({ path, line, message }) => `${path}:${line}: ${message}`);
  const all = [...failures, ...refusals];
  return all.length > 0 ? all.join('\n') : null;
}
