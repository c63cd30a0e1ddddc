import { buffer } from 'node:stream/consumers';
import { deflateRawSync } from 'node:zlib';

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';

import { checksumOf } from '../../../../main/store/backups/write-backup.ts';
import { bundleLimits, documentName } from '../../../../main/store/bundle/bundle-form.ts';
import { readBundle } from '../../../../main/store/bundle/read-bundle.ts';
import { writeBundle } from '../../../../main/store/bundle/write-bundle.ts';
import { testCasusId } from '../../../helpers/make-casus.ts';

const createdAt = '2026-11-22T10:00:00.000Z';
const made = { app: '0.1.0', createdAt };
const document = (number: number, text = 'Een jongen van 19.') => ({
  id: testCasusId(number),
  json: { text },
});

type Entry = { readonly name: string; readonly data: Buffer };

/** A zip as somebody else may make one; the manifest lists what `listed` says. */
async function craft(entries: readonly Entry[], manifest: object | null = {}): Promise<Buffer> {
  const zip = new ZipFile();
  const files = entries.map(({ name, data }) => ({
    name,
    bytes: data.length,
    sha256: checksumOf(data),
  }));
  if (manifest !== null) {
    const whole = { format: 'maatstaf-bundle', version: 1, ...made, files, ...manifest };
    zip.addBuffer(Buffer.from(JSON.stringify(whole)), 'manifest.json');
  }
  for (const { name, data } of entries) zip.addBuffer(data, name);
  zip.end();
  return buffer(zip.outputStream);
}

const entry = (number: number, json: unknown = { text: 'x' }): Entry => ({
  name: documentName(testCasusId(number)),
  data: Buffer.from(JSON.stringify(json)),
});

/** Puts other bytes in place of each occurrence, of the same length. */
function swap(data: Buffer, from: string, to: string): Buffer {
  return Buffer.from(data.toString('latin1').replaceAll(from, to), 'latin1');
}

