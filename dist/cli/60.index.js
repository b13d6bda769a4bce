export const id = 60;
export const ids = [60,222];
export const modules = {

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ApiFailure),
/* harmony export */   isFailure: () => (/* binding */ isFailure)
/* harmony export */ });
/* unused harmony export isWorthAnother */
const ADVICE = {
    unauthorized: 'The token is not valid (any more): check the input token.',
    permission: 'The token may not do this: add the permission to the workflow.',
    'rate-limit': "GitHub's rate limit is used up: run the workflow again later.",
    'not-found': 'It does not exist, or the token may not see it.',
    'no-graphql': 'docs/recipes.md of Trailmark has the steps for such a server.',
    conflict: 'Something else changed it at the same moment: run the workflow again.',
    gone: 'It was deleted, or the feature is switched off in this repository.',
    invalid: 'GitHub does not accept the values.',
    refused: 'GitHub refuses it in the state that the repository is in.',
    rule: 'A rule does not let this token push to the branch: set `commit: pull-request` and add `pull-requests: write` to the permissions, or leave the branch `trailmark/progress` out of the rule where that is set.',
    'no-pull-requests': 'Switch on "Allow GitHub Actions to create and approve pull requests" in Settings → Actions → General of the repository (or its organization).',
    redirect: 'A call is never sent to another server than the one it is meant for: check the address of the API.',
    stale: 'The branch moved on every attempt: run the workflow again.',
    server: 'GitHub has a fault at the moment: run the workflow again later.',
    timeout: 'GitHub did not answer in time: run the workflow again later.',
    reset: 'The connection broke: run the workflow again later.',
    cut: 'The answer of GitHub was cut off: run the workflow again later.',
};
/** A call of GitHub's API that failed. Its message names the call, the cause and the way out. */
class ApiFailure extends Error {
    kind;
    status;
    /** Seconds to wait before the next call, when GitHub says so. */
    retryAfter;
    isRead;
    constructor(call, cause) {
        const status = cause.status === null ? '' : ` with ${cause.status}`;
        super(`${call} failed${status} (${cause.message}). ${ADVICE[cause.kind]}`);
        this.name = 'ApiFailure';
        this.kind = cause.kind;
        this.status = cause.status;
        this.retryAfter = cause.retryAfter;
        this.isRead = /^(?:GET|query)\b/.test(call);
    }
    /** Whether GitHub or the network had a fault for the moment. */
    get isTransient() {
        return ['server', 'timeout', 'reset', 'cut'].includes(this.kind);
    }
    /** Whether the call may have had its effect although it failed: what only reads has none. */
    get isUnsure() {
        return this.isTransient && !this.isRead;
    }
}
/** Whether a change that failed may be tried again on the newest state: another one was faster, or its answer got lost. */
function isWorthAnother(error) {
    return isFailure(error) && (error.isUnsure || isFailure(error, 'stale', 'conflict'));
}
/** Whether `error` is a failed call of one of these kinds. */
function isFailure(error, ...kinds) {
    return error instanceof ApiFailure && (kinds.length === 0 || kinds.includes(error.kind));
}


/***/ }),

