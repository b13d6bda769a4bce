/** Where the workflow stands. */
export const WORKFLOW = '.github/workflows/trailmark.yml';

/** What a workflow depends on: `uses` is what runs, with the comment behind it; `isCopy` whether it lies in the repository itself. */
export interface WorkflowWish {
  readonly branches: readonly string[];
  readonly uses: string;
  readonly isCopy: boolean;
  /** Whether an issue is kept, whose boxes can be ticked. */
  readonly hasIssue: boolean;
}

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

const PLAIN_GROUP = `  group: trailmark-\${{ github.ref }}`;
const ISSUE_GROUP = `  # GitHub keeps one waiting run of a group: an edit of any other comment must not take its place.
  group: trailmark-\${{ github.event_name == 'issue_comment' && !contains(github.event.comment.body, '<!-- trailmark:comment') && github.run_id || github.ref }}`;

/** The workflow that runs Trailmark on every push and once a day. */
export function writeWorkflow({ branches, uses, isCopy, hasIssue }: WorkflowWish): string {
  return `${[
    'name: Trailmark',
    'on:',
    '  push:',
    `    branches: [${branches.map(quote).join(', ')}]${branches.length > 1 ? ' # your default branch' : ''}`,
    '  schedule:',
    '    - cron: "23 5 * * *" # due dates come near without a push',
    '  workflow_dispatch:',
    ...(hasIssue ? ['  issue_comment:', '    types: [edited]'] : []),
    'permissions: {}',
    'concurrency:',
    hasIssue ? ISSUE_GROUP : PLAIN_GROUP,
    'jobs:',
    '  trailmark:',
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 10',
    '    permissions:',
    '      contents: write # commits the README',
    ...(hasIssue ? ['      issues: write # keeps one issue and its comment'] : []),
    '    steps:',
    ...(isCopy ? [`      - uses: ${CHECKOUT}`, '        with:', '          persist-credentials: false'] : []),
    `      - uses: ${uses}`,
  ].join('\n')}\n`;
}

/** A branch may have any name that git takes. */
function quote(branch: string): string {
  return /^[a-z][\w/-]*$/i.test(branch) ? branch : JSON.stringify(branch);
}
