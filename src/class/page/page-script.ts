/** What the page does: it shows and orders the cards that are there, and makes none. Without it all cards are shown by name. */
export const PAGE_SCRIPT = `
const tools = document.querySelector('.tools');
const list = document.querySelector('.cards');
const cards = Array.from(list.children);
const fold = (text) => text.normalize('NFKD').replace(/\\p{M}/gu, '').toLowerCase();
const names = new Map(cards.map((card) => [card, fold(card.querySelector('h3').textContent)]));
const number = (card, key) => Number(card.dataset[key]);
const ORDERS = {
  name: () => 0,
  stage: (a, b) => number(a, 'stage') - number(b, 'stage'),
  change: (a, b) => (a.dataset.change < b.dataset.change ? -1 : a.dataset.change > b.dataset.change ? 1 : 0),
  waiting: (a, b) => number(b, 'waiting') - number(a, 'waiting'),
};
function show() {
  const name = fold(tools.elements.name.value.trim());
  const group = tools.elements.group.value;
  let shown = 0;
  for (const card of cards) {
    card.hidden = !names.get(card).includes(name) || (group !== '' && !card.dataset.groups.split(' ').includes(group));
    if (!card.hidden) shown += 1;
  }
  tools.elements.shown.value = shown + ' of ' + cards.length + ' shown';
}
tools.elements.order.addEventListener('change', (event) => list.append(...cards.toSorted(ORDERS[event.target.value])));
tools.addEventListener('input', show);
tools.addEventListener('submit', (event) => event.preventDefault());
tools.hidden = false;
show();
`;

/** Of the script, for the page's policy. */
export const PAGE_SCRIPT_HASH = 'sha256-S2beytq70lL5SLuAZ/qAq2lnIw3PV5QjoOq7zNCaeOc=';
