import { expect, test } from 'vitest';
import { commitMessage, headlineOf, jobOf, readJob } from '../../src/publish/job.ts';

const OPTIONS = { goal: undefined, when: [], language: null, today: '2026-01-01' };
const INPUTS = { scope: { roadmap: [], readme: null, chart: null }, options: OPTIONS };
const MEASURE = {
  progress: { done: 1, doing: 0, todo: 2, dropped: 0, parked: 0, total: 3, percent: 33 },
  roadmaps: [],
};

test.each([
  ['roadmap', { ...INPUTS, scope: { ...INPUTS.scope, roadmap: ['a.md'] } }],
  ['readme', { ...INPUTS, scope: { ...INPUTS.scope, readme: 'docs/README.md' } }],
  ['chart', { ...INPUTS, scope: { ...INPUTS.scope, chart: 'a.svg' } }],
  ['goal', { ...INPUTS, options: { ...OPTIONS, goal: 'Ship it' } }],
  ['language', { ...INPUTS, options: { ...OPTIONS, language: 'fr' } }],
])('another %s is another job', (_, inputs) => {
  expect(jobOf(inputs)).not.toBe(jobOf(INPUTS));
});

test.each([
  ['when', { ...INPUTS, options: { ...OPTIONS, when: ['slow'] } }],
  ['day', { ...INPUTS, options: { ...OPTIONS, today: '2027-01-01' } }],
])('another %s is the same job', (_, inputs) => {
  expect(jobOf(inputs)).toBe(jobOf(INPUTS));
});

test('a message is of counts and the job alone, which is read from it', () => {
  const job = jobOf(INPUTS);
  const message = commitMessage(headlineOf(MEASURE), job);
  expect(message).toBe(`Update progress: 1 of 3 done (33 %)\n\nTrailmark-Job: ${job}`);
  const empty = { progress: { ...MEASURE.progress, done: 0, total: 0, percent: null }, roadmaps: [] };
  expect(headlineOf(empty)).toBe('Update progress: 0 of 0 done');
  expect(readJob(message)).toBe(job);
  expect(readJob(`${message}\n`)).toBe(job);
});

test('a job is read wherever its line stands, whatever its digits', () => {
  for (const job of ['01234567', '89abcdef'])
    expect(readJob(`Update\n\nTrailmark-Job: ${job}\nCo-authored-by: a`)).toBe(job);
});

test.each([
  'Trailmark-Job: 0123456g',
  'Trailmark-Job: ABCDEF01',
  'Trailmark-Job:01234567',
  'edit',
  'Trailmark-Job: 1234567',
  'Trailmark-Job: 123456789',
  'see Trailmark-Job: 12345678',
])('no job made %j', (message) => {
  expect(readJob(message)).toBeNull();
});
