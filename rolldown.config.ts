import { defineConfig, type Plugin, type RolldownOptions } from 'rolldown';

// Joins our own files before ncc adds the packages: ncc alone makes of most files a function of its own, which looks up each name that
// it uses, and that takes longer to load. What is imported on demand stays a file of its own.

/** The first needs nothing of the second, so that help and version load little; nearly every other run loads both. */
const ALWAYS = ['src/cli/run-process.ts', 'src/cli/run-command.ts'];

export default defineConfig([
  join('action', './src/action/start.ts'),
  join('cli', './src/cli/start.ts'),
  // Stands for a package: see tsconfig.json.
  join('undici', './src/github/undici.ts'),
]);

function join(name: string, input: string): RolldownOptions {
  return {
    input: { index: input },
    platform: 'node',
    transform: { target: 'node20' },
    // Packages come with their licences from ncc.
    external: (id, _importer, isResolved) => !isResolved && /^[\w@]/.test(id),
    plugins: [keepJson()],
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: `build/${name}`,
      chunkFileNames: '[name].js',
      comments: { jsdoc: false },
      codeSplitting: {
        groups: ALWAYS.map((test, at) => ({ name: `part-${at + 1}`, test, priority: ALWAYS.length - at })),
      },
    },
  };
}

/** The words of the languages stay JSON, since that is read faster than code. */
function keepJson(): Plugin {
  return {
    name: 'keep-json',
    transform: {
      filter: { id: /\.json$/ },
      handler: (text) => ({
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(text)))})`,
        moduleType: 'js',
      }),
    },
  };
}
