export const id = 485;
export const ids = [485];
export const modules = {

/***/ 1161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ applyChanges)
/* harmony export */ });
// src/edit/change.ts
function applyChanges(text, changes) {
	const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
	let at = 0;
	let written = "";
	for (const change of sorted) {
		if (change.start < at || change.end < change.start) throw new Error(`Changes overlap at offset ${change.start}.`);
		written += text.slice(at, change.start) + change.text;
		at = change.end;
	}
	return written + text.slice(at);
}



/***/ }),

/***/ 485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planCheck: () => (/* binding */ planCheck),
/* harmony export */   planFix: () => (/* binding */ planFix)
/* harmony export */ });
/* harmony import */ var _part_2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3159);
/* harmony import */ var _change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1161);
/* harmony import */ var _part_1_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4234);



// src/edit/fix-problems.ts
const MOST_ROUNDS = 8;
function fixProblems(source, problems) {
	let last = fixOnce(source, problems);
	const fixed = [...last.fixed];
	for (let round = 1; round < MOST_ROUNDS && last.fixed.length > 0; round += 1) {
		const next = {
			...source,
			text: last.text
		};
		last = fixOnce(next, (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Nt)([next, ...next.linked ?? []]));
		for (const problem of last.fixed) fixed.push(problem);
	}
	return {
		text: last.text,
		fixed
	};
}
function fixOnce(source, problems) {
	const starts = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Un)(source.text);
	const made = /* @__PURE__ */ new Map();
	for (const problem of problems) {
		if (problem.path !== source.path || problem.fix === null || made.has(problem.line)) continue;
		const start = starts[problem.line - 1];
		if (start === void 0) continue;
		const change = toChange({
			start,
			line: source.text.slice(start, starts[problem.line])
		}, problem.fix);
		if (change !== null) made.set(problem.line, [problem, change]);
	}
	const all = [...made.values()];
	const changes = all.map(([, change]) => change);
	return {
		text: (0,_change_js__WEBPACK_IMPORTED_MODULE_2__.t)(source.text, changes),
		fixed: all.map(([problem]) => problem)
	};
}
function toChange({ start, line }, fix) {
	const end = (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Jn)(line, /[\r\n]/).length;
	const bom = start === 0 && line.startsWith("﻿") ? 1 : 0;
	const text = fix.replace(/^\uFEFF/, "");
	if (line.slice(bom, end) === text) return null;
	return {
		start: start + bom,
		end: start + end,
		text: text.replace(/\r\n|\n|\r/g, line.slice(end) || "\n")
	};
}
// src/render/check/render-commands.ts
const NAMES = {
	error: "error",
	warning: "warning",
	info: "notice"
};
function renderCommands(problems) {
	return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Mt)(problems).map(({ problem, left }) => {
		const rest = {
			...problem,
			message: `… and ${left} more of ${problem.code} in this file.`,
			fix: null
		};
		return renderCommand(problem) + (left > 0 ? renderCommand(rest) : "");
	}).join("");
}
function renderCommand({ path, line, column, severity, code, message, fix }) {
	const place = `file=${escapeProperty(path)},line=${line},col=${column},title=${escapeProperty(`Trailmark: ${code}`)}`;
	const text = fix === null ? message : `${message} Write: ${fix}`;
	return `::${NAMES[severity]} ${place}::${escapeCommand(text)}\n`;
}
function escapeCommand(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeCommand(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// src/render/check/render-sarif.ts
const LEVELS = {
	error: "error",
	warning: "warning",
	info: "note"
};
function renderSarif(problems) {
	const codes = [...new Set(problems.map(({ code }) => code))].sort();
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Trailmark",
				rules: codes.map((id) => ({
					id,
					shortDescription: { text: _part_2_js__WEBPACK_IMPORTED_MODULE_0__.Rt[id].means },
					help: { text: `${_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Rt[id].means} ${_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Rt[id].wayOut} See ${_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Lt}#${id}.` },
					defaultConfiguration: { level: LEVELS[_part_2_js__WEBPACK_IMPORTED_MODULE_0__.Rt[id].severity] }
				}))
			} },
			columnKind: "utf16CodeUnits",
			results: problems.map((problem) => renderResult(problem, codes.indexOf(problem.code)))
		}]
	};
}
function renderResult({ path, line, column, severity, code, message, fix }, ruleIndex) {
	const text = fix === null ? message : `${message} Write: ${fix}`;
	const locations = [{ physicalLocation: {
		artifactLocation: {
			uri: path.split("/").map(encodeURIComponent).join("/"),
			uriBaseId: "%SRCROOT%"
		},
		region: {
			startLine: line,
			startColumn: column
		}
	} }];
	return {
		ruleId: code,
		ruleIndex,
		level: LEVELS[severity],
		message: { text },
		locations
	};
}
// src/cli/check.ts
function planCheck(run) {
	const { asked, report } = run;
	const { problems } = report;
	const of = (wanted) => problems.filter(({ severity }) => severity === wanted).length;
	const fixable = problems.filter(({ fix }) => fix !== null).length;
	const next = fixable > 0 ? `To fix ${count(fixable, "line")}: ${asked.program} check --fix\n` : "";
	const summary = `${count(of("error"), "error")}, ${count(of("warning"), "warning")}, ${of("info")} info\n${next}`;
	const stderr = asked.format === "text" ? summary + (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.dt)(problems, asked) : "";
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.m)(renderFound(run, problems), {
		stderr,
		exitCode: of("error") > 0 ? 1 : 0
	});
}
function renderFound({ asked, screen }, problems) {
	switch (asked.format) {
		case "json": return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.gt)((0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__._t)(problems));
		case "github": return renderCommands(problems);
		case "sarif": return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.gt)(renderSarif(problems));
		default: return (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.ft)(problems, asked, screen);
	}
}
function planFix(run) {
	const { asked, report, rerun } = run;
	const { roadmaps: sources } = run.collected;
	const fixes = sources.map((source) => ({
		source,
		...fixProblems(source, report.problems)
	})).filter(({ fixed }) => fixed.length > 0);
	const fixedOf = new Map(fixes.map(({ source, text }) => [source, {
		...source,
		text
	}]));
	const left = rerun(sources.map((source) => fixedOf.get(source) ?? source)).problems;
	const isDry = asked.flags.has("dry-run");
	const isText = asked.format === "text";
	const diff = fixes.map(({ source, text }) => (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.jt)(source.path, source.text, text)).join("");
	const lines = fixes.reduce((sum, { fixed }) => sum + fixed.length, 0);
	const next = isDry && lines > 0 ? `To write that: ${asked.program} check --fix\n` : "";
	return (0,_part_1_js__WEBPACK_IMPORTED_MODULE_1__.m)(isText && isDry ? diff : renderFound(run, left), {
		stderr: `${count(lines, "line")} ${isDry ? "would be fixed" : "fixed"}, ${count(left.length, "problem")} ${isDry ? "would be left" : "left"}\n${next}${isText && !isDry ? (0,_part_2_js__WEBPACK_IMPORTED_MODULE_0__.dt)(left, asked) : ""}`,
		files: isDry ? [] : fixes.map(({ source, text }) => ({
			path: source.path,
			text,
			before: source.text
		})),
		kept: isDry ? [] : sources.map(({ path }) => path),
		exitCode: left.some(({ severity }) => severity === "error") ? 1 : 0
	});
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}



/***/ })

};
