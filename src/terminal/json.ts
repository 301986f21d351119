// JSON.stringify escapes the C0 controls only. These too would act on a terminal that shows the output: DEL, the
// C1 controls, line and paragraph separators, and the marks that turn the writing around.
const ACTIVE = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

/** JSON that is safe to show; parses back to the same value. What JSON does not know is `null`. */
export function toSafeJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, undefined, indent) as string | undefined;
  return (json ?? 'null').replace(ACTIVE, toEscape);
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
