const PRIME = 0x01000193;

/** 64 bits of a text as 16 hexadecimal digits: FNV-1a from two starts. It finds a slip of the hand and no forger. */
export function digest(text: string): string {
  return [0x811c9dc5, 0x6b43a9b5].map((start) => hash(text, start).toString(16).padStart(8, '0')).join('');
}

function hash(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), PRIME) >>> 0;
  return value;
}
