import type { Action, BuiltInCause } from '../../src/diagnostics/vocabulary.ts';

/** A question that a guide lets support answer, and the command that answers it. */
export interface Question {
  /** As the guides are numbered: Q3.5 is the fifth of S3. Several commands may answer one question. */
  readonly id: string;
  readonly asked: string;
  /** What follows `paytriage`, over the fixtures. */
  readonly command: string;
  /** What `diagnose` has to find. */
  readonly cause?: BuiltInCause;
  readonly action?: Action;
  /** Ids, labels on the screen and key words that the answer has to contain. */
  readonly words?: readonly string[];
}

const ticketing: readonly Question[] = [
  {
    id: 'Q1.1',
    asked: 'The page stays white when I pay.',
    command: 'diagnose INF-20481 --from fixtures --symptom blank_page',
    cause: 'card_not_enrolled_3ds',
    action: 'contact_bank',
  },
  {
    id: 'Q1.2',
    asked: 'My card is refused; it is an American Express.',
    command: 'diagnose INF-20502 --from fixtures --symptom payment_refused --answer card.network=amex',
    cause: 'network_not_supported',
    action: 'try_other_card',
  },
  {
    id: 'Q1.3',
    asked: 'I agreed in the app of my bank, and nothing happens.',
    command: 'diagnose INF-20530 --from fixtures --symptom auth_stuck',
    cause: 'authentication_pending',
    action: 'contact_bank',
  },
  {
    id: 'Q1.4',
    asked: 'I have no order number at hand.',
    command: 'orders brunner --from fixtures',
    words: ['INF-20481'],
  },
  {
    id: 'Q1.5',
    asked: 'What was the answer of my bank?',
    command: 'transactions INF-20523 --from fixtures',
    words: ['Authentication failed', 'insufficient_funds'],
  },
  {
    id: 'Q1.6',
    asked: 'I tried to pay and you see no trace of it.',
    command: 'diagnose INF-20501 --from fixtures --symptom payment_refused',
    cause: 'payment_not_started',
    action: 'try_other_card',
  },
  {
    id: 'Q1.7',
    asked: 'So what can I do now?',
    command: 'diagnose INF-20571 --from fixtures',
    cause: 'restricted_card',
    action: 'contact_bank',
    words: ['try_other_card'],
  },
  {
    id: 'Q1.8',
    asked: '(the agent) Nothing of this fits.',
    command: 'escalate INF-20581 --from fixtures',
    words: ['INF-20581'],
  },
];

const hosting: readonly Question[] = [
  {
    id: 'Q2.1',
    asked: 'I ordered and never paid. Is the order lost?',
    command: 'diagnose HST-730100 --from fixtures',
    cause: 'awaiting_customer_payment',
    action: 'pay_from_customer_area',
  },
  {
    id: 'Q2.2',
    asked: 'Where do I click to pay?',
    command: 'diagnose HST-730110 --from fixtures --symptom no_pay_button',
    cause: 'awaiting_customer_payment',
    action: 'pay_from_customer_area',
    words: ['Paga'],
  },
  {
    id: 'Q2.3',
    asked: 'Only my old card is offered.',
    command: 'guide aruba-hosting card-new',
    words: ['Nuova carta'],
  },
  {
    id: 'Q2.4',
    asked: 'I landed at Banca Sella. Is that right?',
    command: 'guide aruba-hosting card-new',
    words: ['Banca Sella', 'Invio dati'],
  },
  {
    id: 'Q2.5',
    asked: 'No code reaches me.',
    command: 'diagnose HST-730130 --from fixtures --symptom no_code_received',
    cause: 'authentication_pending',
    action: 'contact_bank',
  },
  {
    id: 'Q2.6',
    asked: 'Paid, and no confirmation arrives.',
    command: 'diagnose HST-730800 --from fixtures --symptom no_confirmation',
    cause: 'confirmation_expected',
    action: 'check_mailbox',
  },
  {
    id: 'Q2.7',
    asked: 'What is this second mail about renewal?',
    command: 'diagnose HST-730803 --from fixtures --symptom renewal_question',
    cause: 'renewal_on_by_default',
    action: 'change_renewal_setting',
  },
  {
    id: 'Q2.8',
    asked: 'I want no automatic renewal.',
    command: 'diagnose HST-730804 --from fixtures --symptom renewal_question',
    cause: 'renewal_on_by_default',
    action: 'change_renewal_setting',
  },
];

const pecByCard: readonly Question[] = [
  {
    id: 'Q3.1',
    asked: 'It wants a number. Which order am I paying?',
    command: 'orders studio.lombardo@example.it --from fixtures',
    words: ['PEC-51410', 'PEC-51411', 'awaiting_payment'],
  },
  {
    id: 'Q3.2',
    asked: 'I am on pagamenti.aruba.it now, not at Aruba PEC.',
    command: 'guide aruba-pec card-saved',
    words: ['pagamenti.aruba.it', 'Paga Subito'],
  },
  {
    id: 'Q3.3',
    asked: 'I agreed at the bank, and the order still waits.',
    command: 'diagnose PEC-51405 --from fixtures --now 2026-03-16T12:00:00+01:00',
    cause: 'return_to_shop_missing',
    action: 'return_to_shop',
    words: ['torna al negozio'],
  },
  {
    id: 'Q3.4',
    asked: 'I have only one mail. (SPID)',
    command: 'diagnose PEC-51403 --from fixtures --symptom renewal_question',
    cause: 'renewal_message_missing',
    action: 'resend_message',
  },
  {
    id: 'Q3.4',
    asked: 'I have only one mail. (digital signature)',
    command: 'diagnose PEC-51401 --from fixtures --symptom renewal_question',
    cause: 'renewal_not_available',
    action: 'none',
  },
  {
    id: 'Q3.5',
    asked: 'My time stamps were not renewed.',
    command: 'diagnose PEC-51402 --from fixtures --symptom renewal_question',
    cause: 'renewal_not_available',
    action: 'pay_from_customer_area',
  },
  {
    id: 'Q3.6',
    asked: 'No text message, and the app shows nothing.',
    command: 'diagnose PEC-51216 --from fixtures --symptom no_code_received',
    cause: 'authentication_pending',
    action: 'contact_bank',
  },
  {
    id: 'Q3.7',
    asked: 'How do I take the card that is stored?',
    command: 'guide aruba-pec card-saved',
    words: ['Procedi'],
  },
  {
    id: 'Q3.7',
    asked: 'And how a new one?',
    command: 'guide aruba-pec card-new',
    words: ['Nuova carta di pagamento', 'torna al negozio'],
  },
];

