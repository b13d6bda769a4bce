import { expect, test } from 'vitest';
import { readWrittenDays } from '../../src/parse/line/written-days.ts';

const spell = (title: string, language: string | null = 'en'): string | null => {
  const days = readWrittenDays(title, language);
  const write = ({ year, month, day }: NonNullable<typeof days>['from']) =>
    [year, month, day].map((part) => part ?? '?').join('-');
  return days && `${write(days.from)} ${write(days.to)}`;
};

test.each([
  ['Week 22 (Jul 29 - Aug 4)', 'en', '?-7-29 ?-8-4'],
  ['Week 1 (Apr 17–23) — AI concepts', 'en', '?-4-17 ?-4-23'],
  ['Week 4, from March 4 to March 10', 'en', '?-3-4 ?-3-10'],
  ['Day 2 (November 26)', 'id', '?-11-26 ?-11-26'],
  ['Month 3: March 2026', 'en', '2026-3-? 2026-3-?'],
  ['Phase 1 (2025/12 - 2026/02, 约 12 周)', 'zh-Hans', '2025-12-? 2026-2-?'],
  ['8ヶ月目（11月）🔥', 'ja', '?-11-? ?-11-?'],
  ['2025-10', 'ja', '2025-10-? 2025-10-?'],
  ['2025年10月', 'ja', '2025-10-? 2025-10-?'],
  ['2026-03-04 – 2026-03-10: Trees', 'de', '2026-3-4 2026-3-10'],
  ['Woche 1 (03.03. - 09.03.)', 'de', '?-3-3 ?-3-9'],
  ['Woche 1 (3. bis 9. März 2026)', 'de', '2026-3-3 2026-3-9'],
  ['Week 1（3月7日〜3月13日）', 'ja', '?-3-7 ?-3-13'],
  ['第1周（3月4日至3月10日）', 'zh-Hans', '?-3-4 ?-3-10'],
  ['第1週（3月4日至3月10日）', 'zh-Hant', '?-3-4 ?-3-10'],
  ['1주차 (3월 7일 ~ 3월 13일)', 'ko', '?-3-7 ?-3-13'],
  ['Неделя 1 (4–10 марта)', 'ru', '?-3-4 ?-3-10'],
  ['Тиждень 1 (4–10 березня)', 'uk', '?-3-4 ?-3-10'],
  ['Semana 1: 4 de marzo al 10 de marzo', 'es', '?-3-4 ?-3-10'],
  ['Semana 2 (10/08 – 16/08)', 'pt', '?-8-10 ?-8-16'],
  ['Semaine 1 (du 4 au 10 mars)', 'fr', '?-3-4 ?-3-10'],
  ['Settimana 1 (4-10 marzo)', 'it', '?-3-4 ?-3-10'],
  ['Tuần 1 (4 tháng 3 - 10 tháng 3)', 'vi', '?-3-4 ?-3-10'],
  ['Minggu 1 (4 Maret - 10 Maret)', 'id', '?-3-4 ?-3-10'],
  ['Hafta 1 (4-10 Mart 2026)', 'tr', '2026-3-4 2026-3-10'],
  ['الأسبوع ١ (٤ مارس – ١٠ مارس)', 'ar', '?-3-4 ?-3-10'],
  ['هفته ۱ (۴ مارس تا ۱۰ مارس)', 'fa', '?-3-4 ?-3-10'],
  ['שבוע 1 (4 מרץ - 10 מרץ)', 'he', '?-3-4 ?-3-10'],
  ['सप्ताह 1 (४ मार्च – १० मार्च)', 'hi', '?-3-4 ?-3-10'],
  ['Winter (December – January 2026)', 'en', '2025-12-? 2026-1-?'],
  ['Week 5 (Dec 29 – Jan 4, 2026)', 'en', '2025-12-29 2026-1-4'],
  ['Winter: Dezember 2025 bis Februar', 'de', '2025-12-? 2026-2-?'],
  ['May 2026 – March 2026', 'en', '2026-5-? 2026-3-?'],
  ['March 4 2026', 'en', '2026-3-4 2026-3-4'],
  ['Mar. 4, 2026', 'en', '2026-3-4 2026-3-4'],
  ['4th March', 'en', '?-3-4 ?-3-4'],
  ['March 1st', 'en', '?-3-1 ?-3-1'],
  ['2nd of March', 'en', '?-3-2 ?-3-2'],
  ['3rd March', 'en', '?-3-3 ?-3-3'],
  ['1er mars', 'fr', '?-3-1 ?-3-1'],
  ['1º de março', 'pt', '?-3-1 ?-3-1'],
  ['2026.3.4', 'en', '2026-3-4 2026-3-4'],
  ['2026 年 3 月', 'zh-Hans', '2026-3-? 2026-3-?'],
  ['2026년 3월', 'ko', '2026-3-? 2026-3-?'],
  ['3月4日到10号', 'zh-Hans', '?-3-4 ?-3-10'],
  ['3月4號', 'zh-Hant', '?-3-4 ?-3-4'],
  ['3月4日から10日', 'ja', '?-3-4 ?-3-10'],
  ['4.3.2026', 'de', '2026-3-4 2026-3-4'],
  ['10/08/2026', 'pt', '2026-8-10 2026-8-10'],
  ['13/12', 'en', '?-12-13 ?-12-13'],
  ['12/13', 'en', '?-12-13 ?-12-13'],
  ['12/11', 'pt', '?-11-12 ?-11-12'],
  ['8/10', 'zh-Hans', '?-8-10 ?-8-10'],
  ['8/10', 'zh-Hant', '?-8-10 ?-8-10'],
  ['8/10', 'ja', '?-8-10 ?-8-10'],
  ['8/10', 'ko', '?-8-10 ?-8-10'],
  ['13/8', 'ja', '?-8-13 ?-8-13'],
  ['12/10', 'ja', '?-12-10 ?-12-10'],
  ['Tuần 1 (thg 3 - tháng 4)', 'vi', '?-3-? ?-4-?'],
  ['Week 1 | Mar 4', 'en', '?-3-4 ?-3-4'],
  ['Week 1, Mar 4', 'en', '?-3-4 ?-3-4'],
  ['第1周、3月4日', 'zh-Hans', '?-3-4 ?-3-4'],
  ['Week 1 — Mar 4 to 10', 'en', '?-3-4 ?-3-10'],
  ['4 March: Trees', 'en', '?-3-4 ?-3-4'],
  ['from 4 to 10 March', 'en', '?-3-4 ?-3-10'],
  ['4 5 March', 'en', '?-3-4 ?-3-5'],
  ['Mar 4 2025 - Apr 2026', 'en', '2025-3-4 2026-4-?'],
  ['Mar 30 to Apr 10 2026', 'en', '2026-3-30 2026-4-10'],
  ['Week 1 (Mar 4; 12 h)', 'en', '?-3-4 ?-3-4'],
  ['Week 1 (12 h, Mar 4)', 'en', '?-3-4 ?-3-4'],
  ['Week 1 (one) (Apr 5)', 'en', '?-4-5 ?-4-5'],
  ['Trees (3月)', 'zh-Hans', '?-3-? ?-3-?'],
  ['Trees (Dec 31)', 'en', '?-12-31 ?-12-31'],
  ['Trees (Jan 1)', 'en', '?-1-1 ?-1-1'],
  ['Woche 1 (4 March)', 'de', '?-3-4 ?-3-4'],
  ['1 (٠١ مارس – ٩ مارس)', 'ar', '?-3-1 ?-3-9'],
  ['1 (۰۱ مارس – ۹ مارس)', 'fa', '?-3-1 ?-3-9'],
  ['1 (०१ मार्च – ९ मार्च)', 'hi', '?-3-1 ?-3-9'],
] as const)('%s says when it is planned', (title, language, days) => {
  expect(spell(title, language)).toBe(days);
});

