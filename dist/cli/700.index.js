export const id = 700;
export const ids = [700];
export const modules = {

/***/ 1700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderBadge: () => (/* binding */ renderBadge),
  renderCard: () => (/* binding */ renderCard),
  renderCommitted: () => (/* binding */ renderCommitted),
  renderEndpoint: () => (/* binding */ renderEndpoint)
});

// EXTERNAL MODULE: ./build/src/locales/format-number.js
var format_number = __webpack_require__(218);
// EXTERNAL MODULE: ./build/src/options.js
var options = __webpack_require__(6067);
// EXTERNAL MODULE: ./build/src/render/format/formatter.js + 2 modules
var formatter = __webpack_require__(5455);
// EXTERNAL MODULE: ./build/src/render/card/describe-card.js + 1 modules
var describe_card = __webpack_require__(9135);
// EXTERNAL MODULE: ./build/src/render/escape/escape-xml.js
var escape_xml = __webpack_require__(3521);
// EXTERNAL MODULE: ./build/src/render/card/own-card.js
var own_card = __webpack_require__(72);
;// CONCATENATED MODULE: ./build/src/render/card/advance-widths.json
const advance_widths_namespaceObject = /*#__PURE__*/JSON.parse('{"Mm":[{"from":32,"widths":[28,28,41,65,58,89,74,23,34,34,56,59,28,34,28,38,58,58,58,58,58,58,58,58,58,58,28,28,59,59,59,56,102,67,67,73,73,67,62,78,75,34,50,67,56,91,76,79,67,79,73,67,62,74,67,95,67,67,62,33,38,33,58,56,34,57,62,50,62,57,35,62,62,26,26,54,26,94,62,61,62,62,42,50,37,62,51,79,53,51,50,38,56,38,59]},{"from":161,"widths":[34,58,58,58,58,56,56,58,84,38,56,59,0,84,56,43,58,35,35,34,63,66,28,34,35,38,56,84,84,84,62,67,67,67,67,67,67,100,73,67,67,67,67,34,34,34,34,73,76,79,79,79,79,79,59,79,74,74,74,74,67,67,64,57,57,57,57,57,57,89,50,57,57,57,57,28,28,28,28,61,62,61,61,61,61,61,58,62,62,62,62,62,51,62,51,67,57,67,57,67,57,73,50,73,50,73,50,73,50,73,62,73,62,67,57,67,57,67,57,67,57,67,57,78,62,78,62,78,62,78,62,75,62,75,62,34,28,34,28,34,28,34,26,34,28,74,52,50,26,67,54,54,56,26,56,26,56,30,56,34,56,26,76,62,76,62,76,62,69,76,62,79,61,79,61,79,61,100,95,73,42,73,42,73,42,67,50,67,50,67,50,67,50,62,37,62,38,62,37,74,62,74,62,74,62,74,62,74,62,74,62,95,79,67,51,67,62,50,62,50,62,50,33]},{"from":900,"widths":[58,58,67,28,79,84,47,60,83,60,86,82,35,67,67,56,67,67,62,75,79,34,67,67,91,76,65,79,74,67,60,62,62,67,81,67,84,79,34,67,62,49,62,35,62,62,64,52,61,49,49,62,60,35,54,55,63,55,48,61,69,61,49,62,48,62,73,56,77,79,35,62,61,62,79]},{"from":1024,"widths":[67,67,87,55,72,67,34,34,50,106,102,86,62,77,64,74,67,66,67,55,70,67,93,61,77,77,62,71,91,75,79,74,67,73,62,64,81,67,75,70,104,105,80,89,66,72,106,73,57,60,58,44,59,57,75,49,65,65,53,59,75,64,61,63,62,50,48,51,83,53,64,62,90,91,70,78,60,52,84,56,57,57,62,44,52,50,26,28,26,91,89,62,53,65,51,63]},{"from":1488,"widths":[64,58,38,55,63,31,33,67,64,30,55,52,53,69,66,33,38,65,60,62,61,53,56,63,53,73,69]}],"Zz":[[384,591,64],[768,879,0],[880,899,60],[975,1023,78],[1120,1279,66],[1329,1423,90],[1425,1487,0],[1552,1562,0],[1568,1610,56],[1611,1631,0],[1632,1791,58],[2304,2307,0],[2308,2361,68],[2362,2391,22],[2392,2431,62],[2433,2559,72],[2944,3071,100],[3585,3675,58],[4256,4351,70],[4352,4607,92],[4608,4991,84],[6016,6143,80],[7680,7935,70],[8203,8207,0],[8208,8233,62],[8234,8238,0],[8239,8293,62],[8294,8297,0],[8298,8303,0],[8304,8351,50],[8352,8399,76],[8448,8591,88],[8592,8959,100],[9312,9471,100],[9472,9983,110],[9984,10175,118],[11904,12351,100],[12352,19967,100],[19968,40959,100],[44032,55215,92],[63744,64255,100],[65024,65039,0],[65281,65376,100],[65377,65500,60],[126976,129791,128],[131072,201551,100]],"F":90}');
;// CONCATENATED MODULE: ./build/src/render/card/text-width.js

