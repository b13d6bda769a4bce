import { dayOf } from '../day.ts';
import { canonicalLanguage } from '../options.ts';
import type { Inputs } from '../publish/inputs.ts';
import { PAGE } from '../rules/list.ts';
import type { Runner } from './runner.ts';

/** Reads and checks the inputs; what the workflow says wrong is thrown, with the input's name. */
export function readInputs(runner: Runner, now: Date): Inputs {
  const token = runner.input('token');
  if (token !== '') runner.mask(token);
  const goal = runner.input('goal');
  const chart = runner.input('chart');
  const page = runner.pageOf(PAGE);
  return {
    scope: {
      roadmap: runner.inputLines('roadmap'),
      readme: runner.input('readme') || null,
      chart: chart === 'off' ? null : chart || null,
    },
    options: {
      goal: goal === '' ? undefined : goal === 'off' ? '' : goal,
      when: runner.inputLines('when'),
      language: checkLanguage(runner.input('language')),
      today: dayOf(now),
      ...(page === null ? {} : { problemsPage: page }),
    },
    issue: checkIssue(runner.input('issue')),
    commit: checkCommit(runner.input('commit')),
    token,
  };
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
