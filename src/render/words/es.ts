import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const doneSteps = wordCount('es', { one: '# paso completado', other: '# pasos completados' });
const days = wordCount('es', { one: '# día', other: '# días' });
const number = (value: number) => wordNumber('es', value);

export const es: Words = {
  language: 'es',
  direction: 'ltr',
  quote: (text) => `«${text}»`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'Etapa',
    roadmap: 'Ruta',
    progress: 'Progreso',
    steps: 'Pasos',
    goal: 'Objetivo',
    next: 'Siguiente',
    first: 'Empieza por',
    because: 'Por qué este paso',
    after: 'Después',
    alternative: 'Para variar',
    read: 'Para leer',
    prerequisites: 'Requisitos previos',
    others: 'Por qué no los demás',
    all: 'Todas las etapas',
    total: 'Total',
    done: 'completado',
    doing: 'en curso',
    todo: 'pendiente',
  },
  counts: {
    overall: (done, total) => `${number(done)} de ${doneSteps(total)}`,
    doing: wordCount('es', { other: '# en curso' }),
    parked: wordCount('es', { one: '# aplazado', other: '# aplazados' }),
    blocked: wordCount('es', { other: '# en espera' }),
    more: wordCount('es', { other: '# más' }),
    unread: wordCount('es', { other: '# más para leer' }),
    problems: wordCount('es', { one: '# problema', other: '# problemas' }),
  },
  states: {
    done: 'Todo completado. ¡Felicidades!',
    dropped: 'No queda ningún paso por hacer: todos se descartaron.',
    empty: 'Todavía no hay ningún paso. Escribe uno así',
    example: 'Mi primer tema',
    parked: 'Todos los pasos pendientes están aplazados. Retoma uno cuando llegue su momento.',
    waiting:
      'Todos los pasos pendientes están aplazados o dependen de uno aplazado. Retoma uno cuando llegue su momento.',
    blocked: 'Todos los pasos pendientes dependen de otro. Mira qué necesitan.',
    issue: {
      title: 'Qué aprender ahora',
      body: 'Trailmark mantiene un comentario abajo: dice qué aprender ahora y por qué.',
    },
    tick: 'Marca una casilla aquí y Trailmark la marcará en la ruta.',
    review: (step, ago) => `Vale la pena repasar: ${step}, completado hace ${days(ago)}.`,
  },
  holds: {
    until: (when) => `aplazado hasta: ${when}`,
    putOff: 'aplazado',
    needs: (names) => `primero hay que completar ${names}`,
    gate: (stage, percent) => `se abre cuando ${stage} llegue al ${percent}`,
    parent: wordCount('es', {
      one: 'aún queda # paso pendiente dentro',
      other: 'aún quedan # pasos pendientes dentro',
    }),
    beaten: {
      pinned: 'otro paso está fijado arriba',
      due: 'otro paso vence antes',
      wip: 'hay varios pasos en curso; termínalos primero',
      goal: 'otro paso contribuye al objetivo',
      doing: 'otro paso ya está empezado',
      stage: 'otro paso está en una etapa anterior',
      required: 'este es opcional',
      priority: 'otro paso tiene más prioridad',
      order: 'otro paso está escrito antes',
    },
  },
  reasons: {
    pinned: 'Lo fijaste arriba.',
    pinnedFor: (step) => `Fijaste arriba ${step}, y para eso hace falta este paso.`,
    due: (left, day) => {
      if (left === 0) return `Vence hoy, ${day}.`;
      if (left === 1) return `Vence mañana, ${day}.`;
      if (left === -1) return `Venció ayer, ${day}.`;
      return left > 0 ? `Vence en ${days(left)}, el ${day}.` : `Venció hace ${days(-left)}, el ${day}.`;
    },
    neededFor: (step) => `(necesario para ${step})`,
    wip: wordCount('es', {
      one: 'Hay # paso en curso: termínalo antes de empezar otro.',
      other: 'Hay # pasos en curso: termina uno antes de empezar otro.',
    }),
    goal: (goal) => `Contribuye a tu objetivo ${goal}.`,
    doing: 'Ya lo has empezado.',
    stage: (name) => `${name} va antes en el plan.`,
    required: 'Es obligatorio, no opcional.',
    priority: {
      highest: 'Tiene la prioridad más alta.',
      high: 'Tiene prioridad alta.',
      medium: 'Tiene prioridad media.',
      none: 'Otros pasos tienen menos prioridad.',
      low: 'Otros pasos tienen aún menos prioridad.',
      lowest: 'Tiene la prioridad más baja.',
    },
    order: 'Entre pasos equivalentes, es el primero de la ruta.',
    only: 'Es el único paso posible ahora.',
    woken: {
      step: (when) => `Lo aplazaste hasta ${when}, y eso ya está completado.`,
      option: (when) => `Lo aplazaste hasta ${when}, y ha llegado el momento.`,
      goal: (when) => `Lo aplazaste hasta ${when}, pero tu objetivo lo necesita ahora.`,
    },
    wokenFromMark: 'Lo aplazaste, pero tu objetivo lo necesita ahora.',
    needs: (names) => `Ya has completado lo que necesita: ${names}.`,
    why: (note) => `Tu nota: ${note}`,
    unlocks: (names) => `Abre el camino a ${names}.`,
    place: (where, done, total) => `${number(done)} de ${doneSteps(total)} en ${where}.`,
  },
};
