import { setImmediate } from 'node:timers/promises';
import type { GitHub } from '../../../github/github.ts';
import { groupBy } from '../../../group-by.ts';
import { batchesOf } from '../../commit/read-blobs.ts';
import { fieldsQuery, type RepositoryName } from './class-query.ts';

/** Brings what is not known of repositories, for several readers at the same time, each with a name of its own. */
export interface FieldAsker {
  /** A field of a repository, such as `object(oid: "…") { … }`; null where there is none. `bytes` is about how much will come. */
  ask(name: RepositoryName, field: string, bytes: number): Promise<unknown>;
  /** Is told when a reader needs nothing more. */
  leave(): void;
}

interface Asked {
  readonly name: RepositoryName;
  readonly field: string;
  readonly bytes: number;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** An asker that waits until every reader waits for it, and then puts as many fields into one query as there is room for. */
export function fieldAsker(github: GitHub, readers: number): FieldAsker {
  let left = readers;
  let waiting: Asked[] = [];
  let isAsking = false;
  const askAll = async () => {
    if (isAsking || new Set(waiting.map(({ name }) => name)).size < left) return;
    isAsking = true;
    // A reader that waits may be about to ask for more.
    await setImmediate();
    const all = waiting;
    waiting = [];
    for (const batch of batchesOf(all, ({ bytes }) => bytes)) await answer(github, batch);
    isAsking = false;
    if (waiting.length > 0) await askAll();
  };
  return {
    ask: (name, field, bytes) =>
      new Promise((resolve, reject) => {
        waiting.push({ name, field, bytes, resolve, reject });
        void askAll();
      }),
    leave: () => {
      left -= 1;
      if (waiting.length > 0) void askAll();
    },
  };
}

async function answer(github: GitHub, batch: readonly Asked[]): Promise<void> {
  const asked = [...groupBy(batch, ({ name }) => name)];
  try {
    const query = fieldsQuery(asked.map(([name, all]) => [name, all.map(({ field }) => field)]));
    const { data } = await github.queryParts(query.document, query.variables);
    for (const [at, [, all]] of asked.entries())
      for (const [place, one] of all.entries()) one.resolve(fieldOf(data[`r${at}`], `f${place}`));
  } catch (error) {
    for (const one of batch) one.reject(error);
  }
}

function fieldOf(repository: unknown, alias: string): unknown {
  return (repository as { readonly [alias: string]: unknown } | null | undefined)?.[alias] ?? null;
}
