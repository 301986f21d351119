import { findText, type JsonObject } from '../json-fields.ts';

/** GraphQL's ids name the kind as well (`gid://shopify/Order/1`): REST has the number alone. */
export function findId(object: JsonObject | undefined, key: string): string | undefined {
  const id = findText(object, key);
  return id?.startsWith('gid://') === true ? id.split('/').at(-1)?.split('?')[0] : id;
}
