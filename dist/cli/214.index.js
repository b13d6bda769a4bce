export const id = 214;
export const ids = [214];
export const modules = {

/***/ 7976:
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
var format_number = __webpack_require__(5441);
// EXTERNAL MODULE: ./build/src/options.js
var options = __webpack_require__(6212);
// EXTERNAL MODULE: ./build/src/render/format/formatter.js + 2 modules
var formatter = __webpack_require__(2643);
// EXTERNAL MODULE: ./build/src/render/card/describe-card.js + 1 modules
var describe_card = __webpack_require__(903);
// EXTERNAL MODULE: ./build/src/render/escape/escape-xml.js
var escape_xml = __webpack_require__(5888);
// EXTERNAL MODULE: ./build/src/render/card/draw-card.js + 1 modules
var draw_card = __webpack_require__(4269);
// EXTERNAL MODULE: ./build/src/render/card/text-width.js + 1 modules
var text_width = __webpack_require__(7821);
// EXTERNAL MODULE: ./build/src/render/card/themes.js
var themes = __webpack_require__(390);
;// CONCATENATED MODULE: ./build/src/render/card/draw-badge.js




const HEIGHT = 20;
const PAD = 7;
const TEXT = { size: 11 };
// The two grounds of shields, dark enough for white text in both schemes (https://github.com/badges/shields/blob/master/spec/SPECIFICATION.md).
const LABEL_GROUND = '#555';
/** A badge of 20 units' height in the look of shields, the same in both schemes as all badges are. */
function drawBadge({ label, value, isDone }, theme) {
    const [left, right] = [label, value].map((text) => Math.ceil((0,text_width/* textWidth */.sc)(text, TEXT)) + 2 * PAD);
    const width = left + right;
    const { done, accent } = (0,themes/* paletteOf */.b)(theme).light;
    return [
        draw_card/* FIRST_LINE */.qm,
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
    const { done, accent } = (0,themes/* paletteOf */.b)(theme).light;
    return { schemaVersion: 1, label, message: value, color: isDone ? done : accent };
}

;// CONCATENATED MODULE: ./build/src/render/card/render-card.js






/** The card of a view as an SVG. Same view, same bytes. */
function renderCard(view, theme) {
    return (0,draw_card/* drawCard */.Fy)((0,describe_card/* describeCard */.a)(view), theme);
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


/***/ })

};
