import { cleanText } from './clean-text.ts';
import { ENTITIES } from './escape-markdown.ts';

const XML: typeof ENTITIES = { ...ENTITIES, '"': '&quot;', "'": '&apos;' };

/** User text as the content or an attribute of an XML element. */
export function escapeXml(text: string): string {
  // XML 1.0 has no way to write these two, not even as a reference.
  return cleanText(text)
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => XML[character] ?? '');
}
