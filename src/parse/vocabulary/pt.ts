import type { WrittenVocabulary } from './written-vocabulary.ts';

export const pt: WrittenVocabulary = {
  done: `
    concluído · concluída · concluido · concluida · completo · completa · completado · completada · feito ·
    feita · finalizado · finalizada · terminado · terminada · aprendido · dominado · sim
  `,
  doing: `
    em andamento · em progresso · em curso · fazendo · estudando · parcial · parcialmente concluído · iniciado ·
    iniciada · começado · revisando
  `,
  todo: `
    pendente · a fazer · por fazer · não iniciado · não iniciada · nao iniciado · não começado · planejado ·
    planejada · a iniciar · futuro · não · aguardando · próximo
  `,
  dropped: 'cancelado · cancelada · pulado · abandonado · desistido · não se aplica',
  parked: 'em espera · adiado · adiada · pausado · pausada · mais tarde · depois',
  header: 'status · estado · situação · situacao · progresso · andamento · concluído · concluído? · feito · feito?',
  optional: 'opcional · bônus · extra',
  deferral: 'quando necessário · quando precisar · se necessário · conforme necessário · sob demanda',
  resources: `
    recurso · recursos · documentação · tutorial · tutoriais · leitura · leituras · referências · referência ·
    livros · materiais · material · bibliografia · cursos · links
  `,
  prerequisites: 'pré-requisitos · pré-requisito · prerrequisitos · requisitos · depende de',
  goal: 'objetivo · meta · meu objetivo',
  usage: 'como usar · como utilizar · modo de uso · legenda · como usar este plano · como usar este roteiro',
  units: 'h · hora · horas · min · minuto · minutos · dia · dias · semana · semanas · mês · meses',
};
