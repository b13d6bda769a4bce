// An SVG without this first line is somebody's own.
export const FIRST_LINE = '<!-- trailmark:card: drawn by Trailmark, which replaces this file -->';

/** Whether Trailmark drew an SVG, and so may draw it anew. */
export function isOwnCard(text: string): boolean {
  return text.startsWith('<!-- trailmark:card');
}
