/** An answer of the REST API. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A call of the REST API, its path below the repository. */
export interface RestCall {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, string>>;
}

/** The body of an answer that refuses. */
export function error(message: string): unknown {
  return { message, documentation_url: 'https://docs.github.com/rest' };
}
