/** A field of Obsidian Tasks with its day or id, one of Dataview, or a link of a wiki. */
const SIGNS =
  /[📅⏳🛫✅❌]\uFE0F?\s?\d{4}-\d\d-\d\d|[🆔⛔]\uFE0F?\s?[\w-]|[[(]\w{1,40}:: ?\S|\[\[[^\s[\]][^[\]\r\n]{0,200}\]\]/u;

/** Whether a file is plainly one of Obsidian's. */
export function isObsidian(text: string): boolean {
  return SIGNS.test(text);
}
