import type { CauseText } from '../catalogue.ts';

/** Causes that the customer's bank decides on. */
export const issuerCauses = {
  insufficient_funds: {
    title: 'Disponibilità insufficiente',
    explanation: 'In quel momento il saldo del conto o il plafond della carta non bastava per l’importo.',
  },
  limit_exceeded: {
    title: 'È stato raggiunto un limite della carta',
    explanation:
      'La banca limita l’importo o il numero dei pagamenti al giorno o al mese. Il giorno dopo può andare bene, oppure la banca alza il limite.',
  },
  do_not_honor: {
    title: 'La banca ha rifiutato senza indicare il motivo',
    explanation:
      'Questa risposta non dice altro, quindi non è una diagnosi: dietro può esserci di tutto, da un limite superato al 3-D Secure mancante. Il motivo lo conosce solo la banca.',
  },
  generic_decline: {
    title: 'Pagamento rifiutato, motivo sconosciuto',
    explanation:
      'È stato comunicato un rifiuto, ma non il motivo, né chi lo ha deciso. La banca può dire di più al cliente.',
  },
  call_issuer: {
    title: 'La banca chiede che il cliente la chiami',
    explanation: 'La banca non autorizza il pagamento prima di aver parlato con il cliente.',
  },
  restricted_card: {
    title: 'La carta è bloccata o ha limitazioni',
    explanation:
      'La banca, o il cliente stesso dall’app, ha bloccato la carta oppure ha limitato dove si può usare.',
  },
  invalid_account: {
    title: 'Il conto collegato alla carta non è valido',
    explanation:
      'La banca segnala che il conto è chiuso o sconosciuto: con questa carta nessun pagamento può riuscire.',
  },
  transaction_not_permitted: {
    title: 'La carta non è abilitata a questo pagamento',
    explanation:
      'La banca non consente questo tipo di pagamento con la carta; spesso sono disattivati i pagamenti online o all’estero.',
  },
  issuer_unavailable: {
    title: 'La banca non era raggiungibile',
    explanation:
      'La banca del cliente non ha risposto in tempo. Per quanto risulta, la carta non ha problemi.',
  },
  try_again_later: {
    title: 'In quel momento la banca non poteva decidere',
    explanation: 'La banca non ha dato una risposta definitiva e ammette un nuovo tentativo più tardi.',
  },
  lost_or_stolen_card: {
    title: 'La carta risulta smarrita o rubata',
    explanation:
      'Alla banca la carta risulta smarrita o rubata. Non dirlo al cliente: chi sta pagando potrebbe non essere il titolare.',
  },
  pickup_card: {
    title: 'La banca chiede il ritiro della carta',
    explanation:
      'La banca chiede agli esercenti di trattenere la carta: può essere segno di un uso illecito. Non dirlo al cliente; solo la banca può chiarire.',
  },
  suspected_fraud: {
    title: 'Il pagamento è segnalato come possibile frode',
    explanation:
      'La banca, il circuito o il gestore dei pagamenti sospettano un uso illecito; può essere un falso allarme. Non dire questo motivo al cliente.',
  },
  recurring_revoked: {
    title: 'Il cliente ha revocato i pagamenti ricorrenti',
    explanation:
      'Il titolare ha chiesto alla banca di rifiutare gli addebiti ricorrenti di questo esercente, uno o tutti. Non vanno ritentati.',
  },
  mandate_refused: {
    title: 'Manca il consenso ai pagamenti automatici',
    explanation:
      'Per un addebito senza intervento del cliente serve un consenso dato in precedenza (mandato), e non ce n’è uno valido.',
  },
  authorization_expired: {
    title: 'L’importo non è più bloccato',
    explanation:
      'La banca aveva bloccato l’importo, ma non è stato incassato in tempo o il blocco è stato annullato. L’ordine non è pagato.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
