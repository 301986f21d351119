import { maskCardData } from '../../privacy/card-data.ts';

/** Shorter ones would blot out ordinary words. */
const shortest = 4;

/** Makes the function that takes secrets, in each form in which they are sent, out of a text and shortens it to one line. */
export function scrubber(secrets: readonly string[]): (text: string) => string {
  const forms = secrets
    .flatMap((secret) => [
      secret,
      ...secret.split(':'),
      Buffer.from(secret).toString('base64'),
      encodeURIComponent(secret),
    ])
    .filter((form) => form.length >= shortest)
    .sort((a, b) => b.length - a.length);
  return (text) => {
    const shown = forms.reduce((rest, form) => rest.replaceAll(form, '***'), text);
    return maskCardData(shown.replace(/\s+/g, ' ').trim()).slice(0, 200);
  };
}
