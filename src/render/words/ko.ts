import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const number = (value: number) => wordNumber('ko', value);

export const ko: Words = {
  language: 'ko',
  direction: 'ltr',
  quote: (text) => `‘${text}’`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: '단계',
    roadmap: '로드맵',
    progress: '진도',
    steps: '학습 항목',
    goal: '목표',
    next: '다음 항목',
    first: '여기서 시작',
    because: '이것을 고른 이유',
    after: '그다음',
    alternative: '기분 전환으로',
    read: '읽을거리',
    prerequisites: '선수 지식',
    others: '다른 항목이 아닌 이유',
    all: '전체 단계',
    total: '합계',
    done: '완료',
    doing: '진행 중',
    todo: '남음',
  },
  counts: {
    overall: (done, total) => `${number(total)}개 중 ${number(done)}개 완료`,
    doing: wordCount('ko', { other: '진행 중 #개' }),
    parked: wordCount('ko', { other: '보류 #개' }),
    blocked: wordCount('ko', { other: '대기 #개' }),
    more: wordCount('ko', { other: '#개 더' }),
    unread: wordCount('ko', { other: '읽을거리 #개 더' }),
    problems: wordCount('ko', { other: '문제 #개' }),
  },
  states: {
    done: '모두 끝냈습니다. 축하합니다!',
    dropped: '남은 항목이 없습니다. 모두 제외되었습니다.',
    empty: '아직 학습 항목이 없습니다. 이렇게 적어 보세요',
    example: '첫 번째 주제',
    parked: '남은 항목이 모두 보류 중입니다. 때가 된 것부터 다시 시작하세요.',
    waiting: '남은 항목은 모두 보류 중이거나 보류된 항목을 기다립니다. 때가 된 것부터 다시 시작하세요.',
    blocked: '남은 항목이 모두 다른 항목을 기다립니다. 무엇이 필요한지 살펴보세요.',
    issue: {
      title: '다음에 배울 것',
      body: 'Trailmark가 아래 댓글 하나를 계속 고쳐 쓰며, 다음에 무엇을 왜 배울지 알려 줍니다.',
    },
    tick: '여기서 체크하면 Trailmark가 로드맵에도 체크합니다.',
    review: (step, ago) => `다시 보면 좋은 항목: ${step}, ${number(ago)}일 전에 완료.`,
  },
  holds: {
    until: (when) => `보류 중, 다시 시작할 때: ${when}`,
    putOff: '보류 중',
    needs: (names) => `먼저 필요한 것: ${names}`,
    gate: (stage, percent) => `${stage} 단계가 ${percent}에 도달하면 열림`,
    parent: (open) => `이 안에 남은 항목 ${number(open)}개`,
    beaten: {
      pinned: '고정된 다른 항목이 있음',
      due: '기한이 더 빠른 항목이 있음',
      wip: '진행 중인 항목이 여럿이라 그것부터 끝내야 함',
      goal: '목표에 도움이 되는 다른 항목이 있음',
      doing: '이미 시작한 다른 항목이 있음',
      stage: '더 앞 단계의 항목이 있음',
      required: '선택 항목임',
      priority: '우선순위가 더 높은 항목이 있음',
      order: '먼저 적힌 항목이 있음',
    },
  },
  reasons: {
    pinned: '맨 위에 고정해 두었습니다.',
    pinnedFor: (step) => `맨 위에 고정해 둔 ${step}에 이 항목이 필요합니다.`,
    due: (left, day) => {
      if (left === 0) return `기한이 오늘, ${day}입니다.`;
      if (left === 1) return `기한이 내일, ${day}입니다.`;
      if (left === -1) return `기한이 어제, ${day}이었습니다.`;
      return left > 0
        ? `기한이 ${number(left)}일 남았습니다. ${day}까지입니다.`
        : `기한이 ${number(-left)}일 지났습니다. ${day}까지였습니다.`;
    },
    neededFor: (step) => `(${step}에 필요)`,
    wip: (doing) => `진행 중인 항목이 ${number(doing)}개입니다. 새로 시작하기 전에 하나를 끝내세요.`,
    goal: (goal) => `${goal} 목표에 도움이 됩니다.`,
    doing: '이미 시작했습니다.',
    stage: (name) => `순서상 ${name} 쪽이 먼저입니다.`,
    required: '선택이 아니라 필수입니다.',
    priority: {
      highest: '우선순위가 가장 높습니다.',
      high: '우선순위가 높습니다.',
      medium: '우선순위가 중간입니다.',
      none: '우선순위가 더 낮은 항목이 있습니다.',
      low: '우선순위가 이보다도 낮은 항목이 있습니다.',
      lowest: '우선순위가 가장 낮습니다.',
    },
    order: '조건이 같은 항목 중 로드맵에서 가장 앞에 있습니다.',
    only: '지금 할 수 있는 유일한 항목입니다.',
    woken: {
      step: (when) => `보류하며 기다리던 항목을 마쳤습니다: ${when}.`,
      option: (when) => `보류하며 기다리던 때가 되었습니다: ${when}.`,
      goal: (when) => `보류해 두었지만(${when}) 이제 목표에 필요합니다.`,
    },
    wokenFromMark: '보류해 두었지만 이제 목표에 필요합니다.',
    needs: (names) => `필요한 것을 모두 마쳤습니다: ${names}.`,
    why: (note) => `내 메모: ${note}`,
    unlocks: (names) => `마치면 이어서 할 수 있습니다: ${names}.`,
    place: (where, done, total) => `${where}: ${number(total)}개 중 ${number(done)}개 완료.`,
  },
};
