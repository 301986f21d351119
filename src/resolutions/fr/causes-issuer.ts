import type { CauseText } from '../catalogue.ts';

/** Causes that the customer's bank decides on, in French. */
export const issuerCauses = {
  insufficient_funds: {
    title: 'Le solde disponible est insuffisant',
    explanation:
      'À ce moment-là, le compte ou la ligne de crédit de la carte ne couvrait pas le montant à payer.',
  },
  limit_exceeded: {
    title: 'Un plafond de la carte est atteint',
    explanation:
      'La banque limite le montant ou le nombre de paiements par jour ou par mois. Le lendemain peut suffire, sinon la banque relève le plafond.',
  },
  do_not_honor: {
    title: 'La banque a refusé sans donner de raison',
    explanation:
      'Cette réponse ne dit rien de plus et n’est donc pas un diagnostic : tout est possible, d’un plafond à l’absence de 3-D Secure. Seule la banque le sait.',
  },
  generic_decline: {
    title: 'Le paiement a été refusé, raison inconnue',
    explanation:
      'Un refus a été signalé, sans dire pourquoi ni par qui. La banque peut en dire plus au client.',
  },
  call_issuer: {
    title: 'La banque veut que le client l’appelle',
    explanation: 'La banque n’approuvera pas le paiement avant d’avoir parlé à son client.',
  },
  restricted_card: {
    title: 'La carte est bloquée ou limitée',
    explanation:
      'La banque, ou le client lui-même dans son application bancaire, a bloqué la carte ou restreint son utilisation.',
  },
  invalid_account: {
    title: 'Le compte lié à la carte n’est pas valable',
    explanation:
      'La banque indique que le compte est clos ou inconnu : aucun paiement ne peut aboutir avec cette carte.',
  },
  transaction_not_permitted: {
    title: 'La carte n’est pas ouverte à ce type de paiement',
    explanation:
      'La banque n’autorise pas ce type de paiement avec la carte ; souvent, les paiements en ligne ou à l’étranger sont désactivés.',
  },
  issuer_unavailable: {
    title: 'La banque était injoignable',
    explanation: 'La banque du client n’a pas répondu à temps. Rien n’indique que la carte soit en cause.',
  },
  try_again_later: {
    title: 'La banque n’a pas pu se prononcer sur le moment',
    explanation: 'La banque n’a pas donné de réponse définitive et invite à refaire un essai plus tard.',
  },
  lost_or_stolen_card: {
    title: 'La carte est déclarée perdue ou volée',
    explanation:
      'La carte figure comme perdue ou volée à la banque. Ne pas le dire au client : la personne qui paie n’est peut-être pas le titulaire.',
  },
  pickup_card: {
    title: 'La banque veut faire retirer cette carte',
    explanation:
      'La banque demande aux commerçants de retenir la carte, signe possible d’un usage abusif. Ne pas le dire au client ; seule la banque peut éclaircir la situation.',
  },
  suspected_fraud: {
    title: 'Le paiement est signalé comme fraude possible',
    explanation:
      'La banque, le réseau de cartes ou le prestataire soupçonne un usage abusif ; ce peut être une fausse alerte. Ne pas donner cette raison au client.',
  },
  recurring_revoked: {
    title: 'Le client a stoppé les paiements récurrents',
    explanation:
      'Le titulaire a demandé à sa banque de refuser un débit récurrent de ce commerçant, ou tous. Il ne faut plus les présenter.',
  },
  mandate_refused: {
    title: 'L’accord pour les paiements automatiques manque',
    explanation:
      'Un débit en l’absence du client exige un accord préalable (un mandat), et il n’en existe aucun de valable.',
  },
  authorization_expired: {
    title: 'Le montant réservé a été libéré',
    explanation:
      'La banque avait réservé le montant, mais il n’a pas été encaissé à temps ou on y a renoncé. La commande n’est pas payée.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
