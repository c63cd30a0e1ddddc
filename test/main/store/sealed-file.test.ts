import { deflateRawSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { Damage } from '../../../main/store/damage.ts';
import { checksumSeal } from '../../../main/store/seal.ts';
import { openSealedFile, sealFile, sealPacked } from '../../../main/store/sealed-file.ts';

const writer = { notebook: 'boek', by: 'ik', at: '2026-11-22T10:00:00.000Z' };
const file = sealFile(checksumSeal, 'casus/3', writer, Buffer.from('{"text":"één"}'));

test('opens where it belongs', () => {
  const { header, body } = openSealedFile(checksumSeal, 'casus/3', file);

  expect(body.toString()).toBe('{"text":"één"}');
  expect(header).toMatchObject({ ...writer, maatstaf: 1 });
});

test('keeps the text readable in any editor', () => {
  expect(file.toString()).toMatch(/^sha256:[\w-]{43} \{"maatstaf":1,.*\}\n\{"text":"één"\}$/u);
});

const long = Buffer.from('{"text":"Een bewoner belt over haar fiets."}'.repeat(20));
const packed = sealPacked(checksumSeal, 'casus/3', writer, long);

test('packs a text, and gives it back', () => {
  expect(packed.length).toBeLessThan(long.length / 2);
  const { header, body } = openSealedFile(checksumSeal, 'casus/3', packed);

  expect(body.equals(long)).toBe(true);
  expect(header).toMatchObject({ ...writer, maatstaf: 2, raw: long.length });
});

test('leaves as it is what packing would make longer', () => {
  expect(sealPacked(checksumSeal, 'casus/3', writer, Buffer.from('{"text":"één"}'))).toEqual(file);
});

test('reads what was written before texts were packed', () => {
  const before =
    'sha256:P8m8gvB9eINRTe7gH_HeNUHkp_NBKy6j95x5Si8MRM0 {"maatstaf":1,"notebook":"boek","by":"ik","at":"2026-11-22T10:00:00.000Z","n":19}\n{"text":"van toen"}';

  const { body } = openSealedFile(checksumSeal, 'casus/7', Buffer.from(before));

  expect(body.toString()).toBe('{"text":"van toen"}');
});

/** A proven file that says something else of its body than is so. */
function dishonest(raw: number, body: Buffer): Buffer {
  const header = JSON.stringify({ maatstaf: 2, ...writer, n: body.length, raw });
  const { proof } = checksumSeal.prove(`casus/3\n${header}`, body);
  return Buffer.concat([Buffer.from(`${proof} ${header}\n`), body]);
}

test.each([
  ['unpacks to more than it says', 10, deflateRawSync(Buffer.alloc(5_000_000))],
  ['unpacks to less than it says', 10_000, deflateRawSync(Buffer.from('kort'))],
  ['says it is larger than anything', 2 ** 40, deflateRawSync(Buffer.from('kort'))],
  ['is not packed at all', 40, Buffer.from('zomaar')],
])('sees damage in a body that %s', (_name, raw, body) => {
  expect(() => openSealedFile(checksumSeal, 'casus/3', dishonest(raw, body))).toThrow(Damage);
});

test.each([
  ['another revision', 'casus/9'],
  ['another document', 'ander/3'],
])('does not open as %s', (_name, place) => {
  expect(() => openSealedFile(checksumSeal, place, file)).toThrow(Damage);
});

test.each([
  ['empty', Buffer.alloc(0)],
  ['NULs', Buffer.alloc(file.length)],
  ['not ours', Buffer.from('zomaar\ntekst')],
  ['JSON null', Buffer.from('null')],
  ['cut to 60 percent', file.subarray(0, Math.floor(file.length * 0.6))],
  ['a BOM before it', Buffer.concat([Buffer.from('\ufeff'), file])],
  ['a newline after it', Buffer.concat([file, Buffer.from('\n')])],
  ['CRLF', Buffer.from(file.toString().replace('\n', '\r\n'))],
  ['an edited header', Buffer.from(file.toString().replace('"by":"ik"', '"by":"jij"'))],
  [
    'a later form without proof',
    Buffer.from(file.toString().replace('"maatstaf":1', '"maatstaf":2')),
  ],
])('sees damage: %s', (_name, damaged) => {
  expect(() => openSealedFile(checksumSeal, 'casus/3', damaged)).toThrow(Damage);
});

test('tells a file that is too short from one that was changed', () => {
  const short = () => openSealedFile(checksumSeal, 'casus/3', file.subarray(0, -3));
  expect(short).toThrow(expect.objectContaining({ unfinished: true }) as Error);
});

test('leaves a proven file of a later form alone', () => {
  const header = '{"maatstaf":3,"notebook":"boek","by":"ik","at":"nu","n":2}';
  const { proof } = checksumSeal.prove(`casus/3\n${header}`, Buffer.from('{}'));
  const later = Buffer.from(`${proof} ${header}\n{}`);

  const opening = () => openSealedFile(checksumSeal, 'casus/3', later);

  expect(opening).toThrow(expect.objectContaining({ code: 'newer-version' }) as Error);
});
