import { expect, test } from 'vitest';
import { toHtml } from '../../docs/playground/to-html.ts';

const PLACES = {
  path: 'roadmap/plan.md',
  files: 'https://plan.invalid',
  chart: '.github/trailmark.svg',
  card: '<svg/>',
  measure: { roadmaps: [], progress: { done: 0, doing: 0, todo: 0, dropped: 0, parked: 0, total: 0, percent: null } },
};

test.each([
  '<script>window.hacked = 1</script>',
  '<img src=x onerror="window.hacked = 1">',
  '[click](javascript:window.hacked=1)',
  '<a href="javascript:window.hacked=1">here</a>',
  '<svg onload="window.hacked=1"></svg>',
  '<iframe src="https://example.invalid"></iframe>',
  '<details open ontoggle="window.hacked=1">x</details>',
  '<div style="position:fixed">over everything</div>',
])('lets nothing run of %j', (markdown) => {
  expect(toHtml(markdown, PLACES)).not.toMatch(/<(?:script|svg|iframe)|\son\w+=|javascript:|style=|src="x"/i);
});

test('a picture from outside is not asked for, the card is shown as it is drawn', () => {
  expect(toHtml('![a](https://example.org/a.png) ![b](.github/trailmark.svg)', PLACES)).toBe(
    '<p><img alt="a"> <img src="data:image/svg+xml,%3Csvg%2F%3E" alt="b"></p>',
  );
});

test('a link into the plan leads to its line, another one out of the page', () => {
  expect(toHtml('[a](https://plan.invalid/roadmap/plan.md?plain=1#L7) [b](https://example.org)', PLACES)).toBe(
    '<p><a href="#L7">a</a> <a href="https://example.org" rel="noopener noreferrer nofollow" target="_blank">b</a></p>',
  );
});

test('a box can be clicked and has a name', () => {
  const html = toHtml('- [ ] Learn to sail\n', PLACES);
  expect(html).toContain('<input type="checkbox" aria-label="Learn to sail">');
});
