import { expect, test } from 'vitest';

import { isOutdated, writeLetterText } from '../../../../main/domain/motivation/letter-texts.ts';
import { casusSchema } from '../../../../main/domain/casus/casus.ts';
import { leavingCasus } from '../../../../main/domain/review/leaving-review.ts';
import { makeCasus } from '../../../helpers/make-casus.ts';

/** Who has the fingerprint of a sentence can try names until one fits. */
test('nothing of a name that was replaced goes along in the fingerprint of its text', () => {
  const toldOf = (name: string) => {
    const casus = makeCasus({ situation: `${name} woont hier.` });
    const source = { part: 'situation', text: casus.situation };
    const said = writeLetterText(casus, source, 'U woont hier.');
    return leavingCasus(said, new Map([['situation', 'Iemand woont hier.']]));
  };

  expect(toldOf('Jan')).toEqual(toldOf('Piet'));
  const [text] = casusSchema.parse(toldOf('Jan')).letterTexts;
  expect(text).toMatchObject({ part: 'situation', text: 'U woont hier.' });
  expect(text && isOutdated(text, { part: 'situation', text: 'Iemand woont hier.' })).toBe(false);
});

test('nor of a text that was changed since', () => {
  const casus = makeCasus({ situation: 'Iemand woont hier.' });
  const source = { part: 'situation', text: 'Jan woont hier.' };
  const said = writeLetterText(casus, source, 'U woont hier.');

  expect(leavingCasus(said, new Map()).letterTexts).toMatchObject([{ of: '00000000' }]);
});
