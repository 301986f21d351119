import type { CauseText } from '../catalogue.ts';

/** Causes on the way through the payment page, or in the customer's wallet. */
export const payerCauses = {
  customer_cancelled: {
    title: 'Il pagamento è stato interrotto prima della fine',
    explanation:
      'Il cliente ha annullato il pagamento o ha lasciato la pagina di pagamento. Con questo tentativo non è stato addebitato nulla.',
  },
  session_expired: {
    title: 'La pagina di pagamento è scaduta',
    explanation:
      'La pagina o il link di pagamento è rimasto aperto troppo a lungo. Una volta riaperto, funzionerà.',
  },
  payment_pending: {
    title: 'Il pagamento non ha ancora un esito definitivo',
    explanation:
      'È in lavorazione o in verifica, oppure con questo metodo l’esito arriva sempre più tardi. Può ancora andare a buon fine.',
  },
  payer_action_required: {
    title: 'Il cliente deve ancora approvare il pagamento',
    explanation:
      'Il pagamento aspetta un’azione del cliente, per esempio l’approvazione su PayPal o presso la banca.',
  },
  paypal_payer_account_restricted: {
    title: 'Il conto PayPal del cliente non può pagare',
    explanation:
      'PayPal ha limitato, bloccato o chiuso il conto, oppure il conto non va bene per questo pagamento. Il titolare può chiederne il motivo a PayPal.',
  },
  paypal_funding_declined: {
    title: 'PayPal non ha potuto addebitare il metodo scelto',
    explanation:
      'La carta o il conto bancario collegato al conto PayPal è stato rifiutato. Con un altro metodo dello stesso conto può riuscire.',
  },
  paypal_agreement_cancelled: {
    title: 'L’accordo con PayPal è annullato o manca',
    explanation:
      'I pagamenti automatici con PayPal si basano su un accordo che il cliente accetta una volta. Ora non c’è più e va accettato di nuovo.',
  },
  wallet_token_invalid: {
    title: 'I dati del wallet non sono utilizzabili',
    explanation:
      'I dati trasmessi da Apple Pay, Google Pay o da un altro wallet sono scaduti, oppure il negozio non riesce a leggerli.',
  },
  bnpl_declined: {
    title: 'Rifiutato dal servizio di pagamento posticipato',
    explanation:
      'Il fornitore del pagamento a rate o posticipato non ha accettato l’ordine. Non è tenuto a dire perché.',
  },
} as const satisfies Readonly<Record<string, CauseText>>;