// Measured in Chromium: the wider of Noto Sans and Liberation Sans (Arial's widths). A tenth is to spare for the fonts of other systems.
const SPARE = 1.1;
const BOLD = 1.05;
const ELLIPSIS = '…';
/** The width that a text takes at most, in units of the picture. */
function textWidth(text, { size, isBold = false }) {
    let hundredths = 0;
    for (const letter of text)
        hundredths += advance(letter.codePointAt(0) ?? 0);
    return (hundredths / 100) * size * SPARE * (isBold ? BOLD : 1);
}
/** The text itself where it fits into `room`, else as many whole letters as fit before an ellipsis. */
function fitText(text, type, room) {
    if (textWidth(text, type) <= room)
        return text;
    return `${text.slice(0, fitting(text, { by: 'grapheme', type, room: room - textWidth(ELLIPSIS, type) })).trimEnd()}${ELLIPSIS}`;
}
/** A text in at most `lines` lines of `room` each, broken at a blank or, where its script writes none, between words; within a word that no line holds. */
function wrapText(text, type, { room, lines }) {
    if (lines === 1 || textWidth(text, type) <= room)
        return [fitText(text, type, room)];
    const taken = fitting(text, { by: 'word', type, room }) || fitting(text, { by: 'grapheme', type, room });
    if (taken === 0)
        return [fitText(text, type, room)];
    return [text.slice(0, taken).trimEnd(), ...wrapText(text.slice(taken).trimStart(), type, { room, lines: lines - 1 })];
}
/**
 * How much of a text fits, in UTF-16 units: whole words (with the blanks behind them) or whole letters. A grapheme is what a reader sees
 * as one letter: a flag, or a letter with its accents, is never cut in two.
 */
function fitting(text, { by, type, room }) {
    let left = room;
    let taken = 0;
    for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: by }).segment(text)) {
        left -= textWidth(segment, type);
        if (left < 0 && segment.trim() !== '')
            break;
        taken = index + segment.length;
    }
    return taken;
}
/** In hundredths of the font's size: of a letter that is listed by itself, of its range, or of what is wide enough for the rest. */
function advance(code) {
    if (code < 32)
        return 0;
    for (const { from, widths: listed } of advance_widths_namespaceObject.Mm) {
        const width = listed[code - from];
        if (width !== undefined)
            return width;
    }
    return advance_widths_namespaceObject.Zz.find(([first = 0, last = 0]) => code >= first && code <= last)?.[2] ?? advance_widths_namespaceObject.F;
}

