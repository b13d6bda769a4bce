import { cleanText } from './clean-text.ts';

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** User text as the content or an attribute of an XML element. */
export function escapeXml(text: string): string {
  // XML 1.0 has no way to write these two, not even as a reference.
  return cleanText(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
