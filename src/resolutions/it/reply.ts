import type { ReplyTexts } from '../reply-texts.ts';

export const replyTexts: ReplyTexts = {
  steps: {
    try_other_card: ['Tenga a portata di mano un’altra carta: {merchant} accetta {networks}.'],
    try_other_method: [
      'Controlli quali altri metodi di pagamento sono disponibili per il Suo ordine ({methods}).',
      'Ne scelga uno e segua i passaggi fino alla fine.',
      'Lasci aperta la pagina finché il negozio non conferma il pagamento.',
    ],
    contact_bank: [
      'Chiami il numero riportato sul retro della carta.',
      'Comunichi alla banca quando ha provato a pagare e l’importo.',
      'Chieda che cosa ha bloccato il pagamento e se la carta è abilitata agli acquisti online.',
      'Se Le serve il nostro aiuto, ci faccia sapere che cosa ha risposto la banca.',
    ],
    retry_same_card: ['Tenga a portata di mano la carta e il telefono su cui la banca La contatta.'],
    retry_later: ['Attenda qualche ora prima di riprovare.'],
    complete_authentication: [
      'Tenga a portata di mano il telefono con l’app della banca o su cui riceve i codici.',
      'Confermi il pagamento non appena la banca glielo chiede.',
      'Lasci aperta la pagina finché il negozio non conferma il pagamento.',
    ],
    correct_card_details: [
      'Tenga la carta a portata di mano.',
      'Confronti numero, data di scadenza e codice di sicurezza con la carta, carattere per carattere.',
    ],
    update_saved_card: ['Tenga a portata di mano la nuova carta.'],
    pay_from_customer_area: ['Tenga a portata di mano il numero d’ordine: {number}.'],
    return_to_shop: [
      'Controlli se la pagina della banca è ancora aperta.',
      'Se lo è, scelga lì «{returnButton}».',
      'Se l’ha chiusa, ci avvisi e lasci l’ordine così com’è.',
    ],
    approve_in_wallet: [
      'Acceda a PayPal o al wallet che ha scelto.',
      'Apra il pagamento in sospeso e lo approvi.',
      'Prosegua finché il negozio non mostra la conferma.',
    ],
    wait: ['Per ora lasci l’ordine così com’è.', 'Attenda una nostra comunicazione o quella del negozio.'],
    send_payment_link: [
      'Attenda la nostra e-mail con il link e controlli anche la cartella della posta indesiderata.',
    ],
    approve_quote: [
      'Rilegga il preventivo.',
      'Ce lo rimandi con la Sua approvazione.',
      'Attenda l’e-mail con il link per pagare.',
    ],
    place_new_order: [
      'Se lo desidera ancora, effettui un nuovo ordine.',
      'Paghi il nuovo ordine e lasci aperta la pagina finché il negozio non lo conferma.',
    ],
    resend_message: [
      'Verifichi l’indirizzo e-mail indicato nei dati di fatturazione.',
      'Controlli quella casella, compresa la posta indesiderata.',
    ],
    check_mailbox: [
      'Controlli la casella dell’indirizzo indicato nei dati di fatturazione.',
      'Guardi anche nella posta indesiderata.',
      'Se non trova nulla, ce lo faccia sapere.',
    ],
    change_renewal_setting: [
      'Acceda al Suo account ({merchant}).',
      'Apra il prodotto e cerchi il rinnovo automatico.',
      'Lo attivi o lo disattivi.',
    ],
    merchant_fixes_setup: ['Lasci l’ordine così com’è fino a una nostra comunicazione.'],
    review_refund: ['Conservi l’estratto conto che riporta l’importo.', 'Attenda un nostro messaggio.'],
    escalate: [
      'Lasci l’ordine così com’è fino a una nostra comunicazione.',
      'Se ha una schermata o ricorda l’ora in cui è successo, ce la invii.',
    ],
    none: ['Conservi il numero d’ordine per eventuali domande: {number}.'],
  },
  messages: {
    steps: '{count, plural, one {Il prossimo passo:} other {I prossimi passi:}}',
    onScreen: 'Sullo schermo: {labels}.',
    quoted: '«{word}»',
    closing: 'Se qualcosa non è chiaro, risponda semplicemente a questo messaggio.',
    closingWithContact:
      'Se qualcosa non è chiaro, risponda semplicemente a questo messaggio. Può contattarci anche qui: {contact}.',
    regards: 'Cordiali saluti',
    openOrder: 'Riapra l’ordine, scelga come pagare e segua i passaggi sullo schermo.',
    keepOpen: 'Lasci aperta la pagina finché il negozio non conferma il pagamento.',
  },
};
