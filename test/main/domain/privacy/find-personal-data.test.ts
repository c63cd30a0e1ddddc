import fc from 'fast-check';
import { expect, test } from 'vitest';

import { findPersonalData } from '../../../../main/domain/privacy/find-personal-data.ts';

/** What is found, as `kind:text`. */
function found(text: string, ...marked: readonly string[]): readonly string[] {
  return findPersonalData(text, marked).map(
    ({ kind, start, end }) => `${kind}:${text.slice(start, end)}`,
  );
}

test('a number is a bsn by the word beside it, or by its check digit', () => {
  expect(found('BSN 999922415')).toEqual(['bsn:999922415']);
  expect(found('bsn: 123456789')).toEqual(['bsn:123456789']);
  expect(found('Haar nummer is 999922415.')).toEqual(['bsn:999922415']);
  expect(found('Haar nummer is 123456789.')).toEqual([]);
  expect(found('Zaaknummer 999922415')).toEqual([]);
});

test('what the casus marks comes before every other kind', () => {
  expect(found('Mevrouw Hoogeveen belde.', 'Hoogeveen')).toEqual(['identifying:Hoogeveen']);
  expect(found('Mail f.yilmaz@post.example', 'f.yilmaz@post.example')).toEqual([
    'identifying:f.yilmaz@post.example',
  ]);
});

test('two finds never overlap and stand in the order of the text', () => {
  const alphabet = fc.constantFrom(
    ...['NL91 ABNA 0417 1643 00', '06-12345678', '1234 AB', 'Jan', 'de Vries', '999922415', '@'],
    ...['geb. ', '12-03-1988', ' ', ', ', '\n', 'x', 'Kerkstraat 12', 'a@b.example', '-'],
  );
  fc.assert(
    fc.property(fc.array(alphabet, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      const finds = findPersonalData(text, ['Jan de Vries']);
      for (const [index, { start, end }] of finds.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(finds[index - 1]?.end ?? 0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test.each([
  ['letters', 'a'],
  ['digits', '0'],
  ['digits and spaces', '0 '],
  ['capitals', 'A'],
  ['names', 'Van '],
  ['initials', 'A.'],
  ['first names', 'Jan '],
  ['hyphens', 'a-'],
  ['dates', '1-1-'],
  ['at signs', 'a@'],
  ['finds', '06-12345678, '],
])('a whole field of %s is read to its end', (_, part) => {
  const text = part.repeat(Math.ceil(100_000 / part.length));
  const finds = findPersonalData(text, ['Jan de Vries', '06-12345678']);

  expect(finds.every(({ end }) => end <= text.length)).toBe(true);
});
