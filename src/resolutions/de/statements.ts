import type { OrderCause } from '../../diagnostics/vocabulary.ts';
import type { TellableReason } from '../tellable-reason.ts';

// Reasons of which the customer hears only that it did not work share these two.
const notApproved = 'Ihre Bank hat die Zahlung nicht genehmigt.';
const notProcessed = 'Die Zahlung konnte nicht verarbeitet werden.';

/** What the customer hears of a bank's reason: a sentence that states and gives no advice. */
export const reasonStatements = {
  insufficient_funds: 'Der Betrag war auf der Karte in diesem Moment nicht verfügbar.',
  limit_exceeded: 'Der Betrag lag über einem Limit, das für die Karte gilt.',
  expired_card: 'Das Ablaufdatum der Karte ist überschritten.',
  invalid_card_number: 'Die Kartennummer wurde nicht erkannt.',
  invalid_expiry_date: 'Das Ablaufdatum passte nicht zur Karte.',
  incorrect_cvc: 'Der Sicherheitscode passte nicht zur Karte.',
  incorrect_pin: 'Die PIN wurde nicht akzeptiert.',
  pin_tries_exceeded: 'Die PIN der Karte ist zurzeit gesperrt.',
  avs_mismatch: 'Die Rechnungsadresse weicht von der ab, die Ihre Bank von Ihnen hat.',
  do_not_honor: 'Ihre Bank hat die Zahlung ohne Angabe von Gründen abgelehnt.',
  generic_decline: 'Die Zahlung wurde abgelehnt, ein Grund wurde nicht genannt.',
  call_issuer: 'Ihre Bank möchte mit Ihnen sprechen, bevor sie die Zahlung genehmigt.',
  restricted_card: notApproved,
  card_not_activated: 'Die Karte ist noch nicht aktiviert.',
  invalid_account: notApproved,
  transaction_not_permitted: 'Die Karte ist für diese Art von Zahlung nicht freigeschaltet.',
  card_type_not_supported: 'Diese Kartenart wird für die Bestellung nicht akzeptiert.',
  network_not_supported: 'Die Marke der Karte wird für die Bestellung nicht akzeptiert.',
  currency_not_supported: 'Die Karte konnte in der Währung der Bestellung nicht belastet werden.',
  country_not_supported: 'Zahlungen aus dem betreffenden Land werden für die Bestellung nicht akzeptiert.',
  invalid_amount: 'Der Betrag wurde für diese Art von Zahlung nicht akzeptiert.',
  issuer_unavailable: 'Ihre Bank war in diesem Moment nicht erreichbar.',
  too_many_attempts: 'Die Zahlung konnte in diesem Moment nicht angenommen werden.',
  try_again_later: 'Ihre Bank konnte in diesem Moment nicht über die Zahlung entscheiden.',
  recurring_revoked: notApproved,
  sca_required: 'Ihre Bank verlangt eine zusätzliche Bestätigung der Zahlung.',
  card_not_enrolled_3ds:
    'Die Karte ist anscheinend nicht für 3-D Secure registriert, das Verfahren, mit dem Banken Online-Zahlungen bestätigen lassen.',
  authentication_failed: 'Die Bestätigung bei Ihrer Bank hat nicht geklappt.',
  authentication_rejected: notApproved,
  challenge_abandoned: 'Die Bestätigung bei Ihrer Bank wurde nicht abgeschlossen.',
  challenge_timeout: 'Die Zeit für die Bestätigung bei Ihrer Bank ist abgelaufen.',
  authentication_pending: 'Ihre Bank hat das Ergebnis der Bestätigung noch nicht gemeldet.',
  acs_unavailable: 'Die Bestätigungsseite Ihrer Bank war nicht erreichbar.',
  three_ds_technical_error: 'Ein technisches Problem hat die Bestätigung bei Ihrer Bank unterbrochen.',
  authentication_attempted: 'Ihre Bank konnte die Bestätigung nicht abschließen.',
  customer_cancelled: 'Die Zahlung wurde unterbrochen, bevor sie abgeschlossen war.',
  session_expired: 'Die Zahlungsseite ist abgelaufen.',
  payment_pending: 'Das endgültige Ergebnis der Zahlung liegt noch nicht vor.',
  payer_action_required: 'Für die Zahlung fehlt noch Ihre Freigabe.',
  paypal_payer_account_restricted: 'PayPal konnte die Zahlung über Ihr Konto nicht ausführen.',
  paypal_funding_declined:
    'PayPal konnte die Karte oder das Bankkonto, das Sie dort gewählt haben, nicht belasten.',
  paypal_agreement_cancelled: 'Ihre Vereinbarung mit PayPal für diese Zahlungen ist nicht mehr aktiv.',
  payee_account_restricted: notProcessed,
  wallet_token_invalid: 'Die Zahlungsdaten aus Ihrer Wallet konnten nicht gelesen werden.',
  saved_card_invalid: 'Die hinterlegte Karte kann nicht mehr belastet werden.',
  mandate_refused: 'Für automatische Zahlungen fehlt Ihre Ermächtigung.',
  bnpl_declined: 'Der Anbieter für späteres Bezahlen hat den Kauf nicht angenommen.',
  merchant_configuration: notProcessed,
  invalid_request: notProcessed,
  duplicate_transaction: 'Dieselbe Zahlung ist zweimal bei uns angekommen.',
  psp_technical_error: 'Ein technisches Problem hat die Zahlung unterbrochen.',
  authorization_expired: 'Die Reservierung des Betrags besteht nicht mehr.',
  invalid_state: 'Zahlung und Bestellung passen noch nicht zusammen.',
  not_a_failure: 'Zur Zahlung wurde kein Problem gemeldet.',
  unknown: 'Aus der Antwort, die wir erhalten haben, geht nicht hervor, was passiert ist.',
} as const satisfies Readonly<Record<TellableReason, string>>;

