import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const number = (value: number) => wordNumber('ja', value);

export const ja: Words = {
  language: 'ja',
  direction: 'ltr',
  quote: (text) => `「${text}」`,
  enclose: (text) => `（${text}）`,
  label: (name, value) => `${name}：${value}`,
  names: {
    stage: 'ステージ',
    roadmap: 'ロードマップ',
    progress: '進捗',
    steps: 'ステップ',
    goal: '目標',
    next: '次のステップ',
    first: 'まずはここから',
    because: 'これを選んだ理由',
    after: 'その後',
    alternative: '気分を変えるなら',
    read: '読むもの',
    prerequisites: '前提知識',
    others: 'ほかを選ばなかった理由',
    all: 'すべてのステージ',
    total: '合計',
    done: '完了',
    doing: '学習中',
    todo: '未完了',
  },
  counts: {
    overall: (done, total) => `${number(total)} ステップ中 ${number(done)} ステップ完了`,
    doing: wordCount('ja', { other: '# 件学習中' }),
    parked: wordCount('ja', { other: '# 件保留中' }),
    blocked: wordCount('ja', { other: '# 件待機中' }),
    more: wordCount('ja', { other: 'ほか # 件' }),
    unread: wordCount('ja', { other: 'ほかに読むもの # 件' }),
    problems: wordCount('ja', { other: '問題 # 件' }),
  },
  states: {
    done: 'すべて完了しました。おめでとうございます！',
    dropped: '残っているステップはありません。すべて対象から外されています。',
    empty: 'まだステップがありません。次のように書きます',
    example: '最初のテーマ',
    parked: '残りのステップはすべて保留中です。時期が来たものから始めましょう。',
    waiting: '残りのステップはすべて、保留中か、保留中のステップの完了を待っています。時期が来たものから始めましょう。',
    blocked: '残りのステップはすべて、ほかのステップの完了を待っています。何が必要か確認しましょう。',
    issue: {
      title: '次に学ぶこと',
      body: 'Trailmark が下のコメントを一つだけ更新し続け、次に何を学ぶか、なぜかを示します。',
    },
    tick: 'ここでチェックを入れると、Trailmark がロードマップにもチェックを入れます。',
    review: (step, ago) => `復習におすすめ：${step}（${number(ago)} 日前に完了）`,
  },
  holds: {
    until: (when) => `保留中。再開の条件：${when}`,
    putOff: '保留中',
    needs: (names) => `先に${names}が必要`,
    gate: (stage, percent) => `${stage}が ${percent} に達すると始められる`,
    parent: (open) => `この中に未完了のステップが ${number(open)} 件`,
    beaten: {
      pinned: 'ほかのステップがピン留めされている',
      due: 'ほかのステップの期限のほうが早い',
      wip: '学習中のステップが複数あるので、そちらが先',
      goal: 'ほかのステップが目標につながる',
      doing: 'ほかのステップがすでに始まっている',
      stage: 'ほかのステップのほうが前のステージにある',
      required: 'このステップは任意',
      priority: 'ほかのステップのほうが優先度が高い',
      order: 'ほかのステップが先に書かれている',
    },
  },
  reasons: {
    pinned: 'ピン留めされています。',
    pinnedFor: (step) => `ピン留めされた${step}に、このステップが必要です。`,
    due: (left, day) => {
      if (left === 0) return `期限は今日、${day}です。`;
      if (left === 1) return `期限は明日、${day}です。`;
      if (left === -1) return `期限は昨日、${day}でした。`;
      return left > 0 ? `期限は ${number(left)} 日後、${day}です。` : `期限は ${number(-left)} 日前、${day}でした。`;
    },
    neededFor: (step) => `（${step}に必要）`,
    wip: (doing) => `学習中のステップが ${number(doing)} 件あります。新しく始める前に、まず 1 件を終わらせましょう。`,
    goal: (goal) => `目標${goal}につながります。`,
    doing: 'すでに始めています。',
    stage: (name) => `${name}のほうが先です。`,
    required: '任意ではなく必須です。',
    priority: {
      highest: '優先度が最も高いステップです。',
      high: '優先度が高いステップです。',
      medium: '優先度が中くらいのステップです。',
      none: '優先度がもっと低いステップがほかにあります。',
      low: '優先度がさらに低いステップがほかにあります。',
      lowest: '優先度が最も低いステップです。',
    },
    order: '条件が同じステップの中で、ロードマップの最も前にあります。',
    only: '今できるステップはこれだけです。',
    woken: {
      step: (when) => `${when}が終わるまで保留していましたが、それはもう完了しています。`,
      option: (when) => `${when}まで保留していましたが、その時が来ました。`,
      goal: (when) => `${when}まで保留していましたが、今は目標のために必要です。`,
    },
    wokenFromMark: '保留していましたが、今は目標のために必要です。',
    needs: (names) => `必要なものはそろっています：${names}。`,
    why: (note) => `自分のメモ：${note}`,
    unlocks: (names) => `終えると次に進めます：${names}。`,
    place: (where, done, total) => `${where}は ${number(total)} ステップ中 ${number(done)} ステップ完了です。`,
  },
};
