import { expect, test } from 'vitest';
import { parseOne } from './parse-one.ts';

test('a box that the next line underlines is a heading of its text alone, counted among those of its name', () => {
  const { roadmap } = parseOne('- [ ] Extra:\n  -\n  - detail\n\n## Extra:\n\n- [ ] more\n\n## Rest\n\n- [ ] rest\n');
  expect(roadmap.stages.map(({ anchor }) => anchor)).toEqual(['extra-1', 'rest']);
});
