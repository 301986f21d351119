import { InvalidInputError } from '../errors.ts';

interface ForeignEncoding {
  readonly name: string;
  readonly starts: readonly (readonly (number | 'some')[])[];
  /** The command that turns the file into what can be read; undefined: only the program that wrote it can. */
  readonly command?: string;
}

const fromCharset = (charset: string): string => `iconv -f ${charset} -t UTF-8`;

/** First bytes, `some` being any but 0. UTF-32 stands before UTF-16: its mark begins with the other's. */
const foreignEncodings: readonly ForeignEncoding[] = [
  { name: 'gzip', starts: [[0x1f, 0x8b]], command: 'gunzip -c' },
  {
    name: 'zip',
    starts: [
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0x50, 0x4b, 7, 8],
    ],
    command: 'unzip -p',
  },
  { name: 'an Excel workbook', starts: [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]] },
  { name: 'zstd', starts: [[0x28, 0xb5, 0x2f, 0xfd]], command: 'zstd -dc' },
  { name: 'bzip2', starts: [[0x42, 0x5a, 0x68]], command: 'bunzip2 -c' },
  { name: 'xz', starts: [[0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]], command: 'xz -dc' },
  {
    name: 'UTF-32',
    starts: [
      [0xff, 0xfe, 0, 0],
      [0, 0, 0xfe, 0xff],
      ['some', 0, 0, 0],
      [0, 0, 0, 'some'],
    ],
    command: fromCharset('UTF-32'),
  },
  {
    name: 'UTF-16',
    starts: [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ],
    command: fromCharset('UTF-16'),
  },
  { name: 'UTF-16LE', starts: [['some', 0]], command: fromCharset('UTF-16LE') },
  { name: 'UTF-16BE', starts: [[0, 'some']], command: fromCharset('UTF-16BE') },
];

/** As many bytes as the longest mark has: with fewer, only the end of the stream decides. */
export const markLength = 6;

/** Refuses bytes that are compressed or not UTF-8 as a whole, by the name of their encoding. */
export function refuseForeignEncoding(head: Buffer, file: string): void {
  const encoding = foreignEncodings.find(({ starts }) => starts.some((start) => startsWith(head, start)));
  if (encoding === undefined) return;
  throw new InvalidInputError(
    'foreign_encoding',
    `${file} is ${encoding.name}, and orders are read from UTF-8 text.`,
    encoding.command === undefined || isWorkbook(file)
      ? 'In Excel, save it as “CSV UTF-8”.'
      : `Pipe it in as text: ${encoding.command} ${file === 'stdin' ? 'FILE' : file} | paytriage … -`,
  );
}

/** A zip by its bytes, and no text in it would be a table. */
const isWorkbook = (file: string): boolean => /\.(?:xlsx|xlsm|ods)$/i.test(file);

function startsWith(head: Buffer, start: ForeignEncoding['starts'][number]): boolean {
  return start.every((expected, index) => {
    const byte = head[index];
    if (byte === undefined) return false;
    return expected === 'some' ? byte !== 0 : byte === expected;
  });
}
