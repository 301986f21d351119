const newline = 0x0a;
const byteOrderMark = [0xef, 0xbb, 0xbf] as const;

/** Gives memory for so many bytes, or more. */
export type Allocate = (size: number) => SharedArrayBuffer;

/**
 * A stream cut behind line ends: each piece is whole lines, as bytes in the memory that it is given, and as many of them
 * as the stream gives at once. Only the last may lack its end. A byte order mark at the beginning is left out.
 */
export async function* wholeLines(
  stream: AsyncIterable<Buffer | string>,
  allocate: Allocate = (size) => new SharedArrayBuffer(size),
): AsyncIterable<Uint8Array<SharedArrayBuffer>> {
  let rest: Buffer[] = [];
  let isFirst = true;
  const joined = (last: readonly Buffer[]): Uint8Array<SharedArrayBuffer> => {
    const bytes = joinBytes([...rest, ...last], allocate);
    const isMarked = isFirst && byteOrderMark.every((byte, at) => bytes[at] === byte);
    isFirst = false;
    return isMarked ? bytes.subarray(byteOrderMark.length) : bytes;
  };
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    const end = bytes.lastIndexOf(newline) + 1;
    if (end === 0) {
      rest.push(bytes); // a line may be as long as the file
      continue;
    }
    yield joined([bytes.subarray(0, end)]);
    rest = end < bytes.length ? [bytes.subarray(end)] : [];
  }
  const last = joined([]);
  if (last.length > 0) yield last;
}

function joinBytes(parts: readonly Buffer[], allocate: Allocate): Uint8Array<SharedArrayBuffer> {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array(allocate(size), 0, size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/**
 * Bytes that are made into text at once. What becomes of more no longer fits where the engine keeps its short-lived
 * texts: making them, and the output of their lines, would cost several times as much.
 */
const textSize = 16 * 1024;

/** The lines of one piece, some at a time. Bytes that are not UTF-8 become replacement characters. */
export function* linesOf(piece: Uint8Array): Iterable<readonly string[]> {
  const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
  let end: number;
  for (let at = 0; at < bytes.length; at = end) {
    end = bytes.lastIndexOf(newline, at + textSize - 1) + 1;
    // A line is longer than that.
    if (end <= at) end = bytes.indexOf(newline, at) + 1 || bytes.length;
    yield toLines(bytes.toString('utf8', at, end));
  }
}

function toLines(text: string): readonly string[] {
  const lines = text.split('\n');
  if (text.endsWith('\n')) lines.pop();
  return text.includes('\r') ? lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)) : lines;
}
