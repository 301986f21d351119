/** The guides behind the rules, by the letter that `source` cites. */
export const guides = {
  S1: 'Infomaniak Ticketing: when a ticket buyer is stuck with a card',
  S2: 'Aruba Hosting: paying an order by card after it was placed',
  S3: 'Aruba PEC and certified services: paying by card after the order was placed',
  S4: 'Aruba PEC and certified services: paying by PayPal after the order was placed',
  S5: 'Optim Office: the five steps of paying an order online',
} as const;

/** What each statement says, in our own words; the number is the statement's place in its guide. */
export const statements: Readonly<Record<string, string>> = {
  'S1.1':
    'It is written for whoever sells tickets and answers the buyer; the bank and Infomaniak come into it.',
  'S1.2': 'It deals with cards in the ticketing and with nothing else.',
  'S1.3': 'Buyers can pay online by card.',
  'S1.4': 'Every payment by credit or debit card goes through 3-D Secure.',
  'S1.5': 'The conversation starts with what exactly the customer saw.',
  'S1.6': "A white window is the shop opening the 3-D Secure page of the card's bank.",
  'S1.7':
    'The guide gives one reason for it: 3-D Secure is not active on the card. In practice there are others.',
  'S1.8': 'The cardholder has the bank activate it.',
  'S1.9': 'Where the card cannot be used at all, see first whether it is a Visa or a Mastercard.',
  'S1.10': 'There are banks whose cards belong to other networks.',
  'S1.11': 'American Express is not accepted.',
  'S1.12':
    'Someone who was notified by the bank and gets no further turns to that bank, or takes another card.',
  'S1.13': 'More is to be found in the Infomaniak Manager.',
  'S1.14':
    'An order can be found by its number, by e-mail address, or by anything else the customer can tell.',
  'S1.15': 'The way there: product, ticketing, sales, order, search, order number, transactions, notes.',
  'S1.16': 'Attempts that did not finish carry notes; a failed 3-D Secure check is the example shown.',
  'S1.17': "A note is the error that the cardholder's bank returned.",
  'S1.18': 'Such a note often gives no more than a hint.',
  'S1.19': 'No transaction in the tab: the online payment could not even begin.',
  'S1.20': 'The customer then checks that the card is a Visa or a Mastercard.',
  'S1.21': 'There are two ways to help: another card or method, or the bank puts the card right.',
  'S1.22': 'Anything else goes to support, with as many details as can be collected beforehand.',
  'S1.23': 'Support can look deeper than the organiser.',
  'S1.24': 'Some words of the page come from another language or are damaged, and one tab has two names.',
  'S2.1': 'Two telephone numbers, one for questions before buying and one for help.',
  'S2.2': 'The case: a hosting order, new or renewal, that was placed and not paid.',
  'S2.3': 'It stays payable from the customer area; no deadline is named.',
  'S2.4': 'Two ways part: a card that is stored, or a further one.',
  'S2.5': 'Sign-in to the client area is with a user name that ends in @aruba.it.',
  'S2.6': 'What opens is the list of domains of this user name.',
  'S2.7': 'The button “Paga” stands beside an order that waits for payment.',
  'S2.8': 'The credit card is picked as the way to pay.',
  'S2.9': 'Who pays by card gets automatic renewal.',
  'S2.10': 'A stored card is picked from a list and confirmed on the order summary.',
  'S2.11': 'The customer authorises and waits for the confirmation on the page.',
  'S2.12': 'Two e-mails follow, payment and automatic renewal, to the address of the billing details.',
  'S2.13': 'A further card is entered with “Nuova carta”.',
  'S2.14': 'The order summary comes before the bank.',
  'S2.15': "A new card is typed on the bank's page, at Banca Sella.",
  'S2.16': 'The data are confirmed there once more.',
  'S2.17': 'How to authorise is up to the bank: a texted code, its app, a token.',
  'S2.18': 'The same two e-mails follow.',
  'S2.19': 'Automatic renewal counts from the next expiry.',
  'S2.20': 'It can be switched off.',
  'S2.21': 'No product is excepted from automatic renewal.',
  'S3.1': 'Telephone numbers for customers and for partners, with hours; they are not those of hosting.',
  'S3.2':
    'An unpaid order for certified services, new or renewal, can be paid from the customer area at any time.',
  'S3.3': 'The ways part as with hosting: a stored card, or a further or first one.',
  'S3.4': 'After sign-in, “Gestisci” stands beside the service.',
  'S3.5': 'The button “Paga” stands beside the order that waits for payment.',
  'S3.6': 'It leads to pagamenti.aruba.it.',
  'S3.7': 'The number of the order is typed there.',
  'S3.8': 'A stored card needs one more click.',
  'S3.9': 'A confirmation of the payment follows; four services also send one about automatic renewal.',
  'S3.10': 'The further card begins with “Nuova carta di pagamento”.',
  'S3.11': "A new card is typed and confirmed on the bank's page, at Banca Sella.",
  'S3.12': "Authorisation is the bank's: most send a code by SMS or ask in their app.",
  'S3.13': 'After the bank has agreed, “torna al negozio” has to be clicked to finish.',
  'S3.14': 'The same e-mails follow as with a stored card.',
  'S3.15': 'Digital signatures and time stamps have no automatic renewal.',
  'S3.16': 'Automatic renewal can be switched off in the customer area.',
  'S3.17': 'So those two products send one e-mail, the four services two.',
  'S3.18': 'What other certified products do is not said.',
  'S4.1': 'The case is the same as with a card, payable at any time.',
  'S4.2': 'A stored account, or a further or first one.',
  'S4.3': 'After sign-in comes “Gestisci”, except that a PEC address leads into the renewals at once.',
  'S4.4': 'The button “Paga” stands beside the order that waits for payment.',
  'S4.5': 'Choosing PayPal switches automatic renewal on, except for signatures and time stamps.',
  'S4.6': 'A stored account is picked, confirmed and authorised.',
  'S4.7': 'The confirmation follows; for two services also one about automatic renewal.',
  'S4.8': 'At this place the page speaks of a card where it means the account.',
  'S4.9': 'A further account begins with “Nuova account PayPal”.',
  'S4.10': 'With a new account the customer is sent to PayPal and signs in.',
  'S4.11': 'There a source of money is chosen: a linked card or bank account.',
  'S4.12': 'PayPal may want the payment authorised.',
  'S4.13': 'The customer accepts and continues; only that confirms.',
  'S4.14': 'The confirmation follows; for four services also one about automatic renewal.',
  'S4.15': 'The guide differs about two services, so a missing second e-mail proves nothing there.',
  'S4.16': 'Automatic renewal by PayPal counts from the next expiry and can be switched off.',
  'S4.17': 'Neither Banca Sella nor pagamenti.aruba.it comes into it.',
  'S5.1': 'Telephone, mail address and street address.',
  'S5.2': 'Ways to pay: bank transfer, cheque, card online.',
  'S5.3': 'Three take part: the customer, the shop, and the bank that runs the payment page.',
  'S5.4': 'Card payments use 3-D Secure.',
  'S5.5': 'The link to the cart is sent once the approved quote has come back.',
  'S5.6': 'The first click is “Ajouter au panier”.',
  'S5.7': 'The second is “Procéder à la commande”.',
  'S5.8': 'Then come the billing details.',
  'S5.9': 'They are asked for with the first order only.',
  'S5.10': "The card is typed on the bank's page.",
  'S5.11': 'An e-mail reports the payment at once.',
  'S5.12': 'The invoice, dated the day of the payment, comes by e-mail within one working day.',
  'S5.13': 'Nothing is said of order states, failures, card networks or stored cards.',
  'S5.14': 'The words on the buttons are those of a well-known shop software, which the page does not name.',
  'systems 1.2':
    'Infomaniak Ticketing: unpaid orders are reminded and in the end cancelled; by default 30 days pass.',
  'systems 2.3':
    'Aruba: cards and PayPal are registered at once, a transfer the day after it was made, a postal slip after about a week.',
  'systems 2.4':
    'Aruba: renewal is tried seven days before expiry; if the stored card fails, an unpaid renewal order is left.',
  'systems 5.1':
    'WooCommerce: on hold means that a transfer, a cheque or an answer of the gateway is awaited.',
};

const citation = /\b(?:(S\d)\.(\d+)(?: to S\d\.(\d+))?|systems \d+\.\d+)/g;

/** The statements that a rule's source cites, ranges written out; throws where one is not in the list. */
export function citedFacts(source: string): readonly { readonly id: string; readonly fact: string }[] {
  const ids = [...source.matchAll(citation)].flatMap(([whole, guide, first, last = first]) => {
    if (guide === undefined) return [whole];
    const [from, to] = [Number(first), Number(last)];
    return Array.from({ length: to - from + 1 }, (_, index) => `${guide}.${from + index}`);
  });
  return ids.map((id) => {
    const fact = statements[id];
    if (fact === undefined)
      throw new Error(`A source cites ${id}, and scripts/docs/guide-facts.ts lacks it.`);
    return { id, fact };
  });
}
