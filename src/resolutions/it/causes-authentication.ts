import type { CauseText } from '../catalogue.ts';

/** Causes around 3-D Secure, the check by which a bank makes sure that the cardholder is paying. */
export const authenticationCauses = {
  card_not_enrolled_3ds: {
    title: 'La carta non è abilitata al 3-D Secure',
    explanation:
      'Il negozio ha aperto la pagina in cui la banca fa confermare i pagamenti online (3-D Secure), ma la carta non è abilitata a questo servizio. La pagina bianca è il segnale tipico.',
  },
  sca_required: {
    title: 'La banca chiede l’autenticazione forte',
    explanation:
      'Non è un rifiuto: la banca vuole che prima il cliente confermi il pagamento, con un codice o nell’app, e il negozio lo ha inviato senza questo passaggio.',
  },
  authentication_failed: {
    title: 'La conferma presso la banca non è riuscita',
    explanation:
      'Nel passaggio 3-D Secure il codice era errato, la richiesta è stata rifiutata nell’app oppure la banca non è riuscita a verificare l’identità del cliente.',
  },
  authentication_rejected: {
    title: 'La banca ha respinto l’autenticazione',
    explanation:
      'La banca ha respinto il pagamento nel passaggio 3-D Secure senza chiedere nulla al cliente. Con la stessa carta difficilmente riuscirà, finché il cliente non avrà parlato con la banca.',
  },
  challenge_abandoned: {
    title: 'La conferma presso la banca è stata interrotta',
    explanation:
      'La pagina della banca per confermare il pagamento (3-D Secure) è stata chiusa o annullata prima della fine.',
  },
  challenge_timeout: {
    title: 'Tempo scaduto per la conferma presso la banca',
    explanation:
      'La banca aspettava un codice o l’approvazione nella propria app (3-D Secure), ma il tempo è scaduto prima.',
  },
  authentication_pending: {
    title: 'La banca non ha ancora concluso l’autenticazione',
    explanation:
      'La banca deve far confermare il pagamento al cliente (3-D Secure) e non ha ancora comunicato l’esito. Per ora non è bloccato alcun importo.',
  },
  acs_unavailable: {
    title: 'La pagina di conferma della banca non funziona',
    explanation:
      'Il servizio 3-D Secure della banca o del circuito non ha funzionato, quindi non è stato possibile confermare il pagamento.',
  },
  three_ds_technical_error: {
    title: 'Errore tecnico nel 3-D Secure',
    explanation:
      'L’errore è nei messaggi o nella configurazione tra negozio, gestore dei pagamenti e servizio 3-D Secure; il cliente non c’entra.',
  },
  authentication_attempted: {
    title: 'L’autenticazione è stata soltanto tentata',
    explanation:
      'La banca attesta che il 3-D Secure è stato tentato, non che il cliente sia stato riconosciuto. Il pagamento può comunque essere ammesso, con un rischio maggiore per l’esercente.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
