import type { Shown, ShownProblem } from './protocol.ts';

export const VIEWS = ['section', 'comment', 'card', 'problems', 'json'] as const;
export type ViewName = (typeof VIEWS)[number];

/** Fills the panel with one of the views. Only `section` and `comment` are HTML, and those are sanitised; all else is set as text. */
export function fill(panel: HTMLElement, view: ViewName, shown: Shown): void {
  panel.replaceChildren(...compose(view, shown));
}

function compose(view: ViewName, shown: Shown): readonly Node[] {
  switch (view) {
    case 'section':
      return [html(shown.section, shown)];
    case 'comment':
      return [composeComment(shown)];
    case 'card':
      return [composeCard(shown)];
    case 'problems':
      return composeProblems(shown.problems);
    default:
      return [element('pre', { text: shown.json })];
  }
}

function composeComment(shown: Shown): Node {
  const who = element('div', { text: 'github-actions commented', className: 'who' });
  const body = html(shown.comment, shown);
  body.className = 'body';
  return element('div', { className: 'github' }, [who, body]);
}

function composeCard({ card, summary }: Shown): Node {
  const address = `data:image/svg+xml,${encodeURIComponent(card)}`;
  const image = element('img', {});
  image.src = address;
  image.alt = summary;
  const link = element('a', { text: 'Download the picture' });
  link.href = address;
  link.download = 'trailmark.svg';
  return element('div', { className: 'cards' }, [image, link]);
}

function composeProblems(problems: readonly ShownProblem[]): readonly Node[] {
  if (problems.length === 0) return [element('p', { text: 'Every line that looks like a step is counted.' })];
  const list = element('ol', { className: 'problems' }, problems.map(composeProblem));
  if (problems.every(({ fix }) => fix === null)) return [list];
  const button = element('button', { text: 'Fix what can be fixed' });
  button.type = 'button';
  button.dataset.ask = 'fix';
  return [element('p', {}, [button]), list];
}

function composeProblem({ line, severity, code, message, fix }: ShownProblem): Node {
  const place = element('a', { text: `Line ${line}` });
  place.href = `#L${line}`;
  const where = element('div', { className: 'where' }, [place, document.createTextNode(` · ${severity} · ${code}`)]);
  const said = element('div', { text: message });
  const fixed = fix === null ? [] : [element('code', { text: fix, className: 'fix' })];
  return element('li', { className: severity }, [where, said, ...fixed]);
}

function html(source: string, { language, direction }: Shown): HTMLElement {
  const part = element('div', {});
  part.innerHTML = source;
  part.lang = language;
  part.dir = direction;
  return part;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  { text, className }: { readonly text?: string; readonly className?: string },
  children: readonly Node[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className !== undefined) made.className = className;
  made.append(...children);
  return made;
}
