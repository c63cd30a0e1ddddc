import { expect, test } from 'vitest';

import { Damage } from '../../../main/store/damage.ts';
import { checksumSeal } from '../../../main/store/seal.ts';
import { openSealedFile, sealFile } from '../../../main/store/sealed-file.ts';

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
  const header = '{"maatstaf":2,"notebook":"boek","by":"ik","at":"nu","n":2}';
  const { proof } = checksumSeal.prove(`casus/3\n${header}`, Buffer.from('{}'));
  const later = Buffer.from(`${proof} ${header}\n{}`);

  const opening = () => openSealedFile(checksumSeal, 'casus/3', later);

  expect(opening).toThrow(expect.objectContaining({ code: 'newer-version' }) as Error);
});
