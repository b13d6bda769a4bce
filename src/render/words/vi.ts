import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const number = (value: number) => wordNumber('vi', value);

export const vi: Words = {
  language: 'vi',
  direction: 'ltr',
  quote: (text) => `“${text}”`,
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
    alternative: 'Để đổi không khí',
    read: 'Nên đọc',
    others: 'Vì sao không phải các bước khác',
    all: 'Tất cả giai đoạn',
    total: 'Tổng',
    done: 'đã xong',
    doing: 'đang học',
    todo: 'chưa xong',
  },
  counts: {
    overall: (done, total) => `đã xong ${number(done)} trên ${number(total)} bước`,
    doing: wordCount('vi', { other: '# đang học' }),
    parked: wordCount('vi', { other: '# tạm gác' }),
    blocked: wordCount('vi', { other: '# đang chờ' }),
    more: wordCount('vi', { other: '# mục khác' }),
    unread: wordCount('vi', { other: '# tài liệu khác nên đọc' }),
    problems: wordCount('vi', { other: '# vấn đề' }),
  },
  states: {
    done: 'Đã hoàn thành tất cả. Chúc mừng bạn!',
    empty: 'Chưa có bước nào. Hãy viết một bước như sau',
    example: 'Chủ đề đầu tiên',
    parked: 'Mọi bước còn lại đều tạm gác. Khi đến lúc, hãy chọn một bước để tiếp tục.',
    blocked: 'Mọi bước còn lại đều đang chờ bước khác. Hãy xem chúng cần gì.',
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
      wip: 'có nhiều bước đang học, hãy xong chúng trước',
      goal: 'một bước khác phục vụ mục tiêu',
      doing: 'một bước khác đã bắt đầu rồi',
      stage: 'một bước khác ở giai đoạn trước',
      required: 'bước này là tùy chọn',
      priority: 'một bước khác có độ ưu tiên cao hơn',
      order: 'một bước khác được viết trước',
    },
  },
  reasons: {
    pinned: 'Bạn đã ghim bước này.',
    due: (left, day) => {
      if (left === 0) return `Hạn là hôm nay, ${day}.`;
      return left > 0 ? `Còn ${number(left)} ngày là đến hạn, ${day}.` : `Đã quá hạn ${number(-left)} ngày, ${day}.`;
    },
    neededFor: (step) => `(cần cho ${step})`,
    wip: (doing) => `Có ${number(doing)} bước đang học; hãy xong một bước trước khi bắt đầu bước mới.`,
    goal: (goal) => `Bước này phục vụ mục tiêu ${goal} của bạn.`,
    doing: 'Bạn đã bắt đầu bước này.',
    stage: (name) => `${name} đứng trước trong lộ trình.`,
    required: 'Bước này bắt buộc, không phải tùy chọn.',
    priority: {
      highest: 'Bước này có độ ưu tiên cao nhất.',
      high: 'Bước này có độ ưu tiên cao.',
      medium: 'Bước này có độ ưu tiên vừa.',
      none: 'Các bước khác có độ ưu tiên thấp hơn.',
      low: 'Các bước khác có độ ưu tiên còn thấp hơn.',
      lowest: 'Bước này có độ ưu tiên thấp nhất.',
    },
    order: 'Bước này đứng đầu theo thứ tự của lộ trình.',
    only: 'Đây là bước duy nhất làm được lúc này.',
    woken: {
      step: (when) => `Bạn đã gác bước này cho đến ${when}, và nay điều đó đã xong.`,
      option: (when) => `Bạn đã gác bước này cho đến ${when}, và nay đã đến lúc.`,
      goal: (when) => `Bạn đã gác bước này cho đến ${when}, nhưng nay mục tiêu cần đến nó.`,
    },
    needs: (names) => `Bạn đã xong những gì bước này cần: ${names}.`,
    why: (note) => `Ghi chú của bạn: ${note}`,
    unlocks: (names) => `Bước này mở đường cho ${names}.`,
    place: (where, done, total) => `Đã xong ${number(done)} trên ${number(total)} bước trong ${where}.`,
  },
};
