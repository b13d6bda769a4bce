import type { WrittenVocabulary } from './written-vocabulary.ts';

export const it: WrittenVocabulary = {
  done: `
    completato · completata · fatto · fatta · finito · finita · terminato · terminata · concluso · imparato ·
    superato · sì
  `,
  doing: `
    in corso · in svolgimento · iniziato · iniziata · parziale · parzialmente completato · sto studiando ·
    in ripasso · in lavorazione
  `,
  todo: `
    da fare · non iniziato · non iniziata · da iniziare · in attesa · pianificato · previsto · in programma ·
    non completato · no · prossimo
  `,
  dropped: 'annullato · annullata · saltato · abbandonato · non applicabile',
  parked: 'in pausa · rimandato · rimandata · sospeso · più tardi · in sospeso',
  header: 'stato · avanzamento · progresso · progressi · completato · completato? · fatto · fatto?',
  optional: 'facoltativo · facoltativa · opzionale',
  deferral: `quando serve · se necessario · al bisogno · quando necessario · all’occorrenza · all'occorrenza`,
  resources: `
    risorsa · risorse · documentazione · tutorial · lettura · letture · riferimenti · libri · materiali ·
    materiale · bibliografia · corsi · link · collegamenti
  `,
  prerequisites: 'prerequisiti · prerequisito · requisiti · dipende da',
  goal: 'obiettivo · scopo · il mio obiettivo',
  usage: 'come si usa · come usare · come usarlo · istruzioni · legenda',
  units: 'h · ora · ore · min · minuto · minuti · giorno · giorni · settimana · settimane · mese · mesi',
};
