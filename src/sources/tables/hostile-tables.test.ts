import { describe, expect, test } from 'vitest';
import { InvalidInputError } from '../../errors.ts';
import { leftOutOf, ordersOf, readFileItems, readPipeItems } from './tables.test-data.ts';

const header = 'id,Created (UTC),Seller Message,Amount,Amount Refunded,Currency,Status';
const payment = (id: string, amount = '86.00'): string => `${id},2026-03-02 09:00,,${amount},0.00,CHF,Paid`;
const two = [header, payment('ch_1'), payment('ch_2')];
const read = (text: string | Buffer, name?: string) => readFileItems(text, {}, name);

async function amountsOf(text: string | Buffer): Promise<readonly unknown[]> {
  return ordersOf(await read(text)).map(({ number, amount }) => [number, amount]);
}

const both = [
  ['ch_1', 8600],
  ['ch_2', 8600],
];

describe('given an export in a form of its own', () => {
  test.each([
    ['a byte order mark', `\ufeff${two.join('\n')}\n`],
    ['CRLF', `${two.join('\r\n')}\r\n`],
    ['CR', `${two.join('\r')}\r`],
    ['no line end at its end', two.join('\n')],
    ['blank lines', `\n${two.join('\n\n')}\n\n\n`],
    ['semicolons', two.join('\n').replaceAll(',', ';')],
    ['tabs', two.join('\n').replaceAll(',', '\t')],
    ['semicolons and decimal commas', two.join('\n').replaceAll(',', ';').replaceAll('.', ',')],
    ['every cell in quotes', two.map((line) => `"${line.replaceAll(',', '","')}"`).join('\r\n')],
    ['lines above its header', `Payments of March\n"Account, all"\n\n${two.join('\n')}`],
    ["Excel's separator line", `sep=;\r\n${two.join('\r\n').replaceAll(',', ';')}`],
    ['guards of Excel', two.join('\n').replaceAll(/ch_\d/g, '"=""$&"""')],
    [
      'names in capitals and spaces',
      two.join('\n').replace(header, header.toUpperCase().replaceAll(',', ' , ')),
    ],
    [
      'columns in another order',
      'Status,Currency,Amount Refunded,Amount,Seller Message,Created (UTC),id\nPaid,CHF,0.00,86.00,,2026-03-02 09:00,ch_1\nPaid,CHF,0.00,86.00,,2026-03-02 09:00,ch_2',
    ],
    [
      'a blank header and a further column',
      `${header},,More\n${payment('ch_1')},x,y\n${payment('ch_2')},x,y\n`,
    ],
    ['a line of totals', `${two.join('\n')}\nTotal,,,172.00,0.00,,\n`],
    ['dates of a spreadsheet', two.join('\n').replaceAll('2026-03-02 09:00', '13/03/2026 09:00')],
  ])('when it has %s, then its payments are the same', async (_what, text) => {
    expect(await amountsOf(text)).toEqual(both);
  });

  test('when a cell holds line breaks and quotes, then later rows still know their lines', async () => {
    const text = `${header}\r\nch_1,2026-03-02 09:00,"He said ""no"",\r\nthen\nleft",86.00,0.00,CHF,Failed\r\n\r\nch_2,2026-03-02 09:00,,much,0.00,CHF,Paid\r\n`;

    const items = await read(text);

    expect(ordersOf(items)[0]?.transactions?.[0]?.notes?.[0]?.text).toBe('He said "no",\r\nthen\nleft');
    expect(leftOutOf(items)).toEqual(['6: $["Amount"] is no amount: "much"']);
  });

  test('when it comes through a pipe a few bytes at a time, then nothing changes', async () => {
    const text = `\ufeff${two.join('\r\n').replace('Message,', 'Message,Naïve “name” €,').replaceAll(',,', ',,é,')}\r\n`;

    for (const size of [1, 2, 3, 7, 64]) {
      expect(ordersOf(await readPipeItems(text, size)).map((order) => order.number)).toEqual([
        'ch_1',
        'ch_2',
      ]);
    }
  });

  test('when it is UTF-16, then it is refused by name, with the command that converts it', async () => {
    const refused = read(Buffer.from(`\ufeff${two.join('\r\n')}`, 'utf16le'));

    await expect(refused).rejects.toMatchObject({ code: 'foreign_encoding', exitCode: 6 });
  });

  test('when a row is Latin-1, then that row is left out', async () => {
    const text = Buffer.concat([
      Buffer.from(`${header}\nch_1,2026-03-02 09:00,Gen`),
      Buffer.from([0xe8]),
      Buffer.from(`ve,86.00,0.00,CHF,Paid\n${payment('ch_2')}\n`),
    ]);
    const items = await read(text);

    expect(ordersOf(items).map((order) => order.number)).toEqual(['ch_2']);
    expect(leftOutOf(items)).toEqual(['2: $ is not UTF-8 (in Excel: save as “CSV UTF-8”)']);
  });
});

