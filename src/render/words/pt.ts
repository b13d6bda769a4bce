import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const doneSteps = wordCount('pt', { one: '# passo concluído', other: '# passos concluídos' });
const days = wordCount('pt', { one: '# dia', other: '# dias' });
const number = (value: number) => wordNumber('pt', value);

export const pt: Words = {
  language: 'pt',
  direction: 'ltr',
  quote: (text) => `“${text}”`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'Etapa',
    roadmap: 'Roteiro',
    progress: 'Progresso',
    steps: 'Passos',
    goal: 'Objetivo',
    next: 'A seguir',
    first: 'Comece por',
    because: 'Por que este passo',
    after: 'Depois disso',
    alternative: 'Para variar',
    read: 'Para ler',
    prerequisites: 'Pré-requisitos',
    others: 'Por que não os outros',
    all: 'Todas as etapas',
    total: 'Total',
    done: 'concluído',
    doing: 'em andamento',
    todo: 'em aberto',
  },
  counts: {
    overall: (done, total) => `${number(done)} de ${doneSteps(total)}`,
    doing: wordCount('pt', { other: '# em andamento' }),
    parked: wordCount('pt', { one: '# adiado', other: '# adiados' }),
    blocked: wordCount('pt', { other: '# à espera' }),
    more: wordCount('pt', { other: 'mais #' }),
    unread: wordCount('pt', { other: 'mais # para ler' }),
    problems: wordCount('pt', { one: '# problema', other: '# problemas' }),
  },
  states: {
    done: 'Tudo concluído. Parabéns!',
    dropped: 'Não resta nenhum passo a fazer: todos foram descartados.',
    empty: 'Ainda não há nenhum passo. Escreva um assim',
    example: 'Meu primeiro tema',
    parked: 'Todos os passos em aberto foram adiados. Retome um quando chegar a hora.',
    waiting: 'Todos os passos em aberto foram adiados ou dependem de um adiado. Retome um quando chegar a hora.',
    blocked: 'Todos os passos em aberto dependem de outro. Veja do que precisam.',
    issue: {
      title: 'O que aprender a seguir',
      body: 'O Trailmark mantém um comentário abaixo: ele diz o que aprender a seguir e por quê.',
    },
    tick: 'Marque uma caixa aqui e o Trailmark a marcará também no roteiro.',
    review: (step, ago) => `Vale a pena rever: ${step}, concluído há ${days(ago)}.`,
  },
  holds: {
    until: (when) => `adiado até: ${when}`,
    putOff: 'adiado',
    needs: (names) => `primeiro conclua ${names}`,
    gate: (stage, percent) => `abre quando ${stage} chegar a ${percent}`,
    parent: wordCount('pt', {
      one: 'ainda há # passo em aberto dentro dele',
      other: 'ainda há # passos em aberto dentro dele',
    }),
    beaten: {
      pinned: 'outro passo está fixado no topo',
      due: 'outro passo vence antes',
      wip: 'há vários passos em andamento; termine-os primeiro',
      goal: 'outro passo contribui para o objetivo',
      doing: 'outro passo já foi começado',
      stage: 'outro passo está em uma etapa anterior',
      required: 'este é opcional',
      priority: 'outro passo tem prioridade maior',
      order: 'outro passo está escrito antes',
    },
  },
  reasons: {
    pinned: 'Você o fixou no topo.',
    pinnedFor: (step) => `Você fixou ${step} no topo, e este passo é necessário para isso.`,
    due: (left, day) => {
      if (left === 0) return `Vence hoje, ${day}.`;
      if (left === 1) return `Vence amanhã, ${day}.`;
      if (left === -1) return `Venceu ontem, ${day}.`;
      return left > 0 ? `Vence em ${days(left)}, em ${day}.` : `Venceu há ${days(-left)}, em ${day}.`;
    },
    neededFor: (step) => `(necessário para ${step})`,
    wip: wordCount('pt', {
      one: 'Há # passo em andamento: termine-o antes de começar outro.',
      other: 'Há # passos em andamento: termine um antes de começar outro.',
    }),
    goal: (goal) => `Contribui para o seu objetivo ${goal}.`,
    doing: 'Você já começou este passo.',
    stage: (name) => `${name} vem antes no plano.`,
    required: 'É obrigatório, não opcional.',
    priority: {
      highest: 'Tem a prioridade mais alta.',
      high: 'Tem prioridade alta.',
      medium: 'Tem prioridade média.',
      none: 'Outros passos têm prioridade menor.',
      low: 'Outros passos têm prioridade ainda menor.',
      lowest: 'Tem a prioridade mais baixa.',
    },
    order: 'Entre passos equivalentes, é o primeiro no roteiro.',
    only: 'É o único passo possível agora.',
    woken: {
      step: (when) => `Você o adiou até ${when}, e isso já está concluído.`,
      option: (when) => `Você o adiou até ${when}, e chegou a hora.`,
      goal: (when) => `Você o adiou até ${when}, mas seu objetivo precisa dele agora.`,
    },
    wokenFromMark: 'Você o adiou, mas seu objetivo precisa dele agora.',
    needs: (names) => `Você já concluiu o que ele exige: ${names}.`,
    why: (note) => `Sua nota: ${note}`,
    unlocks: (names) => `Abre caminho para ${names}.`,
    place: (where, done, total) => `${number(done)} de ${doneSteps(total)} em ${where}.`,
  },
};
