import type { Inputs } from '../../publish/inputs.ts';
import type { Outcome } from '../../publish/outcome.ts';
import { fenceCode } from '../../render/escape/escape-code.ts';
import { escapeIssueText } from '../../render/escape/escape-issue-text.ts';
import { renderSummary } from '../../render/render-summary.ts';
import type { Runner } from '../runner.ts';
import { permissionBlock } from './permission-block.ts';

// GitHub drops a summary over 1 MiB.
const MOST_BYTES = 1024 * 1024;
const TOO_LONG = 'The result is too long for this page: see the output `json`.';

/** Writes the job summary: what was left out and why, then the result. Without inputs, where they could not be read, no permission is named. */
export async function writeSummary(runner: Runner, outcome: Outcome, inputs?: Inputs): Promise<void> {
  const told = [
    ...outcome.failures.map((text) => `- ❌ ${escapeIssueText(text)}`),
    ...outcome.problems.map(({ path, line, message }) => `- ❌ ${escapeIssueText(`${path}:${line}: ${message}`)}`),
    ...outcome.notes.map(renderNote),
  ].join('\n');
  const block = (inputs && permissionBlock(outcome.missing, inputs)) ?? '';
  const head = [told, block].filter(Boolean).join('\n\n');
  const { report } = outcome;
  const summary = report === null ? '' : renderSummary(report, report.problems, inputs?.options.problemsPage);
  const whole = [head, summary].filter(Boolean).join('\n\n');
  const text = Buffer.byteLength(whole) < MOST_BYTES ? whole : `${head}\n\n${TOO_LONG}`;
  await runner.summarize(text);
}

/** A note, and below its first line what is to be pasted. */
function renderNote(note: string): string {
  const [says = '', ...lines] = note.trimEnd().split('\n');
  if (lines.length === 0) return `- ${escapeIssueText(says)}`;
  const block = fenceCode(lines.join('\n')).split('\n');
  return `- ${escapeIssueText(says)}\n\n${block.map((line) => `  ${line}`.trimEnd()).join('\n')}\n`;
}
