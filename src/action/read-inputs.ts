import { NAMES, optionsOf, readSettings, type Settings, scopeOf } from '../collect/config/settings.ts';
import { dayOf } from '../day.ts';
import type { Inputs } from '../publish/inputs.ts';
import { PAGE } from '../rules/list.ts';
import type { Host } from './runner.ts';

/** Reads and checks the inputs; one that is empty means what trailmark.yml says. What the workflow says wrong is thrown, with the input's name. */
export function readInputs({ runner, env, now }: Host, config: Settings): Inputs {
  const given = readSettings(new Map(NAMES.map((name) => [name, runner.getInput(name).split('\n')])));
  for (const [name, message] of given.wrong) throw new Error(`The input ${name} can not be used: ${message}`);
  const settings = { ...config, ...given.settings };
  const page = findPage(env);
  const files = findFiles(env);
  return {
    scope: scopeOf(settings),
    options: {
      ...optionsOf(settings, dayOf(now)),
      ...(page === null ? {} : { problemsPage: page }),
      ...(files === null ? {} : { filesAt: files }),
    },
    issue: settings.issue ?? 'auto',
    commit: settings.commit ?? 'auto',
  };
}

/** The address of the repository's files on its default branch, the only one that has a comment; null where the runner names none. */
function findFiles({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository }: Host['env']): string | null {
  return server && repository ? `${server}/${repository}/blob/HEAD` : null;
}

/** The address of the page of problems where the action was taken from; null where the runner names no such place, as for an action in the workflow's own repository. */
function findPage(env: Host['env']): string | null {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  return server && repository && ref ? `${server}/${repository}/blob/${ref}/${PAGE}` : null;
}
