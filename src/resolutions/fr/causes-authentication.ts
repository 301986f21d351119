import type { CauseText } from '../catalogue.ts';

/** Causes around 3-D Secure, in French. */
export const authenticationCauses = {
  card_not_enrolled_3ds: {
    title: 'La carte n’est pas inscrite à 3-D Secure',
    explanation:
      'La boutique a appelé la page où la banque fait valider les paiements en ligne (3-D Secure), mais la carte n’y est pas inscrite. Une page blanche en est le signe typique.',
  },
  sca_required: {
    title: 'La banque demande une authentification forte',
    explanation:
      'Ce n’est pas un refus : la banque veut que le client valide d’abord le paiement, par un code ou dans son application, et la boutique l’a envoyé sans cette étape.',
  },
  authentication_failed: {
    title: 'La validation auprès de la banque a échoué',
    explanation:
      'À l’étape 3-D Secure, le code était faux, la demande a été refusée dans l’application ou la banque n’a pas pu vérifier l’identité du client.',
  },
  authentication_rejected: {
    title: 'La banque a rejeté l’authentification',
    explanation:
      'La banque a écarté le paiement à l’étape 3-D Secure sans rien demander au client. La même carte a peu de chances de passer tant qu’il n’a pas parlé à sa banque.',
  },
  challenge_abandoned: {
    title: 'La validation auprès de la banque a été interrompue',
    explanation:
      'La page où la banque fait valider le paiement (3-D Secure) a été fermée ou annulée avant la fin.',
  },
  challenge_timeout: {
    title: 'Le délai de validation auprès de la banque est dépassé',
    explanation:
      'La banque attendait un code ou un accord dans son application (3-D Secure), et rien n’est arrivé dans le temps prévu.',
  },
  authentication_pending: {
    title: 'L’authentification par la banque n’est pas terminée',
    explanation:
      'La banque doit faire valider le paiement par le client (3-D Secure) et n’a pas encore donné de résultat. Aucun montant n’est réservé pour l’instant.',
  },
  acs_unavailable: {
    title: 'La page de validation de la banque est en panne',
    explanation:
      'Le service 3-D Secure de la banque ou du réseau de cartes ne fonctionnait pas : le paiement n’a donc pas pu être validé.',
  },
  three_ds_technical_error: {
    title: 'Une erreur technique a interrompu 3-D Secure',
    explanation:
      'L’erreur vient des échanges ou du paramétrage entre la boutique, le prestataire de paiement et le service 3-D Secure. Le client n’y est pour rien.',
  },
  authentication_attempted: {
    title: 'La banque n’a pas pu aller au bout de l’authentification',
    explanation:
      'La banque atteste que 3-D Secure a été tenté, pas que le client a été reconnu. Le paiement peut être accepté, avec plus de risque pour le commerçant.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
