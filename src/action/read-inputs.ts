import { getInput, getMultilineInput, setSecret } from '@actions/core';
import type { Inputs } from '../publish/inputs.ts';

/** Reads and checks the inputs; what the workflow says wrong is thrown, with the input's name. */
export function readInputs(): Inputs {
  const token = getInput('token');
  if (token !== '') setSecret(token);
  const goal = getInput('goal');
  const chart = getInput('chart');
  return {
    scope: {
      roadmap: getMultilineInput('roadmap'),
      readme: getInput('readme') || null,
      chart: chart === 'off' ? null : chart || null,
    },
    options: {
      goal: goal === '' ? undefined : goal === 'off' ? '' : goal,
      when: getMultilineInput('when'),
      language: checkLanguage(getInput('language')),
      today: new Date().toISOString().slice(0, 10),
    },
    issue: checkIssue(getInput('issue')),
    commit: checkCommit(getInput('commit')),
    token,
  };
}

function checkLanguage(tag: string): string | null {
  if (tag === '') return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    throw new Error(`The input language is a BCP 47 tag such as en or zh-Hans, not ${JSON.stringify(tag)}.`);
  }
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
