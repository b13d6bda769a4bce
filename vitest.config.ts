import { defineConfig } from 'vitest/config';

const major = Number(process.versions.node.split('.')[0]);
if (major < 24)
  throw new Error(`The tests run on Node 24, the version that ships; this is ${process.version}. Run "npm test".`);

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/configure-properties.ts'],
    globalSetup: ['test/own-temporary-folder.ts'],
    testTimeout: 60_000,
    // The default leaves a core free; half of the tests wait for processes anyway.
    maxWorkers: '100%',
    // GitHub's language service imports JSON without an import attribute, which Node refuses outside a bundler.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    coverage: { include: ['src/**'], provider: 'v8' },
  },
});