describe('given an export that is damaged', () => {
  test('when it is cut in the middle of a row, then that row is left out and the others are read', async () => {
    const whole = two.join('\n');

    for (const cut of [whole.length - 1 - 'CHF,Paid'.length, whole.length - 25]) {
      const items = await read(whole.slice(0, cut));
      expect(ordersOf(items).map((order) => order.number)).toEqual(['ch_1']);
      expect(leftOutOf(items)).toEqual(['3: $ the file ends in the middle of a record']);
    }
  });

  test('when it is cut inside quotes, then what could not be read is said', async () => {
    const items = await read(`${header}\n${payment('ch_1')}\nch_2,2026-03-02 09:00,"cut he`);

    expect(ordersOf(items).map((order) => order.number)).toEqual(['ch_1']);
    expect(leftOutOf(items)[0]).toMatch(/^3: \$ a quote opens and is not closed/);
  });

  test('when a row has more cells than the header, then it is not shifted into other columns', async () => {
    const items = await read(
      `${header}\nch_1,2026-03-02 09:00,Sorry, no,86.00,0.00,CHF,Paid\n${payment('ch_2')}\n`,
    );

    expect(ordersOf(items).map((order) => order.number)).toEqual(['ch_2']);
    expect(leftOutOf(items)).toEqual(['2: $ has 8 cells, and the header has 7']);
  });

  test('when a column is there twice, then it counts where both say the same', async () => {
    const items = await read(`${header},Amount\n${payment('ch_1')},86.00\n${payment('ch_2')},68.00\n`);

    expect(ordersOf(items).map((order) => order.number)).toEqual(['ch_1']);
    expect(leftOutOf(items)).toEqual(['3: $["Amount"] is there twice, with different values']);
  });

  test('when a needed column was renamed, then the file is refused by its name', async () => {
    const refused = read(two.join('\n').replace('Currency', 'Money'));

    await expect(refused).rejects.toThrow("looks like Stripe's payments, but has no column Currency");
    await expect(refused).rejects.toThrow(InvalidInputError);
  });

  test('when amounts are written in two ways, then nothing of it is read', async () => {
    await expect(
      read(`${header}\n${payment('ch_1')}\n${payment('ch_2', '"86,00"')}\n`),
    ).rejects.toMatchObject({
      code: 'mixed_formats',
    });
  });

  test('when it is a file of another provider than its name says, then its columns count', async () => {
    const items = await read(two.join('\n'), 'paypal.csv');

    expect(ordersOf(items)[0]?.transactions?.[0]?.provider).toBe('stripe');
  });

  test('when it is JSON named .csv, then it is read as JSON', async () => {
    const order = { number: '1', merchant: 'shop', placedAt: '2026-03-02T09:00:00Z', status: 'paid' };

    expect(ordersOf(await read(JSON.stringify(order), 'orders.csv'))).toMatchObject([{ number: '1' }]);
  });

  test('when nobody knows its columns, then they are named, card numbers masked, with what to do', async () => {
    await expect(read('Colour,Size,4242424242424242\nred,1,2\n')).rejects.toThrow(
      /columns \(Colour, Size, \*{12}4242\) that no known export has/,
    );
    await expect(read('', 'empty.csv')).resolves.toEqual([]);
  });

  test('when a card number stands in a free text, then it is masked', async () => {
    const text = `${header}\nch_1,2026-03-02 09:00,Card 4242 4242 4242 4242 refused,86.00,0.00,CHF,Failed\n`;

    expect(JSON.stringify(await read(text))).not.toMatch(/4242 4242 4242/);
  });

  test('when a formula stands in a cell, then it is text without its guard', async () => {
    const text = `${header}\nch_1,2026-03-02 09:00,'=HYPERLINK(1),86.00,0.00,CHF,Failed\n`;

    expect(ordersOf(await read(text))[0]?.transactions?.[0]?.notes?.[0]?.text).toBe('=HYPERLINK(1)');
  });
});
