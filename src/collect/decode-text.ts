/** Either the text or the code of the problem that stops it. */
export type Decoded = { readonly text: string } | { readonly code: 'binary' | 'not-utf8' | 'too-large' };

/** The most bytes that are read of one file. */
export const MOST_BYTES = 2_000_000;

/** Decodes UTF-8 exactly: a byte order mark and every line end stay, and no byte is ever replaced. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_BYTES) return { code: 'too-large' };
  if (bytes.includes(0)) return { code: isWide(bytes) ? 'not-utf8' : 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { code: 'not-utf8' };
  }
}

/** UTF-16 and UTF-32 text holds zero bytes too, but begins with a byte order mark. */
function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
