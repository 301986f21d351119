import type { Action } from '../../diagnostics/vocabulary.ts';
import type { ActionText } from '../catalogue.ts';

/**
 * What the agent does, in the infinitive of Italian instructions. Names come without an article, which Italian
 * would melt into a preposition, so paths stand in brackets and contacts behind a colon.
 */
export const actionTexts = {
  try_other_card: {
    label: 'Pagare con un’altra carta',
    steps: [
      'Chiedere di quale circuito è la carta; {merchant} accetta {networks}.',
      'Chiedere al cliente di pagare l’ordine {number} con un’altra carta, di un circuito accettato.',
      'Verificare che il nuovo pagamento sia riuscito ({where}).',
    ],
  },
  try_other_method: {
    label: 'Pagare con un altro metodo',
    steps: [
      'Verificare quali altri metodi di pagamento sono disponibili per questo ordine ({methods}).',
      'Indicarli al cliente e lasciarlo scegliere.',
      'Verificare che il nuovo pagamento sia arrivato ({where}).',
    ],
  },
  contact_bank: {
    label: 'Chiedere alla banca',
    steps: [
      'Chiedere al cliente di chiamare {bank}: il numero è sul retro della carta.',
      'Dargli l’ora e l’importo ({amount}) del tentativo, così la banca può ritrovarlo.',
      'La banca vede che cosa ha fermato il pagamento e può rimediare, per esempio abilitando il 3-D Secure o i pagamenti online, oppure alzando un limite.',
      'La carta non va più usata finché la banca non ha risposto.',
    ],
  },
  retry_same_card: {
    label: 'Riprovare con la stessa carta',
    steps: [
      'Chiedere al cliente di avviare di nuovo il pagamento dell’ordine {number} con la stessa carta.',
      'Raccomandargli di tenere aperta la pagina finché il negozio non conferma il pagamento.',
      'Se non riesce neanche così, leggere la nuova nota ({where}) prima di tentare altro.',
    ],
  },
  retry_later: {
    label: 'Riprovare più tardi',
    steps: [
      'Verificare che per l’ordine {number} non ci sia nessun pagamento ancora aperto ({where}).',
      'Chiedere al cliente di aspettare qualche ora, o un giorno intero dopo molti tentativi, e poi di riprovare una volta.',
      'Se non riesce neanche così, leggere la nuova nota prima di tentare altro.',
    ],
  },
  complete_authentication: {
    label: 'Completare la conferma presso la banca',
    steps: [
      'Chiedere al cliente di tenere a portata di mano il telefono con l’app della banca, o quello su cui riceve i codici.',
      'Far eseguire il pagamento al cliente e farglielo confermare non appena {bank} lo chiede.',
      'Se non arriva né una richiesta né un codice, è la banca che deve controllare il numero di telefono e l’app.',
    ],
  },
  correct_card_details: {
    label: 'Inserire di nuovo i dati della carta',
    steps: [
      'Chiedere al cliente di confrontare numero, scadenza e codice di sicurezza con la carta; non farseli mai dettare.',
      'Verificare che l’indirizzo di fatturazione dell’ordine {number} sia quello che risulta alla banca.',
      'Far inserire di nuovo i dati al cliente, una o due volte al massimo.',
    ],
  },
  update_saved_card: {
    label: 'Sostituire la carta registrata',
    steps: [
      'Chiedere al cliente di registrare una carta valida nel suo account presso {merchant}, o di scegliere una nuova carta quando paga.',
      'Far pagare al cliente l’ordine {number} con la nuova carta: registrarla non basta a pagare un ordine aperto.',
      'La vecchia carta si può rimuovere dopo.',
    ],
  },
  pay_from_customer_area: {
    label: 'Pagare l’ordine in attesa',
    steps: [
      'Dire al cliente che l’ordine {number} è ancora aperto e che non serve farne un altro.',
      'Per pagarlo, il cliente deve {payRoute}.',
      'Verificare che il pagamento sia arrivato ({where}).',
    ],
  },
  return_to_shop: {
    label: 'Tornare al negozio per concludere',
    steps: [
      'Chiedere se la pagina della banca è ancora aperta: se sì, il cliente sceglie lì «{returnButton}».',
      'Ricontrollare l’ordine {number} dopo qualche minuto ({where}).',
      'Se è ancora in attesa, far verificare il pagamento al gestore dei pagamenti; fino ad allora non accettare un secondo pagamento.',
    ],
  },
  approve_in_wallet: {
    label: 'Approvare il pagamento nel wallet',
    steps: [
      'Chiedere al cliente di accedere a PayPal, o al wallet scelto, e di cercare il pagamento in sospeso.',
      'Farglielo approvare e farlo proseguire finché il negozio non mostra la conferma.',
      'Se non c’è nulla in sospeso, far riaprire al cliente il pagamento dell’ordine {number}.',
    ],
  },
  wait: {
    label: 'Attendere l’esito',
    steps: [
      'Rassicurare il cliente: stiamo seguendo l’ordine {number} e per ora non deve fare nulla.',
      'Nel frattempo non accettare un secondo pagamento.',
      'Ricontrollare più tardi ({where}); una nuova diagnosi dirà quando inoltrare il caso.',
    ],
  },
  send_payment_link: {
    label: 'Inviare il link di pagamento',
    steps: [
      'Verificare che il preventivo dell’ordine {number} sia approvato e che l’indirizzo e-mail sia giusto.',
      'Inviare il link di pagamento.',
      'Se non arriva, chiedere al cliente di guardare nella cartella spam.',
    ],
  },
  approve_quote: {
    label: 'Far approvare il preventivo',
    steps: [
      'Chiedere al cliente di approvare il preventivo dell’ordine {number} e di rispedirlo.',
      'Appena arriva l’approvazione, inviare il link di pagamento.',
    ],
  },
  place_new_order: {
    label: 'Fare un nuovo ordine',
    steps: [
      'Accertarsi che per l’ordine {number} non sia stato addebitato nulla ({where}).',
      'Se il cliente è ancora interessato, deve fare un nuovo ordine e pagarlo.',
    ],
  },
  resend_message: {
    label: 'Inviare di nuovo il messaggio',
    steps: [
      'Confrontare l’indirizzo e-mail dell’ordine {number} con quello che il cliente legge davvero.',
      'Far inviare il messaggio mancante, correggendo prima l’indirizzo se occorre.',
      'Se non è possibile inviarlo direttamente ({where}), rivolgersi a: {contact}.',
    ],
  },
  check_mailbox: {
    label: 'Controllare la casella di posta',
    steps: [
      'Dire al cliente a quale indirizzo è andato il messaggio: quello indicato nei dati di fatturazione.',
      'Chiedere al cliente di guardare anche nella cartella spam di quella casella.',
      'Se non c’è, farlo inviare di nuovo.',
    ],
  },
  change_renewal_setting: {
    label: 'Modificare l’impostazione del rinnovo',
    steps: [
      'Chiedere se il cliente vuole il rinnovo automatico o no, e verificare che il prodotto lo preveda.',
      'Mostrare dove si attiva e si disattiva: nell’account del cliente presso {merchant}.',
      'Se il rinnovo è avvenuto contro la volontà del cliente, per una soluzione rivolgersi a: {contact}.',
    ],
  },
  merchant_fixes_setup: {
    label: 'Far correggere la configurazione',
    steps: [
      'Copiare il codice e la nota della transazione ({where}).',
      'Passarli a chi configura i pagamenti: {merchant} o il gestore dei pagamenti.',
      'Dire al cliente che l’errore non dipende da lui e avvisarlo quando è risolto.',
    ],
  },
  review_refund: {
    label: 'Verificare e rimborsare',
    steps: [
      'Calcolare quanto è stato addebitato e rimborsato per l’ordine {number} ({where}); importo dell’ordine: {amount}.',
      'Chiedere al cliente che cosa mostra l’estratto conto: un importo soltanto bloccato può sparire da solo.',
      'Far rimborsare quanto addebitato in più da chi può farlo presso {merchant}.',
    ],
  },
  escalate: {
    label: 'Inoltrare il caso con un dossier',
    steps: [
      'Raccogliere prima: ordine {number}, importo ({amount}), data e ora con fuso orario, circuito e ultime quattro cifre della carta, note delle transazioni ({where}).',
      'Aggiungere che cosa ha visto il cliente, con quale dispositivo e browser, e che cosa è già stato tentato.',
      'Mandare tutto in un solo messaggio a: {contact}.',
      'Dire al cliente entro quando avrà una risposta; fino ad allora l’ordine resta com’è.',
    ],
  },
  // Not "Niente da fare": that says that it is hopeless.
  none: {
    label: 'Nessuna azione necessaria',
    steps: [
      'Dire al cliente a che punto è l’ordine {number}.',
      'Se il cliente vede qualcosa di diverso, chiedere uno screenshot e ricontrollare.',
    ],
  },
} as const satisfies Readonly<Record<Action, ActionText>>;
