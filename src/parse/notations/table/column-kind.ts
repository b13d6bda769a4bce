import { foldText } from '../../../fold-text.ts';

/** What a column of a status table says of its steps besides their status; null for a column that may hold titles. */
export type ColumnKind = 'done' | 'due' | 'estimate' | 'priority' | 'remark' | null;

/** The header cells of each kind, set apart by `·`. */
const WORDS: { readonly [kind in Exclude<ColumnKind, null>]: string } = {
  due: `
    due · due date · deadline · target · target date · 截止 · 截止日期 · 期限 · 마감 · prazo · fecha límite · frist ·
    срок · дедлайн · scadenza · échéance · batas waktu · hạn · son tarih
  `,
  done: `
    date · date completed · completed on · done on · done · completed · finished on · completion date ·
    finished · end date · 完成日期 · 完成时间 · 完成時間 · 日期 · 完了日 · 日付 · 날짜 · 완료일 · data · data de conclusão · fecha ·
    fecha de finalización · datum · дата · tanggal · ngày · tarih · التاريخ · تاریخ · תאריך · तारीख
  `,
  estimate: `
    est · est. · estimate · estimated time · time · duration · hours · effort · 时间 · 時間 · 预计时间 · 預計時間 · 预估 ·
    时长 · 用时 · 所要時間 · 예상 시간 · 시간 · tempo · duração · tiempo · duración · durée · temps · zeit · dauer · aufwand ·
    время · длительность · waktu · durasi · thời gian · süre · durata
  `,
  priority: `
    priority · prio · 优先级 · 優先級 · 優先度 · 우선순위 · prioridade · prioridad · priorité · priorität · приоритет ·
    пріоритет · prioritas · öncelik · priorità · ưu tiên
  `,
  remark: `
    note · notes · remark · remarks · comment · comments · link · links · evidence · resource · resources · 备注 ·
    備註 · 笔记 · 筆記 · 说明 · 链接 · 資源 · 资源 · メモ · 備考 · リンク · 비고 · 메모 · 링크 · notas · observações · enlace · remarques ·
    notizen · bemerkung · anmerkungen · заметки · комментарий · catatan · ghi chú · notlar · ملاحظات · یادداشت ·
    הערות · टिप्पणी · note personali
  `,
};
const KINDS = new Map(
  Object.entries(WORDS).flatMap(([kind, words]) =>
    words.split('·').map((word) => [foldText(word), kind as keyof typeof WORDS] as const),
  ),
);

/** What the header cell of a column says that it holds. */
export function columnKind(header: string): ColumnKind {
  const bare = foldText(header)
    .replace(/[(（][^()（）]*[)）]/gu, '')
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}.]+$/gu, '');
  return KINDS.get(bare) ?? null;
}
