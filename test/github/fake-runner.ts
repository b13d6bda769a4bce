import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { AnnotationProperties } from '@actions/core';
import type { Host, Runner } from '../../src/action/runner.ts';

/** A runner that a test can look into. */
export interface FakeRunner extends Runner {
  log(): string;
  hasFailed(): boolean;
}

/** Does what `@actions/core` does, with variables and a log of its own: core has those of the process, which runs at the same time would share. */
export function fakeRunner(env: Host['env']): FakeRunner {
  const lines: string[] = [];
  let hasFailed = false;
  const append = (file: string | undefined, text: string): void => {
    if (file) appendFileSync(file, text);
  };
  const annotate = (kind: string) => (message: string | Error, at?: AnnotationProperties) => {
    lines.push(command(kind, String(message), at));
  };
  return {
    log: () => lines.map((line) => `${line}\n`).join(''),
    hasFailed: () => hasFailed,
    getInput: (name) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '',
    setSecret: (secret) => void lines.push(command('add-mask', secret)),
    info: (line) => void lines.push(line),
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    setFailed(message) {
      hasFailed = true;
      annotate('error')(message);
    },
    setOutput(name, value) {
      const end = `ghadelimiter_${randomUUID()}`;
      append(env.GITHUB_OUTPUT, `${name}<<${end}\n${value}\n${end}\n`);
    },
    summarize: async (markdown) => append(env.GITHUB_STEP_SUMMARY, `${markdown}\n`),
  };
}

function command(name: string, message: string, at: AnnotationProperties = {}): string {
  const { title, file, startLine: line, startColumn: col } = at;
  const properties = Object.entries({ title, file, line, col })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`);
  return `::${[name, properties.join(',')].filter(Boolean).join(' ')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
