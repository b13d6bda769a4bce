import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { classCsv } from '../../class/class-csv.ts';
import { classJson } from '../../class/class-json.ts';
import type { GatheredClass } from '../../class/gather-class.ts';
import { renderPage } from '../../class/page/render-page.ts';
import type { Written } from '../../publish/commit/apply-commit.ts';
import { escapeIssueText } from '../../render/escape/escape-issue-text.ts';
import { writeLog } from '../report/write-log.ts';
import type { Host } from '../runner.ts';

/** A class that was read, its section, and what became of the README. */
export interface ClassReport extends GatheredClass {
  readonly section: string;
  readonly written: Written;
}

// GitHub drops a summary over 1 MiB.
const MOST_BYTES = 1024 * 1024;
const TOO_LONG = 'The class is too long for this page: see the output `json`.';

/** Writes outputs, log and summary: the class as files, who could not be read and why, and the section. */
export async function reportClass({ runner, env }: Host, report: ClassReport): Promise<void> {
  const { whole, unread, section, written } = report;
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
  const folder = mkdtempSync(join(env.RUNNER_TEMP ?? tmpdir(), 'trailmark-'));
  const write = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  mkdirSync(join(folder, 'site'));
  write('site/index.html', renderPage(whole, server));
  const values = {
    ...{ changed: written.isChanged, commit: written.commit },
    ...{ json: write('class.json', `${JSON.stringify(classJson(whole), null, 2)}\n`) },
    ...{ csv: write('class.csv', classCsv(whole)), site: join(folder, 'site') },
    ...{ percent: null, done: null, total: null, next: null, issue: null, 'comment-url': null },
  };
  for (const [name, value] of Object.entries(values)) runner.setOutput(name, value ?? '');
  const notes = [...unread.map(({ name, message }) => `${name}: ${message}`), ...written.notes];
  const commit = written.commit === null ? [] : [`Commit: ${written.commit}`];
  writeLog(runner, [`${whole.members.length} repositories read.`, ...commit, ...notes].join('\n'));
  const told = [...written.failures, ...notes].map((text) => `- ${escapeIssueText(text)}`).join('\n');
  const summary = [section.trim(), told].filter(Boolean).join('\n\n');
  await runner.summarize(Buffer.byteLength(summary) < MOST_BYTES ? summary : TOO_LONG);
}
