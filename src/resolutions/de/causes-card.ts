import type { CauseText } from '../catalogue.ts';

/** Causes that lie in the card itself or in what was typed from it. */
export const cardCauses = {
  expired_card: {
    title: 'Die Karte ist abgelaufen',
    explanation:
      'Das aufgedruckte Ablaufdatum der Karte ist überschritten. Wahrscheinlich hat der Kunde von der Bank schon eine neue erhalten.',
  },
  invalid_card_number: {
    title: 'Die Kartennummer ist ungültig',
    explanation: 'Die Nummer enthält einen Tippfehler, oder die Bank kennt keine Karte mit dieser Nummer.',
  },
  invalid_expiry_date: {
    title: 'Das Ablaufdatum stimmt nicht',
    explanation: 'Der eingegebene Monat und das Jahr sind nicht die, die der Bank für diese Karte vorliegen.',
  },
  incorrect_cvc: {
    title: 'Der Sicherheitscode ist falsch oder fehlt',
    explanation:
      'Die drei Ziffern auf der Rückseite der Karte (bei American Express vier auf der Vorderseite) stimmten nicht.',
  },
  incorrect_pin: {
    title: 'Die PIN wurde nicht akzeptiert',
    explanation: 'Für die Zahlung war die PIN der Karte nötig; sie wurde falsch oder gar nicht eingegeben.',
  },
  pin_tries_exceeded: {
    title: 'Die PIN ist nach zu vielen Versuchen gesperrt',
    explanation:
      'Die PIN wurde mehrmals falsch eingegeben, deshalb hat die Bank sie gesperrt. Nur die Bank kann sie wieder entsperren.',
  },
  avs_mismatch: {
    title: 'Die Rechnungsadresse stimmt nicht überein',
    explanation:
      'Die Bank vergleicht Straße und Postleitzahl mit ihren eigenen Daten, und die Adresse der Bestellung weicht davon ab.',
  },
  card_not_activated: {
    title: 'Die Karte ist noch nicht aktiviert',
    explanation:
      'Neue oder lange nicht benutzte Karten müssen bei der Bank aktiviert werden, bevor man damit bezahlen kann.',
  },
  saved_card_invalid: {
    title: 'Die hinterlegte Karte ist nicht mehr verwendbar',
    explanation:
      'Die im Kundenkonto hinterlegte Karte ist abgelaufen oder wurde ersetzt, oder sie ist beim Zahlungsdienstleister nicht mehr gespeichert.',
  },
  card_type_not_supported: {
    title: 'Diese Kartenart wird hier nicht akzeptiert',
    explanation:
      'Die Kartenmarke mag stimmen, aber diese Art von Karte (Debit-, Prepaid-, Firmen- oder Geschenkkarte) wird für die Bestellung nicht akzeptiert.',
  },
  network_not_supported: {
    title: 'Der Händler akzeptiert diese Karte oder Zahlungsart nicht',
    explanation:
      'Die Karte gehört zu einer Marke wie American Express, für die dieser Händler keinen Vertrag hat, oder er bietet die gewählte Zahlungsart nicht an. Mit der Karte selbst ist alles in Ordnung.',
  },
  country_not_supported: {
    title: 'Karten aus diesem Land werden nicht akzeptiert',
    explanation:
      'Das Land der Karte, des Kunden oder der Internetverbindung ist für diese Zahlung nicht zugelassen.',
  },
  currency_not_supported: {
    title: 'Die Karte kann in dieser Währung nicht belastet werden',
    explanation:
      'Die Karte, das Konto dahinter oder der Vertrag des Händlers lässt die Währung der Bestellung nicht zu.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