test.each([
  ['Phase 1 (Sessions 1–4)', 'en'],
  ['Week 1: Types', 'en'],
  ['Week 3 (14 h)', 'en'],
  ['May 5', 'en'],
  ['Set 3', 'pt'],
  ['Set 3 exercises', 'pt'],
  ['Session 9 — completed 2026-04-21', 'en'],
  ['2024-2025', 'en'],
  ['Chapter 3/4', 'en'],
  ['Plan (3/4)', 'en'],
  ['Sprint (13 / 2026)', 'en'],
  ['Day 1 (32 March)', 'en'],
  ['Trees (Dec 32)', 'en'],
  ['Trees (Jan 0)', 'en'],
  ['2026-00', 'en'],
  ['2026-13', 'en'],
  ['2026-3-45', 'en'],
  ['2026-03/04', 'en'],
  ['04.03.20261', 'de'],
  ['8/10/2', 'pt'],
  ['12/12', 'en'],
  ['4-10', 'en'],
  ['March', 'en'],
  ['Woche 1 (4 mars)', 'de'],
  ['March 4 foo', 'en'],
  ['Trees (Mar 4 → 10)', 'en'],
  ['Trees (#4 March)', 'en'],
  ['Trees (Mar 4 to 10 to 12)', 'en'],
] as const)('%s says nothing of the kind', (title, language) => {
  expect(spell(title, language)).toBeNull();
});

test('no title longer than 120 characters is read', () => {
  const title = (length: number) => `${'x'.repeat(length - 10)} (March 4)`;
  expect(title(120)).toHaveLength(120);
  expect(spell(title(120))).toBe('?-3-4 ?-3-4');
  expect(spell(title(121))).toBeNull();
});

test('a roadmap without a language is read in English', () =>
  expect(spell('Trees (4 March)', null)).toBe('?-3-4 ?-3-4'));
