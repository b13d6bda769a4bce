/** Text for comparing: case, width and blanks around it make no difference. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
