import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
  scrypt,
  type ScryptOptions,
} from 'node:crypto';

import { z } from 'zod';

import { StoreError } from './store-error.ts';

const kdfSchema = z.strictObject({
  name: z.literal('scrypt'),
  N: z.int(),
  r: z.literal(8),
  p: z.int().min(1).max(4),
  salt: z.string().length(22),
});
type Kdf = z.infer<typeof kdfSchema>;

const id = z.string().max(20);
const wrapped = z.string().max(200);
/** One way in: the data key, wrapped with what somebody knows or what the computer keeps. */
export const slotSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('password'), id, kdf: kdfSchema, wrapped }),
  z.strictObject({ kind: z.literal('recovery'), id, wrapped }),
  /** `sealed` is a key that only the keychain of this computer can open. */
  z.strictObject({ kind: z.literal('keychain'), id, sealed: z.string().max(4_000), wrapped }),
]);
export type Slot = z.infer<typeof slotSchema>;
/** What a slot is, without the wrapped key. */
type Lock =
  | { readonly kind: 'password'; readonly id: string; readonly kdf: Kdf }
  | { readonly kind: 'recovery'; readonly id: string }
  | { readonly kind: 'keychain'; readonly id: string; readonly sealed: string };

/** What is offered to get in. */
export type Secret =
  | { readonly kind: 'password'; readonly password: string }
  | { readonly kind: 'recovery'; readonly code: string }
  | { readonly kind: 'keychain'; readonly open: (sealed: string) => Promise<string> };

/** Cost of a password: about half a second and 128 MB, for us and for who guesses. */
export const passwordCost = 2 ** 17;
/** Bounds of that cost in a key file: neither weakened, nor a way to hang the app. */
const costs = { least: 2 ** 15, most: 2 ** 20 };

/** A slot for a password. */
export async function passwordSlot(
  owner: string,
  dataKey: Buffer,
  password: string,
  cost: number,
): Promise<Slot> {
  const salt = randomBytes(16).toString('base64url');
  const kdf: Kdf = { name: 'scrypt', N: cost, r: 8, p: 1, salt };
  const lock = { kind: 'password', id: newId(), kdf } as const;
  return { ...lock, wrapped: wrap(await stretch(password, kdf), dataKey, place(owner, lock)) };
}

/** A slot for a recovery code: 160 random bits as 32 characters in groups of four, without I, L, O and U. */
export function recoverySlot(
  owner: string,
  dataKey: Buffer,
): { readonly slot: Slot; readonly code: string } {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const letters = [...randomBytes(32)].map((byte) => alphabet.charAt(byte & 31)).join('');
  const lock = { kind: 'recovery', id: newId() } as const;
  const slot = { ...lock, wrapped: wrap(codeKey(owner, letters), dataKey, place(owner, lock)) };
  return { slot, code: letters.replace(/.{4}(?=.)/gu, '$&-') };
}

/** A slot for the keychain of this computer. It keeps a key of its own, never the data key itself. */
export async function keychainSlot(
  owner: string,
  dataKey: Buffer,
  seal: (text: string) => Promise<string>,
): Promise<Slot> {
  const key = randomBytes(32);
  const sealed = await seal(key.toString('base64url'));
  const lock = { kind: 'keychain', id: newId(), sealed } as const;
  return { ...lock, wrapped: wrap(key, dataKey, place(owner, lock)) };
}

/**
 * The data key, when the secret opens this slot.
 *
 * @returns Undefined when it does not, or is for a slot of another kind.
 */
export async function openSlot(
  owner: string,
  slot: Slot,
  secret: Secret,
): Promise<Buffer | undefined> {
  if (slot.kind === 'password' && secret.kind === 'password') {
    return unwrap(await stretch(secret.password, slot.kdf), slot, owner);
  }
  if (slot.kind === 'recovery' && secret.kind === 'recovery') {
    return unwrap(codeKey(owner, secret.code), slot, owner);
  }
  if (slot.kind === 'keychain' && secret.kind === 'keychain') {
    return unwrap(Buffer.from(await secret.open(slot.sealed), 'base64url'), slot, owner);
  }
  return undefined;
}

const newId = () => randomBytes(6).toString('hex');

/** A slot that was moved to another casusboek, relabelled or made cheaper does not open. */
function place(owner: string, lock: Lock): Buffer {
  const { kind, id: name } = lock;
  const how = kind === 'password' ? lock.kdf : kind === 'keychain' ? lock.sealed : null;
  return Buffer.from(JSON.stringify([owner, name, kind, how]));
}

function wrap(key: Buffer, dataKey: Buffer, where: Buffer): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(where);
  const hidden = Buffer.concat([cipher.update(dataKey), cipher.final()]);
  return Buffer.concat([iv, hidden, cipher.getAuthTag()]).toString('base64url');
}

function unwrap(key: Buffer, slot: Slot, owner: string): Buffer | undefined {
  const bytes = Buffer.from(slot.wrapped, 'base64url');
  if (bytes.length !== 60 || key.length !== 32) return undefined;
  const iv = bytes.subarray(0, 12);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: 16 });
  decipher.setAAD(place(owner, slot)).setAuthTag(bytes.subarray(-16));
  const dataKey = decipher.update(bytes.subarray(12, -16));
  try {
    return Buffer.concat([dataKey, decipher.final()]);
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

function stretch(password: string, { N, r, p, salt }: Kdf): Promise<Buffer> {
  if (!Number.isInteger(Math.log2(N)) || N < costs.least || N > costs.most) {
    throw new StoreError('keys-missing', 'keys');
  }
  const options: ScryptOptions = { N, r, p, maxmem: 256 * N * r };
  const bytes = Buffer.from(password.normalize('NFKC'));
  return new Promise((resolve, reject) => {
    scrypt(bytes, Buffer.from(salt, 'base64url'), 32, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}

/** Capitals or not, with or without dashes; O for 0, and I or L for 1, as people copy them. */
function codeKey(owner: string, code: string): Buffer {
  const letters = code
    .toUpperCase()
    .replace(/[^0-9A-Z]/gu, '')
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1');
  return Buffer.from(hkdfSync('sha256', letters, owner, 'recovery', 32));
}
