import type { CauseText } from '../catalogue.ts';

/** Causes on the side of the merchant or its payment provider, or in the rules both have to follow. */
export const merchantCauses = {
  invalid_amount: {
    title: 'Der Betrag wurde nicht akzeptiert',
    explanation:
      'Er liegt über oder unter dem, was für diese Zahlung zulässig ist, oder der Shop hat ihn falsch übermittelt.',
  },
  blocked_by_risk_rules: {
    title: 'Eine Risikoregel hat die Zahlung gestoppt',
    explanation:
      'Abgelehnt hat nicht die Bank, sondern eine Regel oder Sperrliste des Händlers oder des Zahlungsdienstleisters. Dem Kunden nicht sagen; das Team des Händlers kann die Regel prüfen.',
  },
  too_many_attempts: {
    title: 'Zu viele Versuche in kurzer Zeit',
    explanation:
      'Die für diese Karte oder diesen Kunden erlaubten Versuche sind aufgebraucht. Jeder weitere schlägt fehl und verlängert die Wartezeit.',
  },
  compliance_violation: {
    title: 'Gesetz oder Kartenregeln verbieten diese Zahlung',
    explanation:
      'Dagegen steht eine gesetzliche Vorschrift, eine Sanktion oder eine Regel der Kartenorganisation. Dem Kunden nicht sagen; klären muss das der Zahlungsdienstleister.',
  },
  payee_account_restricted: {
    title: 'Das Konto des Händlers ist eingeschränkt',
    explanation:
      'Das Konto des Händlers bei PayPal oder einem anderen Anbieter ist eingeschränkt, geschlossen oder nicht verifiziert und kann deshalb kein Geld empfangen.',
  },
  merchant_configuration: {
    title: 'Die Zahlungseinstellungen des Händlers stimmen nicht',
    explanation:
      'Ein Konto, ein Vertrag oder ein Zugangsschlüssel beim Zahlungsdienstleister ist falsch oder nicht freigeschaltet. Bis das behoben ist, funktioniert keine Karte.',
  },
  invalid_request: {
    title: 'Der Shop hat eine fehlerhafte Anfrage gesendet',
    explanation:
      'Der Zahlungsdienstleister konnte mit der Anfrage des Shops nichts anfangen: Ein Feld war falsch oder fehlte. Der Kunde kann daran nichts ändern.',
  },
  psp_technical_error: {
    title: 'Technische Störung beim Zahlungsdienstleister',
    explanation:
      'Beim Gateway, bei der Händlerbank oder bei der Kartenorganisation gab es eine Störung, oder die Antwort kam zu spät. Vor einem neuen Versuch sicherstellen, dass nichts abgebucht wurde.',
  },
  duplicate_transaction: {
    title: 'Dieselbe Zahlung wurde zweimal gesendet',
    explanation:
      'Der Zahlungsdienstleister hat die zweite abgelehnt, weil es schon eine gleiche gibt. Die erste kann durchaus erfolgreich gewesen sein.',
  },
  invalid_state: {
    title: 'Die Zahlung passt nicht zum Stand der Bestellung',
    explanation:
      'Der Shop hat etwas versucht, das nicht mehr möglich ist: etwa Bezahltes noch einmal zu bezahlen oder einen Betrag einzuziehen, dessen Reservierung aufgehoben ist.',
  },
  not_a_failure: {
    title: 'Es wurde kein Fehler gemeldet',
    explanation:
      'Die Meldung berichtet von einem Erfolg oder ist ein bloßer Hinweis; ein Problem erklärt sie nicht.',
  },
  unknown: {
    title: 'Die Antwort sagt nicht, woran es liegt',
    explanation:
      'Weder Code noch Text der Antwort nennen eine bekannte Ursache. Hier muss man genauer hinsehen.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
