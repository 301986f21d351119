import type { CauseText } from '../catalogue.ts';

/** Causes that lie in the card itself or in what was typed from it, in French. */
export const cardCauses = {
  expired_card: {
    title: 'La carte a expiré',
    explanation:
      'La date inscrite sur la carte est passée. Le client en a sans doute déjà reçu une nouvelle de sa banque.',
  },
  invalid_card_number: {
    title: 'Le numéro de carte n’est pas valable',
    explanation: 'Le numéro contient une faute de frappe, ou la banque ne connaît aucune carte à ce numéro.',
  },
  invalid_expiry_date: {
    title: 'La date d’expiration ne correspond pas',
    explanation: 'Le mois et l’année saisis ne sont pas ceux que la banque connaît pour cette carte.',
  },
  incorrect_cvc: {
    title: 'Le code de sécurité est faux ou manquant',
    explanation:
      'Les trois chiffres au dos de la carte (quatre au recto d’une American Express) ne correspondent pas.',
  },
  incorrect_pin: {
    title: 'Le code PIN n’a pas été accepté',
    explanation: 'Le paiement demandait le code PIN de la carte : il était faux ou n’a pas été saisi.',
  },
  pin_tries_exceeded: {
    title: 'Le code PIN est verrouillé après trop d’essais',
    explanation:
      'Un code PIN erroné a été saisi plusieurs fois et la banque l’a verrouillé. Elle seule peut le déverrouiller.',
  },
  avs_mismatch: {
    title: 'L’adresse de facturation ne correspond pas',
    explanation:
      'La banque compare la rue et le code postal avec ses propres données, et l’adresse de la commande est différente.',
  },
  card_not_activated: {
    title: 'La carte n’est pas encore activée',
    explanation:
      'Une carte neuve, ou restée longtemps inutilisée, doit être activée auprès de la banque avant le premier paiement.',
  },
  saved_card_invalid: {
    title: 'La carte enregistrée n’est plus utilisable',
    explanation:
      'La carte conservée pour ce compte a expiré ou a été remplacée, ou le prestataire de paiement n’en a plus trace.',
  },
  card_type_not_supported: {
    title: 'Ce type de carte n’est pas accepté ici',
    explanation:
      'Le réseau est peut-être le bon, mais cette sorte de carte (débit, prépayée, professionnelle ou cadeau) n’est pas acceptée pour cette commande.',
  },
  network_not_supported: {
    title: 'Le commerçant n’accepte pas cette carte ou ce moyen',
    explanation:
      'La carte appartient à un réseau, American Express par exemple, avec lequel ce commerçant n’a pas de contrat, ou il ne propose pas le moyen de paiement choisi. La carte elle-même n’a rien.',
  },
  country_not_supported: {
    title: 'Les cartes de ce pays ne sont pas acceptées',
    explanation:
      'Le pays de la carte, du client ou de la connexion internet n’est pas accepté pour ce paiement.',
  },
  currency_not_supported: {
    title: 'La carte ne peut pas être débitée dans cette monnaie',
    explanation:
      'La carte, le compte qui s’y rattache ou le contrat du commerçant ne permet pas la monnaie de la commande.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
