import type { Rules } from '../rule.ts';

/** What was clearly meant as a box and is none on GitHub. Where a fix is found, it is the way out. */
export const BOXES = {
  'empty-brackets': {
    severity: 'warning',
    means: 'These brackets hold nothing, so GitHub draws no box; a blank belongs between them.',
    wayOut: 'Write "[ ]".',
    example: '- [] Sets',
  },
  'padded-box': {
    severity: 'warning',
    means: 'GitHub draws no box with blanks around its mark, or around a tab.',
    wayOut: 'Write "[ ]" or "[x]".',
    example: '- [ x] Sets',
  },
  'no-space-after-box': {
    severity: 'warning',
    means: 'GitHub draws no box without a blank behind it.',
    wayOut: 'If a box was meant and no link, write a blank behind the brackets.',
    example: '- [x]Sets',
  },
  'no-space-before-box': {
    severity: 'warning',
    means: 'A list item needs a plain blank between bullet and box.',
    wayOut: 'Write a blank there.',
    example: '-[ ] Sets',
  },
  'wide-box': {
    severity: 'warning',
    means: 'GitHub draws only a box of plain brackets, blanks and x, in a list item.',
    wayOut: 'Write "- [ ]" or "- [x]".',
    example: '- ［ ］ Sets',
  },
  'escaped-box': {
    severity: 'warning',
    means: 'A backslash makes this box or its bullet plain text.',
    wayOut: 'Take it out.',
    example: '- \\[ ] Sets',
  },
  'box-in-emphasis': {
    severity: 'warning',
    means: 'GitHub draws no box inside emphasis; the box belongs before it, in a list item.',
    wayOut: 'Write the box first.',
    example: '- **[ ] Sets**',
  },
  'no-bullet': {
    severity: 'warning',
    means: 'GitHub draws a box only in a list item, which begins with -, *, + or a number.',
    wayOut: 'Write a bullet before it.',
    example: '• [ ] Sets',
  },
  'round-box': {
    severity: 'warning',
    means: 'GitHub draws boxes in square brackets only.',
    wayOut: 'Write "[ ]".',
    example: '- ( ) Sets',
  },
  'ballot-box': {
    severity: 'warning',
    means: 'GitHub does not know this character as a box, and a list of one such sign alone is not counted.',
    wayOut: 'Write "[ ]" or "[x]".',
    example: '- ☐ Sets',
  },
  'swallowed-list': {
    severity: 'warning',
    means: 'This line looks like a list item, but is part of the paragraph before it.',
    wayOut: 'Write a blank line above it, or move it to the left.',
    example: 'Topics\n    - [ ] Sets',
  },
  'indented-box': {
    severity: 'warning',
    means: 'So many blanks make code of this line.',
    wayOut: 'Move it to the left.',
    example: '    - [ ] Sets',
  },
  'box-in-heading': {
    severity: 'warning',
    means: 'GitHub draws no box in a heading.',
    wayOut: 'Write the steps of this part as list items.',
    example: '## [ ] Sets',
  },
  'box-in-cell': {
    severity: 'warning',
    means: 'GitHub draws no box in a table.',
    wayOut: 'Call the column "Status" and it counts, or write the rows as list items.',
    example: '| Topic | Known |\n| --- | --- |\n| Sets | [ ] |',
  },
  'box-in-html': {
    severity: 'warning',
    means: 'GitHub reads this line as HTML and draws no box.',
    wayOut: 'A blank line behind the tag above lets Markdown begin again.',
    example: '<details>\n- [ ] Sets\n</details>',
  },
  'html-checkbox': {
    severity: 'warning',
    means: 'GitHub removes input elements, so nothing shows here.',
    wayOut: 'Write a list item with "[ ]" instead.',
    example: '<input type="checkbox"> Sets',
  },
  'several-boxes': {
    severity: 'warning',
    means: 'GitHub draws only one box of a line, the first one of a list item.',
    wayOut: 'Give each a list item of its own.',
    example: '- [x] Sets | [ ] Maps',
  },
  'box-without-text': {
    severity: 'info',
    means: 'GitHub draws no box without text behind it on its line.',
    wayOut: 'Write what to learn behind it.',
    example: '- [ ]',
  },
} satisfies Rules;
