import { parseWhole } from '../src/markdown/markdown-to-outline.ts';
import { withParts } from '../src/on-demand.ts';
import { runPipeline } from '../src/pipeline.ts';
import { columnsOf } from '../src/render/parts/columns.ts';
import { renderDiff } from '../src/render/render-diff.ts';

// What a process loads when it first needs it is there for every test. A module of its own: a worker keeps it, where a setup file is run again before each file of tests.
const text = '---\norder: 1\n---\n- [ ] a\n';
await withParts(() => {
  runPipeline({
    roadmaps: [{ path: 'a.md', text }],
    readme: null,
    problems: [],
    options: { goal: undefined, when: [], language: null, today: '2026-08-02' },
  });
  parseWhole('- <\n'.repeat(501));
  columnsOf('一');
  renderDiff('a.md', '', text);
});
