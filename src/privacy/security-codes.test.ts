import { describe, expect, it } from 'vitest';
import { maskCardData } from './card-data.ts';
import { isSecurityCodeKey } from './security-code-keys.ts';

describe('security codes that are called by their name', () => {
  it.each([
    ['CVC: 123', 'CVC: ***'],
    ['cvc 123', 'cvc ***'],
    ['CVC2=123', 'CVC2=***'],
    ['CVV2 1234.', 'CVV2 ***.'],
    ['cvv #123', 'cvv #***'],
    ['CID 1234', 'CID ***'],
    ['csc:123', 'csc:***'],
    ['CVC123', 'CVC***'],
    ['CVC-123', 'CVC-***'],
    ['cvc: 1 2 3', 'cvc: ***'],
    ['CVC code 123', 'CVC code ***'],
    ['CVV number: 123', 'CVV number: ***'],
    ['CVC (three digits): 123', 'CVC (three digits): ***'],
    ['My security code is 123.', 'My security code is ***.'],
    ['the card code: "123"', 'the card code: "***"'],
    ['Prüfziffer ist 123', 'Prüfziffer ist ***'],
    ['Pru\u0308fziffer: 123', 'Pru\u0308fziffer: ***'],
    ['Kartenprüfnummer lautet 123', 'Kartenprüfnummer lautet ***'],
    ['KPN 123', 'KPN ***'],
    ['Sicherheitscode = 123', 'Sicherheitscode = ***'],
    ['cryptogramme visuel : 123', 'cryptogramme visuel : ***'],
    ['code de sécurité est 123', 'code de sécurité est ***'],
    ['code de se\u0301curite\u0301 123', 'code de se\u0301curite\u0301 ***'],
    ['il codice di sicurezza è 123', 'il codice di sicurezza è ***'],
    ['{"cvc":"123"}', '{"cvc":"***"}'],
    ['{"card_cvc": 123}', '{"card_cvc": ***}'],
    ['{\\"cvc\\":\\"123\\"}', '{\\"cvc\\":\\"***\\"}'],
    ['<cvc>123</cvc>', '<cvc>***</cvc>'],
    ['?cvv=123&a=1', '?cvv=***&a=1'],
    ['%22cvc%22%3A%22123%22', '%22cvc%22%3A%22***%22'],
    ['cvc: １２３', 'cvc: ***'],
  ])('masks the one in %j', (text, masked) => {
    expect(maskCardData(text)).toBe(masked);
  });

  it.each([
    'CVC check failed (code 103)',
    'CVC2 declined 05',
    'cvv2 result M',
    'CVV2 failure 5110',
    '103: CVC is not the right length',
    'card code decline (44)',
    'cvc: 12345',
    'cvc_check: pass, avs 103',
    'acid 1234',
    'ref_cid1234',
    'CVC 3.50',
    'Prüfziffer ungültig',
  ])('leaves %j alone', (text) => {
    expect(maskCardData(text)).toBe(text);
  });
});

describe('security codes beside a card number', () => {
  const number = '4111111111111111';
  const masked = '************1111';
  it.each([
    [`${number} 123`, `${masked} ***`],
    [`${number}/1234`, `${masked}/***`],
    [`${number}, 12/27, 123`, `${masked}, 12/27, ***`],
    [`${number} 12/2027 123`, `${masked} 12/2027 ***`],
    [`${number} 1227 123`, `${masked} 1227 ***`],
    [`${number} exp. 12/27 123`, `${masked} exp. 12/27 ***`],
    [`${number} gültig bis 12/27, 123`, `${masked} gültig bis 12/27, ***`],
    [`${number}|12|2027|123`, `${masked}|12|2027|***`],
    [`${number};12/27;123;Anna`, `${masked};12/27;***;Anna`],
    [`${number},123,45.00,EUR`, `${masked},***,45.00,EUR`],
    [`"${number}","123"`, `"${masked}","***"`],
    [`${number}\n12/27\n123`, `${masked}\n12/27\n***`],
    [`123 ${number}`, `*** ${masked}`],
    [`123, ${number}`, `***, ${masked}`],
    [`${number}CVV123`, `${masked}CVV***`],
    [`${number} cvc 1 2 3`, `${masked} cvc ***`],
  ])('masks the one in %j', (text, expected) => {
    expect(maskCardData(text)).toBe(expected);
  });

  it.each([
    [`${number} 2026-03-01`, `${masked} 2026-03-01`],
    [`${number} 100.00 EUR`, `${masked} 100.00 EUR`],
    [`${number} 100 CHF`, `${masked} 100 CHF`],
    [`${number}: 100,50`, `${masked}: 100,50`],
    [`EUR 100 ${number}`, `EUR 100 ${masked}`],
    [`#1234 ${number}`, `#1234 ${masked}`],
    [`${number} 12345`, `${masked} 12345`],
    [`${number} ... 123`, `${masked} ... 123`],
  ])('takes no amount, date or reference in %j for one', (text, expected) => {
    expect(maskCardData(text)).toBe(expected);
  });

  it('never loses a number to a code that would overlap it', () => {
    expect(maskCardData('cvc 4111 1111 1111 1111')).toBe('cvc ************1111');
    expect(maskCardData('cvc 4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1')).toBe('cvc ************1111');
  });
});

describe('isSecurityCodeKey', () => {
  it('knows the names shops and providers give it', () => {
    const yes = [
      'cvc',
      'CVV2',
      'cid',
      'card_cvc',
      'cardCvc',
      'securityCode',
      'card-security-code',
      'verification_value',
    ];
    const no = ['code', 'cvcCheck', 'cvv_result', 'cidr', 'acid', 'last4', 'securityLevel', ''];
    expect(yes.filter((key) => !isSecurityCodeKey(key))).toEqual([]);
    expect(no.filter((key) => isSecurityCodeKey(key))).toEqual([]);
  });
});
