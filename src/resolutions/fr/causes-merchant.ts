import type { CauseText } from '../catalogue.ts';

/** Causes on the side of the merchant or its payment provider, or in the rules both have to follow, in French. */
export const merchantCauses = {
  invalid_amount: {
    title: 'Le montant n’a pas été accepté',
    explanation:
      'Il est supérieur ou inférieur à ce qui est permis pour ce paiement, ou la boutique l’a transmis sous une forme incorrecte.',
  },
  blocked_by_risk_rules: {
    title: 'Bloqué par une règle de risque, pas par la banque',
    explanation:
      'Une règle ou une liste de blocage du commerçant ou du prestataire a refusé le paiement, pas la banque. Ne pas le dire au client ; l’équipe du commerçant peut revoir la règle.',
  },
  too_many_attempts: {
    title: 'Trop d’essais en peu de temps',
    explanation:
      'Le nombre d’essais permis pour cette carte ou ce client est épuisé. Tout nouvel essai échoue et prolonge l’attente.',
  },
  compliance_violation: {
    title: 'La loi ou le réseau interdit ce paiement',
    explanation:
      'Une règle légale, une sanction ou une règle du réseau de cartes s’y oppose. Ne pas le dire au client ; c’est au prestataire d’éclaircir la situation.',
  },
  payee_account_restricted: {
    title: 'Le compte du commerçant est limité',
    explanation:
      'Le compte du commerçant chez PayPal ou un autre prestataire est limité, clos ou non vérifié : il ne peut pas recevoir l’argent.',
  },
  merchant_configuration: {
    title: 'Le paiement est mal configuré chez le commerçant',
    explanation:
      'Un compte, un contrat ou une clé d’accès chez le prestataire de paiement est erroné ou inactif. Aucune carte ne passera avant correction.',
  },
  invalid_request: {
    title: 'La boutique a envoyé une demande erronée',
    explanation:
      'Le prestataire de paiement n’a pas pu exploiter la demande de la boutique : un champ était faux ou manquait. Le client n’y peut rien.',
  },
  psp_technical_error: {
    title: 'Panne technique chez le prestataire de paiement',
    explanation:
      'La passerelle, la banque acquéreuse ou le réseau de cartes était en panne ou a répondu trop tard. Vérifier que rien n’a été débité avant tout nouvel essai.',
  },
  duplicate_transaction: {
    title: 'Le même paiement a été envoyé deux fois',
    explanation:
      'Le prestataire a refusé le second parce qu’un premier, identique, existe déjà et a très bien pu être payé.',
  },
  invalid_state: {
    title: 'Le paiement ne va pas avec l’état de la commande',
    explanation:
      'La boutique a tenté une opération qui n’est plus possible, comme payer ce qui est payé ou encaisser un montant déjà libéré.',
  },
  not_a_failure: {
    title: 'Aucun échec n’est signalé',
    explanation:
      'Le message annonce une réussite ou donne une simple information : il n’explique donc aucun problème.',
  },
  unknown: {
    title: 'La réponse ne dit pas ce qui ne va pas',
    explanation:
      'Ni le code ni le texte de la réponse ne désigne une cause connue. Il faut y regarder de plus près.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
