import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const number = (value: number) => wordNumber('zh-Hant', value);

export const zhHant: Words = {
  language: 'zh-Hant',
  direction: 'ltr',
  quote: (text) => `「${text}」`,
  enclose: (text) => `（${text}）`,
  label: (name, value) => `${name}：${value}`,
  names: {
    stage: '階段',
    roadmap: '路線圖',
    progress: '進度',
    steps: '步驟',
    goal: '目標',
    next: '下一步',
    first: '從這裡開始',
    because: '為什麼是它',
    after: '接下來',
    alternative: '換換口味',
    read: '閱讀',
    prerequisites: '先備條件',
    others: '為什麼不是其他步驟',
    all: '全部階段',
    total: '合計',
    done: '已完成',
    doing: '進行中',
    todo: '未完成',
  },
  counts: {
    overall: (done, total) => `已完成 ${number(done)} 步，共 ${number(total)} 步`,
    doing: wordCount('zh-Hant', { other: '# 步進行中' }),
    parked: wordCount('zh-Hant', { other: '# 步已擱置' }),
    blocked: wordCount('zh-Hant', { other: '# 步在等待' }),
    more: wordCount('zh-Hant', { other: '另外 # 項' }),
    unread: wordCount('zh-Hant', { other: '還有 # 份資料可讀' }),
    problems: wordCount('zh-Hant', { other: '# 個問題' }),
  },
  states: {
    done: '全部完成，恭喜！',
    dropped: '沒有待做的步驟了：全部已取消。',
    empty: '還沒有任何步驟。可以這樣寫一個',
    example: '第一個主題',
    parked: '未完成的步驟都擱置了。時機到了，就挑一個繼續。',
    waiting: '未完成的步驟都擱置了，或在等擱置的步驟。時機到了，就挑一個繼續。',
    blocked: '未完成的步驟都在等別的步驟。先看看它們需要什麼。',
    issue: { title: '接下來學什麼', body: 'Trailmark 在下面維護一則留言：接下來學什麼，為什麼。' },
    tick: '在這裡打勾，Trailmark 就會在路線圖裡打勾。',
    review: (step, ago) => `值得再看一遍：${step}，${number(ago)} 天前完成。`,
  },
  holds: {
    until: (when) => `擱置，直到：${when}`,
    putOff: '已擱置',
    needs: (names) => `要先完成${names}`,
    gate: (stage, percent) => `${stage}達到 ${percent} 後開放`,
    parent: (open) => `其中還有 ${number(open)} 步未完成`,
    beaten: {
      pinned: '另一步已置頂',
      due: '另一步更早到期',
      wip: '已有幾步在進行中，先完成它們',
      goal: '另一步服務於目標',
      doing: '另一步已經開始',
      stage: '另一步在更早的階段',
      required: '這一步是選修',
      priority: '另一步優先順序更高',
      order: '另一步寫在前面',
    },
  },
  reasons: {
    pinned: '你把它置頂了。',
    pinnedFor: (step) => `你置頂了${step}，它需要先完成這一步。`,
    due: (left, day) => {
      if (left === 0) return `今天到期，即${day}。`;
      if (left === 1) return `明天到期，即${day}。`;
      if (left === -1) return `昨天到期，即${day}。`;
      return left > 0 ? `還有 ${number(left)} 天到期，即${day}。` : `${day}到期，已逾期 ${number(-left)} 天。`;
    },
    neededFor: (step) => `（${step}需要它）`,
    wip: (doing) => `已有 ${number(doing)} 步在進行中，先完成一步再開始新的。`,
    goal: (goal) => `它服務於你的目標${goal}。`,
    doing: '你已經開始了。',
    stage: (name) => `${name}排在前面。`,
    required: '它是必修，不是選修。',
    priority: {
      highest: '它的優先順序最高。',
      high: '它的優先順序高。',
      medium: '它的優先順序中等。',
      none: '有其他步驟的優先順序更低。',
      low: '有其他步驟的優先順序比它還低。',
      lowest: '它的優先順序最低。',
    },
    order: '條件相同的步驟中，它排在最前面。',
    only: '這是現在唯一能做的一步。',
    woken: {
      step: (when) => `你把它擱置到${when}，現在那一步已經完成。`,
      option: (when) => `你把它擱置到${when}，現在時候到了。`,
      goal: (when) => `你把它擱置到${when}，但目標現在就需要它。`,
    },
    wokenFromMark: '你把它擱置了，但目標現在就需要它。',
    needs: (names) => `它需要的你都已完成：${names}。`,
    why: (note) => `你自己的備註：${note}`,
    unlocks: (names) => `完成它就能繼續${names}。`,
    place: (where, done, total) => `${where}已完成 ${number(done)} 步，共 ${number(total)} 步。`,
  },
};
