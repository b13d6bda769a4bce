import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/action/main.ts';
import { BOT, type FakeGithub } from './fake-github.ts';
import { fakeRunner } from './fake-runner.ts';

/** How the action is started. `env` comes last; `workspace` is an empty folder unless given. */
export interface Start {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  readonly payload?: unknown;
  readonly ref?: string;
  readonly workspace?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** What the runner sees of a run. */
export interface Ran {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

const ENTRY = process.env.TRAILMARK_ENTRY;
const DEFAULTS = { issue: 'auto', commit: 'auto', token: BOT };

/** Runs the action as the runner does, with its variables and files. */
export async function runAction(github: FakeGithub, start: Start = {}): Promise<Ran> {
  const env = environmentOf(github, start);
  const { code, log } = await startRun(env);
  const outputs = readOutputs(env.GITHUB_OUTPUT ?? '');
  return { code, log, outputs, summary: readFileSync(env.GITHUB_STEP_SUMMARY ?? '', 'utf8') };
}

/** The variables that the runner sets for a run, with files of its own. */
export function environmentOf(github: FakeGithub, start: Start = {}): Readonly<Record<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'trailmark-run-'));
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  mkdirSync(join(folder, 'workspace'));
  const inputs = Object.entries({ ...DEFAULTS, ...start.inputs });
  const ref = start.ref ?? 'refs/heads/main';
  const payload = start.payload ?? { repository: { full_name: 'octocat/plan', default_branch: 'main' } };
  return {
    PATH: process.env.PATH ?? '',
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '',
    GITHUB_API_URL: github.url,
    GITHUB_REPOSITORY: 'octocat/plan',
    GITHUB_EVENT_NAME: start.event ?? 'push',
    GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
    GITHUB_REF: ref,
    GITHUB_SHA: github.repository.head(ref.replace('refs/heads/', '')) ?? '',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: start.workspace ?? join(folder, 'workspace'),
    RUNNER_TEMP: folder,
    TRAILMARK_PATIENCE: '8000',
    TRAILMARK_PACE: '10',
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...start.env,
  };
}

/** In this process, so that hundreds of runs are cheap. With TRAILMARK_ENTRY each is a process of that file, as the runner makes it. */
async function startRun(env: Readonly<Record<string, string>>): Promise<Pick<Ran, 'code' | 'log'>> {
  if (ENTRY !== undefined) return spawnNode(ENTRY, env);
  const runner = fakeRunner(env);
  await run({ env, now: new Date(), runner });
  return { code: runner.hasFailed() ? 1 : 0, log: runner.log() };
}

/** Runs a built action as a process of its own. */
export async function spawnNode(
  entry: string,
  env: Readonly<Record<string, string>>,
): Promise<Pick<Ran, 'code' | 'log'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--no-warnings', entry], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      log += text;
    });
    child.on('error', reject).on('close', (code) => resolve({ code, log }));
  });
}

function readOutputs(path: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of readFileSync(path, 'utf8').matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n?\2$/gm))
    outputs[name] = value;
  return outputs;
}
