/** One file as text: `path` is relative to the root with `/` between its parts, `text` is decoded UTF-8 with BOM and line ends as they are. */
export interface Source {
  readonly path: string;
  readonly text: string;
}
