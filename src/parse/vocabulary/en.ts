import type { WrittenVocabulary } from './written-vocabulary.ts';

export const en: WrittenVocabulary = {
  done: 'done · complete · completed · finished · learned · learnt · mastered · passed · solved · closed · yes',
  doing: `
    in progress · in-progress · doing · partial · partially done · partly done · started · ongoing · wip ·
    learning · studying · current · reviewing · half done · mostly done · nearly done · almost done · active
  `,
  todo: `
    todo · to do · to-do · not started · not started yet · not done · not yet · pending · planned · upcoming · up next · next ·
    open · backlog · no · incomplete · queued · future
  `,
  dropped: 'skipped · cancelled · canceled · dropped · abandoned · gave up · n/a · not applicable',
  parked: 'on hold · deferred · later · paused · postponed · parked',
  header: 'status · state · progress · done · done? · completed · completed? · complete · complete? · completion',
  optional: 'optional · bonus · extra · nice to have',
  deferral: `
    when needed · when necessary · as needed · if needed · when i need · when you need · later, when · deferred ·
    on demand
  `,
  resources: `
    resource · resources · documentation · docs · tutorial · tutorials · reading · readings · reading list ·
    reading order · references · books · courses · materials · bibliography · links · further reading
  `,
  prerequisites: 'prerequisites · prerequisite · requires · required first · depends on',
  goal: 'goal · my goal · objective · aim',
  usage: `
    how to use · how to use it · how to use this · how to use this plan · how to use this roadmap ·
    how to use this guide · usage · legend
  `,
  units: `
    h · hr · hrs · hour · hours · min · mins · minute · minutes · d · day · days · week · weeks · wk · wks ·
    month · months
  `,
};