const pecByPayPal: readonly Question[] = [
  {
    id: 'Q4.1',
    asked: 'May I pay the order that waits with PayPal?',
    command: 'diagnose PEC-51413 --from fixtures',
    cause: 'awaiting_customer_payment',
    action: 'pay_from_customer_area',
  },
  {
    id: 'Q4.1',
    asked: 'How do I pay it with PayPal, then?',
    command: 'guide aruba-pec paypal-saved',
    words: ['Stato di Attesa pagamento', 'PayPal'],
  },
  {
    id: 'Q4.2',
    asked: 'It should be another PayPal account.',
    command: 'guide aruba-pec paypal-new',
    words: ['Nuova account PayPal', 'Accetta e continua'],
  },
  {
    id: 'Q4.3',
    asked: 'I signed in with my PEC address and there is no Gestisci.',
    command: 'guide aruba-pec paypal-saved',
    words: ['Gestisci', 'renewal section'],
  },
  {
    id: 'Q4.4',
    asked: 'Now PayPal wants a code.',
    command: 'guide aruba-pec paypal-new',
    words: ['PayPal asks for a code'],
  },
  {
    id: 'Q4.5',
    asked: 'PayPal says that my card was declined.',
    command: 'diagnose PEC-51300 --from fixtures',
    cause: 'paypal_funding_declined',
    action: 'try_other_method',
  },
  {
    id: 'Q4.6',
    asked: 'I accepted at PayPal, and the order still waits.',
    command: 'diagnose PEC-51260 --from fixtures --now 2026-06-03T11:04:00+02:00',
    cause: 'payment_in_progress',
    action: 'wait',
  },
  {
    id: 'Q4.7',
    asked: 'No mail about renewal came. (PEC, new account)',
    command: 'diagnose PEC-51414 --from fixtures --symptom renewal_question',
    cause: 'renewal_message_missing',
    action: 'resend_message',
  },
  {
    id: 'Q4.7',
    asked: 'No mail about renewal came. (SPID, stored account)',
    command: 'diagnose PEC-51404 --from fixtures --symptom renewal_question',
    cause: 'already_paid',
    action: 'none',
  },
];

const office: readonly Question[] = [
  {
    id: 'Q5.1',
    asked: 'I have no link to pay.',
    command: 'diagnose OPT-2026-0486 --from fixtures --symptom no_payment_link',
    cause: 'payment_link_not_sent',
    action: 'approve_quote',
  },
  {
    id: 'Q5.2',
    asked: 'My cart is empty.',
    command: 'diagnose OPT-2026-0493 --from fixtures',
    cause: 'checkout_not_completed',
    action: 'pay_from_customer_area',
  },
  {
    id: 'Q5.2',
    asked: 'My cart is empty. (what to click)',
    command: 'guide optim-office card',
    words: ['Ajouter au panier', 'Procéder à la commande'],
  },
  {
    id: 'Q5.3',
    asked: 'Why am I asked for the company again?',
    command: 'guide optim-office card',
    words: ['first order only'],
  },
  {
    id: 'Q5.4',
    asked: 'Is there another way to pay?',
    command: 'merchants show optim-office',
    words: ['bank_transfer', 'cheque'],
  },
  {
    id: 'Q5.5',
    asked: 'The page of the bank stays empty.',
    command: 'diagnose OPT-2026-0301 --from fixtures --symptom blank_page',
    cause: 'card_not_enrolled_3ds',
    action: 'contact_bank',
  },
  {
    id: 'Q5.6',
    asked: 'I paid and got no mail.',
    command: 'diagnose OPT-2026-0480 --from fixtures --symptom no_confirmation',
    cause: 'confirmation_expected',
    action: 'check_mailbox',
  },
  {
    id: 'Q5.7',
    asked: 'Where does my invoice stay? (the same day)',
    command: 'diagnose OPT-2026-0482 --from fixtures --symptom no_invoice --now 2026-05-15T17:00:00+02:00',
    cause: 'invoice_not_due_yet',
    action: 'wait',
  },
  {
    id: 'Q5.7',
    asked: 'Where does my invoice stay? (after the working day)',
    command: 'diagnose OPT-2026-0484 --from fixtures --symptom no_invoice --now 2026-05-16T00:30:00+02:00',
    cause: 'invoice_overdue',
    action: 'resend_message',
  },
];

/** Every question of the five guides, in their order. */
export const questions: readonly Question[] = [
  ...ticketing,
  ...hosting,
  ...pecByCard,
  ...pecByPayPal,
  ...office,
];
