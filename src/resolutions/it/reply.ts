import type { ReplyTexts } from '../reply-texts.ts';

export const replyTexts: ReplyTexts = {
  leads: {
    try_other_card: 'La invitiamo a usare questa volta un’altra carta.',
    try_other_method: 'La invitiamo a scegliere questa volta un altro metodo di pagamento.',
    contact_bank: 'La Sua banca può verificare questo pagamento: La invitiamo a chiamarla.',
    retry_same_card: 'La invitiamo ad avviare di nuovo il pagamento con la stessa carta.',
    retry_later:
      'In un altro momento potrebbe funzionare. Se così non fosse, ce lo faccia sapere: faremo ulteriori verifiche.',
    complete_authentication: 'Per completare il pagamento La invitiamo a confermarlo presso la Sua banca.',
    correct_card_details:
      'La invitiamo a inserire di nuovo i dati della carta e a controllare che l’indirizzo di fatturazione sia quello che risulta alla Sua banca.',
    update_saved_card:
      'La invitiamo a scegliere una nuova carta quando paga questo ordine, oppure a sostituire prima la carta registrata nel Suo account.',
    pay_from_customer_area: 'Non occorre fare un nuovo ordine: basta pagare questo.',
    return_to_shop:
      'La invitiamo a concludere la procedura, se è ancora possibile; altrimenti verificheremo noi che cosa è successo.',
    approve_in_wallet: 'La invitiamo a dare la Sua approvazione in PayPal o nel wallet che ha scelto.',
    wait: 'Per il momento non deve fare nulla. La ricontatteremo se dovesse mancare qualcosa.',
    send_payment_link: 'Le invieremo per e-mail un link con cui potrà pagare in pochi passaggi.',
    approve_quote: 'Appena riceveremo la Sua approvazione, Le invieremo il link di pagamento.',
    place_new_order: 'Se è ancora di Suo interesse, può fare un nuovo ordine.',
    resend_message: 'Provvederemo all’invio.',
    check_mailbox:
      'I nostri messaggi vanno all’indirizzo e-mail indicato nei Suoi dati di fatturazione. Se questo non è arrivato, provvederemo a un nuovo invio.',
    change_renewal_setting:
      'Può cambiare l’impostazione in autonomia, per i prodotti che lo prevedono. Le mostriamo volentieri dove.',
    merchant_fixes_setup: 'Stiamo facendo verificare il problema e La avviseremo appena sarà risolto.',
    review_refund:
      'Stiamo verificando: Le comunicheremo l’esito e come Le verrà restituito quanto eventualmente addebitato in più.',
    escalate: 'Affidiamo il Suo caso a un team che può esaminarlo nel dettaglio e poi La ricontatteremo.',
    none: 'Non deve fare nulla.',
  },
  steps: {
    try_other_card: ['Tenga a portata di mano l’altra carta e il telefono su cui la banca La contatta.'],
    try_other_method: [
      '{knowsMethods, select, yes {Controlli quali di questi metodi sono disponibili per il Suo ordine: {methods}.} other {Controlli quali altri metodi propone la pagina di pagamento.}}',
      'Ne scelga uno e segua i passaggi fino alla fine.',
      'Se paga online, lasci aperta la pagina finché il negozio non conferma il pagamento.',
    ],
    contact_bank: [
      'Chiami il numero riportato sul retro della carta.',
      'Comunichi alla banca data, ora e importo del pagamento.',
      'Chieda che ne è stato del pagamento e se la carta è abilitata agli acquisti online.',
      'Se Le serve il nostro aiuto, ci faccia sapere che cosa ha risposto la banca.',
    ],
    retry_same_card: ['Tenga a portata di mano la carta e il telefono su cui la banca La contatta.'],
    retry_later: ['Attenda qualche ora prima di riprovare.'],
    complete_authentication: [
      'Tenga a portata di mano il telefono con l’app della banca o su cui riceve i codici.',
      'Confermi il pagamento non appena la banca Glielo chiede.',
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
      'Poi tenga d’occhio la posta, anche quella indesiderata: arriverà la nostra e-mail.',
    ],
    place_new_order: [
      'Effettui un nuovo ordine.',
      'Lo paghi e lasci aperta la pagina finché il negozio non lo conferma.',
    ],
    resend_message: [
      'Verifichi l’indirizzo e-mail indicato nei dati di fatturazione.',
      'Controlli quella casella, compresa la posta indesiderata.',
    ],
    check_mailbox: [
      'Controlli la casella di quell’indirizzo.',
      'Guardi anche nella posta indesiderata.',
      'Se non trova nulla, ce lo faccia sapere.',
    ],
    change_renewal_setting: [
      'Acceda al Suo account ({merchant}).',
      'Apra il prodotto e cerchi il rinnovo automatico.',
      'Lo attivi o lo disattivi.',
    ],
    merchant_fixes_setup: ['Attenda nostre notizie prima di riprovare allo stesso modo.'],
    review_refund: ['Conservi l’estratto conto che riporta l’importo.', 'Attenda un nostro messaggio.'],
    escalate: [
      'Lasci l’ordine così com’è fino a una nostra comunicazione.',
      'Se può, ci invii una schermata o ci indichi l’ora in cui è successo.',
    ],
    none: ['Conservi il numero d’ordine per eventuali domande: {number}.'],
  },
  messages: {
    steps: '{count, plural, one {Il prossimo passo:} other {I prossimi passi:}}',
    onScreen: 'Sullo schermo: {labels}.',
    quoted: '«{word}»',
    holdingState: 'Stiamo verificando che cosa è successo.',
    holdingLead: 'Non abbiamo ancora una risposta: La ricontatteremo appena l’avremo.',
    questionOpen: 'Stiamo verificando quanto ci ha chiesto e La ricontatteremo.',
    invoiceBy: 'La riceverà entro {date}.',
    closing: 'Se qualcosa non è chiaro, risponda semplicemente a questo messaggio.',
    closingWithContact:
      'Se qualcosa non è chiaro, risponda semplicemente a questo messaggio. Può contattarci anche qui: {contact}.',
    regards: 'Cordiali saluti',
    openOrder: 'Riapra l’ordine, scelga come pagare e segua i passaggi sullo schermo.',
    keepOpen: 'Lasci aperta la pagina finché il negozio non conferma il pagamento.',
  },
};