/***/ 1458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectGithub: () => (/* binding */ connectGithub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./build/src/github/api-failure.js
var api_failure = __webpack_require__(9222);
;// CONCATENATED MODULE: ./build/src/github/classify-failure.js

const BY_STATUS = {
    401: 'unauthorized',
    404: 'not-found',
    409: 'conflict',
    410: 'gone',
    422: 'invalid',
    429: 'rate-limit',
};
const BY_TYPE = {
    STALE_DATA: 'stale',
    NOT_FOUND: 'not-found',
    FORBIDDEN: 'permission',
    INSUFFICIENT_SCOPES: 'permission',
    RATE_LIMITED: 'rate-limit',
    RESOURCE_LIMITS_EXCEEDED: 'server',
};
const STALE = /expected branch to point to|is at [0-9a-f]{40} but expected|not a fast.forward/i;
const RULES = [
    /GH006|GH013|rule violation|protected[ -](?:branch|ref)|locked branch|branch is (?:locked|read.only)/i,
    /through (?:a pull request|the merge queue)|not authorized to push|approving review|required status check/i,
];
const PULL_REQUESTS = /not permitted to create or approve pull requests/i;
const PERMISSION = /resource not accessible|must have (?:admin|write|push)|insufficient (?:scope|permission)/i;
const SERVER = /something went wrong|timed? ?out/i;
/** GitHub answers every query, be it with an error; that there is no such address is another server's word. */
const NO_GRAPHQL = 'this server has no GraphQL, as Forgejo and Gitea have none: there is no commit and no issue here';
/** Turns what octokit throws into the failure that it means. `call` names the call in the message. */
function classifyFailure(call, error) {
    const thrown = error;
    const headers = thrown.response?.headers ?? thrown.headers ?? {};
    const kind = thrown.errors ? kindOfGraphql(thrown.errors) : kindOfRest(thrown, headers);
    const isHttp = thrown.response !== undefined || (thrown.errors === undefined && kind === BY_STATUS[thrown.status ?? 0]);
    const isForeign = kind === 'not-found' && thrown.errors === undefined && /^(?:query|mutation) /.test(call);
    const message = isForeign ? NO_GRAPHQL : (thrown.message ?? String(error)).replace(/\s+/g, ' ').slice(0, 300);
    return new api_failure/* ApiFailure */.F(call, {
        kind: isForeign ? 'no-graphql' : kind,
        status: isHttp ? (thrown.status ?? null) : null,
        retryAfter: kind === 'rate-limit' ? secondsToWait(headers) : null,
        message,
    });
}
function kindOfGraphql(errors) {
    const text = errors.map((error) => error.message).join(' ');
    const byText = kindOfText(text);
    const byType = errors.map((error) => BY_TYPE[error.type ?? '']).find(Boolean);
    if (byType === 'permission' && byText === 'rule')
        return 'rule';
    return byType ?? byText ?? (/rate limit/i.test(text) ? 'rate-limit' : SERVER.test(text) ? 'server' : 'invalid');
}
function kindOfText(text) {
    if (STALE.test(text))
        return 'stale';
    if (PULL_REQUESTS.test(text))
        return 'no-pull-requests';
    if (RULES.some((rule) => rule.test(text)))
        return 'rule';
    return PERMISSION.test(text) ? 'permission' : undefined;
}
function kindOfRest(thrown, headers) {
    const { status, message = '' } = thrown;
    if (thrown.response === undefined)
        return isTimeout(thrown) ? 'timeout' : 'reset';
    if (status === 403)
        return kindOfForbidden(message, headers);
    if (status !== undefined && status >= 500)
        return 'server';
    const byText = status === 409 || status === 422 ? kindOfText(message) : undefined;
    return byText ?? BY_STATUS[status ?? 0] ?? 'refused';
}
function isTimeout({ name, cause, message = '' }) {
    return [name, cause?.name].some((one) => one === 'TimeoutError' || one === 'AbortError') || /timeout/i.test(message);
}
function kindOfForbidden(message, headers) {
    const isLimit = headers['retry-after'] !== undefined || String(headers['x-ratelimit-remaining']) === '0';
    if (isLimit || /rate limit|abuse/i.test(message))
        return 'rate-limit';
    return kindOfText(message) ?? 'refused';
}
/** GitHub sends the reset of its hourly limit with every answer: it says something only when nothing remains. */
function secondsToWait(headers) {
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(after))
        return Math.max(1, after);
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const isUsedUp = String(headers['x-ratelimit-remaining']) === '0';
    return isUsedUp && Number.isFinite(reset) ? Math.max(1, Math.ceil(reset - Date.now() / 1000)) : null;
}
/** The answer to a query of which GitHub refused some fields for good and gave the others; null for any other failure. */
function partsOf(call, error) {
    const { data, errors = [] } = error;
    if (typeof data !== 'object' || data === null || errors.length === 0)
        return null;
    const refused = errors.map((one) => [one.path?.[0], classifyFailure(call, { ...one, errors: [one] })]);
    if (refused.some(([alias, { kind }]) => alias === undefined || (kind !== 'not-found' && kind !== 'permission')))
        return null;
    return { data: data, refused: new Map(refused.map(([alias, failure]) => [String(alias), failure])) };
}

