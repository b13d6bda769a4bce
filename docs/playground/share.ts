/** What a link carries. */
export interface Shared {
  readonly text: string;
  /** The id of each option and its value. */
  readonly options: Readonly<Record<string, string>>;
}

/** Browsers take addresses of this length everywhere, and so do chats. */
const LONGEST = 32_000;

/** The part of an address behind `#` that holds all of it, packed; null where it would be too long to be sent. */
export async function pack(shared: Shared): Promise<string | null> {
  const packed = await pass(new TextEncoder().encode(JSON.stringify(shared)), new CompressionStream('deflate-raw'));
  const letters = btoa(Array.from(packed, (byte) => String.fromCharCode(byte)).join(''));
  const hash = letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return hash.length > LONGEST ? null : hash;
}

/** What such a part holds; null where it is none. */
export async function unpack(hash: string): Promise<Shared | null> {
  try {
    const letters = atob(hash.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = await pass(
      Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
      new DecompressionStream('deflate-raw'),
    );
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isShared(value) ? value : null;
  } catch {
    return null;
  }
}

async function pass(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

function isShared(value: unknown): value is Shared {
  if (typeof value !== 'object' || value === null || !('text' in value) || !('options' in value)) return false;
  const { text, options } = value;
  return typeof text === 'string' && typeof options === 'object' && options !== null;
}
