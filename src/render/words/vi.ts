import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const number = (value: number) => wordNumber('vi', value);

export const vi: Words = {
  language: 'vi',
  direction: 'ltr',
  quote: (text) => `“${text}”`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'Giai đoạn',
    roadmap: 'Lộ trình',
    progress: 'Tiến độ',
    steps: 'Bước',
    goal: 'Mục tiêu',
    next: 'Tiếp theo',
    first: 'Bắt đầu với',
    because: 'Vì sao chọn bước này',
    after: 'Sau đó',
    alternative: 'Đổi không khí',
    read: 'Nên đọc',
    prerequisites: 'Điều kiện tiên quyết',
    others: 'Vì sao chưa phải các bước khác',
    all: 'Tất cả giai đoạn',
    total: 'Tổng',
    done: 'đã xong',
    doing: 'đang học',
    todo: 'chưa xong',
  },
  counts: {
    overall: (done, total) => `đã xong ${number(done)} trong số ${number(total)} bước`,
    doing: wordCount('vi', { other: '# bước đang học' }),
    parked: wordCount('vi', { other: '# bước tạm gác' }),
    blocked: wordCount('vi', { other: '# bước đang chờ' }),
    more: wordCount('vi', { other: '# mục khác' }),
    unread: wordCount('vi', { other: '# tài liệu khác nên đọc' }),
    problems: wordCount('vi', { other: '# vấn đề' }),
  },
  states: {
    done: 'Đã hoàn thành tất cả. Chúc mừng bạn!',
    dropped: 'Không còn bước nào phải làm: tất cả đã được bỏ qua.',
    empty: 'Chưa có bước nào. Hãy viết một bước như sau',
    example: 'Chủ đề đầu tiên',
    parked: 'Mọi bước còn lại đều tạm gác. Khi đến lúc, hãy chọn một bước để tiếp tục.',
    waiting: 'Mọi bước còn lại đều tạm gác hoặc đang chờ một bước tạm gác. Khi đến lúc, hãy chọn một bước để tiếp tục.',
    blocked: 'Mọi bước còn lại đều đang chờ bước khác. Hãy xem chúng cần gì.',
    issue: {
      title: 'Học gì tiếp theo',
      body: 'Trailmark cập nhật một bình luận bên dưới: học gì tiếp theo và vì sao.',
    },
    tick: 'Đánh dấu một ô ở đây, Trailmark sẽ đánh dấu nó trong lộ trình.',
    review: (step, ago) => `Nên xem lại: ${step}, đã xong ${number(ago)} ngày trước.`,
  },
  holds: {
    until: (when) => `tạm gác cho đến khi: ${when}`,
    putOff: 'tạm gác',
    needs: (names) => `cần xong trước: ${names}`,
    gate: (stage, percent) => `mở khi ${stage} đạt ${percent}`,
    parent: (open) => `bên trong còn ${number(open)} bước chưa xong`,
    beaten: {
      pinned: 'một bước khác đã được ghim',
      due: 'một bước khác đến hạn sớm hơn',
      wip: 'có nhiều bước đang học, hãy hoàn thành chúng trước',
      goal: 'một bước khác giúp đạt mục tiêu',
      doing: 'một bước khác đã bắt đầu rồi',
      stage: 'một bước khác ở giai đoạn sớm hơn',
      required: 'bước này là tùy chọn',
      priority: 'một bước khác có mức ưu tiên cao hơn',
      order: 'một bước khác được viết trước',
    },
  },
  reasons: {
    pinned: 'Bạn đã ghim bước này.',
    pinnedFor: (step) => `Bạn đã ghim ${step}, và bước đó cần bước này.`,
    due: (left, day) => {
      if (left === 0) return `Hạn là hôm nay, ngày ${day}.`;
      if (left === 1) return `Hạn là ngày mai, ngày ${day}.`;
      if (left === -1) return `Hạn là hôm qua, ngày ${day}.`;
      return left > 0
        ? `Còn ${number(left)} ngày nữa là đến hạn, ngày ${day}.`
        : `Đã quá hạn ${number(-left)} ngày, hạn là ngày ${day}.`;
    },
    neededFor: (step) => `(cần cho ${step})`,
    wip: (doing) => `Có ${number(doing)} bước đang học; hãy hoàn thành một bước trước khi bắt đầu bước mới.`,
    goal: (goal) => `Bước này giúp bạn đạt mục tiêu ${goal}.`,
    doing: 'Bạn đã bắt đầu bước này.',
    stage: (name) => `${name} đứng trước trong lộ trình.`,
    required: 'Bước này bắt buộc, không phải tùy chọn.',
    priority: {
      highest: 'Bước này có mức ưu tiên cao nhất.',
      high: 'Bước này có mức ưu tiên cao.',
      medium: 'Bước này có mức ưu tiên trung bình.',
      none: 'Có những bước khác có mức ưu tiên thấp hơn.',
      low: 'Có những bước khác có mức ưu tiên còn thấp hơn.',
      lowest: 'Bước này có mức ưu tiên thấp nhất.',
    },
    order: 'Trong các bước ngang nhau, bước này đứng đầu trong lộ trình.',
    only: 'Đây là bước duy nhất làm được lúc này.',
    woken: {
      step: (when) => `Bạn đã tạm gác bước này cho đến khi xong ${when}, và nay bước đó đã xong.`,
      option: (when) => `Bạn đã tạm gác bước này cho đến khi ${when}, và nay đã đến lúc.`,
      goal: (when) => `Bạn đã tạm gác bước này cho đến khi ${when}, nhưng nay mục tiêu cần đến nó.`,
    },
    wokenFromMark: 'Bạn đã tạm gác bước này, nhưng nay mục tiêu cần đến nó.',
    needs: (names) => `Bạn đã xong những gì bước này cần: ${names}.`,
    why: (note) => `Ghi chú của bạn: ${note}`,
    unlocks: (names) => `Bước này mở đường cho ${names}.`,
    place: (where, done, total) => `Đã xong ${number(done)} trong số ${number(total)} bước của ${where}.`,
  },
};