/** A zip by hand, so that its directory can lie. */
function zipByHand(
  parts: readonly {
    readonly name: string;
    readonly packed: Buffer;
    readonly size: number;
    readonly at?: number;
  }[],
): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, packed, size, at } of parts) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(8, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(name.length, 26);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(20, 6);
    head.writeUInt16LE(8, 10);
    head.writeUInt32LE(packed.length, 20);
    head.writeUInt32LE(size, 24);
    head.writeUInt16LE(name.length, 28);
    head.writeUInt32LE(at ?? offset, 42);
    central.push(head, Buffer.from(name));
    if (at !== undefined) continue;
    locals.push(local, Buffer.from(name), packed);
    offset += 30 + name.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

const refused = (data: Buffer, limits = bundleLimits) =>
  readBundle(data, limits).then(
    () => 'read',
    (error: unknown) => (error as { code?: string }).code ?? error,
  );

test('what goes in comes out', async () => {
  const documents = [document(1), document(2, 'emoji 🙂 en "aanhalingstekens"'), document(3, '')];

  const read = await readBundle(await writeBundle(documents, made));

  expect(read).toEqual({ createdAt, documents });
});

test('a bundle without casussen is a bundle', async () => {
  expect(await readBundle(await writeBundle([], made))).toEqual({ createdAt, documents: [] });
});

test('whatever is cut off is refused, at every length', async () => {
  const whole = await writeBundle([document(1), document(2)], made);
  for (let length = 0; length < whole.length; length += 1) {
    const code = await refused(whole.subarray(0, length));
    expect(['no-bundle', 'damaged'], `at ${String(length)}`).toContain(code);
  }
});

test('a changed byte never gives another text', async () => {
  const documents = [document(1), document(2, 'Een vrouw van 70.')];
  const whole = await writeBundle(documents, made);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (place, flip) => {
        const changed = Buffer.from(whole);
        changed[place] = (changed[place] ?? 0) ^ flip;
        const read = await readBundle(changed).catch(() => undefined);
        for (const { id, json } of read?.documents ?? []) {
          const original = documents.find((each) => each.id === id);
          if (json !== undefined) expect(json).toEqual(original?.json);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test.each([
  '../01jd0000000000000000000001.json',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  'casussen\\01jd0000000000000000000001.json',
  'casussen/../01jd0000000000000000000001.json',
  'casussen/kort.json',
  'keys/000001.json',
])('an entry named %s is refused', async (name) => {
  const placeholder = 'p'.repeat(name.length);
  const zip = swap(
    await craft([{ name: placeholder, data: Buffer.from('{}') }]),
    placeholder,
    name,
  );

  expect(['no-bundle', 'damaged']).toContain(await refused(zip));
});

test('no zip, an empty zip, no manifest, another manifest', async () => {
  expect(await refused(Buffer.from('<!doctype html>'))).toBe('no-bundle');
  expect(await refused(Buffer.alloc(0))).toBe('no-bundle');
  expect(await refused(await craft([entry(1)], null))).toBe('no-bundle');
  expect(await refused(await craft([entry(1)], { format: 'iets-anders' }))).toBe('no-bundle');
  expect(await refused(await craft([entry(1)], { extra: true }))).toBe('no-bundle');
});

test('a file of a later version says so', async () => {
  expect(await refused(await craft([entry(1)], { version: 2, nieuw: [] }))).toBe('newer');
});

test('a text that is not the one on the list is not given, the others are', async () => {
  const good = entry(1);
  const bad = entry(2);
  const files = [good, bad].map(({ name, data }) => ({
    name,
    bytes: data.length,
    sha256: name === bad.name ? checksumOf(Buffer.from('anders')) : checksumOf(data),
  }));

  const read = await readBundle(await craft([good, bad], { files }));

  expect(read.documents).toEqual([
    { id: testCasusId(1), json: { text: 'x' } },
    { id: testCasusId(2), json: undefined },
  ]);
});

test('entries that are not on the list, or lines on the list without an entry, are refused', async () => {
  const files = [{ name: entry(1).name, bytes: 1, sha256: 'a'.repeat(43) }];
  expect(await refused(await craft([entry(1), entry(2)], { files }))).toBe('damaged');
  expect(await refused(await craft([], { files }))).toBe('damaged');
});

test('two entries of one name are refused', async () => {
  const [a, b] = [entry(1), entry(2)];
  expect(await refused(swap(await craft([a, b]), b.name, a.name))).toBe('damaged');
});

test('more entries, larger entries and more in total than is read are refused before unpacking', async () => {
  const entries = Array.from({ length: 6 }, (_, number) => entry(number + 1));
  const zip = await craft(entries);
  expect(await refused(zip, { ...bundleLimits, entries: 5 })).toBe('too-large');
  expect(await refused(zip, { ...bundleLimits, entryBytes: 100 })).toBe('too-large');
  expect(await refused(zip, { ...bundleLimits, totalBytes: 200 })).toBe('too-large');
  expect(await refused(zip, { ...bundleLimits, fileBytes: 100 })).toBe('too-large');
});

test('a bomb is refused by what it says', async () => {
  const zeros = deflateRawSync(Buffer.alloc(24 * 1024 * 1024));
  const name = documentName(testCasusId(1));
  expect(await refused(zipByHand([{ name, packed: zeros, size: 24 * 1024 * 1024 }]))).toBe(
    'too-large',
  );
});

test('a bomb that lies about its size stops where it said it would end', async () => {
  const zeros = deflateRawSync(Buffer.alloc(24 * 1024 * 1024));
  const manifest = Buffer.from(
    JSON.stringify({
      format: 'maatstaf-bundle',
      version: 1,
      ...made,
      files: [{ name: documentName(testCasusId(1)), bytes: 10, sha256: 'a'.repeat(43) }],
    }),
  );
  const zip = zipByHand([
    { name: 'manifest.json', packed: deflateRawSync(manifest), size: manifest.length },
    { name: documentName(testCasusId(1)), packed: zeros, size: 10 },
  ]);

  expect(await refused(zip)).toBe('damaged');
});

test('entries that share their bytes are refused', async () => {
  const packed = deflateRawSync(Buffer.from('{}'));
  const zip = zipByHand([
    { name: documentName(testCasusId(1)), packed, size: 2 },
    { name: documentName(testCasusId(2)), packed, size: 2, at: 0 },
  ]);

  expect(await refused(zip)).toBe('damaged');
});

test('JSON that is nested too deep, or that touches prototypes, does no harm', async () => {
  const deep: Entry = {
    name: documentName(testCasusId(1)),
    data: Buffer.from(`${'['.repeat(200_000)}${']'.repeat(200_000)}`),
  };
  const proto: Entry = {
    name: documentName(testCasusId(2)),
    data: Buffer.from('{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}'),
  };

  const { documents } = await readBundle(await craft([deep, proto]));

  expect(documents).toHaveLength(2);
  expect(Reflect.get({}, 'admin')).toBeUndefined();
});
