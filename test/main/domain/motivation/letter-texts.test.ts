import fc from 'fast-check';
import { expect, test } from 'vitest';

import { markOfText } from '../../../../main/domain/casus/letter-text.ts';
import { readCasus } from '../../../../main/domain/casus/read-casus.ts';
import { mentionsOfResident } from '../../../../main/domain/motivation/about-resident.ts';
import { assembleLetter } from '../../../../main/domain/motivation/assemble-letter.ts';
import { assembleReport } from '../../../../main/domain/motivation/assemble-report.ts';
import {
  dropLetterText,
  isOutdated,
  letterSources,
  letterTextOf,
  saidToResident,
  writeLetterText,
} from '../../../../main/domain/motivation/letter-texts.ts';
import { proseParts } from '../../../../main/domain/review/step-parts.ts';
import { steps } from '../../../../main/domain/casus/steps.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';
import { testNames } from '../../../helpers/motivation-names.ts';

const casus = makeCasus({
  situation: 'Mevrouw heeft een spierziekte.',
  effect: 'Zij kan over een half jaar zelf naar school.',
  grondwaarden: [{ id: 'meedoen', verdict: 'dient', why: 'Zij doet mee.' }],
  options: [
    { id: 'a', title: 'Fiets', text: 'Mevrouw krijgt hem.', standard: false, consequences: [] },
  ],
  decision: { outcome: 'gedeeltelijk', chosen: 'a', motivation: '', letter: '' },
  artikelen: [{ reference: 'awb/4:84', why: 'Zij heeft geen bus.' }],
  rulings: [{ ecli: 'ECLI:NL:RVS:2016:2840', direction: 'steunt', why: 'Ook hij kon niet.' }],
});
const situation = { part: 'situation', text: casus.situation };

test('the letter says what was written for it; the file keeps the fact', () => {
  const said = writeLetterText(casus, situation, 'U heeft een spierziekte.');

  expect(assembleLetter(said, testNames).text).toContain(
    'Wat wij van u weten\nU heeft een spierziekte.',
  );
  expect(assembleLetter(said, testNames).text).not.toContain('Mevrouw heeft');
  expect(assembleReport(said, testNames).text).toContain('Mevrouw heeft een spierziekte.');
  expect(readCasus(JSON.parse(JSON.stringify(said)))).toEqual({ ok: true, value: said });
});

test('a sentence of blanks, or none, leaves the fact in the letter', () => {
  const blank = writeLetterText(casus, situation, '  ');

  expect(assembleLetter(blank, testNames).text).toContain('Mevrouw heeft een spierziekte.');
  expect(writeLetterText(blank, situation, '').letterTexts).toEqual([]);
});

test('every source is a text of the steps, in the place where a reviewer finds it', () => {
  const parts = steps.flatMap((step) => proseParts(casus, step).map(({ part }) => part));

  for (const { part } of letterSources(casus)) expect(parts).toContain(part);
});

test('each source can be said in its own place, whatever is written there', () => {
  const sources = letterSources(casus);
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
      (source, text) => {
        const said = letterSources(saidToResident(writeLetterText(casus, source, text)));
        expect(said).toEqual(
          sources.map((one) => (one.part === source.part ? { ...one, text: text.trim() } : one)),
        );
      },
    ),
  );
});

test('a fact that changes after it was said for the letter is told, also after confirming', () => {
  const said = writeLetterText(casus, situation, 'U heeft een spierziekte.');
  const [written] = said.letterTexts;
  if (written === undefined) throw new Error('nothing was written');
  const changed = { ...situation, text: 'Mevrouw heeft reuma.' };

  expect(isOutdated(written, situation)).toBe(false);
  expect(isOutdated(written, { ...situation, text: ' Mevrouw  heeft een spierziekte.\n' })).toBe(
    false,
  );
  expect(isOutdated(written, changed)).toBe(true);
  const confirmed = letterTextOf(writeLetterText(said, changed, written.text), 'situation');
  expect(confirmed && isOutdated(confirmed, changed)).toBe(false);
  expect(dropLetterText(said, 'situation').letterTexts).toEqual([]);
});

test('the fingerprint of a text holds nothing of it', () => {
  expect(markOfText('Mevrouw heeft een spierziekte.')).toMatch(/^[0-9a-f]{8}$/u);
});

test.each([
  ['Mevrouw heeft reuma.', 'Mevrouw'],
  ['Een jongen van 19 kan niet fietsen.', 'Een jongen van 19'],
  ['Daarom wil zij fietsen.', 'wil zij'],
  ['De inwoner vraagt een fiets.', 'De inwoner'],
] as const)('%s speaks about the resident', (text, words) => {
  expect(mentionsOfResident(text).map(({ start, end }) => text.slice(start, end))).toContain(words);
});

test.each(['U heeft reuma.', 'Wij zijn er voor u.', 'De vrouw van de bus', 'zij aan zij'])(
  '%s does not',
  (text) => {
    expect(mentionsOfResident(text)).toEqual([]);
  },
);
