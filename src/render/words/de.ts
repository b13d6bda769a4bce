import { wordCount } from './word-count.ts';
import { wordNumber } from './word-number.ts';
import type { Words } from './words.ts';

const steps = wordCount('de', { one: '# Schritt', other: '# Schritten' });
const days = wordCount('de', { one: '# Tag', other: '# Tagen' });
const number = (value: number) => wordNumber('de', value);

export const de: Words = {
  language: 'de',
  direction: 'ltr',
  quote: (text) => `„${text}“`,
  enclose: (text) => ` (${text})`,
  label: (name, value) => `${name}: ${value}`,
  names: {
    stage: 'Abschnitt',
    roadmap: 'Lernplan',
    progress: 'Fortschritt',
    steps: 'Schritte',
    goal: 'Ziel',
    next: 'Als Nächstes',
    first: 'Beginne mit',
    because: 'Warum dieser Schritt',
    after: 'Danach',
    alternative: 'Zur Abwechslung',
    read: 'Zum Lesen',
    prerequisites: 'Voraussetzungen',
    others: 'Warum nicht die anderen',
    all: 'Alle Abschnitte',
    total: 'Gesamt',
    done: 'erledigt',
    doing: 'begonnen',
    todo: 'offen',
  },
  counts: {
    overall: (done, total) => `${number(done)} von ${steps(total)} erledigt`,
    doing: wordCount('de', { other: '# begonnen' }),
    parked: wordCount('de', { other: '# zurückgestellt' }),
    blocked: wordCount('de', { one: '# wartet', other: '# warten' }),
    more: wordCount('de', { one: 'noch #', other: '# weitere' }),
    unread: wordCount('de', { other: 'noch # zum Lesen' }),
    problems: wordCount('de', { one: '# Problem', other: '# Probleme' }),
  },
  states: {
    done: 'Alles erledigt. Gut gemacht!',
    dropped: 'Kein Schritt ist mehr offen: Alle wurden gestrichen.',
    empty: 'Noch gibt es keinen Schritt. So schreibst du einen',
    example: 'Mein erstes Thema',
    parked: 'Alle offenen Schritte sind zurückgestellt. Nimm einen wieder auf, wenn seine Zeit gekommen ist.',
    waiting:
      'Alle offenen Schritte sind zurückgestellt oder warten auf einen zurückgestellten. Nimm einen wieder auf, wenn seine Zeit gekommen ist.',
    blocked: 'Alle offenen Schritte warten auf andere. Sieh nach, was sie voraussetzen.',
    issue: {
      title: 'Was als Nächstes zu lernen ist',
      body: 'Trailmark hält unten einen Kommentar aktuell: Er sagt, was als Nächstes zu lernen ist und warum.',
    },
    tick: 'Hake hier ein Kästchen ab, und Trailmark hakt es im Lernplan ab.',
    review: (step, ago) => `Einen zweiten Blick wert: ${step}, erledigt vor ${days(ago)}.`,
  },
  holds: {
    until: (when) => `zurückgestellt bis: ${when}`,
    putOff: 'zurückgestellt',
    needs: (names) => `setzt ${names} voraus`,
    gate: (stage, percent) => `öffnet sich, wenn ${stage} ${percent} erreicht`,
    parent: wordCount('de', { one: 'darin ist noch # Schritt offen', other: 'darin sind noch # Schritte offen' }),
    beaten: {
      pinned: 'ein anderer Schritt ist angeheftet',
      due: 'ein anderer Schritt ist früher fällig',
      wip: 'mehrere Schritte sind begonnen; beende zuerst diese',
      goal: 'ein anderer Schritt bringt dich dem Ziel näher',
      doing: 'ein anderer Schritt ist schon begonnen',
      stage: 'ein anderer Schritt steht in einem früheren Abschnitt',
      required: 'dieser Schritt ist optional',
      priority: 'ein anderer Schritt hat eine höhere Priorität',
      order: 'ein anderer Schritt steht davor',
    },
  },
  reasons: {
    pinned: 'Du hast ihn oben angeheftet.',
    pinnedFor: (step) => `Du hast ${step} oben angeheftet, und dafür ist dieser Schritt nötig.`,
    due: (left, day) => {
      if (left === 0) return `Er ist heute fällig, am ${day}.`;
      if (left === 1) return `Er ist morgen fällig, am ${day}.`;
      if (left === -1) return `Er war gestern fällig, am ${day}.`;
      return left > 0 ? `Er ist in ${days(left)} fällig, am ${day}.` : `Er war vor ${days(-left)} fällig, am ${day}.`;
    },
    neededFor: (step) => `(nötig für ${step})`,
    wip: wordCount('de', {
      one: '# Schritt ist begonnen; beende ihn, bevor du einen neuen anfängst.',
      other: '# Schritte sind begonnen; beende einen, bevor du einen neuen anfängst.',
    }),
    goal: (goal) => `Er bringt dich deinem Ziel ${goal} näher.`,
    doing: 'Du hast ihn schon begonnen.',
    stage: (name) => `${name} kommt früher an die Reihe.`,
    required: 'Er ist Pflicht und nicht optional.',
    priority: {
      highest: 'Er hat die höchste Priorität.',
      high: 'Er hat eine hohe Priorität.',
      medium: 'Er hat eine mittlere Priorität.',
      none: 'Andere Schritte haben eine niedrigere Priorität.',
      low: 'Andere Schritte haben eine noch niedrigere Priorität.',
      lowest: 'Er hat die niedrigste Priorität.',
    },
    order: 'Unter gleichrangigen Schritten kommt er im Lernplan zuerst.',
    only: 'Es ist der einzige Schritt, der jetzt möglich ist.',
    woken: {
      step: (when) => `Du hast ihn bis ${when} zurückgestellt, und das ist jetzt erledigt.`,
      option: (when) => `Du hast ihn bis ${when} zurückgestellt, und jetzt ist es so weit.`,
      goal: (when) => `Du hast ihn bis ${when} zurückgestellt, aber für dein Ziel brauchst du ihn jetzt.`,
    },
    wokenFromMark: 'Du hast ihn zurückgestellt, aber für dein Ziel brauchst du ihn jetzt.',
    needs: (names) => `Was er voraussetzt, hast du erledigt: ${names}.`,
    why: (note) => `Deine Notiz: ${note}`,
    unlocks: (names) => `Er macht den Weg frei für ${names}.`,
    place: (where, done, total) => `${number(done)} von ${steps(total)} in ${where} erledigt.`,
  },
};
