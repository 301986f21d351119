/** Fewest digits of a card number. */
const shortest = 13;

/** Names of security codes, in keys and in notes. */
const securityCode =
  /c(?:v[cvn2]|av|id|sc|ryptogramme|odice |ode (?:de )?[sv]|ard[ _-]?code)|kpn|security|verification|sicherheit|pr(?:ü|ue|u\u0308)f/i;

/**
 * Whether a JSON text needs the search for card data: true too often, never false where that would mask something.
 * It reads about every thirteenth character for the numbers, so that a million clean orders cost little.
 */
export function mayHoldCardData(json: string): boolean {
  // An escape or a percent sign may stand for the blank or the digit that is looked for.
  return json.includes('\\') || json.includes('%') || hasLongNumber(json) || securityCode.test(json);
}

/** ASCII characters a card number may be written with: digits, blanks, dots and hyphens. */
const ofNumber = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\d\s.-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Other scripts have digits, blanks and dashes of their own. */
function isOfNumber(code: number): boolean {
  return code > 127 || ofNumber[code] === 1;
}

/** A number that long covers one of every thirteen places, and the sixth before or after that. */
function hasLongNumber(json: string): boolean {
  for (let at = shortest - 1; at < json.length; at += shortest) {
    if (!isOfNumber(json.charCodeAt(at))) continue;
    const reaches = isOfNumber(json.charCodeAt(at - 6)) || isOfNumber(json.charCodeAt(at + 6));
    if (reaches && isInLongNumber(json, at)) return true;
  }
  return false;
}

function isInLongNumber(json: string, at: number): boolean {
  let start = at;
  while (start > 0 && isOfNumber(json.charCodeAt(start - 1))) start--;
  let digits = 0;
  for (let each = start; each < json.length; each++) {
    const code = json.charCodeAt(each);
    if (!isOfNumber(code)) return false;
    const mayBeDigit = code > 127 || (code >= 48 && code <= 57);
    if (mayBeDigit && ++digits >= shortest) return true;
  }
  return false;
}
