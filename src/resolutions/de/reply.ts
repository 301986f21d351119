import type { ReplyTexts } from '../reply-texts.ts';

export const replyTexts: ReplyTexts = {
  steps: {
    try_other_card: ['Halten Sie eine andere Karte bereit: {merchant} akzeptiert {networks}.'],
    try_other_method: [
      'Sehen Sie nach, welche anderen Zahlungsarten für Ihre Bestellung angeboten werden ({methods}).',
      'Wählen Sie eine davon und folgen Sie den Schritten bis zum Ende.',
      'Lassen Sie die Seite offen, bis der Shop die Zahlung bestätigt.',
    ],
    contact_bank: [
      'Rufen Sie die Nummer auf der Rückseite Ihrer Karte an.',
      'Nennen Sie der Bank den Zeitpunkt und den Betrag der Zahlung.',
      'Fragen Sie, woran die Zahlung gescheitert ist und ob die Karte für Online-Zahlungen freigeschaltet ist.',
      'Sagen Sie uns, was die Bank geantwortet hat, falls Sie unsere Hilfe brauchen.',
    ],
    retry_same_card: ['Halten Sie Ihre Karte und das Telefon bereit, über das Ihre Bank Sie erreicht.'],
    retry_later: ['Warten Sie einige Stunden, bevor Sie es noch einmal versuchen.'],
    complete_authentication: [
      'Halten Sie das Telefon bereit, auf dem Sie die App Ihrer Bank haben oder deren Codes erhalten.',
      'Bestätigen Sie die Zahlung, sobald Ihre Bank Sie darum bittet.',
      'Lassen Sie die Seite offen, bis der Shop die Zahlung bestätigt.',
    ],
    correct_card_details: [
      'Halten Sie Ihre Karte bereit.',
      'Vergleichen Sie Nummer, Ablaufdatum und Sicherheitscode Zeichen für Zeichen mit der Karte.',
    ],
    update_saved_card: ['Halten Sie die neue Karte bereit.'],
    pay_from_customer_area: ['Halten Sie Ihre Bestellnummer bereit: {number}.'],
    return_to_shop: [
      'Sehen Sie nach, ob die Seite der Bank noch offen ist.',
      'Wenn ja, wählen Sie dort „{returnButton}“.',
      'Wenn nicht, geben Sie uns Bescheid und lassen Sie die Bestellung, wie sie ist.',
    ],
    approve_in_wallet: [
      'Melden Sie sich bei PayPal oder bei der Wallet an, die Sie gewählt haben.',
      'Öffnen Sie dort die offene Zahlung und geben Sie sie frei.',
      'Machen Sie weiter, bis der Shop die Bestätigung anzeigt.',
    ],
    wait: [
      'Lassen Sie die Bestellung vorerst, wie sie ist.',
      'Warten Sie, bis Sie von uns oder vom Shop hören.',
    ],
    send_payment_link: ['Warten Sie auf unsere E-Mail mit dem Link und sehen Sie auch im Spam-Ordner nach.'],
    approve_quote: [
      'Sehen Sie das Angebot durch.',
      'Schicken Sie es uns genehmigt zurück.',
      'Warten Sie auf die E-Mail mit dem Zahlungslink.',
    ],
    place_new_order: [
      'Bestellen Sie neu, falls Sie weiterhin interessiert sind.',
      'Bezahlen Sie die neue Bestellung und lassen Sie die Seite offen, bis der Shop sie bestätigt.',
    ],
    resend_message: [
      'Prüfen Sie die E-Mail-Adresse in Ihren Rechnungsangaben.',
      'Sehen Sie in diesem Postfach nach, auch im Spam-Ordner.',
    ],
    check_mailbox: [
      'Sehen Sie im Postfach der Adresse nach, die in Ihren Rechnungsangaben steht.',
      'Sehen Sie auch in dessen Spam-Ordner nach.',
      'Geben Sie uns Bescheid, falls Sie nichts finden.',
    ],
    change_renewal_setting: [
      'Melden Sie sich in Ihrem Kundenkonto an ({merchant}).',
      'Öffnen Sie das Produkt und suchen Sie dort die automatische Verlängerung.',
      'Schalten Sie sie ein oder aus.',
    ],
    merchant_fixes_setup: ['Lassen Sie die Bestellung, wie sie ist, bis Sie von uns hören.'],
    review_refund: [
      'Bewahren Sie den Kontoauszug auf, der den Betrag zeigt.',
      'Warten Sie auf unsere Nachricht.',
    ],
    escalate: [
      'Lassen Sie die Bestellung, wie sie ist, bis Sie von uns hören.',
      'Falls Sie ein Bildschirmfoto haben oder noch wissen, um wie viel Uhr es war, schicken Sie es uns bitte.',
    ],
    none: ['Heben Sie Ihre Bestellnummer für Rückfragen auf: {number}.'],
  },
  messages: {
    steps: '{count, plural, one {Der nächste Schritt:} other {Die nächsten Schritte:}}',
    onScreen: 'Auf dem Bildschirm: {labels}.',
    quoted: '„{word}“',
    closing: 'Falls etwas unklar ist, antworten Sie einfach auf diese Nachricht.',
    closingWithContact:
      'Falls etwas unklar ist, antworten Sie einfach auf diese Nachricht. Sie erreichen uns auch hier: {contact}.',
    regards: 'Freundliche Grüße',
    openOrder:
      'Öffnen Sie die Bestellung noch einmal, wählen Sie die Zahlungsart und folgen Sie den Schritten auf dem Bildschirm.',
    keepOpen: 'Lassen Sie die Seite offen, bis der Shop die Zahlung bestätigt.',
  },
};
