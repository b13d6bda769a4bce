import { expect, test } from 'vitest';
import { type Exchange, findBreaches } from './rest-contract.ts';

const COMMENT = {
  method: 'PATCH',
  path: '/repos/octocat/plan/issues/comments/7',
  query: new URLSearchParams(),
  body: '{"body":"text"}',
  status: 422,
  answer: '{"message":"no","documentation_url":"https://docs.github.com/rest"}',
};
const LIST = {
  method: 'GET',
  path: '/repos/octocat/plan/issues',
  query: new URLSearchParams('labels=trailmark&state=all&per_page=100&page=1'),
  body: '',
  status: 200,
  answer: '[]',
};

test('what GitHub describes is no breach', () => {
  expect(findBreaches(COMMENT)).toEqual([]);
  expect(findBreaches(LIST)).toEqual([]);
});

test.each<[string, Exchange, RegExp]>([
  ['a path', { ...LIST, path: '/repos/octocat/plan/isues' }, /is not described/],
  ['a method', { ...LIST, method: 'PUT' }, /is not described/],
  ['a number that is none', { ...COMMENT, path: '/repos/octocat/plan/issues/comments/x' }, /is not described/],
  ['a key of the query', { ...LIST, query: new URLSearchParams('label=a') }, /query label is not described/],
  ['a value of the query', { ...LIST, query: new URLSearchParams('state=any') }, /query state must be equal to one/],
  ['a number of the query', { ...LIST, query: new URLSearchParams('page=two') }, /query page must be integer/],
  ['a missing body', { ...COMMENT, body: '' }, /lacks a body/],
  ['a missing key of the body', { ...COMMENT, body: '{}' }, /required property 'body'/],
  ['a type in the body', { ...COMMENT, body: '{"body":7}' }, /must be string/],
  ['a key of the body', { ...COMMENT, body: '{"body":"a","text":"b"}' }, /body text is not described/],
  ['a status', { ...LIST, status: 204, answer: '' }, /answer 204 is not described/],
  ['an answer', { ...LIST, answer: '[{"number":1}]' }, /must have required property/],
  ['an error', { ...COMMENT, answer: '{"message":"no"}' }, /documentation_url/],
])('%s that GitHub does not describe is a breach', (_, exchange, breach) => {
  expect(findBreaches(exchange).join('\n')).toMatch(breach);
});
