import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin, type RolldownOptions } from 'rolldown';

// Joins our own files and what they use of the packages; ncc makes of that what is published. ncc alone makes of most files a function
// of its own, which looks up each name that it uses, and keeps what nobody uses: all that takes longer to load.

/** The first needs nothing of the second, so that help and version load little; nearly every other run loads both. */
const ALWAYS = ['src/cli/run-process.ts', 'src/cli/run-command.ts'];
const PACKAGE = /.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

export default defineConfig([build('action', './src/action/start.ts'), build('cli', './src/cli/start.ts')]);

/** What is imported on demand is a file of its own. */
function build(name: string, input: string): RolldownOptions {
  return {
    input: { index: input },
    platform: 'node',
    transform: { target: 'node20' },
    // Of a package that is only imported nothing is wanted.
    treeshake: { moduleSideEffects: [{ test: PACKAGE, sideEffects: false }] },
    plugins: [keepJson(), writeLicences()],
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

/** The licences of all packages of which something is shipped. */
function writeLicences(): Plugin {
  return {
    name: 'write-licences',
    generateBundle(_options, files) {
      const modules = Object.values(files).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const folders = [...new Set(modules.flatMap((id) => PACKAGE.exec(id)?.[0] ?? []))].sort();
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: folders.map(licenceOf).join('\n') });
    },
  };
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  return `${name} ${version}\n${license}\n${text}`;
}
