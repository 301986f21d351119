import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '../../../errors.ts';
import { csv, leftOutOf, ordersOf, readFileItems } from '../tables.test-data.ts';

const english = [
  'Date',
  'Time',
  'TimeZone',
  'Name',
  'Type',
  'Status',
  'Currency',
  'Gross',
  'Fee',
  'Net',
  'From Email Address',
  'To Email Address',
  'Transaction ID',
  'Reference Txn ID',
  'Invoice Number',
  'Custom Number',
  'Balance',
];

/** A payment, with what a test changes of it. */
function row(cells: Readonly<Record<string, string>> = {}): readonly string[] {
  const usual: Readonly<Record<string, string>> = {
    Date: '13/03/2026',
    Time: '10:09:43',
    TimeZone: 'CET',
    Name: 'Anna Rossi',
    Type: 'Express Checkout Payment',
    Status: 'Completed',
    Currency: 'EUR',
    Gross: '25.00',
    Fee: '-1.00',
    Net: '24.00',
    'From Email Address': 'anna@example.it',
    'Transaction ID': '7WT209361B682471G',
    'Invoice Number': 'WC-77',
    Balance: '100.00',
  };
  return english.map((name) => cells[name] ?? usual[name] ?? '');
}

describe("given PayPal's activity in English", () => {
  test('when a payment and its refund are in it, then they are one order', async () => {
    const back = {
      Type: 'Payment Refund',
      Gross: '-5.00',
      'Transaction ID': '9AB209361B682471G',
      'Reference Txn ID': '7WT209361B682471G',
      Date: '14/03/2026',
    };

    expect(ordersOf(await readFileItems(csv(english, row(), row(back))))).toMatchObject([
      {
        number: 'WC-77',
        status: 'partially_refunded',
        paymentMethod: 'paypal',
        customer: { name: 'Anna Rossi', email: 'anna@example.it' },
        transactions: [
          {
            id: '7WT209361B682471G',
            type: 'sale',
            status: 'succeeded',
            amount: 2500,
            at: '2026-03-13T10:09:43+01:00',
          },
          { type: 'refund', status: 'succeeded', amount: 500 },
        ],
      },
    ]);
  });

  test.each([
    [{ Status: 'Denied' }, 'sale failed'],
    [{ Status: 'Pending' }, 'sale pending'],
    [{ Status: 'Canceled' }, 'sale cancelled'],
    [{ Status: 'Expired' }, 'sale expired'],
    [{ Status: 'Partially Refunded' }, 'sale succeeded'],
    [{ Type: 'General Authorization', Status: 'Pending' }, 'authorization pending'],
    [{ Type: 'General Authorization', Status: 'Completed' }, 'authorization authorized'],
    [{ Type: 'General Authorization', Status: 'Expired' }, 'authorization expired'],
  ])('when a row says %o, then it is a %s', async (cells, wanted) => {
    const [order] = ordersOf(await readFileItems(csv(english, row(cells))));

    expect(order?.transactions?.map(({ type = 'authorization', status }) => `${type} ${status}`)).toEqual([
      wanted,
    ]);
  });

  test('when money of the account itself moves, then that is told apart and is no error', async () => {
    const own = (Type: string, Gross: string): readonly string[] => row({ Type, Gross });
    const items = await readFileItems(
      csv(
        english,
        own('General Currency Conversion', '12.00'),
        own('Bank Deposit to PP Account', '12.00'),
        own('Account Hold for Open Authorization', '-12.00'),
        own('Reversal of General Account Hold', '12.00'),
        own('User Initiated Withdrawal', '-12.00'),
        own('Express Checkout Payment', '-12.00'),
      ),
    );

    expect(items.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'aside'));
  });

  test('when a type or status is not known, then the row is left out and said', async () => {
    const items = await readFileItems(csv(english, row({ Type: 'Moonshot' }), row({ Status: 'Floating' })));

    expect(leftOutOf(items)).toEqual([
      '2: $["Type"] is no type of PayPal that is known: "Moonshot"',
      '3: $["Status"] is no status of PayPal that is known: "Floating"',
    ]);
  });

  test('when the shop has put its data into the custom number, then the order number in there counts', async () => {
    const custom = JSON.stringify({ order_id: 198790, order_number: '2018123000' });
    const [order] = ordersOf(
      await readFileItems(csv(english, row({ 'Invoice Number': '', 'Custom Number': custom }))),
    );

    expect(order?.number).toBe('2018123000');
  });
});

