import type { WrittenVocabulary } from './written-vocabulary.ts';

export const fr: WrittenVocabulary = {
  done: `
    fait · faite · terminé · terminée · fini · finie · complété · complétée · achevé · acquis · maîtrisé ·
    validé · oui
  `,
  doing: `
    en cours · en progression · commencé · commencée · partiel · partiellement fait · partiellement acquis ·
    en apprentissage · en révision
  `,
  todo: `
    à faire · a faire · non commencé · pas commencé · pas encore commencé · en attente · prévu · prévue ·
    à venir · planifié · non · non fait · non acquis
  `,
  dropped: 'annulé · annulée · abandonné · ignoré · sauté · non applicable · sans objet',
  parked: 'en pause · reporté · reportée · plus tard · suspendu',
  header: 'statut · état · etat · progression · avancement · fait · fait ? · terminé · terminé ?',
  optional: 'optionnel · optionnelle · facultatif · facultative · bonus · en option',
  deferral: 'au besoin · si besoin · si nécessaire · quand nécessaire · à la demande · en cas de besoin',
  resources: `
    ressource · ressources · documentation · tutoriel · tutoriels · lecture · lectures · références · livres ·
    bibliographie · cours · liens · supports
  `,
  prerequisites: 'prérequis · pré-requis · préalables · dépend de',
  goal: 'objectif · but · mon objectif',
  usage: `comment l'utiliser · comment utiliser · mode d'emploi · utilisation · légende`,
  units: 'h · heure · heures · min · minute · minutes · jour · jours · semaine · semaines · mois',
};
