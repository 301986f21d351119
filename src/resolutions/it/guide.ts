import type { GuideTexts } from '../guide-texts.ts';

export const guideTexts: GuideTexts = {
  topics: {
    authorisation: 'Come la banca chiede la conferma',
    messages: 'Quali messaggi arrivano e quando',
    renewal: 'Rinnovo automatico',
    invoice: 'Fattura',
    contact: 'A chi rivolgersi',
    statuses: 'Diciture per lo stato dell’ordine',
    notes: 'Buono a sapersi',
  },
  messageNames: {
    quote_sent: 'Preventivo',
    quote_approved: 'Approvazione del preventivo',
    payment_link_sent: 'Link per il pagamento',
    cart_opened: 'Carrello aperto',
    checkout_started: 'Ordine iniziato',
    billing_details_entered: 'Dati di fatturazione inseriti',
    redirected_to_bank: 'Rinvio alla banca',
    returned_from_bank: 'Ritorno dalla banca',
    payment_confirmation_sent: 'Conferma del pagamento',
    renewal_confirmation_sent: 'Messaggio di attivazione del rinnovo automatico',
    invoice_sent: 'Fattura',
    payment_reminder: 'Promemoria',
    second_payment_reminder: 'Secondo promemoria',
    order_cancelled: 'Annullamento di un ordine non pagato',
  },
  messages: {
    title: 'Pagare: {merchant}',
    titleOfOrder: 'Pagare l’ordine {number} ({merchant})',
    topics: 'Argomenti',
    journey:
      'Pagare con {name}{instrument, select, saved {{method, select, card { registrata} other {, account registrato}}} new {{method, select, card { nuova} other {, account nuovo}}} other {}}{signIn, select, without {, senza accesso} other {}}',
    noSteps: 'I passaggi di questo metodo di pagamento non sono descritti.',
    sees: 'Che cosa appare: {text}',
    onPage: 'Pagina: {page}',
    renewalOn: 'Pagando così si attiva il rinnovo automatico, se il prodotto lo prevede.',
    renewalOff: 'Pagando così il rinnovo automatico resta com’è.',

    threeDSAlways:
      'Ogni pagamento con carta viene confermato presso la banca che ha emesso la carta (3-D Secure).',
    threeDSUsed: 'La banca che ha emesso la carta può chiedere una conferma del pagamento.',
    code: 'Codice via SMS: arriva al numero di telefono noto alla banca e va inserito nella pagina di pagamento.',
    app: 'App della banca: aprirla, approvare il pagamento e tornare alla pagina di pagamento.',
    token: 'Token o lettore di carte: mostra un codice da inserire nella pagina di pagamento.',
    bankDecides:
      'È la banca a scegliere il metodo. Se non arriva nulla, la banca può controllare numero di telefono, app e carta.',
    minutes: 'La conferma va data entro {minutes, plural, one {# minuto} other {# minuti}}.',
    payPalMayAsk: 'PayPal può chiedere a sua volta un codice, la conferma nell’app o un’altra verifica.',

    atOnce:
      '{from, select, quote_approval {non appena arriva il preventivo approvato} order {subito dopo l’ordine} other {subito dopo il pagamento}}',
    inDays:
      '{days, plural, one {# giorno} other {# giorni}} {from, select, quote_approval {dopo l’arrivo del preventivo approvato} order {dopo l’ordine} other {dopo il pagamento}}',
    inWorkingDays:
      'entro {days, plural, one {# giorno lavorativo} other {# giorni lavorativi}} {from, select, quote_approval {dall’arrivo del preventivo approvato} order {dall’ordine} other {dal pagamento}}',
    paidBy: 'metodo di pagamento: {methods}',
    instrument:
      '{instrument, select, saved {con carta o account già registrato} other {con carta o account nuovo}}',
    onlyFor: 'per {products}',
    mailbox:
      '{mailbox, select, billing_reference {all’indirizzo dei dati di fatturazione} other {all’indirizzo indicato nell’ordine}}',
    unsure: 'Previsto o non noto per {products}: le fonti si contraddicono. Se non arriva, non è un errore.',

    onByDefault: 'Si attiva con il pagamento; metodi: {methods}.',
    canBeSwitchedOff: 'Si può disattivare in qualsiasi momento dall’area clienti.',
    cannotBeSwitchedOff: 'Non si può disattivare.',
    availableFor: 'Disponibile per {products}.',
    notAvailableFor: 'Non disponibile per {products}: ogni volta occorre ordinare e pagare di nuovo.',
    triedBefore:
      'L’addebito viene tentato {days, plural, one {# giorno} other {# giorni}} prima della scadenza del prodotto.',
    staysOff: 'Resta invariato con questo metodo: {journey}.',

    invoice:
      'Arriva entro {days, plural, one {# giorno lavorativo} other {# giorni lavorativi}}; fine settimana e festività nazionali non contano (paese: {country}).',
    invoiceDate:
      '{datedOn, select, payment_day {Riporta la data del pagamento.} other {Riporta la data dell’ordine.}}',

    status: '{status}: {words}',
    deadline: 'Un ordine non pagato resta valido per {days, plural, one {# giorno} other {# giorni}}.',
    reminders: 'I promemoria partono nei giorni {days}.',
    adjustable: 'Il venditore può avere impostato altri termini.',
    registration:
      '{days, plural, =0 {Pagamento con {method}: visibile subito nell’ordine.} one {Pagamento con {method}: visibile nell’ordine entro # giorno.} other {Pagamento con {method}: visibile nell’ordine entro # giorni.}}',

    remaining: '{count, plural, one {Manca un passaggio:} other {Mancano # passaggi:}}',
    positionUnknown: 'Non si sa a che punto sia il cliente: ecco quindi tutti i passaggi.',
    nothingRemains: 'L’ordine è pagato: non resta alcun passaggio.',
    wait: 'Per il pagamento occorre attendere: un pagamento può ancora andare a buon fine, oppure deve prima intervenire qualcun altro.',
    closed: 'L’ordine è chiuso e non può più essere pagato.',
    unclear: 'Non si sa ancora abbastanza di ciò che è successo. Prima va chiarito: {command}',
    noJourney: 'Per questo ordine non è descritto alcun metodo di pagamento.',
  },
};
