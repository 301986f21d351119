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

const carriageReturn = 0x0d;

/**
 * The lines of one piece. Each is made into text by itself: cut out of a longer text it would be wide wherever that is,
 * and be read through it, sign by sign. Bytes that are not UTF-8 become replacement characters.
 */
export function* linesOf(piece: Uint8Array): Iterable<string> {
  const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
  let next: number;
  for (let at = 0; at < bytes.length; at = next) {
    next = bytes.indexOf(newline, at) + 1 || bytes.length + 1;
    const end = next - 1;
    yield bytes.toString('utf8', at, bytes[end - 1] === carriageReturn ? end - 1 : end);
  }
}
