import type * as core from '@actions/core';

type Core = Pick<
  typeof core,
  'getInput' | 'setSecret' | 'info' | 'notice' | 'warning' | 'error' | 'setOutput' | 'setFailed'
>;

/** GitHub's runner as an action sees it: inputs, log, annotations, outputs, summary, whether the run failed. */
export interface Runner extends Core {
  /** Adds Markdown to the summary of the job, where there is one. */
  summarize(markdown: string): Promise<void>;
}

/** All that a run sees of the machine besides files and network. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: Date;
  readonly runner: Runner;
}
