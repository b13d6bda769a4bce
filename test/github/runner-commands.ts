/** The commands that the runner would carry out, as `name data`. */
export function findCommands(log: string): readonly string[] {
  return log.split(/\r\n?|\n/).flatMap((line) => parseDouble(line) ?? parseHash(line) ?? []);
}

/** `::name key=value::data` at the start of a line, blanks before it set aside (actions/runner, ActionCommand.TryParseV2). */
function parseDouble(line: string): string | null {
  const trimmed = line.trimStart();
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  if (end < 0) return null;
  const [name = ''] = trimmed.slice(2, end).trim().split(' ');
  return name === '' ? null : `${name} ${trimmed.slice(end + 2)}`;
}

/** `##[name key=value]data` anywhere in a line (actions/runner, ActionCommand.TryParse). */
function parseHash(line: string): string | null {
  const start = line.indexOf('##[');
  const end = start < 0 ? -1 : line.indexOf(']', start);
  if (end < 0) return null;
  const [name = ''] = line
    .slice(start + 3, end)
    .trim()
    .split(' ');
  return name === '' ? null : `${name} ${line.slice(end + 1)}`;
}
