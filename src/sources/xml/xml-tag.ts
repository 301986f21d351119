/** As much of a first tag as has to be seen. */
export const longestTag = 40;

/** A document type names the root after a blank. */
export const doctype = /^!doctype\b/i;

/**
 * Whether what follows the first `<` of a file begins XML that a provider may have written. HTML does not: an error page
 * is no answer, and warnings of PHP (`<br />`, `<b>`) may have JSON after them.
 */
export function isXmlTag(tag: string): boolean {
  if (/^\?xml$/i.test(tag)) return true;
  if (doctype.test(tag)) return !/ html$/i.test(tag);
  const name = tag.split(':').at(-1) ?? '';
  return /^(?:Envelope|paymentService|GestPay\w+|call\w+Result|\w+(?:Response|Result))$/.test(name);
}
