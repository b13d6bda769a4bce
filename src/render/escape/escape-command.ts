/** A text as the message of a workflow command (https://docs.github.com/actions/reference/workflow-commands-for-github-actions): it ends at no line end, and begins no other command. */
export function escapeCommand(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A text as the value of a property of a workflow command, where `:` and `,` end it. */
export function escapeProperty(text: string): string {
  return escapeCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
