import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const doneSteps = wordCount('it', { one: '# passo completato', other: '# passi completati' });
const days = wordCount('it', { one: '# giorno', other: '# giorni' });
// The article is elided before 8 and 11: otto, undici.
const date = (day: string) => (/^(?:8|11) /.test(day) ? `l’${day}` : `il ${day}`);
const number = (value: number) => wordNumber('it', value);

export const it: Words = {
  language: 'it',
  direction: 'ltr',
  quote: (text) => `«${text}»`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'Fase',
    roadmap: 'Percorso',
    progress: 'Progressi',
    steps: 'Passi',
    goal: 'Obiettivo',
    next: 'Prossimo passo',
    first: 'Comincia da',
    because: 'Perché questo passo',
    after: 'Poi',
    alternative: 'Per cambiare',
    read: 'Da leggere',
    prerequisites: 'Prerequisiti',
    others: 'Perché non gli altri',
    all: 'Tutte le fasi',
    total: 'Totale',
    done: 'completato',
    doing: 'in corso',
    todo: 'da fare',
  },
  counts: {
    overall: (done, total) => `${number(done)} di ${doneSteps(total)}`,
    doing: wordCount('it', { other: '# in corso' }),
    parked: wordCount('it', { one: '# rimandato', other: '# rimandati' }),
    blocked: wordCount('it', { other: '# in attesa' }),
    more: wordCount('it', { one: '# altro', other: 'altri #' }),
    unread: wordCount('it', { one: '# altra lettura', other: 'altre # letture' }),
    problems: wordCount('it', { one: '# problema', other: '# problemi' }),
  },
  states: {
    done: 'Tutto completato. Ottimo lavoro!',
    dropped: 'Non resta nessun passo da fare: sono stati tutti scartati.',
    empty: 'Non c’è ancora nessun passo. Scrivine uno così',
    example: 'Il mio primo argomento',
    parked: 'Tutti i passi rimasti sono rimandati. Riprendine uno quando sarà il momento.',
    waiting:
      'Tutti i passi rimasti sono rimandati o ne aspettano uno rimandato. Riprendine uno quando sarà il momento.',
    blocked: 'Tutti i passi rimasti ne aspettano un altro. Guarda di che cosa hanno bisogno.',
    issue: {
      title: 'Che cosa imparare adesso',
      body: 'Trailmark tiene aggiornato un commento qui sotto: dice che cosa imparare adesso e perché.',
    },
    tick: 'Spunta una casella qui e Trailmark la spunterà nel percorso.',
    review: (step, ago) => `Vale la pena ripassare: ${step}, completato ${days(ago)} fa.`,
  },
  holds: {
    until: (when) => `rimandato fino a: ${when}`,
    putOff: 'rimandato',
    needs: (names) => `prima completa ${names}`,
    gate: (stage, percent) => `si apre quando ${stage} raggiunge quota ${percent}`,
    parent: wordCount('it', { one: 'dentro resta # passo da fare', other: 'dentro restano # passi da fare' }),
    beaten: {
      pinned: 'un altro passo è fissato in alto',
      due: 'un altro passo scade prima',
      wip: 'ci sono vari passi in corso: prima finisci quelli',
      goal: 'un altro passo avvicina all’obiettivo',
      doing: 'un altro passo è già cominciato',
      stage: 'un altro passo è in una fase precedente',
      required: 'questo è facoltativo',
      priority: 'un altro passo ha priorità più alta',
      order: 'un altro passo è scritto prima',
    },
  },
  reasons: {
    pinned: 'Lo hai fissato in alto.',
    pinnedFor: (step) => `Hai fissato in alto ${step}, e per quello serve questo passo.`,
    due: (left, day) => {
      if (left === 0) return `Scade oggi, ${day}.`;
      if (left === 1) return `Scade domani, ${day}.`;
      if (left === -1) return `È scaduto ieri, ${day}.`;
      return left > 0 ? `Scade tra ${days(left)}, ${date(day)}.` : `È scaduto ${days(-left)} fa, ${date(day)}.`;
    },
    neededFor: (step) => `(serve per ${step})`,
    wip: wordCount('it', {
      one: 'C’è # passo in corso: finiscilo prima di cominciarne un altro.',
      other: 'Ci sono # passi in corso: finiscine uno prima di cominciarne un altro.',
    }),
    goal: (goal) => `Ti avvicina al tuo obiettivo ${goal}.`,
    doing: 'Lo hai già cominciato.',
    stage: (name) => `${name} viene prima nel percorso.`,
    required: 'È obbligatorio, non facoltativo.',
    priority: {
      highest: 'Ha la priorità più alta.',
      high: 'Ha priorità alta.',
      medium: 'Ha priorità media.',
      none: 'Altri passi hanno priorità più bassa.',
      low: 'Altri passi hanno priorità ancora più bassa.',
      lowest: 'Ha la priorità più bassa.',
    },
    order: 'A parità di condizioni, è il primo nel percorso.',
    only: 'È l’unico passo possibile adesso.',
    woken: {
      step: (when) => `Lo avevi rimandato fino a ${when}, e ora è completato.`,
      option: (when) => `Lo avevi rimandato fino a ${when}, e il momento è arrivato.`,
      goal: (when) => `Lo avevi rimandato fino a ${when}, ma ora serve al tuo obiettivo.`,
    },
    wokenFromMark: 'Lo avevi rimandato, ma ora serve al tuo obiettivo.',
    needs: (names) => `Hai già completato ciò che richiede: ${names}.`,
    why: (note) => `La tua nota: ${note}`,
    unlocks: (names) => `Apre la strada a ${names}.`,
    place: (where, done, total) => `${number(done)} di ${doneSteps(total)} in ${where}.`,
  },
};
