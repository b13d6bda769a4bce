import { readShard } from '../../collect/class/shard.ts';
import { isDay } from '../../day.ts';
import { isSvg } from '../../options.ts';
import { didYouMean } from '../../parse/fields/edit-distance.ts';
import { type Asked, FORMATS } from './arguments.ts';
import { COMMAND_NAMES, type Command, SHELLS, specOf } from './commands.ts';
import { typedAs } from './name-program.ts';
import type { ParsedWords } from './parse-words.ts';

/** The words of one call, its command taken out. */
export interface Words extends ParsedWords, Pick<Asked, 'program' | 'command'> {
  /** Whether the command was written, or is the default. */
  readonly isNamed: boolean;
}

/** What is wrong with the words, as a sentence that says what to write instead; null when nothing is. */
export function judgeWords(words: Words): string | null {
  return judgeOperands(words) ?? judgeFlags(words) ?? judgeValues(words.options);
}

/** A title need not stand in quotation marks. */
function takesManyWords(command: Command): boolean {
  const { operand = '' } = specOf(command);
  return operand === 'STEP' || operand.includes('...');
}

function judgeOperands({ program, command, isNamed, options, operands }: Words): string | null {
  const { operand: wanted } = specOf(command);
  const extra = takesManyWords(command) ? undefined : operands[wanted === undefined ? 0 : 1];
  if (extra !== undefined && !isNamed) return `Unknown command "${extra}".${didYouMean(extra, COMMAND_NAMES)}`;
  if (extra !== undefined)
    return `"${extra}" is one word too many: "${program} ${command}" takes ${wanted === undefined ? 'no more words' : `one ${wanted}`}.`;
  const [operand] = operands;
  if (command === 'card' && operand !== undefined && !isSvg(operand))
    return `"${operand}" is no SVG. Give "${program} card" a file that ends in .svg.`;
  if (command === 'completion' && operand !== undefined && !SHELLS.some((shell) => shell === operand))
    return `"${operand}" is no shell that is known.${didYouMean(operand, SHELLS)} There are: ${SHELLS.join(', ')}.`;
  if (wanted === undefined || wanted.startsWith('[') || operand !== undefined || options.endpoint === true) return null;
  return `"${program} ${command}" needs a ${wanted}, for example: ${typedAs(specOf(command).examples[0] ?? '', program)}`;
}

function judgeFlags({ command, options }: Words): string | null {
  const { watch, json, doing, todo, note, fix, csv, write, force, 'dry-run': dryRun } = options;
  if (csv && json) return 'Give --csv or --json, not both.';
  if (command === 'check' && dryRun && !fix) return '--dry-run shows what --fix would change: give both.';
  if (watch && fix) return '--watch only looks: give it or --fix, not both.';
  if (force && !write) return '--force lets --write replace what git could not bring back: give both.';
  if (doing && todo) return 'A step has one status: give --doing or --todo, not both.';
  if (todo && note !== undefined)
    return "An open step may have no place for a note: give --note or --todo. To take a note out: --note ''.";
  return null;
}

function judgeValues({ format, today, shard, ...paths }: Words['options']): string | null {
  const { readme, roadmap, chart, from, site } = paths;
  if ([readme, roadmap, chart, from, site].flat().some((path) => typeof path === 'string' && path.trim() === ''))
    return 'A path is empty. Write the name of a file behind --roadmap, --readme, --chart, --from and --site.';
  if (typeof format === 'string' && !FORMATS.some((known) => known === format))
    return `There is no format "${format}".${didYouMean(format, FORMATS)} Give --format ${FORMATS.join(', ')}.`;
  if (typeof shard === 'string' && readShard(shard) === null) return `"${shard}" is no part. Write --shard as 1/8.`;
  if (typeof today === 'string' && !isDay(today)) return `"${today}" is no day. Write --today as 2026-08-02.`;
  return null;
}
