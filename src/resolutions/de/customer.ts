import type { Action } from '../../diagnostics/vocabulary.ts';
import type { CustomerText, Offer } from '../catalogue.ts';

const notCompleted = 'Die Zahlung konnte nicht abgeschlossen werden.';
const notPaidYet = 'Die Zahlung steht noch aus.';

/** What the customer reads. No blame; where a payment may still go through, no word about paying. */
export const customerTexts = {
  try_other_card: {
    state: notCompleted,
    request: 'Bitte verwenden Sie für diese Zahlung eine andere Karte.',
  },
  try_other_method: {
    state: notCompleted,
    request:
      'Bitte wählen Sie eine andere Zahlungsart ({methods}), sofern sie für Ihre Bestellung angeboten wird.',
  },
  contact_bank: {
    state: notCompleted,
    request:
      'Bitte rufen Sie Ihre Bank unter der Nummer auf der Rückseite Ihrer Karte an und fragen Sie nach dieser Zahlung. Dort sieht man, woran es lag, und kann Ihnen weiterhelfen.',
  },
  retry_same_card: {
    state: notCompleted,
    request:
      'Bitte starten Sie die Zahlung mit derselben Karte noch einmal und lassen Sie die Seite offen, bis der Shop die Zahlung bestätigt.',
  },
  retry_later: {
    state: notCompleted,
    request:
      'Bitte warten Sie einige Stunden und versuchen Sie es dann noch einmal. Sollte es immer noch nicht klappen, geben Sie uns Bescheid; wir gehen der Sache dann weiter nach.',
  },
  complete_authentication: {
    state: 'Die Zahlung ist bei Ihrer Bank noch nicht bestätigt.',
    request:
      'Bitte schließen Sie die Zahlung ab: Sobald Ihre Bank Sie darum bittet, bestätigen Sie die Zahlung in der App der Bank oder mit dem Code, den Sie von ihr erhalten. Lassen Sie die Seite offen, bis der Shop die Zahlung bestätigt.',
  },
  correct_card_details: {
    state: notCompleted,
    request:
      'Bitte geben Sie die Kartendaten noch einmal genau so ein, wie sie auf Ihrer Karte stehen, und prüfen Sie, ob die Rechnungsadresse mit der übereinstimmt, die Ihre Bank von Ihnen hat.',
  },
  update_saved_card: {
    state: notCompleted,
    request:
      'Bitte wählen Sie eine neue Karte, wenn Sie diese Bestellung bezahlen, oder ersetzen Sie zuerst die in Ihrem Kundenkonto hinterlegte Karte.',
  },
  pay_from_customer_area: {
    state: notPaidYet,
    request: 'Zum Bezahlen müssen Sie nur {payRoute}. Eine neue Bestellung ist nicht nötig.',
  },
  return_to_shop: {
    state: 'Der Shop hat noch keine Rückmeldung zur Zahlung erhalten.',
    request:
      'Falls die Seite der Bank noch offen ist, wählen Sie dort bitte „{returnButton}“, um den Vorgang abzuschließen. Haben Sie sie schon geschlossen, geben Sie uns einfach Bescheid und lassen Sie die Bestellung, wie sie ist; wir prüfen dann, was passiert ist.',
  },
  approve_in_wallet: {
    state: 'Die Zahlung ist noch nicht freigegeben.',
    request:
      'Bitte melden Sie sich bei PayPal oder der Wallet an, die Sie gewählt haben, geben Sie die Zahlung dort frei und machen Sie weiter, bis der Shop die Bestätigung anzeigt.',
  },
  wait: {
    state: 'Wir warten noch auf das endgültige Ergebnis.',
    request: 'Bitte lassen Sie vorerst alles, wie es ist. Wir melden uns bei Ihnen, falls noch etwas fehlt.',
  },
  send_payment_link: {
    state: notPaidYet,
    request: 'Wir schicken Ihnen per E-Mail einen Link, mit dem Sie in wenigen Schritten bezahlen können.',
  },
  approve_quote: {
    state: 'Das Angebot dazu wartet noch auf Ihre Zusage.',
    request:
      'Bitte sehen Sie sich das Angebot an und schicken Sie es uns mit Ihrer Zusage zurück. Sobald es bei uns ist, erhalten Sie den Zahlungslink.',
  },
  place_new_order: {
    state: 'Die Bestellung kann nicht mehr bezahlt werden.',
    request: 'Falls Sie weiterhin interessiert sind, bestellen Sie bitte neu. Bei Fragen helfen wir gern.',
  },
  resend_message: {
    state: 'Eine unserer Nachrichten hat Sie anscheinend nicht erreicht.',
    request:
      'Wir lassen sie Ihnen zusenden. Bitte sehen Sie im Postfach der Adresse aus Ihren Rechnungsangaben nach, auch im Spam-Ordner.',
  },
  check_mailbox: {
    state: 'Unsere Nachricht dazu geht an die E-Mail-Adresse in Ihren Rechnungsangaben.',
    request:
      'Bitte sehen Sie im Postfach der Adresse aus Ihren Rechnungsangaben nach, auch im Spam-Ordner. Falls Sie nichts finden, geben Sie uns Bescheid; wir lassen Ihnen die Nachricht dann noch einmal zusenden.',
  },
  change_renewal_setting: {
    state: 'Die Verlängerung hängt von einer Einstellung ab.',
    request:
      'Die automatische Verlängerung können Sie in Ihrem Kundenkonto selbst ein- oder ausschalten, sofern {merchant} sie für das Produkt anbietet. Wir zeigen Ihnen gern, wo.',
  },
  merchant_fixes_setup: {
    state: notCompleted,
    request: 'Wir lassen das prüfen und melden uns bei Ihnen, sobald es behoben ist.',
  },
  review_refund: {
    state: 'Wir prüfen gerade, was dafür abgebucht wurde.',
    request:
      'Sie müssen nichts weiter tun. Wir teilen Ihnen mit, was sich ergeben hat und wie Sie zu viel Abgebuchtes zurückerhalten.',
  },
  escalate: {
    state: 'Wir müssen uns das genauer ansehen.',
    request:
      'Wir haben Ihren Fall an ein Team weitergegeben, das ihn eingehend prüfen kann. Bitte lassen Sie die Bestellung, wie sie ist, bis Sie von uns hören.',
  },
  none: {
    state: 'Wir haben keinen Fehler gefunden.',
    request:
      'Sie müssen nichts weiter tun. Falls es bei Ihnen anders aussieht, antworten Sie einfach auf diese Nachricht.',
  },
} as const satisfies Readonly<Record<Action, CustomerText>>;

/** Further ways out, added to a request that may carry them. */
export const offerTexts = {
  try_other_card: 'Sie können auch eine andere Karte verwenden.',
  try_other_method:
    'Alternativ können Sie eine andere Zahlungsart wählen ({methods}), sofern sie für Ihre Bestellung angeboten wird.',
  contact_bank: 'Ihre Bank kann Ihnen mehr zu dieser Zahlung sagen.',
} as const satisfies Readonly<Record<Offer, string>>;
