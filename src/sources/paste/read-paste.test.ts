import { describe, expect, test } from 'vitest';
import { readPaste } from './read-paste.ts';
import { toPastedAttempts } from './to-attempts.ts';

const context = { zone: 'Europe/Zurich', currency: 'CHF' } as const;

function read(text: string): readonly string[] {
  return readPaste(text, context).transactions.map(
    ({ at, status, amount, currency, network, method, last4, note }) =>
      [at, status, amount, currency, network ?? method, last4, note].filter(Boolean).join(' | '),
  );
}

const refused = '2026-09-12T18:06:00+02:00 | failed | 8600 | CHF | Kreditkarte | 3-D Secure fehlgeschlagen';
const paid = '2026-09-12T18:10:00+02:00 | succeeded | 8600 | CHF | TWINT';

describe('given a transactions tab that was copied', () => {
  test.each([
    [
      'as a table with tabs',
      'Datum\tBetrag\tZahlungsart\tStatus\tNotizen\n12.09.2026 18:06\tCHF 86.00\tKreditkarte\tFehlgeschlagen\t3-D Secure fehlgeschlagen\n12.09.2026 18:10\tCHF 86.00\tTWINT\tBezahlt\t\n',
    ],
    [
      'in columns',
      'Datum              Betrag      Zahlungsart   Status           Notizen\n12.09.2026 18:06   CHF 86.00   Kreditkarte   Fehlgeschlagen   3-D Secure fehlgeschlagen\n12.09.2026 18:10   CHF 86.00   TWINT         Bezahlt\n',
    ],
    [
      'as loose lines',
      'Transaktionen\n\n12.09.2026\n18:06\nCHF 86.00\nKreditkarte\nFehlgeschlagen\n3-D Secure fehlgeschlagen\n\n12.09.2026\n18:10\nCHF 86.00\nTWINT\nBezahlt\n',
    ],
    [
      'as loose lines, the status above the date',
      'Fehlgeschlagen\n12.09.2026, 18:06\nCHF 86.00\nKreditkarte\n3-D Secure fehlgeschlagen\nBezahlt\n12.09.2026, 18:10\nCHF 86.00\nTWINT\n',
    ],
    [
      'as rows with single blanks',
      '12.09.2026 18:06 CHF 86.00 Kreditkarte Fehlgeschlagen 3-D Secure fehlgeschlagen\n12.09.2026 18:10 CHF 86.00 TWINT Bezahlt\n',
    ],
  ])('when it comes %s, then its transactions are the same', (_how, text) => {
    expect(read(text)).toEqual([refused, paid]);
    expect(readPaste(text, context).unread).toEqual([]);
  });

  test.each([
    [
      'en',
      'Date\tAmount\tMethod\tStatus\tNotes\nSep 12, 2026 6:06 PM\tCHF 86.00\tVisa **** 4242\tDeclined\tInsufficient funds\n',
    ],
    [
      'fr',
      'Date\tMontant\tMoyen de paiement\tStatut\tNotes\n12 septembre 2026 18:06\t86,00 CHF\tVisa **** 4242\tRefusée\tInsufficient funds\n',
    ],
    [
      'it',
      'Data\tImporto\tMetodo di pagamento\tStato\tNote\n12/09/2026 18:06\tCHF 86.00\tVisa ···· 4242\tRifiutato\tInsufficient funds\n',
    ],
    [
      'de',
      'Datum\tBetrag\tZahlungsart\tStatus\tNotizen\n12. September 2026, 18:06 Uhr\tFr. 86.00\tVisa xxxx4242\tAbgelehnt\tInsufficient funds\n',
    ],
  ])('when it is %s, then words and numbers of that language are read', (_language, text) => {
    expect(read(text)).toEqual([
      '2026-09-12T18:06:00+02:00 | failed | 8600 | CHF | Visa | 4242 | Insufficient funds',
    ]);
  });

  test.each([
    'Transaktionen (0)',
    'Keine Transaktionen',
    'Transactions\n0 transactions',
    'Aucune transaction',
    'Nessuna transazione',
    'No transactions found.',
  ])('when it says %j, then there are none, which is not the same as unknown', (text) => {
    expect(readPaste(text, context)).toMatchObject({ isNone: true, transactions: [] });
  });

  test('when there is nothing of a transaction in it, then every line is given back', () => {
    const paste = readPaste('Guten Tag\nwas ist los?\n', context);

    expect(paste).toMatchObject({ isNone: false, transactions: [] });
    expect(paste.unread).toEqual([
      { line: 1, text: 'Guten Tag' },
      { line: 2, text: 'was ist los?' },
    ]);
  });

  test('when a cell is nothing that is known, then it stays as part of the note', () => {
    expect(read('12.09.2026 18:06\tCHF 86.00\tFailed\tDeclined\tsee bank\tT-Shirt\n')).toEqual([
      '2026-09-12T18:06:00+02:00 | failed | 8600 | CHF | Declined see bank T-Shirt',
    ]);
  });

  test('when it names its order, then that is known', () => {
    expect(readPaste('Bestellung INF-20481\n12.09.2026\tCHF 1.00\tBezahlt', context).orderNumber).toBe(
      'INF-20481',
    );
    expect(readPaste('Commande n° 20481\n', context).orderNumber).toBe('20481');
  });

  test('when one date can only be month/day, then all are', () => {
    const text = '9/12/2026 18:06\tUSD 1.00\tPaid\n9/13/2026 18:06\tUSD 1.00\tPaid\n';

    expect(readPaste(text, context).transactions.map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-09-12',
      '2026-09-13',
    ]);
  });
});

describe('given pasted transactions as attempts', () => {
  const attempts = (text: string) =>
    toPastedAttempts(readPaste(text, context).transactions, (note) => note.includes('funds'));

  test('when one was not finished and has a note, then the bank refused it', () => {
    const text =
      '12.09.2026 18:06\tCHF 86.00\tnicht abgeschlossen\tInsufficient funds\n12.09.2026 18:07\tCHF 86.00\tnicht abgeschlossen\t\n';

    expect(attempts(text).map(({ status }) => status)).toEqual(['failed', 'started']);
  });

  test('when a status is a picture, then only a note that is understood stands for it', () => {
    const text = '12.09.2026 18:06\tCHF 86.00\tInsufficient funds\n12.09.2026 18:07\tCHF 86.00\tcalled him\n';

    expect(attempts(text).map(({ status }) => status)).toEqual(['failed']);
  });

  test('when the tab is pasted again later, then each transaction keeps its id', () => {
    const row = (status: string): string => `12.09.2026 18:06\tCHF 86.00\t${status}\n`;
    const before = attempts(row('Offen') + row('Fehlgeschlagen'));
    const after = attempts(row('Bezahlt') + row('Fehlgeschlagen') + '13.09.2026 18:06\tCHF 86.00\tBezahlt\n');

    expect(after.slice(0, 2).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(new Set(after.map(({ id }) => id)).size).toBe(3);
  });

  test('when money went back, then it is a refund', () => {
    expect(attempts('12.09.2026 18:06\tCHF 86.00\tRückerstattung\n')).toMatchObject([
      { type: 'refund', status: 'succeeded', amount: 8600 },
    ]);
  });
});
