export type ParsedJson = { readonly value: unknown } | { readonly problem: string };

/** A JSON text's value, or what is wrong with it: never with an excerpt, which might show half a card number. */
export function parseJson(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (error instanceof RangeError) return { problem: 'is nested too deeply' };
    const position = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined;
    return {
      problem: position === undefined ? 'is not valid JSON' : `is not valid JSON at character ${position}`,
    };
  }
}
