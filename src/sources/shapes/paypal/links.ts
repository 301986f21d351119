import { findObjects, findText, type JsonObject } from '../json-fields.ts';

function hrefs(object: JsonObject, rel?: string): readonly string[] {
  return (findObjects(object, 'links') ?? [])
    .filter((link) => rel === undefined || link['rel'] === rel)
    .flatMap((link) => findText(link, 'href') ?? []);
}

/** Whether an object's links lead to PayPal's API: every object of PayPal has such links. */
export function hasLinkToPayPal(object: JsonObject): boolean {
  return hrefs(object).some((href) => /^https:\/\/[\w.-]*\bpaypal\.com\//.test(href));
}

/** Whether the object itself lies under this path of the API, such as `/payments/captures/`. */
export function isUnder(object: JsonObject, path: string): boolean {
  return hrefs(object, 'self').some((href) => href.includes(path));
}

/** The id of the object that this one belongs to, where that lies under the path. */
export function findParentId(object: JsonObject, path: string): string | undefined {
  const href = hrefs(object, 'up').find((each) => each.includes(path));
  return href?.split(path)[1]?.split(/[/?#]/)[0];
}

/** The order that a payer is sent to approve once more. */
export function findApprovedOrder(object: JsonObject): string | undefined {
  const tokens = hrefs(object).map((href) => /[?&]token=([A-Z0-9]{10,25})\b/.exec(href)?.[1]);
  return tokens.find((token) => token !== undefined);
}
