import type { Inputs } from '../../publish/inputs.ts';
import type { Permission } from '../../publish/step.ts';

/** The `permissions:` block that the workflow needs for these inputs, and which of it the token lacks. Null when it lacks nothing. */
export function permissionBlock(missing: readonly Permission[], { commit, issue }: Inputs): string | null {
  if (missing.length === 0) return null;
  const lines = [
    `contents: ${commit === 'off' ? 'read' : 'write'}`,
    ...(issue === 'off' ? [] : ['issues: write']),
    ...(commit === 'pull-request' ? ['pull-requests: write'] : []),
  ];
  return [
    `The token lacks the permission ${missing.join(', ')}. What it does not cover was left out. Add this to the job:`,
    '',
    '```yaml',
    'permissions:',
    ...lines.map((line) => `  ${line}`),
    '```',
  ].join('\n');
}
