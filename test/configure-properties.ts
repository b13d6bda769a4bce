import fc from 'fast-check';
import { parseWhole } from '../src/markdown/markdown-to-outline.ts';
import { withParts } from '../src/on-demand.ts';
import { runPipeline } from '../src/pipeline.ts';
import { columnsOf } from '../src/render/parts/columns.ts';
import { renderDiff } from '../src/render/render-diff.ts';

// The same random inputs in every run, so that a change is judged by itself; TRAILMARK_SEED explores others, TRAILMARK_RUNS more.
fc.configureGlobal({
  seed: Number(process.env.TRAILMARK_SEED ?? 20_260_802),
  numRuns: Number(process.env.TRAILMARK_RUNS ?? 50),
});

// What a process loads when it first needs it is there for every test.
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
