export const id = 542;
export const ids = [542];
export const modules = {

/***/ 9542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ApiFailure),
/* harmony export */   isFailure: () => (/* binding */ isFailure)
/* harmony export */ });
// src/github/api-failure.ts
const ADVICE = {
	unauthorized: "The token is not valid (any more): check the input token.",
	permission: "The token may not do this: add the permission to the workflow.",
	"rate-limit": "GitHub's rate limit is used up: run the workflow again later.",
	"not-found": "It does not exist, or the token may not see it.",
	"no-graphql": "docs/recipes.md of Trailmark has the steps for such a server.",
	conflict: "Something else changed it at the same moment: run the workflow again.",
	gone: "It was deleted, or the feature is switched off in this repository.",
	invalid: "GitHub does not accept the values.",
	refused: "GitHub refuses it in the state that the repository is in.",
	rule: "A rule does not let this token push to the branch: set `commit: pull-request` and add `pull-requests: write` to the permissions, or leave the branch `trailmark/progress` out of the rule where that is set.",
	"no-pull-requests": "Switch on \"Allow GitHub Actions to create and approve pull requests\" in Settings → Actions → General of the repository (or its organization).",
	redirect: "A call is never sent to another server than the one it is meant for: check the address of the API.",
	stale: "The branch moved on every attempt: run the workflow again.",
	server: "GitHub has a fault at the moment: run the workflow again later.",
	timeout: "GitHub did not answer in time: run the workflow again later.",
	reset: "The connection broke: run the workflow again later.",
	cut: "The answer of GitHub was cut off: run the workflow again later."
};
var ApiFailure = class extends Error {
	kind;
	status;
	retryAfter;
	isRead;
	constructor(call, { kind, message, status = null, retryAfter = null }) {
		super(`${call} failed${status === null ? "" : ` with ${status}`} (${message}). ${ADVICE[kind]}`);
		this.name = "ApiFailure";
		this.kind = kind;
		this.status = status;
		this.retryAfter = retryAfter;
		this.isRead = /^(?:GET|query)\b/.test(call);
	}
	get isTransient() {
		return [
			"server",
			"timeout",
			"reset",
			"cut"
		].includes(this.kind);
	}
	get isUnsure() {
		return this.isTransient && !this.isRead;
	}
};
function isFailure(error, ...kinds) {
	return error instanceof ApiFailure && (kinds.length === 0 || kinds.includes(error.kind));
}



/***/ })

};
