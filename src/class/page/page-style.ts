/** The look of the page: one column on a phone, light or dark as the reader's system is. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --paper: #ffffff; --ground: #f6f8fa; --done: #1a7f37; --doing: #9a6700; --link: #0969da; }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --paper: #151b23; --ground: #0d1117; --done: #3fb950; --doing: #d29922; --link: #4493f8; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; background: var(--ground); color: var(--ink); font: 1rem/1.45 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2, h3 { font-size: 1.05rem; margin: 0; }
summary h2 { display: inline; }
p, ul { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--link); }
.quiet, footer { color: var(--quiet); font-size: .875rem; }
.facts { display: grid; gap: 1rem; align-items: start; margin: 1rem 0; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
.facts section, .cards li { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; min-width: 0; }
.facts li { display: grid; grid-template-columns: 1fr auto; gap: 0 .75rem; margin-top: .35rem; }
.facts svg { grid-column: 1 / -1; }
.tools { display: flex; flex-wrap: wrap; gap: .75rem; align-items: end; background: var(--ground); padding: .5rem 0; z-index: 1; }
@media (min-width: 45rem) and (min-height: 30rem) { .tools { position: sticky; top: 0; } }
.tools[hidden] { display: none; }
.tools label { display: grid; gap: .15rem; font-size: .875rem; color: var(--quiet); flex: 1 1 9rem; min-width: 0; }
.tools output { flex: 1 1 100%; font-size: .875rem; color: var(--quiet); }
input, select { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--line); border-radius: .375rem; padding: .4rem .5rem; width: 100%; min-height: 2.5rem; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.cards { display: grid; gap: .75rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); margin: .5rem 0 1.5rem; }
.cards li { display: flex; flex-direction: column; gap: .35rem; content-visibility: auto; contain-intrinsic-size: auto 9rem; }
.cards li[hidden] { display: none; }
.head { display: flex; justify-content: space-between; gap: .75rem; align-items: baseline; }
.head h3 { min-width: 0; }
.count { white-space: nowrap; font-variant-numeric: tabular-nums; }
svg { display: block; width: 100%; height: .5rem; border-radius: .25rem; background: var(--line); }
.done { fill: var(--done); }
.doing { fill: var(--doing); }
.at { fill: var(--link); }
.meta { display: flex; flex-wrap: wrap; gap: 0 1rem; margin-top: auto; }
.skip { position: absolute; left: -100rem; }
.skip:focus { position: static; }
@media print { .tools { display: none; } }
`;

/** Of the style, for the page's policy. */
export const PAGE_STYLE_HASH = 'sha256-mH/JfGtLjEi58nOcKjBswBea96dfKLLSUHc2tPWxkW0=';
