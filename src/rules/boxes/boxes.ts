import { rulesOf } from '../rule.ts';

/** What was clearly meant as a box and is none on GitHub. Where a fix is found, it is the way out. */
export const BOXES = rulesOf('warning', {
  'empty-brackets': {
    means: 'GitHub draws no box of empty brackets; a space belongs between them.',
    wayOut: 'Write "[ ]" with a space.',
    example: '- [] Sets',
  },
  'padded-box': {
    means: 'GitHub draws no box with a tab or with more than its mark between the brackets.',
    wayOut: 'Write "[ ]" or "[x]".',
    example: '- [ x] Sets',
  },
  'no-space-after-box': {
    means: 'GitHub draws no box without a space after it.',
    wayOut: 'If you meant a box and no link, add a space after the brackets.',
    example: '- [x]Sets',
  },
  'no-space-before-box': {
    means: 'A list item needs a space between the bullet and the box.',
    wayOut: 'Add a space there.',
    example: '-[ ] Sets',
  },
  'wide-box': {
    means: 'GitHub draws a box only of plain brackets with a space or an x, in a list item.',
    wayOut: 'Write "- [ ]" or "- [x]".',
    example: '- ［ ］ Sets',
  },
  'escaped-box': {
    means: 'A backslash turns this box or its bullet into plain text.',
    wayOut: 'Remove it.',
    example: '- \\[ ] Sets',
  },
  'box-in-emphasis': {
    means: 'GitHub draws no box inside emphasis; the box belongs before it, in a list item.',
    wayOut: 'Write the box first.',
    example: '- **[ ] Sets**',
  },
  'no-bullet': {
    means: 'This is not a list item, so GitHub draws no box.',
    wayOut: 'Start the line with "- ".',
    example: '• [ ] Sets',
  },
  'round-box': {
    means: 'GitHub draws boxes in square brackets only.',
    wayOut: 'Write "[ ]".',
    example: '- ( ) Sets',
  },
  'word-in-box': {
    means: 'A line beside boxes has a word in brackets where they have a space or an x, so it is not counted.',
    wayOut: 'Write "[x]" for what is done and "[ ]" for what is open.',
    example: '- [ ] Sets\n- [Done] Maps',
  },
  'ballot-box': {
    means: 'GitHub does not draw this character as a box, and a list of one such sign alone is not counted.',
    wayOut: 'Write "[ ]" or "[x]".',
    example: '- ☐ Sets',
  },
  'swallowed-list': {
    means: 'This line looks like a list item, but belongs to the paragraph above it.',
    wayOut: 'Add an empty line above it, or move it to the left.',
    example: 'Topics\n    - [ ] Sets',
  },
  'indented-box': {
    means: 'This line is indented so far that Markdown reads it as code.',
    wayOut: 'Move it to the left.',
    example: '    - [ ] Sets',
  },
  'box-in-heading': {
    means: 'GitHub draws no box in a heading.',
    wayOut: 'Write the steps of this part as list items.',
    example: '## [ ] Sets',
  },
  'box-in-cell': {
    means: 'GitHub draws no box in a table.',
    wayOut: 'Call the column "Status" and it counts, or write the rows as list items.',
    example: '| Topic | Known |\n| --- | --- |\n| Sets | [ ] |',
  },
  'box-in-html': {
    means: 'GitHub reads this line as HTML and draws no box.',
    wayOut: 'Add an empty line after the tag above, so that Markdown begins again.',
    example: '<details>\n- [ ] Sets\n</details>',
  },
  'html-checkbox': {
    means: 'GitHub removes input elements, so nothing shows here.',
    wayOut: 'Write a list item with "[ ]" instead.',
    example: '<input type="checkbox"> Sets',
  },
  'several-boxes': {
    means: 'GitHub draws only one box of a line, the first one of a list item.',
    wayOut: 'Give each a list item of its own.',
    example: '- [x] Sets | [ ] Maps',
  },
  'box-without-text': {
    severity: 'info',
    means: 'A box without text after it on its line is no step.',
    wayOut: 'Write after it what to learn.',
    example: '- [ ]',
  },
});
