import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'oxc-parser';

/** A regular expression of the source, and the file it stands in. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const FILE = /\/(src\/[\w./-]+\.ts)/;

/** All patterns of the source, each once: those written as such, and those that files build when they are loaded. */
export async function listPatterns(root: string): Promise<readonly Pattern[]> {
  const files = globSync('src/**/*.ts', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const written = files.flatMap((file) => listWritten(file, readFileSync(join(root, file), 'utf8')));
  const built = await listBuilt(root, files);
  return [...new Map([...written, ...built].map((pattern) => [nameOf(pattern), pattern])).values()];
}

/** A pattern as one writes it. */
export function nameOf({ source, flags }: Pattern): string {
  return `/${source}/${flags}`;
}

function listWritten(file: string, text: string): readonly Pattern[] {
  const patterns: Pattern[] = [];
  JSON.stringify(parseSync(file, text).program, (_, value) => {
    if (value?.type === 'Literal' && value.regex)
      patterns.push({ source: value.regex.pattern, flags: value.regex.flags, file });
    return value instanceof RegExp || typeof value === 'bigint' ? null : value;
  });
  return patterns;
}

async function listBuilt(root: string, files: readonly string[]): Promise<readonly Pattern[]> {
  const patterns: Pattern[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]) {
      const built = new target(source, flags);
      const file = FILE.exec(new Error().stack ?? '')?.[1];
      if (file !== undefined) patterns.push({ source: built.source, flags: built.flags, file });
      return built;
    },
  });
  for (const file of files) if (!file.endsWith('start.ts')) await import(pathToFileURL(join(root, file)).href);
  globalThis.RegExp = Plain;
  return patterns;
}
