/** One repository behind GitHub's API. Both calls repeat what is safe to repeat and throw `ApiFailure`. */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  /** A REST call such as `GET /repos/{owner}/{repo}/issues`; owner and repo are filled in. */
  send<T>(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<T>;
  /** All pages of a list. */
  sendAll<T>(route: string, parameters?: Readonly<Record<string, unknown>>): Promise<readonly T[]>;
  /** A GraphQL query or mutation. A mutation is never repeated here. */
  query<T>(document: string, variables: Readonly<Record<string, unknown>>): Promise<T>;
  /** Waits before attempt `attempt` (1 is the first repetition): growing, about eight seconds at most, with jitter. */
  pause(attempt: number): Promise<void>;
}
