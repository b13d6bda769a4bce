import type { Answer, Ask } from './protocol.ts';
import { show } from './show.ts';

/** The core in a thread of its own: typing never waits for it. */
self.addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  self.postMessage(answer(data));
});

function answer(ask: Ask): Answer {
  try {
    return { kind: 'shown', number: ask.number, shown: show(ask) };
  } catch (error) {
    return { kind: 'failed', number: ask.number, message: error instanceof Error ? error.message : String(error) };
  }
}
