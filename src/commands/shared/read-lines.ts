/**
 * Bytes that are read at once. What becomes of larger pieces no longer fits where the engine keeps its short-lived
 * texts: making them, and the output of their lines, would cost several times as much.
 */
const pieceSize = 16 * 1024;

/**
 * The lines of a text stream in arrays, one array a piece: one await per line would cost more than reading it.
 * Bytes that are not UTF-8 become replacement characters.
 */
export async function* readLines(stream: AsyncIterable<Buffer | string>): AsyncIterable<readonly string[]> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of stream) {
    for (const piece of piecesOf(chunk)) {
      const text = typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
      const end = text.lastIndexOf('\n');
      if (end === -1)
        rest += text; // a line may be as long as the file
      else {
        yield linesOf(rest + text.slice(0, end));
        rest = text.slice(end + 1);
      }
    }
  }
  rest += decoder.decode();
  if (rest !== '') yield [withoutReturn(rest)];
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return text.includes('\r') ? lines.map(withoutReturn) : lines;
}

function* piecesOf(chunk: Buffer | string): Iterable<Buffer | string> {
  for (let at = 0; at < chunk.length; at += pieceSize) {
    yield typeof chunk === 'string' ? chunk.slice(at, at + pieceSize) : chunk.subarray(at, at + pieceSize);
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
