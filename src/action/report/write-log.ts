import type { Runner } from '../runner.ts';

// Everything that a terminal or the runner could take for more than text, line ends besides.
const CONTROLS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** One line for the log. Words in it can't be commands to the runner, which reads `::name::` at the start of a line and `##[name]` anywhere. */
export function cleanLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').replace(CONTROLS, '').trim();
  return line.replaceAll('##[', '## [').replace(/^::/, ': :');
}

/** Writes lines to the log; blanks that a line begins with stay, since YAML means them. */
export function writeLog(runner: Runner, text: string): void {
  for (const line of text.split(/\r\n?|\n/)) runner.info(`${/^ */.exec(line)?.[0]}${cleanLine(line)}`);
}
