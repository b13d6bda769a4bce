/** CommonMark 0.31.2, 4.6, kind 6. */
const NAMES = new Set(
  `address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu
  menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track
  ul`.split(/\s+/),
);

/** Whether a tag of this name begins raw HTML wherever it begins a line, and ends a paragraph. */
export function isBlockName(name: string): boolean {
  return NAMES.has(name.toLowerCase());
}
