import { rulesOf } from './rule.ts';

/** What is wrong with the markers of the README, in which the section stands. */
export const MARKERS = rulesOf('error', {
  'markers-missing': {
    means: 'The README has no markers, so there is no place for the section.',
    wayOut: 'Paste the two lines of the message where the progress should stand, each at the beginning of its line.',
    example: '# My plan',
  },
  'marker-misplaced': {
    means: 'A marker begins inside its line or shares it.',
    wayOut: 'Put it alone at the beginning of a line, outside lists and quotes.',
    example: '- <!-- trailmark:start -->\n\n<!-- trailmark:end -->',
  },
  'marker-orphan': {
    means: 'A marker has no other half.',
    wayOut: 'Add the other half, or delete the marker.',
    example: '<!-- trailmark:start -->',
  },
  'markers-reversed': {
    means: 'The end marker stands before the start marker.',
    wayOut: 'Swap the two lines.',
    example: '<!-- trailmark:end -->\n\n<!-- trailmark:start -->',
  },
  'markers-nested': {
    means: 'A pair of markers stands inside another pair.',
    wayOut: 'Keep one pair and delete the other lines.',
    example: '<!-- trailmark:start -->\n<!-- trailmark:start -->\n\n<!-- trailmark:end -->\n<!-- trailmark:end -->',
  },
  'marker-twice': {
    means: 'There are more markers than one pair.',
    wayOut: 'Keep one pair and delete the other lines.',
    example: '<!-- trailmark:start -->\n<!-- trailmark:end -->\n\n<!-- trailmark:start -->\n<!-- trailmark:end -->',
  },
});
