// The 64-bit parameters of http://www.isthe.com/chongo/tech/comp/fnv/
const START = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** A text as 16 hexadecimal digits: FNV-1a over its UTF-16 units, 64 bits. It finds a slip of the hand and no forger. */
export function digest(text: string): string {
  let value = START;
  for (let at = 0; at < text.length; at += 1) value = BigInt.asUintN(64, (value ^ BigInt(text.charCodeAt(at))) * PRIME);
  return value.toString(16).padStart(16, '0');
}
