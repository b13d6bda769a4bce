import { onDemand } from '../../on-demand.ts';

// Its patterns take longer to load than a small table takes to print.
const width = onDemand(() => import('string-width'));

const ASCII = /^[ -~]*$/;

/** How many columns of a terminal a text takes. */
export function columnsOf(text: string): number {
  return ASCII.test(text) ? text.length : width().default(text);
}
