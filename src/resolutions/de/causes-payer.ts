import type { CauseText } from '../catalogue.ts';

/** Causes on the way through the payment page, or in the customer's wallet. */
export const payerCauses = {
  customer_cancelled: {
    title: 'Die Zahlung wurde auf der Zahlungsseite abgebrochen',
    explanation:
      'Der Kunde hat abgebrochen oder die Zahlungsseite vorzeitig verlassen. Bei diesem Versuch wurde nichts abgebucht.',
  },
  session_expired: {
    title: 'Die Zahlungsseite ist abgelaufen',
    explanation: 'Die Zahlungsseite oder der Link war zu lange offen. Neu aufgerufen funktioniert es.',
  },
  payment_pending: {
    title: 'Die Zahlung hat noch kein endgültiges Ergebnis',
    explanation:
      'Sie wird verarbeitet oder geprüft, oder bei dieser Zahlungsart kommt die Antwort immer erst später. Sie kann noch durchgehen.',
  },
  payer_action_required: {
    title: 'Der Kunde muss die Zahlung noch freigeben',
    explanation:
      'Die Zahlung wartet auf einen Schritt des Kunden, etwa die Freigabe bei PayPal oder bei der Bank.',
  },
  paypal_payer_account_restricted: {
    title: 'Das PayPal-Konto des Kunden lässt sich nicht nutzen',
    explanation:
      'PayPal hat das Konto eingeschränkt, gesperrt oder geschlossen, oder es eignet sich nicht für diese Zahlung. Den Grund erfährt der Inhaber bei PayPal.',
  },
  paypal_funding_declined: {
    title: 'PayPal konnte die Zahlungsquelle nicht belasten',
    explanation:
      'Die Karte oder das Bankkonto hinter dem PayPal-Konto wurde abgelehnt. Mit einer anderen Zahlungsquelle im selben Konto kann es klappen.',
  },
  paypal_agreement_cancelled: {
    title: 'Die PayPal-Vereinbarung ist beendet oder fehlt',
    explanation:
      'Automatische Zahlungen über PayPal beruhen auf einer Vereinbarung, der der Kunde einmal zugestimmt hat. Sie besteht nicht mehr, und er muss neu zustimmen.',
  },
  wallet_token_invalid: {
    title: 'Die Zahlungsdaten der Wallet sind nicht verwendbar',
    explanation:
      'Was Apple Pay, Google Pay oder eine andere Wallet übergeben hat, ist abgelaufen oder für den Shop nicht lesbar.',
  },
  bnpl_declined: {
    title: 'Der Anbieter für späteres Bezahlen hat abgelehnt',
    explanation:
      'Der Anbieter von Ratenzahlung oder Rechnungskauf hat diese Bestellung nicht angenommen. Einen Grund muss er nicht nennen.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
