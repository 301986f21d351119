import type { Action } from '../../diagnostics/vocabulary.ts';
import type { ActionText } from '../catalogue.ts';

/**
 * What the agent does, in the infinitive of German instructions. Names come without an article, so paths and
 * contacts stand in brackets or behind a colon, where no case is needed.
 */
export const actionTexts = {
  try_other_card: {
    label: 'Mit einer anderen Karte bezahlen',
    steps: [
      'Nach der Kartenmarke fragen; {merchant} akzeptiert {networks}.',
      'Den Kunden bitten, Bestellung {number} mit einer anderen Karte einer akzeptierten Marke zu bezahlen.',
      'Prüfen, ob die neue Zahlung durchgegangen ist ({where}).',
    ],
  },
  try_other_method: {
    label: 'Mit einer anderen Zahlungsart bezahlen',
    steps: [
      'Prüfen, welche anderen Zahlungsarten es für diese Bestellung gibt ({methods}).',
      'Sie dem Kunden nennen und ihn wählen lassen.',
      'Prüfen, ob die neue Zahlung eingegangen ist ({where}).',
    ],
  },
  contact_bank: {
    label: 'Bei der Bank nachfragen',
    steps: [
      'Den Kunden bitten, {bank} anzurufen: Die Nummer steht auf der Rückseite der Karte.',
      'Ihm Zeitpunkt und Betrag ({amount}) des Versuchs nennen, damit die Bank ihn findet.',
      'Die Bank sieht, was die Zahlung gestoppt hat, und kann es beheben: zum Beispiel 3-D Secure oder Online-Zahlungen freischalten oder ein Limit erhöhen.',
      'Bis die Bank geantwortet hat, wird die Karte nicht mehr verwendet.',
    ],
  },
  retry_same_card: {
    label: 'Mit derselben Karte noch einmal versuchen',
    steps: [
      'Den Kunden bitten, die Zahlung für Bestellung {number} mit derselben Karte neu zu starten.',
      'Darauf hinweisen, dass die Seite offen bleiben muss, bis der Shop die Zahlung bestätigt.',
      'Schlägt es wieder fehl, zuerst die neue Notiz lesen ({where}), dann erst etwas anderes versuchen.',
    ],
  },
  retry_later: {
    label: 'Später noch einmal versuchen',
    steps: [
      'Prüfen, ob für Bestellung {number} wirklich keine Zahlung mehr offen ist ({where}).',
      'Den Kunden bitten, einige Stunden zu warten, nach vielen Versuchen einen ganzen Tag, und es dann noch einmal zu versuchen.',
      'Schlägt es wieder fehl, zuerst die neue Notiz lesen, dann erst etwas anderes versuchen.',
    ],
  },
  complete_authentication: {
    label: 'Die Bestätigung bei der Bank abschließen',
    steps: [
      'Den Kunden bitten, das Handy bereitzuhalten, auf dem die App der Bank läuft oder ihre Codes ankommen.',
      'Den Kunden die Zahlung ausführen und bestätigen lassen, sobald {bank} dazu auffordert.',
      'Kommt weder eine Anfrage noch ein Code, muss die Bank bei sich Telefonnummer und App prüfen.',
    ],
  },
  correct_card_details: {
    label: 'Die Kartendaten neu eingeben',
    steps: [
      'Den Kunden bitten, Nummer, Ablaufdatum und Sicherheitscode mit der Karte zu vergleichen; die Daten niemals vorlesen lassen.',
      'Prüfen, ob die Rechnungsadresse von Bestellung {number} die ist, die der Bank vorliegt.',
      'Den Kunden die Daten neu eingeben lassen, höchstens ein- oder zweimal.',
    ],
  },
  update_saved_card: {
    label: 'Die hinterlegte Karte ersetzen',
    steps: [
      'Den Kunden bitten, im Kundenkonto eine gültige Karte zu hinterlegen, sofern {merchant} das anbietet, oder beim Bezahlen eine neue zu wählen.',
      'Den Kunden Bestellung {number} damit bezahlen lassen: Das Hinterlegen allein bezahlt keine offene Bestellung.',
      'Die alte Karte kann danach entfernt werden.',
    ],
  },
  pay_from_customer_area: {
    label: 'Die offene Bestellung bezahlen',
    steps: [
      'Dem Kunden sagen, dass Bestellung {number} noch offen ist und er nicht neu bestellen muss.',
      'Zum Bezahlen muss der Kunde {payRoute}.',
      'Prüfen, ob die Zahlung eingegangen ist ({where}).',
    ],
  },
  return_to_shop: {
    label: 'Zurück zum Shop gehen und abschließen',
    steps: [
      'Fragen, ob die Seite der Bank noch offen ist; wenn ja, wählt der Kunde dort „{returnButton}“.',
      'Bestellung {number} nach ein paar Minuten noch einmal ansehen ({where}).',
      'Wartet sie dann immer noch, die Zahlung beim Zahlungsdienstleister prüfen lassen; vorher keine zweite Zahlung annehmen.',
    ],
  },
  approve_in_wallet: {
    label: 'Die Zahlung in der Wallet freigeben',
    steps: [
      'Den Kunden bitten, sich bei PayPal oder der gewählten Wallet anzumelden und die offene Zahlung zu suchen.',
      'Dort gibt er sie frei und macht weiter, bis der Shop die Bestätigung anzeigt.',
      'Ist dort nichts offen, ruft er die Zahlung für Bestellung {number} noch einmal auf.',
    ],
  },
  wait: {
    label: 'Auf das Ergebnis warten',
    steps: [
      'Dem Kunden sagen, dass Bestellung {number} in Bearbeitung ist und er vorerst nichts tun muss.',
      'In der Zwischenzeit keine zweite Zahlung annehmen.',
      'Später noch einmal nachsehen ({where}); eine neue Diagnose sagt, ab wann zu eskalieren ist.',
    ],
  },
  send_payment_link: {
    label: 'Den Zahlungslink verschicken',
    steps: [
      'Prüfen, ob das Angebot zu Bestellung {number} genehmigt ist und die E-Mail-Adresse stimmt.',
      'Den Zahlungslink verschicken.',
      'Kommt er nicht an, den Kunden im Spam-Ordner nachsehen lassen.',
    ],
  },
  approve_quote: {
    label: 'Das Angebot genehmigen lassen',
    steps: [
      'Den Kunden bitten, das Angebot zu Bestellung {number} zu genehmigen und zurückzuschicken.',
      'Sobald die Genehmigung da ist, den Zahlungslink verschicken.',
    ],
  },
  place_new_order: {
    label: 'Neu bestellen',
    steps: [
      'Sicherstellen, dass für Bestellung {number} nichts abgebucht wurde ({where}).',
      'Ist der Kunde weiter interessiert, muss er neu bestellen und die neue Bestellung bezahlen.',
    ],
  },
  resend_message: {
    label: 'Die Nachricht noch einmal senden',
    steps: [
      'Die E-Mail-Adresse von Bestellung {number} mit der vergleichen, die der Kunde tatsächlich abruft.',
      'Die fehlende Nachricht senden lassen, falls nötig an die berichtigte Adresse.',
      'Lässt sie sich nicht selbst senden ({where}), nachfragen bei: {contact}.',
    ],
  },
  check_mailbox: {
    label: 'Im Postfach nachsehen',
    steps: [
      'Dem Kunden sagen, an welche Adresse die Nachricht ging: an die in den Rechnungsangaben.',
      'Den Kunden bitten, auch im Spam-Ordner dieses Postfachs nachzusehen.',
      'Ist sie dort nicht, sie noch einmal senden lassen.',
    ],
  },
  change_renewal_setting: {
    label: 'Die Einstellung zur Verlängerung ändern',
    steps: [
      'Fragen, ob der Kunde die automatische Verlängerung möchte, und prüfen, ob es sie für das Produkt gibt.',
      'Zeigen, wo {merchant} das Ein- und Ausschalten anbietet: im Kundenkonto.',
      'Wurde gegen den Wunsch des Kunden verlängert, nach einer Lösung fragen bei: {contact}.',
    ],
  },
  merchant_fixes_setup: {
    label: 'Die Zahlungseinstellungen berichtigen lassen',
    steps: [
      'Code und Notiz der Transaktion kopieren ({where}).',
      'Beides an die Stelle weitergeben, die die Zahlungen einrichtet; das ist {merchant} selbst oder der Zahlungsdienstleister.',
      'Dem Kunden sagen, dass der Fehler nicht bei ihm liegt, und sich melden, sobald er behoben ist.',
    ],
  },
  review_refund: {
    label: 'Prüfen und erstatten',
    steps: [
      'Zusammenrechnen, was für Bestellung {number} abgebucht und erstattet wurde ({where}); Bestellbetrag: {amount}.',
      'Den Kunden fragen, was auf dem Kontoauszug steht: Ein nur reservierter Betrag kann von selbst wieder verschwinden.',
      'Zu viel Abgebuchtes erstatten lassen; wer das darf, legt {merchant} fest.',
    ],
  },
  escalate: {
    label: 'Mit Dossier eskalieren',
    steps: [
      'Zuerst sammeln: Bestellung {number}, Betrag ({amount}), Zeitpunkt mit Zeitzone, Kartenmarke und letzte vier Ziffern sowie die Notizen ({where}).',
      'Ergänzen, was der Kunde gesehen hat, auf welchem Gerät, in welchem Browser, und was schon versucht wurde.',
      'Alles in einer einzigen Nachricht übergeben an: {contact}.',
      'Dem Kunden sagen, bis wann er eine Antwort bekommt; so lange bleibt die Bestellung, wie sie ist.',
    ],
  },
  none: {
    label: 'Nichts zu tun',
    steps: [
      'Dem Kunden sagen, wie es um Bestellung {number} steht.',
      'Sieht der Kunde etwas anderes, um einen Screenshot bitten und noch einmal prüfen.',
    ],
  },
} as const satisfies Readonly<Record<Action, ActionText>>;
