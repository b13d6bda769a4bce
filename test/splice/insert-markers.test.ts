import { expect, test } from 'vitest';
import { insertMarkers } from '../../src/splice/insert-markers.ts';
import { spliceSection } from '../../src/splice/splice-section.ts';

const PAIR = '<!-- trailmark:start -->\n<!-- trailmark:end -->\n';

test.each([
  ['', PAIR],
  ['\uFEFF', `\uFEFF${PAIR}`],
  ['# Me', `# Me\n\n${PAIR}`],
  ['# Me\n\nI learn.\n', `# Me\n\nI learn.\n\n${PAIR}`],
  ['# Me\n\nI learn.\n\n## More\n\ntext\n', `# Me\n\nI learn.\n\n${PAIR}\n## More\n\ntext\n`],
  ['<h1>Me</h1>\n\n## More\n', `<h1>Me</h1>\n\n${PAIR}\n## More\n`],
  ['Me\n==\nMore\n----\n', `Me\n==\n\n${PAIR}\nMore\n----\n`],
  ['---\ngoal: x\n---\n\nI learn.\n\n# Me\n', `---\ngoal: x\n---\n\nI learn.\n\n${PAIR}\n# Me\n`],
  ['I learn.\n# Me\n# More\n', `I learn.\n\n${PAIR}\n# Me\n# More\n`],
  ['- a\n- b', `- a\n- b\n\n${PAIR}`],
  ['# Me\n\n> quote\n# More\n', `# Me\n\n> quote\n\n${PAIR}\n# More\n`],
])('%j', (text, expected) => {
  const inserted = insertMarkers(text);
  expect(inserted).toBe(expected);
  expect(spliceSection({ path: 'README.md', text: inserted }, '\nx\n').problems).toEqual([]);
  for (const end of text.includes('\n') ? ['\r\n', '\r'] : [])
    expect(insertMarkers(text.replaceAll('\n', end))).toBe(expected.replaceAll('\n', end));
});
