export const id = 255;
export const ids = [255];
export const modules = {

/***/ 2355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ escapeXml)
/* harmony export */ });
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(507);

// src/render/escape/escape-xml.ts
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
function escapeXml(text) {
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_0__.g)(text).replace(/[\ufffe\uffff]/g, "�").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}



/***/ }),

/***/ 5255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ render_card_exports),
/* harmony export */   t: () => (/* binding */ renderCard)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1662);
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4494);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(507);
/* harmony import */ var _escape_xml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2355);
/* harmony import */ var d3_scale__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9668);
/* harmony import */ var d3_shape__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7261);






// src/render/card/advance-widths.json
var advance_widths_default = JSON.parse("{\"letters\":[{\"from\":32,\"widths\":[28,28,41,65,58,89,74,23,34,34,56,59,28,34,28,38,58,58,58,58,58,58,58,58,58,58,28,28,59,59,59,56,102,67,67,73,73,67,62,78,75,34,50,67,56,91,76,79,67,79,73,67,62,74,67,95,67,67,62,33,38,33,58,56,34,57,62,50,62,57,35,62,62,26,26,54,26,94,62,61,62,62,42,50,37,62,51,79,53,51,50,38,56,38,59]},{\"from\":161,\"widths\":[34,58,58,58,58,56,56,58,84,38,56,59,0,84,56,43,58,35,35,34,63,66,28,34,35,38,56,84,84,84,62,67,67,67,67,67,67,100,73,67,67,67,67,34,34,34,34,73,76,79,79,79,79,79,59,79,74,74,74,74,67,67,64,57,57,57,57,57,57,89,50,57,57,57,57,28,28,28,28,61,62,61,61,61,61,61,58,62,62,62,62,62,51,62,51,67,57,67,57,67,57,73,50,73,50,73,50,73,50,73,62,73,62,67,57,67,57,67,57,67,57,67,57,78,62,78,62,78,62,78,62,75,62,75,62,34,28,34,28,34,28,34,26,34,28,74,52,50,26,67,54,54,56,26,56,26,56,30,56,34,56,26,76,62,76,62,76,62,69,76,62,79,61,79,61,79,61,100,95,73,42,73,42,73,42,67,50,67,50,67,50,67,50,62,37,62,38,62,37,74,62,74,62,74,62,74,62,74,62,74,62,95,79,67,51,67,62,50,62,50,62,50,33]},{\"from\":900,\"widths\":[58,58,67,28,79,84,47,60,83,60,86,82,35,67,67,56,67,67,62,75,79,34,67,67,91,76,65,79,74,67,60,62,62,67,81,67,84,79,34,67,62,49,62,35,62,62,64,52,61,49,49,62,60,35,54,55,63,55,48,61,69,61,49,62,48,62,73,56,77,79,35,62,61,62,79]},{\"from\":1024,\"widths\":[67,67,87,55,72,67,34,34,50,106,102,86,62,77,64,74,67,66,67,55,70,67,93,61,77,77,62,71,91,75,79,74,67,73,62,64,81,67,75,70,104,105,80,89,66,72,106,73,57,60,58,44,59,57,75,49,65,65,53,59,75,64,61,63,62,50,48,51,83,53,64,62,90,91,70,78,60,52,84,56,57,57,62,44,52,50,26,28,26,91,89,62,53,65,51,63]},{\"from\":1488,\"widths\":[64,58,38,55,63,31,33,67,64,30,55,52,53,69,66,33,38,65,60,62,61,53,56,63,53,73,69]}],\"ranges\":[[384,591,64],[768,879,0],[880,899,60],[975,1023,78],[1120,1279,66],[1329,1423,90],[1425,1487,0],[1552,1562,0],[1568,1610,56],[1611,1631,0],[1632,1791,58],[2304,2307,0],[2308,2361,68],[2362,2391,22],[2392,2431,62],[2433,2559,72],[2944,3071,100],[3585,3675,58],[4256,4351,70],[4352,4607,92],[4608,4991,84],[6016,6143,80],[7680,7935,70],[8203,8207,0],[8208,8233,62],[8234,8238,0],[8239,8293,62],[8294,8297,0],[8298,8303,0],[8304,8351,50],[8352,8399,76],[8448,8591,88],[8592,8959,100],[9312,9471,100],[9472,9983,110],[9984,10175,118],[11904,12351,100],[12352,19967,100],[19968,40959,100],[44032,55215,92],[63744,64255,100],[65024,65039,0],[65281,65376,100],[65377,65500,60],[126976,129791,128],[131072,201551,100]],\"other\":90}");
// src/render/card/text-width.ts
const SPARE = 1.1;
const BOLD = 1.05;
const ELLIPSIS = "…";
function textWidth(text, { size, isBold = false }) {
	let hundredths = 0;
	for (const letter of text) hundredths += advance(letter.codePointAt(0) ?? 0);
	return hundredths / 100 * size * SPARE * (isBold ? BOLD : 1);
}
function fitText(text, type, room) {
	if (textWidth(text, type) <= room) return text;
	return `${text.slice(0, fitting(text, {
		by: "grapheme",
		type,
		room: room - textWidth(ELLIPSIS, type)
	})).trimEnd()}${ELLIPSIS}`;
}
function wrapText(text, type, { room, lines }) {
	if (lines === 1 || textWidth(text, type) <= room) return [fitText(text, type, room)];
	const taken = fitting(text, {
		by: "word",
		type,
		room
	}) || fitting(text, {
		by: "grapheme",
		type,
		room
	});
	if (taken === 0) return [fitText(text, type, room)];
	return [text.slice(0, taken).trimEnd(), ...wrapText(text.slice(taken).trimStart(), type, {
		room,
		lines: lines - 1
	})];
}
function fitting(text, { by, type, room }) {
	let left = room;
	let taken = 0;
	for (const { segment, index } of new Intl.Segmenter(void 0, { granularity: by }).segment(text)) {
		left -= textWidth(segment, type);
		if (left < 0 && segment.trim() !== "") break;
		taken = index + segment.length;
	}
	return taken;
}
function advance(code) {
	if (code < 32) return 0;
	for (const { from, widths: listed } of advance_widths_default.letters) {
		const width = listed[code - from];
		if (width !== void 0) return width;
	}
	return advance_widths_default.ranges.find(([first = 0, last = 0]) => code >= first && code <= last)?.[2] ?? advance_widths_default.other;
}
// src/render/card/themes.ts
const LIGHT = {
	text: "#1f2328",
	muted: "#59636e",
	back: "#ffffff",
	border: "#d1d9e0",
	hill: "#eff2f5",
	ridge: "#8b949e"
};
const DARK = {
	text: "#f0f6fc",
	muted: "#9198a1",
	back: "#0d1117",
	border: "#3d444d",
	hill: "#1b2129",
	ridge: "#656c76"
};
const ACCENTS = {
	trail: {
		light: {
			done: "#1f883d",
			doing: "#9a6700",
			ground: "#f8e3a1",
			accent: "#0969da"
		},
		dark: {
			done: "#3fb950",
			doing: "#d29922",
			ground: "#4b2900",
			accent: "#4493f8"
		}
	},
	ocean: {
		light: {
			done: "#0b6e99",
			doing: "#7a5af5",
			ground: "#ddd6fe",
			accent: "#0f766e"
		},
		dark: {
			done: "#38bdf8",
			doing: "#a78bfa",
			ground: "#2e1f5e",
			accent: "#2dd4bf"
		}
	},
	sunset: {
		light: {
			done: "#c2410c",
			doing: "#a21caf",
			ground: "#f5d0fe",
			accent: "#be123c"
		},
		dark: {
			done: "#fb923c",
			doing: "#e879f9",
			ground: "#4a044e",
			accent: "#fb7185"
		}
	},
	mono: {
		light: {
			done: "#1f2328",
			doing: "#6e7781",
			ground: "#d8dee4",
			accent: "#424a53"
		},
		dark: {
			done: "#f0f6fc",
			doing: "#8b949e",
			ground: "#2d333b",
			accent: "#c9d1d9"
		}
	}
};
function paletteOf(theme) {
	return {
		light: {
			...LIGHT,
			...ACCENTS[theme].light
		},
		dark: {
			...DARK,
			...ACCENTS[theme].dark
		}
	};
}
function styleOf(theme) {
	const { light, dark } = paletteOf(theme);
	return [
		`svg{${variables(light)}}@media(prefers-color-scheme:dark){svg{${variables(dark)}}}`,
		"text{font:14px -apple-system,BlinkMacSystemFont,\"Segoe UI\",\"Noto Sans\",Helvetica,Arial,sans-serif;fill:var(--text)}",
		".back{fill:var(--back);stroke:var(--border)}.rule{stroke:var(--border);fill:none}",
		".title{font-size:18px;font-weight:600}.small,.muted{fill:var(--muted)}.small{font-size:13px}",
		".number{font-size:34px;font-weight:700;letter-spacing:-.5px}.sign{font-size:18px;font-weight:600;letter-spacing:0;fill:var(--muted)}",
		".number,.count{font-variant-numeric:tabular-nums}.count{font-size:13px;fill:var(--muted)}",
		".label{font-size:12px;font-weight:700;letter-spacing:.4px;fill:var(--accent)}.next{font-weight:600}.summit{font-weight:600;fill:var(--done)}",
		".hill{fill:var(--hill)}.ridge,.walked,.begun{fill:none;stroke-width:2;stroke:var(--ridge);stroke-linejoin:round}",
		".walked{stroke:var(--done);stroke-width:2.5}.begun{stroke:var(--doing);stroke-width:2.5;stroke-dasharray:5 3}",
		"stop{stop-color:var(--done)}.ground{fill:var(--ground);opacity:.5}.hatch{fill:var(--doing);opacity:.55}",
		".gap{stroke:var(--back);stroke-width:2}.here{fill:var(--done);stroke:var(--back);stroke-width:2.5}.pole{stroke:var(--muted);stroke-width:1.5}.flag{fill:var(--muted)}.won{fill:var(--done)}",
		".track,.arc,.part{fill:none;stroke-width:3;stroke:var(--border)}.arc{stroke:var(--done)}.part{stroke:var(--doing);stroke-width:2.2}",
		".disc{fill:var(--done)}.check{fill:none;stroke:var(--back);stroke-width:1.8;stroke-linecap:round;stroke-linejoin:round}",
		".week{fill:var(--hill);stroke:var(--border);stroke-width:.5}.did{fill:var(--done);stroke:none}.dots{fill:var(--muted)}"
	].join("");
}
function variables(palette) {
	return Object.entries(palette).map(([name, colour]) => `--${name}:${colour}`).join(";");
}
// src/render/card/draw-badge.ts
const HEIGHT = 20;
const TEXT = { size: 11 };
const LABEL_GROUND = "#555";
function drawBadge({ label, value, isDone }, theme) {
	const [left, right] = [label, value].map((text) => Math.ceil(textWidth(text, TEXT)) + 14);
	const width = left + right;
	const { done, accent } = paletteOf(theme).light;
	return [
		_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Y,
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(`${label}: ${value}`)}">`,
		`<title>${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(`${label}: ${value}`)}</title>`,
		`<clipPath id="round"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>`,
		`<g clip-path="url(#round)"><rect width="${left}" height="${HEIGHT}" fill="${LABEL_GROUND}"/>`,
		`<rect x="${left}" width="${right}" height="${HEIGHT}" fill="${isDone ? done : accent}"/></g>`,
		"<g fill=\"#fff\" text-anchor=\"middle\" font-family=\"Verdana,Geneva,DejaVu Sans,sans-serif\" font-size=\"11\">",
		`<text x="${left / 2}" y="14">${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(label)}</text>`,
		`<text x="${left + right / 2}" y="14">${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(value)}</text></g>`,
		"</svg>",
		""
	].join("\n");
}
function endpointOf({ label, value, isDone }, theme) {
	const { done, accent } = paletteOf(theme).light;
	return {
		schemaVersion: 1,
		label,
		message: value,
		color: isDone ? done : accent
	};
}
// src/render/card/draw-ridge.ts
const LEAST_SHARE = .06;
const MOST_PEAKS = 9;
const PEAKS = 2;
function drawRidge(hills, progress, frame) {
	const legs = placeHills(hills.length > 1 ? hills : [{
		progress,
		parts: PEAKS,
		isHere: true
	}], frame);
	const points = plotRidge(legs, frame);
	const ridge = (0,d3_shape__WEBPACK_IMPORTED_MODULE_4__/* .line */ .n8)(({ x }) => x, ({ y }) => y).curve(d3_shape__WEBPACK_IMPORTED_MODULE_4__/* .curveBumpX */ .Wi).digits(1)(points) ?? "";
	const ground = (0,d3_shape__WEBPACK_IMPORTED_MODULE_4__/* .area */ .Wc)(({ x }) => x, frame.bottom, ({ y }) => y).curve(d3_shape__WEBPACK_IMPORTED_MODULE_4__/* .curveBumpX */ .Wi).digits(1)(points) ?? "";
	const isFinished = progress.total > 0 && progress.done === progress.total;
	const summit = points[points.length - 1] ?? {
		x: frame.right,
		y: frame.top
	};
	const walked = cutAll("done", legs, frame);
	const begun = cutAll("doing", legs, frame);
	const standing = legs.find(({ isHere }) => isHere);
	const here = standing ? shareAt(standing, standing.progress.done) : frame.left;
	return [
		"<defs>",
		"<linearGradient id=\"fade\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"1\"><stop offset=\"0\" stop-opacity=\".55\"/><stop offset=\"1\" stop-opacity=\".12\"/></linearGradient>",
		"<pattern id=\"hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"6\" height=\"6\" class=\"ground\"/><rect width=\"2.2\" height=\"6\" class=\"hatch\"/></pattern>",
		...walked,
		...begun,
		"</defs>",
		`<path class="hill" d="${ground}"/>`,
		...walked.length > 0 ? [`<path fill="url(#fade)" clip-path="url(#done)" d="${ground}"/>`] : [],
		...begun.length > 0 ? [`<path fill="url(#hatch)" clip-path="url(#doing)" d="${ground}"/>`] : [],
		...legs.slice(1).map(({ from }) => `<path class="gap" d="M${round$1(from)} ${round$1(heightAt(points, from))}V${frame.bottom}"/>`),
		`<path class="ridge" d="${ridge}"/>`,
		...walked.length > 0 ? [`<path class="walked" clip-path="url(#done)" d="${ridge}"/>`] : [],
		...begun.length > 0 ? [`<path class="begun" clip-path="url(#doing)" d="${ridge}"/>`] : [],
		`<path class="pole" d="M${round$1(summit.x)} ${round$1(summit.y)}v-19"/>`,
		`<path class="${isFinished ? "won" : "flag"}" d="M${round$1(summit.x)} ${round$1(summit.y - 19.5)}l12 4.7l-12 4.7z"/>`,
		`<path class="rule" d="M${frame.left} ${frame.bottom}H${frame.right}"/>`,
		...isFinished ? [] : [`<circle class="here" cx="${round$1(here)}" cy="${round$1(heightAt(points, here))}" r="5.5"/>`]
	];
}
function placeHills(hills, frame) {
	const whole = hills.reduce((sum, { progress }) => sum + progress.total, 0);
	const widths = hills.map(({ progress }) => Math.max(progress.total, whole * LEAST_SHARE, 1));
	const across = (0,d3_scale__WEBPACK_IMPORTED_MODULE_5__/* .scaleLinear */ .m4)([0, widths.reduce((sum, width) => sum + width, 0)], [frame.left, frame.right]);
	let way = 0;
	return hills.map((hill, at) => {
		const from = way;
		way += widths[at] ?? 0;
		return {
			...hill,
			from: across(from),
			to: across(way)
		};
	});
}
function shareAt({ from, to, progress: { total } }, steps) {
	return from + (to - from) * steps / Math.max(1, total);
}
function cutAll(id, legs, { top, bottom }) {
	const cuts = legs.flatMap((leg) => {
		const { done, doing } = leg.progress;
		const [from, to] = id === "done" ? [0, done] : [done, done + doing];
		const [x, end] = [shareAt(leg, from), shareAt(leg, to)];
		return to > from ? [`<rect x="${round$1(x)}" y="${top - 4}" width="${round$1(end - x)}" height="${bottom - top + 4}"/>`] : [];
	});
	return cuts.length > 0 ? [`<clipPath id="${id}">${cuts.join("")}</clipPath>`] : [];
}
function plotRidge(legs, frame) {
	const up = (0,d3_scale__WEBPACK_IMPORTED_MODULE_5__/* .scaleLinear */ .m4)([0, 1], [frame.bottom, frame.top]);
	const climb = (0,d3_scale__WEBPACK_IMPORTED_MODULE_5__/* .scaleLinear */ .m4)([frame.left, frame.right], [.3, 1]);
	const shape = legs.map(({ progress }) => progress.total);
	const spans = legs.flatMap(splitPeaks);
	const points = [{
		x: frame.left,
		y: up(.09)
	}];
	for (const [at, { from, to }] of spans.entries()) {
		const isSummit = at === spans.length - 1;
		const peak = isSummit ? to : (from + to) / 2;
		const height = isSummit ? 1 : climb(peak) * (.82 + .16 * jitter(shape, at));
		points.push({
			x: peak,
			y: up(height)
		});
		if (!isSummit) points.push({
			x: to,
			y: up(height * (.55 + .2 * jitter(shape, at + 50)))
		});
	}
	return points;
	function splitPeaks({ from, to, parts }) {
		const share = (to - from) / (frame.right - frame.left);
		const count = Math.max(1, Math.min(parts, Math.round(share * MOST_PEAKS)));
		const width = (to - from) / count;
		return Array.from({ length: count }, (_, at) => ({
			from: from + at * width,
			to: from + (at + 1) * width
		}));
	}
}
function jitter(shape, salt) {
	let hash = 2166136261 ^ salt;
	for (const steps of shape) hash = Math.imul(hash ^ steps, 16777619) >>> 0;
	return (Math.imul(hash ^ hash >>> 15, 2246822507) >>> 0) / 2 ** 32;
}
function heightAt(points, x) {
	const after = Math.max(1, points.findIndex((point) => point.x >= x));
	const [from, to] = [points[after - 1], points[after]];
	if (!from || !to || to.x === from.x) return from?.y ?? 0;
	const wanted = (x - from.x) / (to.x - from.x);
	let [low, high] = [0, 1];
	for (let round = 0; round < 30; round += 1) {
		const middle = (low + high) / 2;
		if (1.5 * middle * (1 - middle) + middle ** 3 < wanted) low = middle;
		else high = middle;
	}
	return from.y + (to.y - from.y) * (3 * low ** 2 - 2 * low ** 3);
}
function round$1(length) {
	return Math.round(length * 10) / 10;
}
// src/render/card/draw-card.ts
const WIDTH = 480;
const MARGIN = 24;
const ROW = 28;
const RING = {
	radius: 6.5,
	around: 40.84
};
const TITLE = {
	size: 18,
	isBold: true
};
const NUMBER = {
	size: 34,
	isBold: true
};
const SIGN = {
	size: 18,
	isBold: true
};
const BODY = { size: 14 };
const SMALL = { size: 13 };
const LABEL = {
	size: 12,
	isBold: true
};
const NEXT = {
	size: 14,
	isBold: true
};
const WEEK = {
	size: 12,
	least: 4
};
function drawCard(card, theme) {
	const parts = [
		drawHead,
		drawTrail,
		drawRows,
		drawBand,
		drawFoot
	];
	const lines = [];
	let height = 0;
	for (const draw of parts) {
		const part = draw(card, height);
		lines.push(...part.lines);
		height += part.height;
	}
	return [
		_part_2_js__WEBPACK_IMPORTED_MODULE_1__.Y,
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" direction="${card.direction}" xml:lang="${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(card.language)}">`,
		`<title>${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(card.title)}</title>`,
		`<desc>${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(card.description)}</desc>`,
		`<style>${styleOf(theme)}</style>`,
		`<rect class="back" x=".5" y=".5" width="479" height="${height - 1}" rx="10"/>`,
		...lines,
		"</svg>",
		""
	].join("\n");
}
function mirror({ direction }) {
	return direction === "rtl" ? ` transform="matrix(-1 0 0 1 ${WIDTH} 0)"` : "";
}
function write(card, text, at) {
	const x = card.direction === "rtl" ? WIDTH - at.x : at.x;
	const anchor = at.isEnd ? " text-anchor=\"end\"" : "";
	const isolated = card.direction === "rtl" ? `\u2068${text}\u2069` : text;
	return `<text class="${at.style}" x="${round(x)}" y="${at.y}"${anchor}>${isolated}</text>`;
}
function drawHead(card, top) {
	const { number, sign, isBefore } = card.percent;
	const room = 416 - textWidth(number, NUMBER) - textWidth(sign, SIGN);
	const mark = sign === "" ? "" : `<tspan class="sign">${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(sign)}</tspan>`;
	const figure = isBefore ? `${mark}${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(number)}` : `${(0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(number)}${mark}`;
	const title = wrapText(card.title, TITLE, {
		room,
		lines: 2
	});
	const below = top + 42 + (title.length - 1) * 23;
	return {
		lines: [
			...title.map((line, at) => write(card, (0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(line), {
				x: MARGIN,
				y: top + 42 + at * 23,
				style: "title"
			})),
			write(card, (0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(fitText(card.summary, SMALL, room)), {
				x: MARGIN,
				y: below + 22,
				style: "small"
			}),
			write(card, figure, {
				x: 456,
				y: top + 56,
				style: "number",
				isEnd: true
			})
		],
		height: below + 32 - top
	};
}
function drawTrail(card, top) {
	const frame = {
		left: MARGIN,
		right: 456,
		top: top + 20,
		bottom: top + 88
	};
	return {
		lines: [
			`<g${mirror(card)}>`,
			...drawRidge(card.hills, card.progress, frame),
			"</g>"
		],
		height: 88
	};
}
function drawRows(card, top) {
	return {
		lines: card.rows.flatMap((row, at) => drawRow(card, row, top + 30 + at * ROW)),
		height: card.rows.length * ROW + 28
	};
}
function drawRow(card, row, middle) {
	const isQuiet = row.kind !== "stage" || row.progress.done + row.progress.doing === 0;
	const room = 404 - (row.fraction === "" ? 0 : 16 + textWidth(row.fraction, SMALL));
	const title = (0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(fitText(row.title, BODY, room));
	return [
		...drawRing(row, card.direction === "rtl" ? 448 : 32, middle),
		write(card, title, {
			x: 52,
			y: middle + 5,
			style: isQuiet ? "muted" : "row"
		}),
		...row.fraction === "" ? [] : [write(card, (0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(row.fraction), {
			x: 456,
			y: middle + 5,
			style: "count",
			isEnd: true
		})]
	];
}
function drawRing({ kind, progress: { done, doing, total } }, x, middle) {
	if (kind === "ahead") return [
		-5,
		0,
		5
	].map((shift) => `<circle class="dots" cx="${x + shift}" cy="${middle}" r="1.5"/>`);
	if (total > 0 && done === total) return [`<circle class="disc" cx="${x}" cy="${middle}" r="8"/>`, `<path class="check" d="M${x - 3.6} ${middle + .2}l2.6 2.7l4.8-5.2"/>`];
	const arc = (style, from, to) => {
		const length = RING.around * (to - from) / Math.max(1, total);
		const turn = -90 + 360 * from / Math.max(1, total);
		return `<circle class="${style}" cx="${x}" cy="${middle}" r="${RING.radius}" stroke-dasharray="${round(length)} ${RING.around}" transform="rotate(${round(turn)} ${x} ${middle})"/>`;
	};
	return [
		`<circle class="track" cx="${x}" cy="${middle}" r="${RING.radius}"/>`,
		...doing > 0 ? [arc("part", done, done + doing)] : [],
		...done > 0 ? [arc("arc", 0, done)] : []
	];
}
function drawBand(card, top) {
	if (card.band === null) return {
		lines: [],
		height: 0
	};
	const { weeks, text } = card.band;
	const pitch = (432 - WEEK.size) / Math.max(1, weeks.length - 1);
	const most = Math.max(WEEK.least, ...weeks);
	const cells = weeks.map((done, at) => {
		return `<rect ${done === 0 ? "class=\"week\"" : `class="week did" fill-opacity="${round(.3 + .7 * done / most)}"`} x="${round(MARGIN + at * pitch)}" y="${top + 14}" width="${WEEK.size}" height="${WEEK.size}" rx="2.5"/>`;
	});
	const words = wrapText(text, SMALL, {
		room: 432,
		lines: 2
	});
	return {
		lines: [
			rule(top),
			`<g${mirror(card)}>`,
			...cells,
			"</g>",
			...words.map((line, at) => write(card, (0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(line), {
				x: MARGIN,
				y: top + 47 + at * 18,
				style: "small"
			}))
		],
		height: 62 + (words.length - 1) * 18
	};
}
function drawFoot(card, top) {
	const { label, text, place } = card.foot;
	const beside = label === null ? 0 : textWidth(label, LABEL) + 16;
	const room = 432;
	const isBeside = textWidth(text, NEXT) <= room - beside;
	const free = room - beside - textWidth(text, NEXT) - 24;
	const stage = place !== null && isBeside && textWidth(place, SMALL) <= free ? place : null;
	const said = isBeside ? [text] : wrapText(text, NEXT, {
		room,
		lines: 3
	});
	const isWon = card.progress.total > 0 && card.progress.done === card.progress.total;
	const first = isBeside || label === null ? {
		x: MARGIN + beside,
		y: top + 28
	} : {
		x: MARGIN,
		y: top + 50
	};
	return {
		lines: [
			rule(top),
			...label === null ? [] : [write(card, (0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(label), {
				x: MARGIN,
				y: top + 28,
				style: "label"
			})],
			...said.map((line, at) => write(card, (0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(line), {
				x: first.x,
				y: first.y + at * 20,
				style: isWon ? "summit" : "next"
			})),
			...stage === null ? [] : [write(card, (0,_escape_xml_js__WEBPACK_IMPORTED_MODULE_3__.t)(stage), {
				x: 456,
				y: top + 28,
				style: "small",
				isEnd: true
			})]
		],
		height: first.y - top + (said.length - 1) * 20 + 20
	};
}
function rule(top) {
	return `<path class="rule" d="M${MARGIN} ${top}H456"/>`;
}
function round(length) {
	return Math.round(length * 100) / 100;
}
// src/render/card/render-card.ts
var render_card_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.t)({
	renderBadge: () => renderBadge,
	renderCard: () => renderCard,
	renderCommitted: () => renderCommitted,
	renderEndpoint: () => renderEndpoint
});
function renderCard(view, theme) {
	return drawCard((0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.y)(view), theme);
}
function renderCommitted(view, { history, theme = _part_1_js__WEBPACK_IMPORTED_MODULE_2__.d[0] }) {
	if (history !== "card") return renderCard({
		...view,
		weeks: null
	}, theme);
	return view.weeks && renderCard(view, theme);
}
function renderBadge(view, theme) {
	return drawBadge(badgeOf(view), theme);
}
function renderEndpoint(view, theme) {
	return `${JSON.stringify(endpointOf(badgeOf(view), theme))}\n`;
}
function badgeOf({ language, measure: { progress } }) {
	const { say, locale } = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.mt)(language, "terminal");
	const isDone = progress.total > 0 && progress.done === progress.total;
	return {
		label: say("name.roadmap"),
		value: (0,_part_2_js__WEBPACK_IMPORTED_MODULE_1__.bt)(locale.tag, progress.percent),
		isDone
	};
}



/***/ })

};
