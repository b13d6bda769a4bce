import { defineConfig } from 'vitest/config';

const major = Number(process.versions.node.split('.')[0]);
if (major < 22) throw new Error(`The tests run on Node 22 and later; this is ${process.version}. Run "npm test".`);

// As what is shipped: some packages have another form for development, which checks their own work and takes longer for it.
process.env.NODE_ENV = 'production';

// West of Greenwich a day that is not asked for in UTC is the one before.
process.env.TZ = 'Pacific/Honolulu';

/** These put something else in the place of a module. */
const ALONE = [
  'test/edit/tick-work.test.ts',
  'test/github/unchanged.test.ts',
  'test/history/reading-cache.test.ts',
  'test/history/version-reader.test.ts',
];

/** A browser is not on every machine, and takes longer than all else: see test/browser/proof.ts. */
const ELSEWHERE = process.env.TRAILMARK_BROWSER ? [] : ['test/browser/**'];

export default defineConfig({
  test: {
    setupFiles: ['test/configure-properties.ts'],
    globalSetup: ['test/own-temporary-folder.ts'],
    testTimeout: 60_000,
    projects: [
      // A worker keeps its modules: to load them again for each file took longer than most files.
      {
        extends: true,
        test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: [...ALONE, ...ELSEWHERE], isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE, exclude: ELSEWHERE } },
    ],
    // More room for what is young: a tenth of the time was spent on collecting it.
    execArgv: ['--max-semi-space-size=32'],
    // The default leaves a core free; half of the tests wait for processes anyway.
    maxWorkers: '100%',
    // GitHub's language service imports JSON without an import attribute, which Node refuses outside a bundler.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions|github|http-client)/] } },
    coverage: { include: ['src/**'], provider: 'v8' },
  },
});
