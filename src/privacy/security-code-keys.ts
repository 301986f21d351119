const SECURITY_CODE_KEY =
  /^(?:payment|credit|debit|card|karten?)*(?:c(?:v[cvn]|av)2?|cid|csc|kpn|(?:security|card|verification)code|verification(?:value|number)|pr(?:ü|ue)f(?:ziffer|nummer)|sicherheitscode)(?:code|number|value)?$/;

/** Whether a key of an object names a card's security code: `cvc`, `card_cvc`, `securityCode`, `CVV2`. */
export function isSecurityCodeKey(key: string): boolean {
  return SECURITY_CODE_KEY.test(key.toLowerCase().replace(/[^a-zü\d]/g, ''));
}
