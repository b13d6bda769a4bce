import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkingTree } from '../src/collect/read-working-tree.ts';
import type { Options } from '../src/options.ts';
import type { Request } from '../src/pipeline.ts';

/** A miniature repository: `folder` is where it stands, `request` what the pipeline is given. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  readonly request: Request;
}

/** What a case may say in `options.json`, besides the pipeline's options: the `roadmap` patterns and the `chart`. */
interface CaseOptions extends Partial<Options> {
  readonly chart?: string;
  readonly roadmap?: readonly string[];
}

const CASES = join(import.meta.dirname, 'cases');
/** A fixed day, so that due dates in cases stay true. */
const TODAY = '2026-08-02';

/** Reads every folder of `test/cases`, as the program would read a repository. */
export function readCases(): Promise<readonly Case[]> {
  return Promise.all(readdirSync(CASES).map((name) => readCase(name)));
}

async function readCase(name: string): Promise<Case> {
  const folder = join(CASES, name);
  const file = join(folder, 'options.json');
  const said: CaseOptions = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const { roadmap = [], chart = null, ...options } = said;
  const collected = await readWorkingTree({ root: folder, roadmap, readme: null, chart });
  return {
    name,
    folder,
    request: { ...collected, options: { goal: undefined, when: [], language: null, today: TODAY, ...options } },
  };
}
