/**
 * The lines of a text stream in arrays, one array a chunk: one await per line would cost more than reading it.
 * Bytes that are not UTF-8 become replacement characters.
 */
export async function* readLines(stream: AsyncIterable<Buffer | string>): AsyncIterable<readonly string[]> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of stream) {
    const text = rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }));
    const lines = text.split('\n');
    rest = lines.pop() ?? '';
    yield lines.map(withoutReturn);
  }
  rest += decoder.decode();
  if (rest !== '') yield [withoutReturn(rest)];
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
