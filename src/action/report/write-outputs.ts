import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../pipeline.ts';
import { listProblems, type Outcome } from '../../publish/outcome.ts';
import { statusJson } from '../../render/render-json.ts';
import type { Runner } from '../runner.ts';

/** Sets every output; one that has no value is the empty string. `difference` is one of a pull request alone. */
export function writeOutputs(runner: Runner, outcome: Outcome, folder: string | undefined): void {
  const { report } = outcome;
  const progress = report?.measure.progress;
  const values = {
    percent: progress?.percent,
    done: progress?.done,
    total: progress?.total,
    next: report?.suggestion.next?.title,
    changed: outcome.isChanged,
    commit: outcome.commit,
    issue: outcome.issue,
    'comment-url': outcome.commentUrl,
    json: report && writeJson(report, outcome, folder ?? tmpdir()),
    ...(outcome.difference === undefined ? {} : { difference: outcome.difference }),
  };
  for (const [name, value] of Object.entries(values)) runner.setOutput(name, value ?? '');
}

function writeJson(report: Report, outcome: Outcome, folder: string): string {
  const path = join(mkdtempSync(join(folder, 'trailmark-')), 'status.json');
  writeFileSync(path, `${JSON.stringify(statusJson(report, listProblems(outcome)), null, 2)}\n`);
  return path;
}
