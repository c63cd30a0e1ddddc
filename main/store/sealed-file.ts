import { z } from 'zod';

import { Damage } from './damage.ts';
import type { Seal } from './seal.ts';
import { StoreError } from './store-error.ts';

/** Version of the form below: `<proof> <header>`, a newline, the body. */
const form = 1;

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
  const { notebook, by, at } = writer;
  const header = JSON.stringify({ maatstaf: form, notebook, by, at, n: body.length });
  const sealed = seal.prove(`${place}\n${header}`, body);
  return Buffer.concat([Buffer.from(`${sealed.proof} ${header}\n`), sealed.body]);
}

/**
 * Opens what {@link sealFile} made.
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
  if (header.maatstaf > form) throw new StoreError('newer-version', place);
  return { header, body };
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
