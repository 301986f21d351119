import type { CauseText } from '../catalogue.ts';

/** Causes that lie in the card itself or in what was typed from it. */
export const cardCauses = {
  expired_card: {
    title: 'La carta è scaduta',
    explanation:
      'La data stampata sulla carta è passata. Probabilmente la banca ne ha già inviata una nuova al cliente.',
  },
  invalid_card_number: {
    title: 'Il numero della carta non è valido',
    explanation:
      'Il numero contiene un errore di battitura, oppure alla banca non risulta nessuna carta con questo numero.',
  },
  invalid_expiry_date: {
    title: 'La data di scadenza non corrisponde',
    explanation: 'Il mese e l’anno inseriti non sono quelli che risultano alla banca per questa carta.',
  },
  incorrect_cvc: {
    title: 'Il codice di sicurezza è errato o manca',
    explanation:
      'Le tre cifre sul retro della carta (quattro sul fronte per American Express) non corrispondevano.',
  },
  incorrect_pin: {
    title: 'Il PIN non è stato accettato',
    explanation: 'Per il pagamento serviva il PIN della carta: era sbagliato o non è stato inserito.',
  },
  pin_tries_exceeded: {
    title: 'PIN bloccato dopo troppi tentativi',
    explanation:
      'Il PIN è stato sbagliato più volte e la banca lo ha bloccato. Solo la banca può sbloccarlo.',
  },
  avs_mismatch: {
    title: 'L’indirizzo di fatturazione non corrisponde',
    explanation: 'La banca confronta via e CAP con i propri dati, e l’indirizzo dell’ordine è diverso.',
  },
  card_not_activated: {
    title: 'La carta non è ancora attiva',
    explanation:
      'Le carte nuove, o ferme da molto tempo, vanno attivate presso la banca prima del primo pagamento.',
  },
  saved_card_invalid: {
    title: 'La carta registrata non è più utilizzabile',
    explanation:
      'La carta registrata nell’account è scaduta o è stata sostituita, oppure il gestore dei pagamenti non ne conserva più i dati.',
  },
  card_type_not_supported: {
    title: 'Questo tipo di carta qui non è accettato',
    explanation:
      'Il circuito può anche essere giusto, ma questo tipo di carta (di debito, prepagata, aziendale o regalo) non è accettato per l’ordine.',
  },
  network_not_supported: {
    title: 'L’esercente non accetta questa carta o questo metodo',
    explanation:
      'La carta appartiene a un circuito, per esempio American Express, con cui l’esercente non è convenzionato, oppure il metodo scelto non è tra quelli offerti. La carta in sé non ha problemi.',
  },
  country_not_supported: {
    title: 'Le carte di questo Paese non sono accettate',
    explanation:
      'Il Paese della carta, del cliente o della connessione a internet non è accettato per questo pagamento.',
  },
  currency_not_supported: {
    title: 'La carta non è addebitabile in questa valuta',
    explanation:
      'La valuta dell’ordine non è ammessa dalla carta, dal conto collegato o dal contratto dell’esercente.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