;// CONCATENATED MODULE: ./build/src/github/fetch-same-origin.js

const REDIRECTS = [301, 302, 303, 307, 308];
const MOST_HOPS = 5;
/**
 * A `fetch` that sends the same call again where the same server redirects to, as GitHub does for a renamed repository, and
 * nothing anywhere else: a redirect to another server is a failure of the call that is named.
 */
function fetchSameOrigin(name, send) {
    return async (input, options) => {
        let url = new URL(String(input));
        for (let hops = 0; hops <= MOST_HOPS; hops += 1) {
            const reply = await send(url.href, { ...options, redirect: 'manual' });
            const location = reply.headers.get('location');
            if (location === null || !REDIRECTS.includes(reply.status))
                return reply;
            if (!URL.canParse(location, url.href) || new URL(location, url.href).origin !== url.origin)
                throw redirected(name, reply.status, `to another server, ${location}`);
            url = new URL(location, url.href);
        }
        throw redirected(name, null, `more than ${MOST_HOPS} times`);
    };
}
function redirected(name, status, where) {
    return new api_failure/* ApiFailure */.F(name, { kind: 'redirect', status, retryAfter: null, message: `it is redirected ${where}` });
}

;// CONCATENATED MODULE: ./build/src/github/connect-github.js





const USUAL_PATIENCE = 30_000;
const MOST_REPEATS = 3;
const MOST_SECONDS_TO_WAIT = 90;
const MOST_PAUSE = 8;
const PAGE = 100;
const MOST_PAGES = 100;
/** Connects to one repository, with the first call. */
function connectGithub({ token, slug = '', url, patience: wanted }) {
    const [owner = '', repo = ''] = slug.split('/');
    const patience = Number(wanted) || USUAL_PATIENCE;
    const octokit = openOctokit(token, url);
    const send = async (route, parameters = {}) => {
        const api = octokit();
        return repeat({ name: route, isRepeatable: !NOT_REPEATED.test(route), patience }, async (signal) => {
            const reply = await api.request(route, { owner, repo, ...parameters, request: requestOf(api, route, signal) });
            return whole(route, reply.data, reply.status);
        });
    };
    const query = async (document, variables) => {
        const api = octokit();
        const name = nameOf(document);
        return repeat({ name, isRepeatable: !NOT_REPEATED.test(name), patience }, async (signal) => whole(name, await api.graphql(document, { ...variables, request: requestOf(api, name, signal) }), 200));
    };
    const queryParts = async (document, variables) => {
        const api = octokit();
        const name = nameOf(document);
        return repeat({ name, isRepeatable: true, patience }, async (signal) => {
            try {
                const data = await api.graphql(document, { ...variables, request: requestOf(api, name, signal) });
                return { data: whole(name, data, 200), refused: new Map() };
            }
            catch (error) {
                const parts = partsOf(name, error);
                if (parts === null)
                    throw error;
                return parts;
            }
        });
    };
    return {
        owner,
        repo,
        send,
        sendAll: (route, parameters) => sendAll(send, route, parameters),
        query,
        queryParts,
        pause: (attempt) => pause(Math.min(2 ** (attempt - 1), MOST_PAUSE) * (0.5 + Math.random()), patience),
    };
}
function nameOf(document) {
    return /^\s*(?:query|mutation)\s+\w+/.exec(document)?.[0].trim() ?? 'GraphQL';
}
function requestOf(api, name, signal) {
    return { signal, fetch: fetchSameOrigin(name, api.request.endpoint.DEFAULTS.request?.fetch ?? fetch) };
}
// The first one may have arrived: a second POST would make a duplicate, and a second edit of the comment take away what a person ticked in between.
// Days are worth no waiting: where GitHub takes too long for them once, it does so again.
const NOT_REPEATED = /^POST|^PATCH .*\/issues\/comments\/|^mutation|^query Blame/;
/** Sends a call again while that is safe and may help. */
async function repeat(call, send) {
    for (let repeats = 0;; repeats += 1) {
        try {
            return await send(AbortSignal.timeout(call.patience));
        }
        catch (error) {
            const thrown = error.cause instanceof api_failure/* ApiFailure */.F ? error.cause : error;
            const failure = thrown instanceof api_failure/* ApiFailure */.F ? thrown : classifyFailure(call.name, thrown);
            const seconds = secondsBeforeRepeat(failure, call.isRepeatable, repeats);
            if (seconds === null)
                throw failure;
            await pause(seconds, call.patience);
        }
    }
}
async function pause(seconds, patience) {
    await (0,promises_.setTimeout)((seconds * 1000 * patience) / USUAL_PATIENCE);
}
/** A run that calls nothing needs no token. */
function openOctokit(token, url) {
    let octokit = null;
    return () => {
        if (token === '')
            throw new Error('The input token is empty: leave it out, or give a token that may read this repository.');
        octokit ??= (0,github/* getOctokit */.Q)(token, url ? { baseUrl: url } : {});
        return octokit;
    };
}
async function sendAll(send, route, parameters = {}) {
    const all = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const part = await send(route, { ...parameters, per_page: PAGE, page });
        all.push(...part);
        if (part.length < PAGE)
            break;
    }
    return all;
}
/** Seconds to wait before the call is sent again, null when it is not to be repeated. */
function secondsBeforeRepeat(failure, isRepeatable, repeats) {
    if (repeats >= MOST_REPEATS)
        return null;
    // A call refused by a limit had no effect, whatever its method.
    if (failure.kind === 'rate-limit') {
        const seconds = failure.retryAfter ?? 60;
        return seconds > MOST_SECONDS_TO_WAIT ? null : seconds;
    }
    return failure.isTransient && isRepeatable ? 2 ** repeats * (0.5 + Math.random()) : null;
}
/** Octokit hands a JSON body that it can't parse over as a string, as if all were well. */
function whole(name, data, status) {
    const isCut = status !== 204 && (data === undefined || data === null || typeof data !== 'object');
    if (!isCut)
        return data;
    throw new api_failure/* ApiFailure */.F(name, { kind: 'cut', status: null, retryAfter: null, message: 'the answer is not whole JSON' });
}


