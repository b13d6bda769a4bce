/** The published JSON as lines that a person reads: one a step, indented by nesting, and no word of what is not there. */

interface Progress {
  readonly done: number;
  readonly doing: number;
  readonly todo: number;
  readonly dropped: number;
  readonly parked: number;
  readonly total: number;
  readonly percent: number | null;
}

interface Resource {
  readonly title: string;
  readonly url: string;
  readonly note: string | null;
}

interface Step {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly line: number;
  readonly notation: string;
  readonly note: string | null;
  readonly when: string | null;
  readonly needs: readonly string[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly steps: readonly Step[];
}

interface Stage {
  readonly title: string;
  readonly line: number;
  readonly progress: Progress;
  readonly resources: readonly Resource[];
  readonly steps: readonly Step[];
  readonly stages: readonly Stage[];
}

interface Roadmap extends Omit<Stage, 'line'> {
  readonly path: string;
  readonly language: string | null;
  readonly goal: string | null;
}

interface Ref {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly line: number;
  readonly stage: string | null;
  readonly context: readonly string[];
}

interface Suggestion {
  readonly state: string;
  readonly next: Ref | null;
  readonly reasons: readonly { readonly rule: string; readonly text: string }[];
  readonly then: readonly Ref[];
  readonly alternative: Ref | null;
  readonly resource: Resource | null;
  readonly parked: readonly (Ref & { readonly when: string | null })[];
  readonly blocked: readonly (Ref & { readonly needs: readonly Ref[] })[];
}

/** The part of `status --json` that is shown. */
export interface Status {
  readonly progress: Progress;
  readonly roadmaps: readonly Roadmap[];
  readonly suggestion: Suggestion;
}

/** `done     Pipes  #pipes  L3`, under its stage and its roadmap. */
export function roadmapLines({ roadmaps }: Status): string {
  return join(roadmaps.flatMap(roadmapOf));
}

/** `Basics  1/3 33%  1 done, 1 doing, 1 todo`. */
export function progressLines({ progress, roadmaps }: Status): string {
  const each = roadmaps.flatMap(({ path, ...roadmap }) => progressOf({ ...roadmap, title: path }));
  return join([...each, `all  ${countsOf(progress)}`]);
}

/** The next step, why, and what the others wait for. */
export function suggestionLines({ suggestion }: Status): string {
  const { state, next, reasons, then, alternative, resource, parked, blocked } = suggestion;
  return join([
    state,
    ...(next ? [`next  ${refOf(next)}`] : []),
    ...reasons.map(({ rule, text }) => `  because ${rule}: ${plain(text)}`),
    ...(resource ? [`  ${resourceOf(resource)}`] : []),
    ...then.map((step) => `then  ${refOf(step)}`),
    ...(alternative ? [`or  ${refOf(alternative)}`] : []),
    ...parked.map((step) => `parked  ${refOf(step)}${named('when', step.when)}`),
    ...blocked.flatMap((step) => [`blocked  ${refOf(step)}`, ...step.needs.map((need) => `  needs  ${refOf(need)}`)]),
  ]);
}

function roadmapOf({ path, title, language, goal, ...rest }: Roadmap): readonly string[] {
  const head = `${plain(path)}  ${plain(title)}${named('language', language)}${named('goal', goal)}`;
  return [head, ...insideOf(rest, path)];
}

function insideOf(part: Pick<Stage, 'resources' | 'steps' | 'stages'>, path: string): readonly string[] {
  return indent([
    ...part.resources.map(resourceOf),
    ...part.steps.flatMap((step) => stepOf(step, path)),
    ...part.stages.flatMap((stage) => [`${plain(stage.title)}  L${stage.line}`, ...insideOf(stage, path)]),
  ]);
}

function stepOf(step: Step, path: string): readonly string[] {
  const local = (id: string): string => plain(id.startsWith(`${path}#`) ? id.slice(path.length) : id);
  const notation = step.notation === 'task-list' ? '' : `  ${step.notation}`;
  const needs = step.needs.length === 0 ? '' : `  needs: ${step.needs.map(local).join(', ')}`;
  const told = `${named('note', step.note)}${named('when', step.when)}${needs}`;
  const line = `${step.status.padEnd(7)}  ${plain(step.title)}  ${local(step.id)}  L${step.line}${notation}${told}`;
  const links = step.links.map(({ title, url }) => `link  ${plain(title)}  ${plain(url)}`);
  return [line, ...indent([...links, ...step.steps.flatMap((inner) => stepOf(inner, path))])];
}

function progressOf({ title, progress, stages }: Pick<Stage, 'title' | 'progress' | 'stages'>): readonly string[] {
  return [`${plain(title)}  ${countsOf(progress)}`, ...indent(stages.flatMap(progressOf))];
}

function countsOf({ total, percent, ...counts }: Progress): string {
  const named = Object.entries(counts).filter(([, count]) => count > 0);
  const said = named.map(([status, count]) => `${count} ${status}`).join(', ');
  return `${counts.done}/${total} ${percent === null ? '–' : `${percent}%`}${said ? `  ${said}` : ''}`;
}

function refOf({ id, title, path, line, stage, context }: Ref): string {
  const where = context.length === 0 ? '' : `  below: ${context.map(plain).join(' > ')}`;
  const local = id.startsWith(`${path}#`) ? id.slice(path.length) : id;
  return `${plain(title)}  ${plain(local)}  ${plain(path)}:${line}${named('stage', stage)}${where}`;
}

function resourceOf({ title, url, note }: Resource): string {
  return `resource  ${plain(title)}  ${plain(url)}${named('note', note)}`;
}

function named(name: string, value: string | null): string {
  return value === null ? '' : `  ${name}: ${plain(value)}`;
}

/** A line stays one line, and what can't be seen is spelled out. */
function plain(text: string): string {
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|^\s|\s$/u.test(text) ? JSON.stringify(text) : text;
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function join(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}
