import type { WrittenVocabulary } from './written-vocabulary.ts';

export const es: WrittenVocabulary = {
  done: `
    completado · completada · completo · completa · hecho · hecha · terminado · terminada · finalizado ·
    finalizada · aprendido · dominado · listo · lista · aprobado · sí
  `,
  doing: `
    en progreso · en curso · en proceso · haciendo · estudiando · parcial · parcialmente hecho · iniciado ·
    empezado · repasando
  `,
  todo: `
    pendiente · por hacer · sin empezar · sin iniciar · no iniciado · no iniciada · no empezado · no comenzado ·
    planificado · planeado · próximo · futuro · no · por empezar
  `,
  dropped: 'cancelado · cancelada · omitido · abandonado · saltado · no aplica · descartado',
  parked: 'en espera · aplazado · pospuesto · en pausa · pausado · más tarde · luego',
  header: 'estado · progreso · situación · avance · completado · completado? · hecho · hecho? · estatus',
  optional: 'opcional · extra',
  deferral: `
    cuando sea necesario · cuando haga falta · si es necesario · según necesidad · cuando lo necesite ·
    bajo demanda
  `,
  resources: `
    recurso · recursos · documentación · tutorial · tutoriales · lectura · lecturas · referencias · libros ·
    materiales · material · bibliografía · cursos · enlaces
  `,
  prerequisites: 'prerrequisitos · prerrequisito · requisitos previos · requisitos · depende de',
  goal: 'objetivo · meta · mi objetivo',
  usage: 'cómo usar · cómo usarlo · cómo utilizar · modo de uso · uso · leyenda · cómo usar este plan',
  units: 'h · hora · horas · min · minuto · minutos · día · días · semana · semanas · mes · meses',
};
