import fc from 'fast-check';
import './load-parts.ts';

// The same random inputs in every run, so that a change is judged by itself; TRAILMARK_SEED explores others, TRAILMARK_RUNS more.
fc.configureGlobal({
  seed: Number(process.env.TRAILMARK_SEED ?? 20_260_802),
  numRuns: Number(process.env.TRAILMARK_RUNS ?? 50),
});
