/** A stream the program writes to; `columns` is known for terminals. */
export type OutputStream = NodeJS.WritableStream & {
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
};

/** Writes in step with the reader, and ends quietly when the reader is gone. */
export interface Writer {
  /** Resolves when more may be written. Rejects if an earlier write failed for another reason than a closed pipe. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Resolves when everything written has left the process; rejects like `write`. */
  readonly flush: () => Promise<void>;
  /** Aborted when nobody reads any more: a loop that writes can stop. */
  readonly closed: AbortSignal;
}

/** How systems say that the reader has closed the pipe (`| head`); Windows says EOF. */
const goneCodes = new Set([
  'EPIPE',
  'ECONNRESET',
  'EOF',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
]);

export function createWriter(stream: OutputStream): Writer {
  const closing = new AbortController();
  let failure: Error | undefined;
  let draining: Promise<void> | undefined;

  const end = (error?: NodeJS.ErrnoException | null): void => {
    if (error && !goneCodes.has(error.code ?? '')) failure ??= error;
    closing.abort();
  };
  // Without a listener a closed pipe would end the process with a stack trace.
  stream.on('error', end);
  stream.on('close', () => {
    end();
  });

  const untilDrained = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const settle = (): void => {
        draining = undefined;
        stream.removeListener('drain', settle);
        closing.signal.removeEventListener('abort', settle);
        if (failure) reject(failure);
        else resolve();
      };
      stream.once('drain', settle);
      closing.signal.addEventListener('abort', settle);
    });

  return {
    closed: closing.signal,
    write: async (text) => {
      if (failure) throw failure;
      // An empty text must not wait for a `drain` that does not come.
      if (closing.signal.aborted || text.length === 0 || stream.write(text)) return;
      // One wait for all who write meanwhile.
      await (draining ??= untilDrained());
    },
    flush: async () => {
      if (!closing.signal.aborted) {
        await new Promise<void>((resolve) => {
          const settle = (): void => {
            closing.signal.removeEventListener('abort', settle);
            resolve();
          };
          closing.signal.addEventListener('abort', settle);
          stream.write('', (error) => {
            if (error) end(error);
            settle();
          });
        });
      }
      if (failure) throw failure;
    },
  };
}
