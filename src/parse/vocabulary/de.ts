import type { WrittenVocabulary } from './written-vocabulary.ts';

export const de: WrittenVocabulary = {
  done: 'erledigt · fertig · abgeschlossen · gelernt · beendet · gemeistert · bestanden · gekonnt · ja',
  doing: `
    in arbeit · in bearbeitung · läuft · begonnen · angefangen · teilweise · teilweise erledigt · laufend ·
    in wiederholung
  `,
  todo: `
    offen · zu erledigen · nicht begonnen · noch nicht begonnen · ausstehend · geplant · noch offen · zu tun ·
    nein · anstehend
  `,
  dropped: 'abgebrochen · gestrichen · übersprungen · entfällt · verworfen · ausgelassen',
  parked: 'zurückgestellt · pausiert · später · verschoben · auf eis',
  header: 'status · stand · fortschritt · zustand · erledigt · erledigt? · fertig · fertig? · lernstand',
  optional: 'optional · freiwillig · wahlweise',
  deferral: 'bei bedarf · wenn nötig · falls nötig · wenn gebraucht',
  resources: `
    ressourcen · dokumentation · tutorial · tutorials · lektüre · literatur · referenzen · bücher · materialien ·
    material · kurse · links · quellen · unterlagen
  `,
  prerequisites: 'voraussetzungen · voraussetzung · vorkenntnisse · setzt voraus',
  goal: 'ziel · lernziel · mein ziel',
  usage: 'benutzung · verwendung · so benutzt du · anleitung · legende · so funktioniert es',
  units: 'h · std · stunde · stunden · min · minute · minuten · tag · tage · woche · wochen · monat · monate',
};
