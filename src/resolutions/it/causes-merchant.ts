import type { CauseText } from '../catalogue.ts';

/** Causes on the side of the merchant or its payment provider, or in the rules both have to follow. */
export const merchantCauses = {
  invalid_amount: {
    title: 'L’importo non è stato accettato',
    explanation:
      'È superiore o inferiore a quanto ammesso per questo pagamento, oppure il negozio lo ha inviato in un formato errato.',
  },
  blocked_by_risk_rules: {
    title: 'Pagamento fermato da una regola antifrode',
    explanation:
      'A rifiutarlo è stata una regola o una lista di blocco dell’esercente o del gestore dei pagamenti, non la banca. Non dirlo al cliente; il team dell’esercente può rivedere la regola.',
  },
  too_many_attempts: {
    title: 'Troppi tentativi in poco tempo',
    explanation:
      'I tentativi consentiti per questa carta o questo cliente sono esauriti. Ogni altro tentativo fallisce e allunga l’attesa.',
  },
  compliance_violation: {
    title: 'La legge o il circuito vieta questo pagamento',
    explanation:
      'Lo impedisce una norma di legge, una sanzione internazionale o una regola del circuito. Non dirlo al cliente; deve chiarire il gestore dei pagamenti.',
  },
  payee_account_restricted: {
    title: 'L’account dell’esercente è limitato',
    explanation:
      'L’account dell’esercente presso PayPal o un altro gestore è limitato, chiuso o non verificato, quindi non può ricevere il denaro.',
  },
  merchant_configuration: {
    title: 'I pagamenti dell’esercente sono configurati male',
    explanation:
      'Presso il gestore dei pagamenti un account, un contratto o una chiave di accesso è sbagliato o non abilitato. Finché non viene corretto, non funzionerà nessuna carta.',
  },
  invalid_request: {
    title: 'Il negozio ha inviato una richiesta errata',
    explanation:
      'Il gestore dei pagamenti non ha potuto elaborare i dati inviati dal negozio: un campo era errato o mancava. Il cliente non può farci nulla.',
  },
  psp_technical_error: {
    title: 'Guasto tecnico del gestore dei pagamenti',
    explanation:
      'Il gateway, la banca dell’esercente o il circuito ha avuto un guasto o ha risposto troppo tardi. Prima di ogni nuovo tentativo, controllare che non sia stato addebitato nulla.',
  },
  duplicate_transaction: {
    title: 'Lo stesso pagamento è stato inviato due volte',
    explanation:
      'Il gestore dei pagamenti ha rifiutato il secondo perché ce n’è già uno identico, che potrebbe benissimo essere andato a buon fine.',
  },
  invalid_state: {
    title: 'Pagamento incompatibile con lo stato dell’ordine',
    explanation:
      'Il negozio ha tentato un’operazione non più possibile, come pagare ciò che è già pagato o incassare un importo già sbloccato.',
  },
  not_a_failure: {
    title: 'Non è stato segnalato alcun errore',
    explanation:
      'Il messaggio comunica un esito positivo o una semplice informazione, quindi non spiega un problema.',
  },
  unknown: {
    title: 'La risposta non dice che cosa non va',
    explanation:
      'Né il codice né il testo della risposta indicano una causa nota. Il caso va guardato più da vicino.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