/***/ }),

/***/ 7761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ProxyAgent: () => (/* binding */ ProxyAgent),
/* harmony export */   fetch: () => (/* binding */ fetch)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);


/** The agent of a proxy, opened with the first call. */
class ProxyAgent {
    options;
    constructor(options) {
        this.options = options;
    }
}
const opened = new WeakMap();
/** Sends a call over HTTP or HTTPS, by way of the proxy where there is one. Without a proxy a redirect is not followed. */
async function fetch(url, { dispatcher: proxy, ...init }) {
    if (proxy === undefined)
        return send(url, init);
    const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 4371, 19));
    const dispatcher = opened.get(proxy) ?? new undici.ProxyAgent(proxy.options);
    opened.set(proxy, dispatcher);
    return undici.fetch(url, { ...init, dispatcher });
}
function send(url, { method, headers, body, signal }) {
    const request = url.startsWith('https:') ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    return new Promise((resolve, reject) => {
        const call = request(url, { method, headers, ...(signal && { signal }) }, (reply) => {
            const whole = gather(reply);
            // Who does not ask for the rest of an answer need not hear that it is missing.
            whole.catch(() => { });
            resolve({
                status: reply.statusCode ?? 0,
                statusText: reply.statusMessage ?? '',
                url,
                headers: new Map(Object.entries(reply.headers).map(([name, value]) => [name, String(value)])),
                text: async () => (await whole).toString(),
                arrayBuffer: async () => new Uint8Array(await whole).buffer,
            });
        });
        call.on('error', reject).end(body);
    });
}
async function gather(chunks) {
    const all = [];
    for await (const chunk of chunks)
        all.push(chunk);
    return Buffer.concat(all);
}


/***/ })

};
