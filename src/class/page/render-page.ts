import { compareNatural } from '../../parse/order/natural-order.ts';
import { escapeXml } from '../../render/escape/escape-xml.ts';
import type { Class, ClassStep, Member } from '../class.ts';
import { hasBegun, isRead } from '../measure-class.ts';
import { describeClass } from '../render/describe-class.ts';
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from './page-script.ts';
import { PAGE_STYLE, PAGE_STYLE_HASH } from './page-style.ts';
import { renderCard } from './render-card.ts';

const FIRST_LINES = '<!doctype html>\n<!-- trailmark class -->\n';
const POLICY = `default-src 'none'; style-src '${PAGE_STYLE_HASH}'; script-src '${PAGE_SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`;
/** How many steps are listed as those that most are at. */
const MOST_STEPS = 8;
/** More names are folded away at first. */
const MOST_NAMES = 30;

const READ =
  'Read of each repository: its roadmap files, its README and trailmark.yml, and the day of the last change to a roadmap. In the order of the names; it is no ranking.';

/** Whether a page is Trailmark's own, and so may be replaced. */
export function isOwnPage(text: string): boolean {
  return text.startsWith(FIRST_LINES);
}

/** A class as one HTML file that needs nothing else: a card for each member, which can be searched, filtered and ordered. `server` is where repositories are linked to. */
export function renderPage(whole: Class, server: string): string {
  const { overall, steps, notBegun, unread } = describeClass(whole, escapeXml);
  const groups = listGroups(whole.members);
  const cards = whole.members.map((member) => renderCard(member, { server, groups: groupsOf(member, groups) }));
  return `${FIRST_LINES}<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<title>Class</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<a class="skip" href="#cards">To the cards</a>
<header><h1>Class</h1><p>${overall}</p></header>
<main>
<div class="facts">
${renderSteps(whole.steps, whole.members.length, steps)}
${renderNames('Not begun', notBegun)}
${renderNames('No steps read', unread)}
</div>
${renderTools(groups)}
<h2 id="cards" tabindex="-1">Members</h2>
<ul class="cards">
${cards.join('\n')}
</ul>
</main>
<footer>${READ}</footer>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}

function renderSteps(all: readonly ClassStep[], members: number, words: readonly string[]): string {
  const steps = all.filter(({ at }) => at > 0).slice(0, MOST_STEPS);
  if (steps.length === 0) return '';
  const rows = steps.map(
    ({ title, stage, at }) =>
      `<li><span dir="auto">${escapeXml(title)}${stage === null ? '' : ` <span class="quiet">${escapeXml(stage)}</span>`}</span><span class="count">${at}</span>` +
      `<svg viewBox="0 0 ${members} 1" preserveAspectRatio="none" aria-hidden="true"><rect class="at" width="${at}" height="1"/></svg></li>`,
  );
  const lines = words.map((line) => `<p>${line}</p>`).join('');
  return `<section><h2>Where the class is</h2>${lines}<ul>${rows.join('')}</ul></section>`;
}

function renderNames(title: string, names: readonly string[]): string {
  if (names.length === 0) return '';
  const list = names.map((name) => `<bdi>${name}</bdi>`).join(', ');
  return `<section><details${names.length > MOST_NAMES ? '' : ' open'}><summary><h2>${title}: ${names.length}</h2></summary><p>${list}</p></details></section>`;
}

function renderTools(groups: readonly PageGroup[]): string {
  const options = groups.map(({ key, name }) => `<option value="${key}">${escapeXml(name)}</option>`).join('');
  return `<form class="tools" role="search" hidden>
<label>Name<input type="search" name="name" autocomplete="off"></label>
<label>Stage<select name="group"><option value="">All</option>${options}</select></label>
<label>Order<select name="order"><option value="name">Name</option><option value="stage">Stage</option><option value="change">Longest without a change</option><option value="waiting">Most steps that wait</option></select></label>
<output name="shown" aria-live="polite"></output>
</form>`;
}

/** One choice of the page's filter: a state, or a stage in which somebody's next step is. */
interface PageGroup {
  readonly key: string;
  readonly name: string;
  readonly holds: (member: Member) => boolean;
}

const STATES: readonly PageGroup[] = [
  { key: 'open', name: 'Not begun', holds: (member) => isRead(member) && !hasBegun(member) },
  { key: 'done', name: 'All done', holds: ({ progress: { done, total } }) => total > 0 && done === total },
  { key: 'unread', name: 'No steps read', holds: (member) => !isRead(member) },
];

/** The choices that somebody is in: states first, then stages in natural order. */
function listGroups(members: readonly Member[]): readonly PageGroup[] {
  const stages = [...new Set(members.flatMap(({ stage }) => (stage === null ? [] : [stage])))].sort(compareNatural);
  const groups = stages.map((name, at) => ({
    key: `stage-${at}`,
    name,
    holds: ({ stage }: Member) => stage === name,
  }));
  return [...STATES.filter(({ holds }) => members.some(holds)), ...groups];
}

/** The keys of the choices that a member is in. */
function groupsOf(member: Member, groups: readonly PageGroup[]): readonly string[] {
  return groups.filter(({ holds }) => holds(member)).map(({ key }) => key);
}
