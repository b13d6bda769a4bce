import { runGit } from './run-git.ts';

/** The content of blobs in the order of their ids, one after the other; null for one that is not there. */
export async function* readTexts(
  folder: string,
  blobs: readonly string[],
): AsyncGenerator<readonly [string, Buffer | null]> {
  const stream = runGit(folder, ['cat-file', '--batch', '--buffer'], blobs.map((blob) => `${blob}\n`).join(''));
  const take = taker(stream);
  try {
    for (const blob of blobs) {
      const head = (await take.line()).split(' ');
      const size = head[1] === 'missing' ? null : Number(head[2]);
      yield [blob, size === null ? null : await take.bytes(size)];
      if (size !== null) await take.bytes(1);
    }
  } finally {
    // Git must not wait for somebody who reads no more.
    await stream.return(undefined);
  }
}

/** Takes lines and counted bytes from a stream. */
function taker(stream: AsyncIterator<Buffer>) {
  let held: Buffer[] = [];
  let length = 0;
  const pull = async () => {
    const { value, done } = await stream.next();
    if (done) throw new Error('git ended before it had given every text');
    held.push(value);
    length += value.length;
  };
  const joined = (): Buffer => {
    const [only] = held;
    if (only !== undefined && held.length === 1) return only;
    const all = Buffer.concat(held);
    held = [all];
    return all;
  };
  const bytes = async (size: number): Promise<Buffer> => {
    while (length < size) await pull();
    const all = joined();
    held = [all.subarray(size)];
    length -= size;
    return all.subarray(0, size);
  };
  const line = async (): Promise<string> => {
    for (;;) {
      const end = joined().indexOf('\n');
      if (end >= 0) return (await bytes(end + 1)).toString('latin1').trimEnd();
      await pull();
    }
  };
  return { bytes, line };
}
