import { closeSync, openSync, readSync } from 'node:fs';

/** The first bytes of a file, `most` at most: a pipe or a device may never end. Throws what the system says. */
export function readStart(file: string, most: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(most);
    let held = 0;
    for (let read = -1; read !== 0 && held < most; held += read) {
      read = readSync(descriptor, bytes, held, most - held, null);
    }
    return bytes.subarray(0, held);
  } finally {
    closeSync(descriptor);
  }
}
