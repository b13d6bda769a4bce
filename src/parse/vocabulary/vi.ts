import type { WrittenVocabulary } from './written-vocabulary.ts';

export const vi: WrittenVocabulary = {
  done: 'xong · hoàn thành · đã hoàn thành · đã xong · đã học · đã học xong · thành thạo',
  doing: `
    đang học · đang làm · đang tiến hành · đang thực hiện · một phần · hoàn thành một phần · đã bắt đầu ·
    đang ôn
  `,
  todo: 'chưa · chưa bắt đầu · chưa học · chưa làm · chưa hoàn thành · chờ · sắp tới · dự kiến · cần làm · đang chờ',
  dropped: 'đã hủy · hủy · bỏ qua · từ bỏ · không áp dụng',
  parked: 'tạm hoãn · tạm dừng · để sau · hoãn lại',
  header: 'trạng thái · tình trạng · tiến độ · hoàn thành · đã xong',
  optional: 'tùy chọn · không bắt buộc · tuỳ chọn',
  deferral: 'khi cần · nếu cần · khi cần thiết',
  resources: 'tài nguyên · tài liệu · hướng dẫn · sách · khóa học · liên kết · tham khảo · đọc thêm',
  prerequisites: 'điều kiện tiên quyết · yêu cầu trước · tiên quyết · yêu cầu',
  goal: 'mục tiêu · mục tiêu học tập',
  usage: 'cách dùng · cách sử dụng · hướng dẫn sử dụng · chú giải · chú thích',
  units: 'giờ · tiếng · phút · ngày · tuần · tháng · h',
};
