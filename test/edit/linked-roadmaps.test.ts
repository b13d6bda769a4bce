import { expect, test } from 'vitest';
import { convertRoadmap } from '../../src/edit/convert/convert-roadmap.ts';
import { fixProblems } from '../../src/edit/fix-problems.ts';
import { tickStep } from '../../src/edit/tick/tick-steps.ts';
import { listSteps } from '../../src/parse/list-steps.ts';
import { linker } from '../../src/parse/order/link-order.ts';
import { parseRoadmaps } from '../../src/parse/parse-roadmaps.ts';
import { findProblems } from '../../src/rules/find-problems.ts';

const SHELL = { path: 'roadmap/shell.md', text: '# Shell\n\n- [ ] Pipes\n' };
const index = (text: string) => ({ path: 'roadmap/index.md', text });

test('a tick takes the step, and not the box of its title that repeats the progress of another file', () => {
  const source = index('- [ ] [Shell](shell.md)\n\n## Own\n\n- [ ] Shell\n');
  const { roadmaps } = parseRoadmaps([source, SHELL]);
  const step = roadmaps.flatMap((roadmap) => listSteps(roadmap)).find(({ path }) => path === source.path);
  const ticked = step && tickStep(linker([source, SHELL])(source), { step, status: 'done' });
  expect(ticked).toMatchObject({ text: source.text.replace('- [ ] Shell', '- [x] Shell') });
});

test('rows and items that repeat the progress of other files do not become boxes', () => {
  const rows = index('| File | Status |\n|-|-|\n| [Shell](shell.md) | todo |\n| [Git](git.md) | todo |\n');
  const git = { path: 'roadmap/git.md', text: '- [ ] Commit\n' };
  expect(convertRoadmap(rows).converted).toBe(2);
  expect(convertRoadmap(linker([rows, SHELL, git])(rows)).converted).toBe(0);
  const items = index('- [Shell](shell.md)\n- [Git](git.md)\n- Rest\n');
  expect(convertRoadmap(linker([items, SHELL, git])(items)).text).toBe(items.text.replace('- Rest', '- [ ] Rest'));
});

test('a fix sets the tick of what repeats the progress of another file', () => {
  const source = linker([SHELL])(index('- [x] [Shell](shell.md)\n- [] Git\n'));
  const found = findProblems([source, SHELL]);
  expect(fixProblems(source, found).text).toBe('- [ ] [Shell](shell.md)\n- [ ] Git\n');
});

test('a fix goes on to set a tick that only shows once its line is a box', () => {
  const source = linker([SHELL])(index('-[x] [Shell](shell.md)\n- [ ] Git\n'));
  expect(fixProblems(source, findProblems([source, SHELL])).text).toBe('- [ ] [Shell](shell.md)\n- [ ] Git\n');
});
