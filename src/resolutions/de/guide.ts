import type { GuideTexts } from '../guide-texts.ts';

export const guideTexts: GuideTexts = {
  topics: {
    authorisation: 'Wie die Bank um Bestätigung bittet',
    messages: 'Welche Nachrichten wann kommen',
    renewal: 'Automatische Verlängerung',
    invoice: 'Rechnung',
    contact: 'Ansprechpartner',
    statuses: 'Bezeichnungen für den Bestellstatus',
    notes: 'Gut zu wissen',
  },
  messageNames: {
    quote_sent: 'Angebot',
    quote_approved: 'Genehmigung des Angebots',
    payment_link_sent: 'Zahlungslink',
    cart_opened: 'Warenkorb geöffnet',
    checkout_started: 'Kasse geöffnet',
    billing_details_entered: 'Rechnungsdaten eingegeben',
    redirected_to_bank: 'Weiterleitung zur Bank',
    returned_from_bank: 'Rückkehr von der Bank',
    payment_confirmation_sent: 'Zahlungsbestätigung',
    renewal_confirmation_sent: 'Nachricht, dass die automatische Verlängerung eingeschaltet ist',
    invoice_sent: 'Rechnung',
    payment_reminder: 'Erinnerung',
    second_payment_reminder: 'Zweite Erinnerung',
    order_cancelled: 'Stornierung einer nicht bezahlten Bestellung',
  },
  messages: {
    title: 'Bezahlen bei {merchant}',
    titleOfOrder: 'Bestellung {number} bezahlen ({merchant})',
    topics: 'Themen',
    journey:
      'Bezahlen: {name}{instrument, select, saved {{method, select, card {, bereits hinterlegt} other {, hinterlegtes Konto}}} new {{method, select, card {, neue Karte} other {, neues Konto}}} other {}}{signIn, select, without {, ohne Anmeldung} other {}}',
    noSteps: 'Die Schritte dieses Zahlungswegs sind nicht beschrieben.',
    sees: 'Was erscheint: {text}',
    onPage: 'Seite: {page}',
    renewalOn:
      'Wer so bezahlt, schaltet die automatische Verlängerung ein, sofern es sie für das Produkt gibt.',
    renewalOff: 'Wer so bezahlt, ändert an der automatischen Verlängerung nichts.',

    threeDSAlways: 'Jede Kartenzahlung wird bei der kartenausgebenden Bank bestätigt (3-D Secure).',
    threeDSUsed: 'Die kartenausgebende Bank kann eine Bestätigung der Zahlung verlangen.',
    code: 'Code per SMS: Er kommt an die Telefonnummer, die bei der Bank hinterlegt ist, und wird auf der Zahlungsseite eingegeben.',
    app: 'App der Bank: App öffnen, Zahlung freigeben, dann zur Zahlungsseite zurückkehren.',
    token: 'Token oder Kartenleser: Das Gerät zeigt einen Code, der auf der Zahlungsseite eingegeben wird.',
    bankDecides:
      'Welche Art verlangt wird, bestimmt die Bank. Kommt nichts an, kann die Bank Telefonnummer, App und Karte prüfen.',
    minutes: 'Für die Bestätigung {minutes, plural, one {bleibt # Minute} other {bleiben # Minuten}} Zeit.',
    payPalMayAsk:
      'PayPal kann selbst einen Code, eine Bestätigung in der App oder einen anderen Nachweis verlangen.',

    atOnce:
      '{from, select, quote_approval {sobald das genehmigte Angebot eingegangen ist} order {gleich nach der Bestellung} other {gleich nach der Zahlung}}',
    inDays:
      '{days, plural, one {# Tag} other {# Tage}} {from, select, quote_approval {nach Eingang des genehmigten Angebots} order {nach der Bestellung} other {nach der Zahlung}}',
    inWorkingDays:
      'innerhalb von {days, plural, one {# Arbeitstag} other {# Arbeitstagen}} {from, select, quote_approval {nach Eingang des genehmigten Angebots} order {nach der Bestellung} other {nach der Zahlung}}',
    paidBy: 'Zahlungsart: {methods}',
    instrument:
      '{instrument, select, saved {mit hinterlegter Karte oder hinterlegtem Konto} other {mit neuer Karte oder neuem Konto}}',
    onlyFor: 'für {products}',
    mailbox:
      '{mailbox, select, billing_reference {an die Adresse aus den Rechnungsangaben} other {an die Adresse aus der Bestellung}}',
    unsure:
      'Bei {products} zu erwarten oder unbekannt: Die Quellen widersprechen sich. Bleibt die Nachricht aus, ist das kein Fehler.',

    onByDefault: 'Wird mit der Zahlung eingeschaltet; gilt für: {methods}.',
    canBeSwitchedOff: 'Sie lässt sich jederzeit im Kundenbereich ausschalten.',
    cannotBeSwitchedOff: 'Sie lässt sich nicht ausschalten.',
    availableFor: 'Verfügbar für {products}.',
    notAvailableFor: 'Nicht verfügbar für {products}: Hier wird jedes Mal neu bestellt und bezahlt.',
    triedBefore: 'Abgebucht wird {days, plural, one {# Tag} other {# Tage}} vor Ablauf des Produkts.',
    staysOff: 'Unverändert bleibt sie auf diesem Weg: {journey}.',

    invoice:
      'Sie kommt innerhalb von {days, plural, one {# Arbeitstag} other {# Arbeitstagen}}; Wochenenden und landesweite Feiertage zählen nicht mit (Land: {country}).',
    invoiceDate:
      '{datedOn, select, payment_day {Sie trägt das Datum der Zahlung.} other {Sie trägt das Datum der Bestellung.}}',

    status: '{status}: {words}',
    deadline: 'Eine unbezahlte Bestellung bleibt {days, plural, one {# Tag} other {# Tage}} lang bestehen.',
    reminders: 'Erinnerungen werden an Tag {days} verschickt.',
    adjustable: 'Der Verkäufer kann andere Fristen eingestellt haben.',
    registration:
      '{days, plural, =0 {Zahlungsart {method}: sofort in der Bestellung sichtbar.} one {Zahlungsart {method}: innerhalb von # Tag in der Bestellung sichtbar.} other {Zahlungsart {method}: innerhalb von # Tagen in der Bestellung sichtbar.}}',

    remaining: '{count, plural, one {Ein Schritt fehlt noch:} other {# Schritte fehlen noch:}}',
    positionUnknown: 'Wie weit der Kunde gekommen ist, ist nicht bekannt; hier stehen daher alle Schritte.',
    nothingRemains: 'Die Bestellung ist bezahlt: Es fehlt kein Schritt mehr.',
    wait: 'Mit dem Bezahlen ist zu warten: Eine Zahlung kann noch durchgehen, oder zuerst muss jemand anderes etwas tun.',
    closed: 'Die Bestellung ist abgeschlossen und kann nicht mehr bezahlt werden.',
    unclear: 'Was passiert ist, ist noch nicht ausreichend bekannt. Zuerst klären: {command}',
    noJourney: 'Für diese Bestellung ist kein Zahlungsweg beschrieben.',
  },
};
