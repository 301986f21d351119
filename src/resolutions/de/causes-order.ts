import type { OrderCause } from '../../diagnostics/vocabulary.ts';
import type { CauseText } from '../catalogue.ts';

/** Causes that are about the order, not about one answer of a bank. */
export const orderCauseTexts = {
  payment_not_started: {
    title: 'Die Zahlung wurde nie begonnen',
    explanation:
      'Zur Bestellung gibt es keine einzige Transaktion: Der Kunde konnte mit dem Bezahlen gar nicht anfangen. Zuerst ist zu prüfen, ob die Kartenmarke akzeptiert wird.',
  },
  already_paid: {
    title: 'Die Bestellung ist bezahlt',
    explanation: 'Das Geld ist eingegangen und in der Bestellung vermerkt. Es ist nichts mehr zu bezahlen.',
  },
  payment_in_progress: {
    title: 'Eine Zahlung läuft noch',
    explanation:
      'Ein Betrag ist reserviert oder eine Zahlung wird verarbeitet; sie kann also noch durchgehen. Solange das offen ist, könnte eine zweite Zahlung den Kunden doppelt belasten.',
  },
  paid_but_not_registered: {
    title: 'Bezahlt, aber in der Bestellung nicht vermerkt',
    explanation:
      'Die Zahlung war erfolgreich, aber die Bestellung wartet noch darauf. Wahrscheinlich ist die Meldung des Zahlungsdienstleisters an den Shop verloren gegangen.',
  },
  paid_after_cancellation: {
    title: 'Für eine geschlossene Bestellung wurde abgebucht',
    explanation:
      'Eine Zahlung war erfolgreich, obwohl die Bestellung storniert oder abgelaufen war. Entweder wird die Bestellung wieder aufgenommen oder das Geld erstattet.',
  },
  paid_in_another_order: {
    title: 'Wahrscheinlich mit einer späteren Bestellung bezahlt',
    explanation:
      'Derselbe Kunde hat kurz darauf eine andere Bestellung mit gleichem Inhalt und Betrag bezahlt. Das ist ein starker Hinweis, aber kein Beweis.',
  },
  return_to_shop_missing: {
    title: 'Der Kunde ist nicht zum Shop zurückgekehrt',
    explanation:
      'Die Bank hat die Zahlung genehmigt, aber der letzte Klick zurück zum Shop fehlt. Der Shop weiß deshalb vielleicht noch nichts davon.',
  },
  awaiting_customer_payment: {
    title: 'Die Bestellung wartet auf die Zahlung',
    explanation:
      'Sie ist nicht bezahlt, und ein Fehler ist nicht zu finden. Der Kunde kann diese Bestellung bezahlen; eine neue ist nicht nötig.',
  },
  other_method_pending: {
    title: 'Überweisung, Scheck oder Rechnungszahlung steht aus',
    explanation:
      'Der Kunde hat eine Zahlungsart gewählt, die etwas dauert, und das Geld ist noch nicht eingegangen.',
  },
  order_expired: {
    title: 'Die Bestellung ist abgelaufen',
    explanation:
      'Die Zahlungsfrist ist verstrichen. Die Bestellung lässt sich nicht mehr bezahlen, ganz gleich, was vorher schiefging.',
  },
  order_cancelled: {
    title: 'Die Bestellung wurde storniert',
    explanation:
      'Der Kunde oder der Shop hat sie storniert, oder eine Frist ist abgelaufen; sie lässt sich nicht mehr bezahlen.',
  },
  order_refunded: {
    title: 'Die Bestellung wurde erstattet',
    explanation:
      'Das Geld wurde ganz oder teilweise zurückgezahlt. Bis es auf dem Kontoauszug erscheint, können mehrere Tage vergehen.',
  },
  payment_link_not_sent: {
    title: 'Es wurde noch kein Zahlungslink verschickt',
    explanation:
      'Der Link geht hinaus, sobald das Angebot genehmigt ist: Entweder fehlt noch die Genehmigung oder der Versand.',
  },
  checkout_not_completed: {
    title: 'Der Kunde hat vor dem Bezahlen aufgehört',
    explanation:
      'Die Bestellung kam bis zum Warenkorb, zur Kasse oder zu den Rechnungsangaben und nicht weiter.',
  },
  confirmation_missing: {
    title: 'Bezahlt, aber die Bestätigung wurde nicht verschickt',
    explanation:
      'Die Zahlung war erfolgreich, aber die Nachricht, die darauf folgen sollte, steht nicht im Protokoll.',
  },
  confirmation_expected: {
    title: 'Die Bestätigung ist verschickt oder kommt noch',
    explanation:
      'Die Bestellung ist bezahlt, und die Bestätigung ist hinausgegangen oder noch nicht überfällig. Sie geht an die E-Mail-Adresse in den Rechnungsangaben.',
  },
  renewal_on_by_default: {
    title: 'Die Zahlung hat die automatische Verlängerung eingeschaltet',
    explanation:
      'Bei dieser Zahlungsart schaltet der Händler die automatische Verlängerung für den nächsten Zeitraum ein. Der Kunde kann sie ausschalten.',
  },
  renewal_not_available: {
    title: 'Dieses Produkt verlängert sich nicht automatisch',
    explanation:
      'Der Händler bietet dafür keine automatische Verlängerung an: Jeder Zeitraum muss von Hand bestellt und bezahlt werden.',
  },
  renewal_message_missing: {
    title: 'Die Bestätigung der Verlängerung wurde nicht verschickt',
    explanation:
      'Zur automatischen Verlängerung gehört bei diesem Produkt eine eigene Nachricht, und die steht nicht im Protokoll.',
  },
  // Never "fällig": a German invoice that is "fällig" has to be paid.
  invoice_not_due_yet: {
    title: 'Die Frist für den Rechnungsversand läuft noch',
    explanation:
      'Der Händler verspricht die Rechnung innerhalb einer bestimmten Zahl von Arbeitstagen, und die sind noch nicht vorbei.',
  },
  invoice_overdue: {
    title: 'Die Rechnung hätte schon verschickt sein sollen',
    explanation:
      'Die Arbeitstage, innerhalb derer der Händler die Rechnung verspricht, sind vorbei, und verschickt wurde sie nicht.',
  },
  charged_twice: {
    title: 'Es wurde mehr abgebucht, als die Bestellung kostet',
    explanation:
      'Eingezogen wurde, auch nach Abzug der Erstattungen, mehr als der Bestellbetrag. Die Differenz steht dem Kunden zu.',
  },
} as const satisfies Readonly<Record<OrderCause, CauseText>>;
