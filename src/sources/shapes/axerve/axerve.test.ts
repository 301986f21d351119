import { describe, expect, test } from 'vitest';
import { joinPayments } from '../../../orders/join-payments.ts';
import {
  readItems,
  readOrderOf,
  readXmlItems,
  readXmlOrderOf,
  reasonOf,
  writtenAt,
} from '../shapes.test-data.ts';

type Fields = Readonly<Record<string, unknown>>;

const understood = { code: '0', description: 'request correctly processed' };

function aDetail(payload: Fields): Fields {
  return {
    error: understood,
    payload: {
      transactionType: 'detail',
      shopTransactionID: 'PEC-77',
      bankTransactionID: '5501',
      paymentID: '900',
      currency: 'EUR',
      ...payload,
    },
  };
}

const refused = aDetail({
  transactionResult: 'KO',
  transactionErrorCode: '251',
  transactionErrorDescription: 'Importo non disponibile',
  amount: '12.30',
});

describe('given an answer of the REST interface', () => {
  test('when the envelope says 0 and the payload KO, then the payment failed', () => {
    expect(readOrderOf(refused)).toMatchObject({
      number: 'PEC-77',
      status: 'awaiting_payment',
      nativeStatus: 'KO',
      references: { axerve_payment: '900', bank_transaction: '5501' },
      transactions: [
        {
          id: '5501',
          at: writtenAt,
          status: 'failed',
          amount: 1230,
          currency: 'EUR',
          provider: 'axerve',
          notes: [{ from: 'psp', scheme: 'gestpay', code: '251', text: 'Importo non disponibile' }],
        },
      ],
    });
  });

  test('when it was captured, then its events tell when and how much', () => {
    const events = [
      { eventtype: 'AUT', eventamount: '12.30', eventdate: '19/07/26 16:13:14' },
      { eventtype: 'MOV', eventamount: '12.30', eventdate: '20/07/26 00:13:57' },
    ];
    const order = readOrderOf(
      aDetail({
        transactionResult: 'OK',
        company: 'MASTERCARD SECURECODE',
        maskedPAN: '545301******4444',
        events,
      }),
    );

    expect(order).toMatchObject({
      status: 'paid',
      paidAt: '2026-07-20T00:13:57+02:00',
      paymentMethod: 'card',
      transactions: [
        {
          at: '2026-07-19T16:13:14+02:00',
          status: 'succeeded',
          amount: 1230,
          card: { network: 'mastercard', last4: '4444', bin: '545301' },
        },
      ],
    });
  });

  test.each([
    [{ transactionResult: 'OK' }, 'authorized'],
    [{ transactionResult: 'OK', transactionState: 'STO' }, 'cancelled'],
    [{ transactionResult: 'XX' }, 'pending'],
    [{ transactionResult: '', transactionErrorCode: '8006' }, 'requires_action'],
    [{ transactionResult: '' }, 'started'],
    [{ transactionResult: 'UNSUBMITTED' }, 'started'],
  ])('when it is %j, then it is %s', (payload, status) => {
    expect(readOrderOf(aDetail(payload)).transactions).toMatchObject([{ status }]);
  });

  test('when a search finds several attempts of one order, then each is one, in Italy’s winter time', () => {
    const payments = ['1', '2'].map((id) => ({
      Date: '26/02/2026 12:22:29',
      transactionResult: id === '1' ? 'KO' : 'OK',
      transactionState: 'AUT',
      bankTransactionID: id,
      shopTransactionID: 'PEC-78',
      amount: '0.10',
      currency: 'EUR',
      paymentMethod: { paymentType: 'CREDITCARD', name: 'VISA VBV' },
    }));

    expect(readItems({ error: understood, payload: { nResults: '2', payments } })).toMatchObject([
      {
        order: {
          number: 'PEC-78',
          transactions: [{ id: '1', status: 'failed', at: '2026-02-26T12:22:29+01:00' }],
        },
      },
      {
        order: {
          number: 'PEC-78',
          transactions: [{ id: '2', status: 'authorized', amount: 10, card: { network: 'visa' } }],
        },
      },
    ]);
  });

  test('when a payment was only created, then it is started under Axerve’s own id', () => {
    expect(
      readOrderOf({ error: understood, payload: { paymentToken: 'x', paymentID: '900' } }),
    ).toMatchObject({
      number: '900',
      transactions: [{ id: '900', status: 'started' }],
    });
  });

  test('when it is an error without a payment, then the reason names its code', () => {
    expect(reasonOf(readItems({ error: { code: '1142', description: 'no' }, payload: {} }))).toContain(
      '1142',
    );
  });
});

describe('given an answer of the SOAP services', () => {
  const answer = (content: string): string =>
    `<?xml version="1.0"?><soap:Envelope xmlns:soap="x"><soap:Body><DecryptResponse><DecryptResult>
      <GestPayCryptDecrypt xmlns="">${content}</GestPayCryptDecrypt></DecryptResult></DecryptResponse></soap:Body></soap:Envelope>`;

  test('when it is KO, then it is the same transaction as the REST interface tells of', () => {
    const order = readXmlOrderOf(
      answer(`<TransactionResult>KO</TransactionResult><ShopTransactionID>PEC-77</ShopTransactionID>
        <BankTransactionID>5501</BankTransactionID><Currency>242</Currency><Amount>12.30</Amount>
        <ErrorCode>251</ErrorCode><ErrorDescription>Importo non disponibile</ErrorDescription>
        <Buyer><BuyerName>Ugo Neri</BuyerName><BuyerEmail>ugo@example.it</BuyerEmail></Buyer>`),
    );

    expect(order).toMatchObject({ customer: { name: 'Ugo Neri', email: 'ugo@example.it' } });
    expect(joinPayments(readOrderOf(refused), order).transactions).toMatchObject([
      { id: '5501', status: 'failed', amount: 1230, currency: 'EUR', notes: [{ code: '251' }] },
    ]);
  });

  test('when it has one event, then that is read as a list of one', () => {
    const content = `<TransactionResult>OK</TransactionResult><ShopTransactionID>PEC-79</ShopTransactionID>
      <BankTransactionID>9</BankTransactionID><Currency>71</Currency><ErrorCode>0</ErrorCode>
      <Events><event><eventtype>MOV</eventtype><eventamount>1200</eventamount><eventdate>13/11/25 11:32:45</eventdate></event></Events>`;
    const order = readXmlOrderOf(answer(content));

    expect(order.transactions).toMatchObject([{ status: 'succeeded', amount: 1200, currency: 'JPY' }]);
    expect(order.transactions?.[0]).not.toHaveProperty('notes');
  });

  test('when it refuses the call, then it is no payment', () => {
    expect(reasonOf(readXmlItems(answer('<ErrorCode>1142</ErrorCode>')))).toContain('1142');
  });
});
