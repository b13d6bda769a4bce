import { basename } from 'node:path';
import { type OutputChunk, rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import config from '../rolldown.config.ts';

/** The files of the command line as they are before the packages come in, by name. */
async function joined(): Promise<ReadonlyMap<string, OutputChunk>> {
  const [, { output, ...input } = {}] = config;
  const build = await rolldown(input);
  const made = await build.generate(Array.isArray(output) ? output[0] : output);
  return new Map(made.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])));
}

/** A file and all that is loaded before it may run. */
function reach(files: ReadonlyMap<string, OutputChunk>, name: string): readonly string[] {
  const found = new Set([name]);
  for (const each of found) for (const other of files.get(each)?.imports ?? []) if (files.has(other)) found.add(other);
  return [...found].sort();
}

test('help and version load two small files, and what nearly always runs is one more', async () => {
  const files = await joined();
  expect(reach(files, 'index.js')).toEqual(['index.js']);
  const small = reach(files, 'part-1.js');
  expect(small).toEqual(['part-1.js', 'rolldown-runtime.js']);
  expect(small.reduce((sum, name) => sum + (files.get(name)?.code.length ?? 0), 0)).toBeLessThan(40_000);
  expect(reach(files, 'part-2.js')).toEqual(['part-1.js', 'part-2.js', 'rolldown-runtime.js']);
});

test('what is loaded on demand is in no file that always runs', async () => {
  const files = await joined();
  const modules = reach(files, 'part-2.js').flatMap(
    (name) => files.get(name)?.moduleIds.map((id) => basename(id)) ?? [],
  );
  expect(modules).toContain('pipeline.ts');
  for (const rare of [
    'tick.ts',
    'init.ts',
    'show-history.ts',
    'render-card.ts',
    'piece-reader.ts',
    'connect-github.ts',
  ])
    expect(modules).not.toContain(rare);
});
