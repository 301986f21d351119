import type { ReplyTexts } from '../reply-texts.ts';

export const replyTexts: ReplyTexts = {
  leads: {
    try_other_card: 'Bitte verwenden Sie diesmal eine andere Karte.',
    try_other_method: 'Bitte wählen Sie diesmal eine andere Zahlungsart.',
    contact_bank: 'Ihre Bank kann die Zahlung prüfen; bitte rufen Sie dort an.',
    retry_same_card: 'Bitte starten Sie die Zahlung mit derselben Karte noch einmal.',
    retry_later:
      'Zu einem anderen Zeitpunkt klappt es möglicherweise. Falls nicht, geben Sie uns Bescheid; wir gehen der Sache dann weiter nach.',
    complete_authentication:
      'Bitte bestätigen Sie die Zahlung bei Ihrer Bank, damit sie abgeschlossen werden kann.',
    correct_card_details:
      'Bitte geben Sie die Kartendaten noch einmal ein und prüfen Sie, ob die Rechnungsadresse mit der übereinstimmt, die Ihre Bank von Ihnen hat.',
    update_saved_card:
      'Bitte wählen Sie eine neue Karte, wenn Sie diese Bestellung bezahlen, oder ersetzen Sie zuerst die in Ihrem Kundenkonto hinterlegte Karte.',
    pay_from_customer_area: 'Die Bestellung kann weiterhin bezahlt werden; eine neue ist nicht nötig.',
    return_to_shop:
      'Bitte schließen Sie den Vorgang ab, falls das noch möglich ist; wenn nicht, prüfen wir, was passiert ist.',
    approve_in_wallet:
      'Bitte geben Sie die Zahlung bei PayPal oder in der Wallet frei, die Sie gewählt haben.',
    wait: 'Sie müssen im Moment nichts tun. Wir melden uns bei Ihnen, falls noch etwas fehlt.',
    send_payment_link:
      'Wir schicken Ihnen per E-Mail einen Link, mit dem Sie in wenigen Schritten bezahlen können.',
    approve_quote: 'Sobald uns Ihre Zusage vorliegt, schicken wir Ihnen den Zahlungslink.',
    place_new_order: 'Falls Sie weiterhin interessiert sind, können Sie gern neu bestellen.',
    resend_message: 'Wir lassen sie Ihnen zusenden.',
    check_mailbox:
      'Unsere Nachrichten gehen an die E-Mail-Adresse in Ihren Rechnungsangaben. Falls diese dort nicht zu finden ist, lassen wir sie Ihnen noch einmal zusenden.',
    change_renewal_setting:
      'Das können Sie selbst ändern, sofern das Produkt es zulässt. Wir zeigen Ihnen gern, wo.',
    merchant_fixes_setup: 'Wir lassen das prüfen und melden uns bei Ihnen, sobald es behoben ist.',
    review_refund:
      'Wir prüfen das und teilen Ihnen mit, was sich ergeben hat und wie Sie zu viel Abgebuchtes zurückerhalten.',
    escalate:
      'Wir geben Ihren Fall an ein Team weiter, das ihn eingehend prüfen kann, und melden uns dann bei Ihnen.',
    none: 'Sie müssen nichts weiter tun.',
  },
  steps: {
    try_other_card: ['Halten Sie die andere Karte und das Telefon bereit, über das Ihre Bank Sie erreicht.'],
    try_other_method: [
      '{knowsMethods, select, yes {Sehen Sie nach, welche dieser Zahlungsarten für Ihre Bestellung angeboten werden: {methods}.} other {Sehen Sie nach, welche anderen Zahlungsarten auf der Zahlungsseite angeboten werden.}}',
      'Wählen Sie eine davon und folgen Sie den Schritten bis zum Ende.',
      'Wenn Sie online bezahlen, lassen Sie die Seite offen, bis der Shop die Zahlung bestätigt.',
    ],
    contact_bank: [
      'Rufen Sie die Nummer auf der Rückseite Ihrer Karte an.',
      'Nennen Sie der Bank den Zeitpunkt und den Betrag der Zahlung.',
      'Fragen Sie, was aus der Zahlung geworden ist und ob die Karte für Online-Zahlungen freigeschaltet ist.',
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
      'Melden Sie sich bei PayPal oder bei der gewählten Wallet an.',
      'Rufen Sie dort die wartende Zahlung auf und geben Sie sie frei.',
      'Folgen Sie den Schritten, bis der Shop die Bestätigung anzeigt.',
    ],
    wait: [
      'Lassen Sie die Bestellung vorerst, wie sie ist.',
      'Warten Sie, bis Sie von uns oder vom Shop hören.',
    ],
    send_payment_link: ['Warten Sie auf unsere E-Mail mit dem Link und sehen Sie auch im Spam-Ordner nach.'],
    approve_quote: [
      'Sehen Sie sich das Angebot an.',
      'Schicken Sie es uns mit Ihrer Zusage zurück.',
      'Achten Sie danach auf unsere E-Mail, auch im Spam-Ordner.',
    ],
    place_new_order: [
      'Geben Sie eine neue Bestellung auf.',
      'Bezahlen Sie sie und lassen Sie die Seite offen, bis der Shop sie bestätigt.',
    ],
    resend_message: [
      'Prüfen Sie die E-Mail-Adresse in Ihren Rechnungsangaben.',
      'Sehen Sie in diesem Postfach nach, auch im Spam-Ordner.',
    ],
    check_mailbox: [
      'Sehen Sie im Postfach dieser Adresse nach.',
      'Sehen Sie auch in dessen Spam-Ordner nach.',
      'Geben Sie uns Bescheid, falls Sie nichts finden.',
    ],
    change_renewal_setting: [
      'Melden Sie sich in Ihrem Kundenkonto an ({merchant}).',
      'Öffnen Sie das Produkt und suchen Sie dort die automatische Verlängerung.',
      'Schalten Sie sie ein oder aus.',
    ],
    merchant_fixes_setup: ['Versuchen Sie es auf demselben Weg erst wieder, wenn Sie von uns gehört haben.'],
    review_refund: [
      'Bewahren Sie den Kontoauszug auf, der den Betrag zeigt.',
      'Warten Sie auf unsere Nachricht.',
    ],
    escalate: [
      'Lassen Sie die Bestellung, wie sie ist, bis Sie von uns hören.',
      'Falls möglich, schicken Sie uns ein Bildschirmfoto oder nennen Sie uns die Uhrzeit.',
    ],
    none: ['Heben Sie Ihre Bestellnummer für Rückfragen auf: {number}.'],
  },
  messages: {
    steps: '{count, plural, one {Der nächste Schritt:} other {Die nächsten Schritte:}}',
    onScreen: 'Auf dem Bildschirm: {labels}.',
    quoted: '„{word}“',
    holdingState: 'Wir gehen der Sache gerade nach.',
    holdingLead: 'Eine Antwort haben wir noch nicht; sobald wir sie haben, melden wir uns bei Ihnen.',
    questionOpen: 'Ihrer Frage gehen wir nach und melden uns dann bei Ihnen.',
    invoiceBy: 'Sie erhalten sie bis {date}.',
    closing: 'Falls etwas unklar ist, antworten Sie einfach auf diese Nachricht.',
    closingWithContact:
      'Falls etwas unklar ist, antworten Sie einfach auf diese Nachricht. Sie erreichen uns auch hier: {contact}.',
    regards: 'Freundliche Grüße',
    openOrder:
      'Öffnen Sie die Bestellung noch einmal, wählen Sie die Zahlungsart und folgen Sie den Schritten auf dem Bildschirm.',
    keepOpen: 'Lassen Sie die Seite offen, bis der Shop die Zahlung bestätigt.',
  },
};