/**
 * The same for what is about the order: none of it gives a bank's reason away. The order is named, not called
 * "sie": at the start of a sentence that would read as the customer.
 */
export const situationStatements = {
  payment_not_started: 'Die Zahlung konnte nicht begonnen werden.',
  already_paid: 'Ihre Zahlung ist eingegangen, die Bestellung ist bezahlt.',
  payment_in_progress: 'Eine Zahlung dafür wird bereits verarbeitet.',
  paid_but_not_registered: 'Ihre Zahlung war erfolgreich, ist in der Bestellung aber noch nicht vermerkt.',
  paid_after_cancellation: 'Eine Zahlung ist eingegangen, nachdem die Bestellung geschlossen worden war.',
  paid_in_another_order: 'Anscheinend haben Sie stattdessen schon eine spätere Bestellung bezahlt.',
  return_to_shop_missing:
    'Ihre Bank hat die Zahlung genehmigt, es fehlt nur noch der letzte Schritt zurück zum Shop.',
  awaiting_customer_payment: 'Die Zahlung steht noch aus.',
  other_method_pending:
    'Ihre Zahlung ist noch nicht bei uns eingegangen; bei der gewählten Zahlungsart kann das einige Tage dauern.',
  order_expired: 'Die Zahlungsfrist ist abgelaufen.',
  order_cancelled: 'Die Bestellung wurde storniert.',
  order_refunded: 'Der Betrag wurde Ihnen ganz oder teilweise erstattet.',
  payment_link_not_sent: 'Der Zahlungslink wurde noch nicht verschickt.',
  checkout_not_completed: 'Die Bestellung wurde begonnen, aber nicht abgeschlossen.',
  confirmation_missing: 'Die Bestellung ist bezahlt, aber die Bestätigung wurde Ihnen nicht zugeschickt.',
  confirmation_expected: 'Die Bestellung ist bezahlt, und die Bestätigung kommt per E-Mail.',
  renewal_on_by_default: 'Mit der Zahlung wurde die automatische Verlängerung eingeschaltet.',
  renewal_not_available: 'Für dieses Produkt gibt es keine automatische Verlängerung.',
  renewal_message_missing: 'Die Nachricht zur automatischen Verlängerung wurde Ihnen nicht zugeschickt.',
  invoice_not_due_yet: 'Die Frist, in der Sie Ihre Rechnung erhalten, läuft noch.',
  invoice_overdue: 'Ihre Rechnung hätte inzwischen bei Ihnen sein sollen.',
  charged_twice: 'Es wurde mehr abgebucht, als die Bestellung kostet.',
} as const satisfies Readonly<Record<OrderCause, string>>;
