/** What started the run: the event and what matters of its payload. Names of people are not among it: they are not to be trusted. */
export interface Trigger {
  readonly event: string;
  /** Such as `refs/heads/main`; the empty string when there is none. */
  readonly ref: string;
  readonly sha: string;
  readonly isDeleted: boolean;
  /** Whether the code that the event is about lies in another repository. */
  readonly isFork: boolean;
  /** The base of a pull request when the event was made; the run's commit may be merged onto a newer one. */
  readonly base: string | null;
  /** The newest commit of the pull request itself. */
  readonly head: string | null;
  readonly defaultBranch: string | null;
  /** The text of the comment that the event is about. */
  readonly comment: string | null;
}
