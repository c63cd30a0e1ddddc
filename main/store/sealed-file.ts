import { deflateRawSync, inflateRawSync } from 'node:zlib';

import { z } from 'zod';

import { Damage } from './damage.ts';
import type { Seal } from './seal.ts';
import { StoreError } from './store-error.ts';

/**
 * Versions of the form below: `<proof> <header>`, a newline, the body. Since the second the body may be
 * packed; a file of which it is not is written in the first, which every version of the app reads.
 */
const forms = { plain: 1, packed: 2 } as const;

/** A body that says it unpacks to more than this was never ours. */
const largestBody = 256 * 1024 * 1024;

const headerSchema = z.object({
  /** The form of the file; the name marks it as one of ours. */
  maatstaf: z.int().positive(),
  /** Id of the casusboek that it was written for. */
  notebook: z.string(),
  /** Random name of the writer: one open document in one process. */
  by: z.string(),
  /** When it was written; for people, and for which revisions are kept as history. */
  at: z.string(),
  /** Bytes of the body as it stands in the file. */
  n: z.int().nonnegative(),
  /** Bytes of the body once it is unpacked; absent when it is not packed. */
  raw: z.int().nonnegative().max(largestBody).optional(),
});
/** What stands before the body, in clear and covered by the proof. */
export type Header = z.infer<typeof headerSchema>;
/** Who wrote a file and when. */
export type WriterStamp = Pick<Header, 'by' | 'at'>;
/** A file that proved itself. */
export type SealedFile = { readonly header: Header; readonly body: Buffer };

/**
 * The bytes of a file that proves itself.
 *
 * @param place - Where the file belongs, such as `<id>/<revision>`; elsewhere it won't open.
 */
export function sealFile(
  seal: Seal,
  place: string,
  writer: Pick<Header, 'notebook' | 'by' | 'at'>,
  body: Buffer,
): Buffer {
  return write(seal, place, { maatstaf: forms.plain, ...stampOf(writer), n: body.length }, body);
}

/** As {@link sealFile}, in less room: for texts, which take half of it or less when they are packed. */
export function sealPacked(
  seal: Seal,
  place: string,
  writer: Pick<Header, 'notebook' | 'by' | 'at'>,
  body: Buffer,
): Buffer {
  const packed = deflateRawSync(body);
  if (packed.length >= body.length) return sealFile(seal, place, writer, body);
  const lengths = { n: packed.length, raw: body.length };
  return write(seal, place, { maatstaf: forms.packed, ...stampOf(writer), ...lengths }, packed);
}

const stampOf = ({ notebook, by, at }: Pick<Header, 'notebook' | 'by' | 'at'>) => ({
  notebook,
  by,
  at,
});

function write(seal: Seal, place: string, header: Header, body: Buffer): Buffer {
  const text = JSON.stringify(header);
  const sealed = seal.prove(`${place}\n${text}`, body);
  return Buffer.concat([Buffer.from(`${sealed.proof} ${text}\n`), sealed.body]);
}

/**
 * Opens what {@link sealFile} or {@link sealPacked} made.
 *
 * @throws Damage when it does not prove itself at this place; `unfinished` when it is too short.
 * @throws StoreError `newer-version` when it proves itself and has a later form.
 */
export function openSealedFile(seal: Seal, place: string, file: Buffer): SealedFile {
  const newline = file.indexOf('\n');
  if (newline < 0) throw new Damage('there is no header', { unfinished: true });
  const line = file.toString('utf8', 0, newline);
  const space = line.indexOf(' ');
  const text = line.slice(space + 1);
  const header = parseHeader(text);
  const sealed = { proof: line.slice(0, Math.max(space, 0)), body: file.subarray(newline + 1) };
  if (sealed.body.length < header.n) throw new Damage('too short', { unfinished: true });
  const body = seal.open(`${place}\n${text}`, sealed);
  if (header.maatstaf > forms.packed) throw new StoreError('newer-version', place);
  return { header, body: header.raw === undefined ? body : unpack(body, header.raw) };
}

/** Never takes more memory than the header says; what does not fit it was not made by this program. */
function unpack(body: Buffer, raw: number): Buffer {
  try {
    const unpacked = inflateRawSync(body, { maxOutputLength: Math.max(raw, 1) });
    if (unpacked.length === raw) return unpacked;
  } catch (error) {
    throw new Damage(error instanceof Error ? 'unpacking' : 'the body');
  }
  throw new Damage('unpacked to another length');
}

/**
 * What a file says of itself, without its proof; never for a text that is shown.
 *
 * @throws Damage when it has no header.
 */
export function readStamp(file: Buffer): WriterStamp {
  const newline = file.indexOf('\n');
  if (newline < 0) throw new Damage('there is no header', { unfinished: true });
  const line = file.toString('utf8', 0, newline);
  const { by, at } = parseHeader(line.slice(line.indexOf(' ') + 1));
  return { by, at };
}

function parseHeader(text: string): Header {
  try {
    return headerSchema.parse(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) throw new Damage('the header');
    throw error;
  }
}