;// CONCATENATED MODULE: ./build/src/render/card/themes.js
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
const ACCENTS = {
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
function paletteOf(theme) {
    return { light: { ...LIGHT, ...ACCENTS[theme].light }, dark: { ...DARK, ...ACCENTS[theme].dark } };
}
/**
 * The style sheet of a picture: both schemes in one file, since an <img> follows the reader's scheme but loads nothing from outside.
 * @see https://developer.mozilla.org/docs/Web/SVG/Guides/SVG_as_an_image
 */
function styleOf(theme) {
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
function variables(palette) {
    return Object.entries(palette)
        .map(([name, colour]) => `--${name}:${colour}`)
        .join(';');
}

;// CONCATENATED MODULE: ./build/src/render/card/draw-badge.js




const HEIGHT = 20;
const PAD = 7;
const TEXT = { size: 11 };
// The two grounds of shields, dark enough for white text in both schemes (https://github.com/badges/shields/blob/master/spec/SPECIFICATION.md).
const LABEL_GROUND = '#555';
/** A badge of 20 units' height in the look of shields, the same in both schemes as all badges are. */
function drawBadge({ label, value, isDone }, theme) {
    const [left, right] = [label, value].map((text) => Math.ceil(textWidth(text, TEXT)) + 2 * PAD);
    const width = left + right;
    const { done, accent } = paletteOf(theme).light;
    return [
        own_card/* FIRST_LINE */.q,
        `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${(0,escape_xml/* escapeXml */.X)(`${label}: ${value}`)}">`,
        `<title>${(0,escape_xml/* escapeXml */.X)(`${label}: ${value}`)}</title>`,
        `<clipPath id="round"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
        `<g clip-path="url(#round)"><rect width="${left}" height="${HEIGHT}" fill="${LABEL_GROUND}"/>`,
        `<rect x="${left}" width="${right}" height="${HEIGHT}" fill="${isDone ? done : accent}"/></g>`,
        '<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">',
        `<text x="${left / 2}" y="14">${(0,escape_xml/* escapeXml */.X)(label)}</text>`,
        `<text x="${left + right / 2}" y="14">${(0,escape_xml/* escapeXml */.X)(value)}</text></g>`,
        '</svg>',
        '',
    ].join('\n');
}
/** The same for shields' endpoint badge (https://shields.io/badges/endpoint-badge). */
function endpointOf({ label, value, isDone }, theme) {
    const { done, accent } = paletteOf(theme).light;
    return { schemaVersion: 1, label, message: value, color: isDone ? done : accent };
}

// EXTERNAL MODULE: ./node_modules/d3-scale/dist/d3-scale.mjs + 4 modules
var d3_scale = __webpack_require__(5602);
// EXTERNAL MODULE: ./node_modules/d3-shape/dist/d3-shape.mjs + 1 modules
var d3_shape = __webpack_require__(6879);
;// CONCATENATED MODULE: ./build/src/render/card/draw-ridge.js


/** Narrower than this share of the trail no hill can be seen. */
const LEAST_SHARE = 0.06;
/** So many peaks along the whole trail are a range; more are a saw. */
const MOST_PEAKS = 9;
/** Peaks of a plan without parts. */
const PEAKS = 2;
/**
 * The trail: a ridge with a hill for each part that climbs to a flag. Of each hill the done share is filled and the begun share hatched;
 * a dot shows where the learner stands. It is drawn from left to right; who writes from right to left mirrors it.
 */
function drawRidge(hills, progress, frame) {
    const legs = placeHills(hills.length > 1 ? hills : [{ progress, parts: PEAKS, isHere: true }], frame);
    const points = plotRidge(legs, frame);
    const ridge = (0,d3_shape/* line */.n8)(({ x }) => x, ({ y }) => y).curve(d3_shape/* curveBumpX */.Wi).digits(1)(points) ?? ''; // biome-ignore format: one line
    const ground = (0,d3_shape/* area */.Wc)(({ x }) => x, frame.bottom, ({ y }) => y).curve(d3_shape/* curveBumpX */.Wi).digits(1)(points) ?? ''; // biome-ignore format: one line
    const isFinished = progress.total > 0 && progress.done === progress.total;
    const summit = points[points.length - 1] ?? { x: frame.right, y: frame.top };
    const walked = cutAll('done', legs, frame);
    const begun = cutAll('doing', legs, frame);
    const standing = legs.find(({ isHere }) => isHere);
    const here = standing ? shareAt(standing, standing.progress.done) : frame.left;
    return [
        '<defs>',
        '<linearGradient id="fade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-opacity=".55"/><stop offset="1" stop-opacity=".12"/></linearGradient>',
        '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" class="ground"/><rect width="2.2" height="6" class="hatch"/></pattern>',
        ...walked,
        ...begun,
        '</defs>',
        `<path class="hill" d="${ground}"/>`,
        ...(walked.length > 0 ? [`<path fill="url(#fade)" clip-path="url(#done)" d="${ground}"/>`] : []),
        ...(begun.length > 0 ? [`<path fill="url(#hatch)" clip-path="url(#doing)" d="${ground}"/>`] : []),
        ...legs
            .slice(1)
            .map(({ from }) => `<path class="gap" d="M${round(from)} ${round(heightAt(points, from))}V${frame.bottom}"/>`),
        `<path class="ridge" d="${ridge}"/>`,
        ...(walked.length > 0 ? [`<path class="walked" clip-path="url(#done)" d="${ridge}"/>`] : []),
        ...(begun.length > 0 ? [`<path class="begun" clip-path="url(#doing)" d="${ridge}"/>`] : []),
        `<path class="pole" d="M${round(summit.x)} ${round(summit.y)}v-19"/>`,
        `<path class="${isFinished ? 'won' : 'flag'}" d="M${round(summit.x)} ${round(summit.y - 19.5)}l12 4.7l-12 4.7z"/>`,
        `<path class="rule" d="M${frame.left} ${frame.bottom}H${frame.right}"/>`,
        ...(isFinished ? [] : [`<circle class="here" cx="${round(here)}" cy="${round(heightAt(points, here))}" r="5.5"/>`]),
    ];
}
/** Each hill as wide as it has steps, so that the walked part is as long as the percentage says, but for the narrowest. */
function placeHills(hills, frame) {
    const whole = hills.reduce((sum, { progress }) => sum + progress.total, 0);
    const widths = hills.map(({ progress }) => Math.max(progress.total, whole * LEAST_SHARE, 1));
    const across = (0,d3_scale/* scaleLinear */.m4)([0, widths.reduce((sum, width) => sum + width, 0)], [frame.left, frame.right]);
    let way = 0;
    return hills.map((hill, at) => {
        const from = way;
        way += widths[at] ?? 0;
        return { ...hill, from: across(from), to: across(way) };
    });
}
/** Where on its hill the learner is after so many of its steps. */
function shareAt({ from, to, progress: { total } }, steps) {
    return from + ((to - from) * steps) / Math.max(1, total);
}
/** The clip of all that is done or begun; nothing where none is. */
function cutAll(id, legs, { top, bottom }) {
    const cuts = legs.flatMap((leg) => {
        const { done, doing } = leg.progress;
        const [from, to] = id === 'done' ? [0, done] : [done, done + doing];
        const [x, end] = [shareAt(leg, from), shareAt(leg, to)];
        return to > from
            ? [`<rect x="${round(x)}" y="${top - 4}" width="${round(end - x)}" height="${bottom - top + 4}"/>`]
            : [];
    });
    return cuts.length > 0 ? [`<clipPath id="${id}">${cuts.join('')}</clipPath>`] : [];
}
/** Valley, peak, valley, peak … to the summit, which stands where all is done. A hill of several parts has several peaks; the higher the further. */
function plotRidge(legs, frame) {
    const up = (0,d3_scale/* scaleLinear */.m4)([0, 1], [frame.bottom, frame.top]);
    const climb = (0,d3_scale/* scaleLinear */.m4)([frame.left, frame.right], [0.3, 1]);
    const shape = legs.map(({ progress }) => progress.total);
    const spans = legs.flatMap(splitPeaks);
    const points = [{ x: frame.left, y: up(0.09) }];
    for (const [at, { from, to }] of spans.entries()) {
        const isSummit = at === spans.length - 1;
        const peak = isSummit ? to : (from + to) / 2;
        const height = isSummit ? 1 : climb(peak) * (0.82 + 0.16 * jitter(shape, at));
        points.push({ x: peak, y: up(height) });
        if (!isSummit)
            points.push({ x: to, y: up(height * (0.55 + 0.2 * jitter(shape, at + 50))) });
    }
    return points;
    function splitPeaks({ from, to, parts }) {
        const share = (to - from) / (frame.right - frame.left);
        const count = Math.max(1, Math.min(parts, Math.round(share * MOST_PEAKS)));
        const width = (to - from) / count;
        return Array.from({ length: count }, (_, at) => ({ from: from + at * width, to: from + (at + 1) * width }));
    }
}
/** A number from 0 to 1 that hangs on the plan's shape alone: plans look different, and each the same in every run. */
function jitter(shape, salt) {
    let hash = 2166136261 ^ salt;
    for (const steps of shape)
        hash = Math.imul(hash ^ steps, 16777619) >>> 0;
    return (Math.imul(hash ^ (hash >>> 15), 2246822507) >>> 0) / 2 ** 32;
}
/** The height of curveBumpX at `x`: between two points it is a cubic with both handles halfway, which is solved by halving. */
function heightAt(points, x) {
    const after = Math.max(1, points.findIndex((point) => point.x >= x));
    const [from, to] = [points[after - 1], points[after]];
    if (!from || !to || to.x === from.x)
        return from?.y ?? 0;
    const wanted = (x - from.x) / (to.x - from.x);
    let [low, high] = [0, 1];
    for (let round = 0; round < 30; round += 1) {
        const middle = (low + high) / 2;
        if (1.5 * middle * (1 - middle) + middle ** 3 < wanted)
            low = middle;
        else
            high = middle;
    }
    return from.y + (to.y - from.y) * (3 * low ** 2 - 2 * low ** 3);
}
function round(length) {
    return Math.round(length * 10) / 10;
}

;// CONCATENATED MODULE: ./build/src/render/card/draw-card.js





/** Lengths in the picture's own units, which are CSS pixels at its natural size. */
const WIDTH = 480;
const MARGIN = 24;
const ROW = 28;
const RING = { radius: 6.5, around: 40.84 };
const TITLE = { size: 18, isBold: true };
const NUMBER = { size: 34, isBold: true };
const SIGN = { size: 18, isBold: true };
const BODY = { size: 14 };
const SMALL = { size: 13 };
const LABEL = { size: 12, isBold: true };
const NEXT = { size: 14, isBold: true };
/** So few steps in the best week are no full colour yet. */
const WEEK = { size: 12, least: 4 };
/** The card as a standalone SVG: light and dark, 480 units wide, mirrored for right to left, the same bytes for the same card. */
function drawCard(card, theme) {
    const parts = [drawHead, drawTrail, drawRows, drawBand, drawFoot];
    const lines = [];
    let height = 0;
    for (const draw of parts) {
        const part = draw(card, height);
        lines.push(...part.lines);
        height += part.height;
    }
    return [
        own_card/* FIRST_LINE */.q,
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" direction="${card.direction}" xml:lang="${(0,escape_xml/* escapeXml */.X)(card.language)}">`,
        `<title>${(0,escape_xml/* escapeXml */.X)(card.title)}</title>`,
        `<desc>${(0,escape_xml/* escapeXml */.X)(card.description)}</desc>`,
        `<style>${styleOf(theme)}</style>`,
        `<rect class="back" x=".5" y=".5" width="${WIDTH - 1}" height="${height - 1}" rx="10"/>`,
        ...lines,
        '</svg>',
        '',
    ].join('\n');
}
function mirror({ direction }) {
    return direction === 'rtl' ? ` transform="matrix(-1 0 0 1 ${WIDTH} 0)"` : '';
}
/** A text whose beginning (or end) stands `x` from the side where the language begins. */
function write(card, text, at) {
    const x = card.direction === 'rtl' ? WIDTH - at.x : at.x;
    // With a direction of its own an SVG anchors a text by its logical beginning.
    const anchor = at.isEnd ? ' text-anchor="end"' : '';
    // A title of the other direction keeps its own order, its ellipsis included.
    const isolated = card.direction === 'rtl' ? `\u2068${text}\u2069` : text;
    return `<text class="${at.style}" x="${draw_card_round(x)}" y="${at.y}"${anchor}>${isolated}</text>`;
}
function drawHead(card, top) {
    const { number, sign, isBefore } = card.percent;
    const room = WIDTH - 2 * MARGIN - 16 - textWidth(number, NUMBER) - textWidth(sign, SIGN);
    const mark = sign === '' ? '' : `<tspan class="sign">${(0,escape_xml/* escapeXml */.X)(sign)}</tspan>`;
    const figure = isBefore ? `${mark}${(0,escape_xml/* escapeXml */.X)(number)}` : `${(0,escape_xml/* escapeXml */.X)(number)}${mark}`;
    const title = wrapText(card.title, TITLE, { room, lines: 2 });
    const below = top + 42 + (title.length - 1) * 23;
    return {
        lines: [
            ...title.map((line, at) => write(card, (0,escape_xml/* escapeXml */.X)(line), { x: MARGIN, y: top + 42 + at * 23, style: 'title' })),
            write(card, (0,escape_xml/* escapeXml */.X)(fitText(card.summary, SMALL, room)), { x: MARGIN, y: below + 22, style: 'small' }),
            write(card, figure, { x: WIDTH - MARGIN, y: top + 56, style: 'number', isEnd: true }),
        ],
        height: below + 32 - top,
    };
}
function drawTrail(card, top) {
    const frame = { left: MARGIN, right: WIDTH - MARGIN, top: top + 20, bottom: top + 88 };
    return { lines: [`<g${mirror(card)}>`, ...drawRidge(card.hills, card.progress, frame), '</g>'], height: 88 };
}
function drawRows(card, top) {
    const lines = card.rows.flatMap((row, at) => drawRow(card, row, top + 30 + at * ROW));
    return { lines, height: card.rows.length * ROW + 28 };
}
function drawRow(card, row, middle) {
    const isQuiet = row.kind !== 'stage' || row.progress.done + row.progress.doing === 0;
    const room = WIDTH - 2 * MARGIN - 28 - (row.fraction === '' ? 0 : 16 + textWidth(row.fraction, SMALL));
    const title = (0,escape_xml/* escapeXml */.X)(fitText(row.title, BODY, room));
    return [
        ...drawRing(row, card.direction === 'rtl' ? WIDTH - MARGIN - 8 : MARGIN + 8, middle),
        write(card, title, { x: MARGIN + 28, y: middle + 5, style: isQuiet ? 'muted' : 'row' }),
        ...(row.fraction === ''
            ? []
            : [write(card, (0,escape_xml/* escapeXml */.X)(row.fraction), { x: WIDTH - MARGIN, y: middle + 5, style: 'count', isEnd: true })]),
    ];
}
/** A ring of what is done and begun; a disc with a check for what is finished, three dots for what lies ahead. */
function drawRing({ kind, progress: { done, doing, total } }, x, middle) {
    if (kind === 'ahead')
        return [-5, 0, 5].map((shift) => `<circle class="dots" cx="${x + shift}" cy="${middle}" r="1.5"/>`);
    if (total > 0 && done === total)
        return [
            `<circle class="disc" cx="${x}" cy="${middle}" r="8"/>`,
            `<path class="check" d="M${x - 3.6} ${middle + 0.2}l2.6 2.7l4.8-5.2"/>`,
        ];
    const arc = (style, from, to) => {
        const length = (RING.around * (to - from)) / Math.max(1, total);
        const turn = -90 + (360 * from) / Math.max(1, total);
        return `<circle class="${style}" cx="${x}" cy="${middle}" r="${RING.radius}" stroke-dasharray="${draw_card_round(length)} ${RING.around}" transform="rotate(${draw_card_round(turn)} ${x} ${middle})"/>`;
    };
    return [
        `<circle class="track" cx="${x}" cy="${middle}" r="${RING.radius}"/>`,
        ...(doing > 0 ? [arc('part', done, done + doing)] : []),
        ...(done > 0 ? [arc('arc', 0, done)] : []),
    ];
}
/** A cell for each week, the newest last, deeper the more steps were done, and a line of words below. */
function drawBand(card, top) {
    if (card.band === null)
        return { lines: [], height: 0 };
    const { weeks, text } = card.band;
    const pitch = (WIDTH - 2 * MARGIN - WEEK.size) / Math.max(1, weeks.length - 1);
    const most = Math.max(WEEK.least, ...weeks);
    const cells = weeks.map((done, at) => {
        const style = done === 0 ? 'class="week"' : `class="week did" fill-opacity="${draw_card_round(0.3 + (0.7 * done) / most)}"`;
        return `<rect ${style} x="${draw_card_round(MARGIN + at * pitch)}" y="${top + 14}" width="${WEEK.size}" height="${WEEK.size}" rx="2.5"/>`;
    });
    const words = wrapText(text, SMALL, { room: WIDTH - 2 * MARGIN, lines: 2 });
    return {
        lines: [
            rule(top),
            `<g${mirror(card)}>`,
            ...cells,
            '</g>',
            ...words.map((line, at) => write(card, (0,escape_xml/* escapeXml */.X)(line), { x: MARGIN, y: top + 47 + at * 18, style: 'small' })),
        ],
        height: 62 + (words.length - 1) * 18,
    };
}
function drawFoot(card, top) {
    const { label, text, place } = card.foot;
    const beside = label === null ? 0 : textWidth(label, LABEL) + 16;
    const room = WIDTH - 2 * MARGIN;
    const isBeside = textWidth(text, NEXT) <= room - beside;
    const free = room - beside - textWidth(text, NEXT) - 24;
    const stage = place !== null && isBeside && textWidth(place, SMALL) <= free ? place : null;
    const said = isBeside ? [text] : wrapText(text, NEXT, { room, lines: 3 });
    const isWon = card.progress.total > 0 && card.progress.done === card.progress.total;
    const first = isBeside || label === null ? { x: MARGIN + beside, y: top + 28 } : { x: MARGIN, y: top + 50 };
    return {
        lines: [
            rule(top),
            ...(label === null ? [] : [write(card, (0,escape_xml/* escapeXml */.X)(label), { x: MARGIN, y: top + 28, style: 'label' })]),
            ...said.map((line, at) => write(card, (0,escape_xml/* escapeXml */.X)(line), { x: first.x, y: first.y + at * 20, style: isWon ? 'summit' : 'next' })),
            ...(stage === null
                ? []
                : [write(card, (0,escape_xml/* escapeXml */.X)(stage), { x: WIDTH - MARGIN, y: top + 28, style: 'small', isEnd: true })]),
        ],
        height: first.y - top + (said.length - 1) * 20 + 20,
    };
}
function rule(top) {
    return `<path class="rule" d="M${MARGIN} ${top}H${WIDTH - MARGIN}"/>`;
}
function draw_card_round(length) {
    return Math.round(length * 100) / 100;
}

;// CONCATENATED MODULE: ./build/src/render/card/render-card.js






/** The card of a view as an SVG. Same view, same bytes. */
function renderCard(view, theme) {
    return drawCard((0,describe_card/* describeCard */.a)(view), theme);
}
/** The card to commit: the same files give the same one, unless git's days are wanted on it. Null where these are wanted and not known. */
function renderCommitted(view, { history, theme = options/* THEMES */.zG[0] }) {
    if (history !== 'card')
        return renderCard({ ...view, weeks: null }, theme);
    return view.weeks && renderCard(view, theme);
}
/** The badge of a view as an SVG of 20 units' height. */
function renderBadge(view, theme) {
    return drawBadge(badgeOf(view), theme);
}
/** The badge of a view as the JSON that shields reads. */
function renderEndpoint(view, theme) {
    return `${JSON.stringify(endpointOf(badgeOf(view), theme))}\n`;
}
function badgeOf({ language, measure: { progress } }) {
    const { say, locale } = (0,formatter/* createFormatter */.xi)(language, 'terminal');
    const isDone = progress.total > 0 && progress.done === progress.total;
    return { label: say('name.roadmap'), value: (0,format_number/* formatPercent */.l9)(locale.tag, progress.percent), isDone };
}


/***/ }),

/***/ 3521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ escapeXml)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9361);

const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** User text as the content or an attribute of an XML element. */
function escapeXml(text) {
    // XML 1.0 has no way to write these two, not even as a reference.
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanText */ .X)(text)
        .replace(/[\ufffe\uffff]/g, '\ufffd')
        .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}


/***/ })

};
