import type { WrittenVocabulary } from './written-vocabulary.ts';

export const id: WrittenVocabulary = {
  done: 'selesai · sudah · sudah selesai · tuntas · dikuasai · sudah dipelajari · ya',
  doing: `
    sedang · sedang berjalan · sedang dipelajari · dalam proses · sebagian · sebagian selesai · proses ·
    sedang dikerjakan · berjalan · dimulai
  `,
  todo: 'belum · belum mulai · belum dimulai · belum selesai · direncanakan · menunggu · akan datang · rencana · tidak',
  dropped: 'dibatalkan · batal · dilewati · ditinggalkan · tidak berlaku',
  parked: 'ditunda · nanti · dijeda · tertunda',
  header: 'status · keadaan · progres · kemajuan · selesai · selesai?',
  optional: 'opsional · pilihan · tidak wajib',
  deferral: 'jika perlu · bila perlu · saat diperlukan · ketika diperlukan · sesuai kebutuhan',
  resources: `
    sumber · sumber daya · sumber belajar · dokumentasi · tutorial · bacaan · referensi · buku · materi · kursus ·
    tautan
  `,
  prerequisites: 'prasyarat · syarat · bergantung pada',
  goal: 'tujuan · target · sasaran',
  usage: 'cara menggunakan · cara pakai · penggunaan · petunjuk penggunaan · legenda · keterangan',
  units: 'jam · menit · hari · minggu · bulan',
};
