import { existsSync, readFileSync } from 'node:fs';
import type { Trigger } from '../publish/trigger.ts';

interface Head {
  readonly sha?: string;
  readonly repo?: { readonly full_name?: string } | null;
}

interface Payload {
  readonly deleted?: boolean;
  readonly repository?: { readonly full_name?: string; readonly default_branch?: string };
  readonly pull_request?: { readonly head?: Head; readonly base?: { readonly sha?: string } };
  readonly workflow_run?: { readonly head_repository?: { readonly full_name?: string } | null };
  readonly comment?: { readonly body?: string };
}

/** Reads what started the run from the runner's variables and the event file. */
export function readTrigger(env: Readonly<Record<string, string | undefined>>): Trigger {
  const payload = readPayload(env.GITHUB_EVENT_PATH);
  const event = env.GITHUB_EVENT_NAME ?? '';
  return {
    event,
    ref: env.GITHUB_REF ?? '',
    sha: env.GITHUB_SHA ?? '',
    isDeleted: payload.deleted === true || event === 'delete',
    isFork: isFork(payload, env.GITHUB_REPOSITORY),
    base: payload.pull_request?.base?.sha ?? null,
    head: payload.pull_request?.head?.sha ?? null,
    defaultBranch: payload.repository?.default_branch ?? null,
    comment: payload.comment?.body ?? null,
  };
}

function readPayload(path: string | undefined): Payload {
  return path && existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Payload) : {};
}

/** A head repository that was deleted counts as a fork: nothing is known of it. */
function isFork(payload: Payload, repository: string | undefined): boolean {
  const own = payload.repository?.full_name ?? repository;
  if (payload.pull_request) return payload.pull_request.head?.repo?.full_name !== own;
  return payload.workflow_run !== undefined && payload.workflow_run.head_repository?.full_name !== own;
}
