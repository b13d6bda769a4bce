import type { Theme } from '../../options.ts';

/** The colours that differ: done, begun with the ground of its hatching, and the accent of the next step. */
interface Accents {
  readonly done: string;
  readonly doing: string;
  readonly ground: string;
  readonly accent: string;
}

type Palette = Accents & typeof LIGHT;

// Backgrounds and texts are GitHub's own (primer/primitives), so that the card belongs to the page that shows it.
const LIGHT = {
  text: '#1f2328',
  muted: '#59636e',
  back: '#ffffff',
  border: '#d1d9e0',
  hill: '#eff2f5',
  ridge: '#8b949e',
};
const DARK = {
  text: '#f0f6fc',
  muted: '#9198a1',
  back: '#0d1117',
  border: '#3d444d',
  hill: '#1b2129',
  ridge: '#656c76',
};

// Contrast with the background is at least 3:1 for what is drawn and 4.5:1 for what is read, held by test/render/card.test.ts.
const ACCENTS: Readonly<Record<Theme, { readonly light: Accents; readonly dark: Accents }>> = {
  trail: {
    light: { done: '#1f883d', doing: '#9a6700', ground: '#f8e3a1', accent: '#0969da' },
    dark: { done: '#3fb950', doing: '#d29922', ground: '#4b2900', accent: '#4493f8' },
  },
  ocean: {
    light: { done: '#0b6e99', doing: '#7a5af5', ground: '#ddd6fe', accent: '#0f766e' },
    dark: { done: '#38bdf8', doing: '#a78bfa', ground: '#2e1f5e', accent: '#2dd4bf' },
  },
  sunset: {
    light: { done: '#c2410c', doing: '#a21caf', ground: '#f5d0fe', accent: '#be123c' },
    dark: { done: '#fb923c', doing: '#e879f9', ground: '#4a044e', accent: '#fb7185' },
  },
  mono: {
    light: { done: '#1f2328', doing: '#6e7781', ground: '#d8dee4', accent: '#424a53' },
    dark: { done: '#f0f6fc', doing: '#8b949e', ground: '#2d333b', accent: '#c9d1d9' },
  },
};

/** The colours of a theme on a light and on a dark page. */
export function paletteOf(theme: Theme): { readonly light: Palette; readonly dark: Palette } {
  return { light: { ...LIGHT, ...ACCENTS[theme].light }, dark: { ...DARK, ...ACCENTS[theme].dark } };
}

/**
 * The style sheet of a picture: both schemes in one file, since an <img> follows the reader's scheme but loads nothing from outside.
 * @see https://developer.mozilla.org/docs/Web/SVG/Guides/SVG_as_an_image
 */
export function styleOf(theme: Theme): string {
  const { light, dark } = paletteOf(theme);
  return [
    `svg{${variables(light)}}@media(prefers-color-scheme:dark){svg{${variables(dark)}}}`,
    'text{font:14px -apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;fill:var(--text)}',
    '.back{fill:var(--back);stroke:var(--border)}.rule{stroke:var(--border);fill:none}',
    '.title{font-size:18px;font-weight:600}.small,.muted{fill:var(--muted)}.small{font-size:13px}',
    '.number{font-size:34px;font-weight:700;letter-spacing:-.5px}.sign{font-size:18px;font-weight:600;letter-spacing:0;fill:var(--muted)}',
    '.number,.count{font-variant-numeric:tabular-nums}.count{font-size:13px;fill:var(--muted)}',
    '.label{font-size:12px;font-weight:700;letter-spacing:.4px;fill:var(--accent)}.next{font-weight:600}.summit{font-weight:600;fill:var(--done)}',
    '.hill{fill:var(--hill)}.ridge,.walked,.begun{fill:none;stroke-width:2;stroke:var(--ridge);stroke-linejoin:round}',
    '.walked{stroke:var(--done);stroke-width:2.5}.begun{stroke:var(--doing);stroke-width:2.5;stroke-dasharray:5 3}',
    'stop{stop-color:var(--done)}.ground{fill:var(--ground);opacity:.5}.hatch{fill:var(--doing);opacity:.55}',
    '.gap{stroke:var(--back);stroke-width:2}.here{fill:var(--done);stroke:var(--back);stroke-width:2.5}.pole{stroke:var(--muted);stroke-width:1.5}.flag{fill:var(--muted)}.won{fill:var(--done)}',
    '.track,.arc,.part{fill:none;stroke-width:3;stroke:var(--border)}.arc{stroke:var(--done)}.part{stroke:var(--doing);stroke-width:2.2}',
    '.disc{fill:var(--done)}.check{fill:none;stroke:var(--back);stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}',
    '.week{fill:var(--hill);stroke:var(--border);stroke-width:.5}.did{fill:var(--done);stroke:none}.dots{fill:var(--muted)}',
  ].join('');
}

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