describe('given the dates of a PayPal file', () => {
  const dated = (...dates: readonly string[]): string =>
    csv(english, ...dates.map((Date, index) => row({ Date, 'Transaction ID': `TX${index}` })));

  test('when one day is after the 12th, then all rows follow it', async () => {
    const at = async (...dates: readonly string[]): Promise<unknown> =>
      ordersOf(await readFileItems(dated(...dates)))[0]?.transactions?.map((each) => each.at.slice(0, 10));

    expect(await at('04/05/2026', '13/05/2026')).toEqual(['2026-05-04', '2026-05-13']);
    expect(await at('04/05/2026', '05/13/2026')).toEqual(['2026-04-05', '2026-05-13']);
  });

  test('when none tells, then the file is refused, and a hint reads it', async () => {
    const refused = readFileItems(dated('04/05/2026', '06/07/2026'));

    await expect(refused).rejects.toThrow(InvalidInputError);
    await expect(refused).rejects.toMatchObject({ code: 'ambiguous_dates' });
    const hinted = await readFileItems(dated('04/05/2026'), { map: { hints: { order: 'month_first' } } });
    expect(ordersOf(hinted)[0]?.placedAt).toBe('2026-04-05T10:09:43+01:00');
  });

  test('when both ways are in one file, then nothing is read of it', async () => {
    await expect(readFileItems(dated('13/05/2026', '05/13/2026'))).rejects.toMatchObject({
      code: 'mixed_formats',
    });
  });
});

describe("given PayPal's activity in other languages", () => {
  const files = {
    de: [
      'Datum,Uhrzeit,Zeitzone,Name,Typ,Status,Währung,Brutto,Gebühr,Netto,Absender E-Mail-Adresse,Empfänger E-Mail-Adresse,Transaktionscode,Zugehöriger Transaktionscode,Rechnungsnummer,Guthaben,Auswirkung auf Guthaben',
      '"04.03.2026","10:09:43","MEZ","Anna","PayPal Express-Zahlung","Abgeschlossen","EUR","1.025,00","-1,00","24,00","a@example.de","s@example.de","TX1","","N-1","100,00","Haben"',
      '"04.03.2026","10:10:43","MEZ","Anna","Handyzahlung","Abgelehnt","EUR","25,00","-1,00","24,00","a@example.de","s@example.de","TX2","","N-2","100,00","Haben"',
      '"05.03.2026","10:10:43","MEZ","Anna","Rückzahlung","Abgeschlossen","EUR","-25,00","-1,00","24,00","","","TX3","TX1","N-1","100,00","Soll"',
      '"05.03.2026","10:10:43","MEZ","","Bankgutschrift auf PayPal-Konto","Abgeschlossen","EUR","25,00","0,00","24,00","","","TX4","","","100,00","Haben"',
    ],
    fr: [
      '"Date","Heure","Fuseau horaire","Nom","Type","État","Devise","Avant commission","Commission","Net","De l\'adresse email","À l\'adresse email","Numéro de transaction","Numéro de la transaction de référence","Numéro de facture","Solde"',
      '"04/03/2026","10:09:43","CET","Anna","Paiement Express Checkout","Terminé","EUR","1 025,00","-1,00","24,00","a@example.fr","s@example.fr","TX1","","N-1","100,00"',
      '"04/03/2026","10:10:43","CET","Anna","Paiement sur site marchand","Refusé","EUR","25,00","-1,00","24,00","a@example.fr","s@example.fr","TX2","","N-2","100,00"',
      '"05/03/2026","10:10:43","CET","Anna","Remboursement de paiement","Terminé","EUR","-25,00","-1,00","24,00","","","TX3","TX1","N-1","100,00"',
      '"05/03/2026","10:10:43","CET","","Conversion de devise standard","Terminé","EUR","25,00","0,00","24,00","","","TX4","","","100,00"',
    ],
    it: [
      '"Data","Orario","Fuso orario","Nome","Tipo","Stato","Valuta","Lordo","Tariffa","Netto","Indirizzo email mittente","Indirizzo email destinatario","Codice transazione","Codice transazione di riferimento","N° ordine commerciante","Saldo","Impatto sul saldo"',
      '"04/03/2026","10:09:43","CET","Anna","Pagamento Express Checkout","Completata","EUR","1.025,00","-1,00","24,00","a@example.it","s@example.it","TX1","","N-1","100,00","Accredito"',
      '"04/03/2026","10:10:43","CET","Anna","Pagamento preautorizzato utenza","Rifiutata","EUR","25,00","-1,00","24,00","a@example.it","s@example.it","TX2","","N-2","100,00","Accredito"',
      '"05/03/2026","10:10:43","CET","Anna","Rimborso di pagamento","Completata","EUR","-25,00","-1,00","24,00","","","TX3","TX1","N-1","100,00","Addebito"',
      '"05/03/2026","10:10:43","CET","","Versamento generico con carta","Completata","EUR","25,00","0,00","24,00","","","TX4","","","100,00","Accredito"',
    ],
  };

  test.each(Object.entries(files))('when it is %s, then it says the same', async (_language, lines) => {
    const items = await readFileItems(`\ufeff${lines.join('\r\n')}\r\n`);

    expect(ordersOf(items)).toMatchObject([
      {
        number: 'N-1',
        status: 'partially_refunded',
        placedAt: '2026-03-04T10:09:43+01:00',
        transactions: [
          { id: 'TX1', status: 'succeeded', amount: 102500 },
          { id: 'TX3', type: 'refund', amount: 2500 },
        ],
      },
      { number: 'N-2', status: 'awaiting_payment', transactions: [{ id: 'TX2', status: 'failed' }] },
    ]);
    expect(items.filter(({ kind }) => kind === 'aside')).toHaveLength(1);
  });
});
