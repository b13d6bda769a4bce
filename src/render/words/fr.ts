import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const doneSteps = wordCount('fr', { one: '# étape terminée', other: '# étapes terminées' });
const days = wordCount('fr', { one: '# jour', other: '# jours' });
// Intl gives `1 août` where French writes `1er août`.
const date = (day: string) => `le ${day.replace(/^1(?= )/, '1er')}`;
const number = (value: number) => wordNumber('fr', value);

export const fr: Words = {
  language: 'fr',
  direction: 'ltr',
  quote: (text) => `« ${text} »`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name} : ${value}`,
  names: {
    stage: 'Partie',
    roadmap: 'Parcours',
    progress: 'Progression',
    steps: 'Étapes',
    goal: 'Objectif',
    next: 'Prochaine étape',
    first: 'Pour commencer',
    because: 'Pourquoi cette étape',
    after: 'Ensuite',
    alternative: 'Pour changer',
    read: 'À lire',
    prerequisites: 'Prérequis',
    others: 'Pourquoi pas les autres',
    all: 'Toutes les parties',
    total: 'Total',
    done: 'terminé',
    doing: 'en cours',
    todo: 'à faire',
  },
  counts: {
    overall: (done, total) => `${doneSteps(done)} sur ${number(total)}`,
    doing: wordCount('fr', { other: '# en cours' }),
    parked: wordCount('fr', { one: '# mise de côté', other: '# mises de côté' }),
    blocked: wordCount('fr', { other: '# en attente' }),
    more: wordCount('fr', { one: '# autre', other: '# autres' }),
    unread: wordCount('fr', { one: '# autre lecture', other: '# autres lectures' }),
    problems: wordCount('fr', { one: '# problème', other: '# problèmes' }),
  },
  states: {
    done: 'Tout est terminé. Bravo !',
    dropped: 'Il ne reste aucune étape à faire : toutes ont été abandonnées.',
    empty: 'Aucune étape pour l’instant. Écrivez-en une comme ceci',
    example: 'Mon premier sujet',
    parked: 'Toutes les étapes restantes sont mises de côté. Reprenez-en une le moment venu.',
    waiting:
      'Toutes les étapes restantes sont mises de côté ou en attendent une qui l’est. Reprenez-en une le moment venu.',
    blocked: 'Toutes les étapes restantes en attendent une autre. Regardez ce qu’il leur faut.',
    issue: {
      title: 'Quoi apprendre ensuite',
      body: 'Trailmark tient à jour un commentaire ci-dessous : il dit quoi apprendre ensuite, et pourquoi.',
    },
    tick: 'Cochez une case ici et Trailmark la cochera dans le parcours.',
    review: (step, ago) => `À revoir : ${step}, terminée il y a ${days(ago)}.`,
  },
  holds: {
    until: (when) => `mise de côté jusqu’à : ${when}`,
    putOff: 'mise de côté',
    needs: (names) => `nécessite d’abord ${names}`,
    gate: (stage, percent) => `s’ouvre quand ${stage} atteint ${percent}`,
    parent: wordCount('fr', {
      one: 'encore # étape à faire à l’intérieur',
      other: 'encore # étapes à faire à l’intérieur',
    }),
    beaten: {
      pinned: 'une autre étape est épinglée en haut',
      due: 'une autre étape a une échéance plus proche',
      wip: 'plusieurs étapes sont en cours ; terminez-les d’abord',
      goal: 'une autre étape contribue à l’objectif',
      doing: 'une autre étape est déjà commencée',
      stage: 'une autre étape est dans une partie antérieure',
      required: 'celle-ci est facultative',
      priority: 'une autre étape a une priorité plus haute',
      order: 'une autre étape est écrite avant',
    },
  },
  reasons: {
    pinned: 'Vous l’avez épinglée en haut.',
    pinnedFor: (step) => `Vous avez épinglé ${step} en haut, et cette étape doit être faite avant.`,
    due: (left, day) => {
      if (left === 0) return `L’échéance est aujourd’hui, ${date(day)}.`;
      if (left === 1) return `L’échéance est demain, ${date(day)}.`;
      if (left === -1) return `L’échéance était hier, ${date(day)}.`;
      return left > 0
        ? `L’échéance est dans ${days(left)}, ${date(day)}.`
        : `L’échéance était il y a ${days(-left)}, ${date(day)}.`;
    },
    neededFor: (step) => `(nécessaire pour ${step})`,
    wip: wordCount('fr', {
      one: '# étape est en cours : terminez-la avant d’en commencer une autre.',
      other: '# étapes sont en cours : terminez-en une avant d’en commencer une autre.',
    }),
    goal: (goal) => `Elle contribue à votre objectif ${goal}.`,
    doing: 'Vous l’avez déjà commencée.',
    stage: (name) => `${name} vient plus tôt dans le parcours.`,
    required: 'Elle est obligatoire, pas facultative.',
    priority: {
      highest: 'Sa priorité est la plus haute.',
      high: 'Sa priorité est haute.',
      medium: 'Sa priorité est moyenne.',
      none: 'D’autres étapes ont une priorité plus basse.',
      low: 'D’autres étapes ont une priorité encore plus basse.',
      lowest: 'Sa priorité est la plus basse.',
    },
    order: 'À égalité, c’est la première dans l’ordre du parcours.',
    only: 'C’est la seule étape possible pour l’instant.',
    woken: {
      step: (when) => `Vous l’aviez mise de côté jusqu’à ${when}, et c’est fait.`,
      option: (when) => `Vous l’aviez mise de côté jusqu’à ${when}, et le moment est venu.`,
      goal: (when) => `Vous l’aviez mise de côté jusqu’à ${when}, mais votre objectif en a besoin maintenant.`,
    },
    wokenFromMark: 'Vous l’aviez mise de côté, mais votre objectif en a besoin maintenant.',
    needs: (names) => `Vous avez terminé ce qu’elle nécessite : ${names}.`,
    why: (note) => `Votre note : ${note}`,
    unlocks: (names) => `Elle ouvre la voie à ${names}.`,
    place: (where, done, total) => `${doneSteps(done)} sur ${number(total)} dans ${where}.`,
  },
};
