import { dayOf } from '../day.ts';
import { canonicalLanguage } from '../options.ts';
import type { Inputs } from '../publish/inputs.ts';
import { PAGE } from '../rules/list.ts';
import type { Host } from './runner.ts';

/** Reads and checks the inputs; what the workflow says wrong is thrown, with the input's name. */
export function readInputs({ runner, env, now }: Host): Inputs {
  const token = runner.getInput('token');
  if (token !== '') runner.setSecret(token);
  const goal = runner.getInput('goal');
  const chart = runner.getInput('chart');
  const page = findPage(env);
  const files = findFiles(env);
  return {
    scope: {
      roadmap: filledLines(runner.getInput('roadmap')),
      readme: runner.getInput('readme') || null,
      chart: chart === 'off' ? null : chart || null,
    },
    options: {
      goal: goal === '' ? undefined : goal === 'off' ? '' : goal,
      when: filledLines(runner.getInput('when')),
      language: checkLanguage(runner.getInput('language')),
      today: dayOf(now),
      ...(page === null ? {} : { problemsPage: page }),
      ...(files === null ? {} : { filesAt: files }),
    },
    issue: checkIssue(runner.getInput('issue')),
    commit: checkCommit(runner.getInput('commit')),
    token,
  };
}

function filledLines(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
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

function checkLanguage(tag: string): string | null {
  const language = tag === '' ? null : canonicalLanguage(tag);
  if (tag === '' || language !== null) return language;
  throw new Error(`The input language is a BCP 47 tag such as en or zh-Hans, not ${JSON.stringify(tag)}.`);
}

function checkIssue(text: string): Inputs['issue'] {
  if (text === '' || text === 'auto') return 'auto';
  if (text === 'off' || text === 'false') return 'off';
  if (/^#?[1-9]\d{0,9}$/.test(text)) return Number(text.replace('#', ''));
  throw new Error(`The input issue is auto, off or the number of an issue, not ${JSON.stringify(text)}.`);
}

function checkCommit(text: string): Inputs['commit'] {
  if (text === '' || text === 'auto') return 'auto';
  if (text === 'off' || text === 'false') return 'off';
  if (text === 'pull-request') return text;
  throw new Error(`The input commit is auto, pull-request or off, not ${JSON.stringify(text)}.`);
}
