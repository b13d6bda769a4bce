import { withParts } from '../../src/on-demand.ts';
import type { Answer, Ask } from './protocol.ts';
import { show } from './show.ts';

/** The core in a thread of its own: typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  void answer(data).then((reply) => self.postMessage(reply));
});

async function answer(ask: Ask): Promise<Answer> {
  try {
    return { kind: 'shown', number: ask.number, shown: await withParts(() => show(ask)) };
  } catch (error) {
    return { kind: 'failed', number: ask.number, message: error instanceof Error ? error.message : String(error) };
  }
}
