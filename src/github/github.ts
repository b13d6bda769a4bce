import type { ApiFailure } from './api-failure.ts';

/** What a call or a query is given, by name. */
export type Values = Readonly<Record<string, unknown>>;

/** One repository behind GitHub's API. Both calls repeat what is safe to repeat and throw `ApiFailure`. */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  /** A REST call such as `GET /repos/{owner}/{repo}/issues`; owner and repo are filled in. */
  send<T>(route: string, parameters?: Values): Promise<T>;
  /** All pages of a list. */
  sendAll<T>(route: string, parameters?: Values): Promise<readonly T[]>;
  /** A GraphQL query or mutation. A mutation is never repeated here. */
  query<T>(document: string, variables: Values): Promise<T>;
  /** A GraphQL query of which some parts may be refused: these are null. */
  queryParts(document: string, variables: Values): Promise<Parts>;
  /** Waits before attempt `attempt` (1 is the first repetition): growing, about eight seconds at most, with jitter. */
  pause(attempt: number): Promise<void>;
}

/** The answer to a query by the aliases of its fields, and why a field was refused, by its alias. */
export interface Parts {
  readonly data: { readonly [alias: string]: unknown };
  readonly refused: ReadonlyMap<string, ApiFailure>;
}
