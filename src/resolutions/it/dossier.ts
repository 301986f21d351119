import type { DossierTexts } from '../dossier-texts.ts';

export const dossierTexts: DossierTexts = {
  ask: {
    items: 'Che cosa è stato ordinato, per i biglietti l’evento.',
    amount: 'L’importo e la valuta.',
    attempt_time: 'Quando il cliente ha provato a pagare: giorno, ora e fuso orario.',
    card: 'Il circuito della carta e le ultime quattro cifre, mai di più.',
    notes: 'Le note della banca, parola per parola.',
    transactions: 'La scheda delle transazioni dell’ordine: che cosa mostra o se è vuota.',
    symptom: 'Che cosa ha visto il cliente, con parole sue; se possibile una schermata.',
    browser: 'Dispositivo e browser, con le relative versioni.',
    steps_tried: 'Che cosa è già stato provato: altra carta, altro dispositivo, altro metodo di pagamento.',
  },
  messages: {
    title: 'Dossier: ordine {number}, {merchant}',
    sendTo: 'Da inviare a: {contact}',
    sendToUnknown:
      'Da inviare all’assistenza del venditore o del fornitore di pagamento (nessun contatto noto)',
    internalNote:
      'Solo per l’assistenza: ciò che è contrassegnato come «interno» non va mai comunicato al cliente.',
    internal: 'interno',
    order: 'Ordine',
    transactions: 'Transazioni',
    notLoaded: 'Le transazioni non sono caricate: non note, che non significa nessuna.',
    none: 'Non ce ne sono: il cliente non ha potuto iniziare il pagamento.',
    diagnosis: 'Diagnosi',
    tried: 'Che cosa è stato provato',
    attempts:
      '{count, plural, =0 {Nessun tentativo di pagamento noto.} one {Un tentativo di pagamento.} other {# tentativi di pagamento.}}',
    missing: 'Manca ancora: da chiedere',
    questions: 'Domande aperte',
    versions: 'Versioni',
    rule: 'Regola: {rule}',
    reason: 'Motivo: {reason}',
    alsoPossible: 'Altre cause possibili: {causes}',
    labelNumber: 'Numero d’ordine',
    labelMerchant: 'Venditore',
    labelStatus: 'Stato',
    labelPlaced: 'Effettuato il',
    labelZone: 'Fuso orario del venditore',
    labelAmount: 'Importo',
    labelMethod: 'Metodo di pagamento',
    labelItems: 'Articoli',
    labelCustomer: 'Cliente',
    labelReferences: 'Riferimenti',
    labelEvents: 'Eventi',
  },
};
