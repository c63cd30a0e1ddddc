import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Casus } from '../../../main/domain/casus/casus.ts';
import { markOfText } from '../../../main/domain/casus/letter-text.ts';
import { eventually } from '../../helpers/eventually.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const open = (changes: Partial<Casus>) => {
  const stored = makeCasus(changes);
  return renderApp(`/casusboek/${stored.id}/besluit`, {
    'casus:get': stored,
    'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
  });
};
const letter = () => screen.findByLabelText<HTMLTextAreaElement>('Motivering voor de beschikking');

test('a fact about the resident is said to the resident beside it, and the letter uses that', async () => {
  const { user, calls } = open({ situation: 'Mevrouw heeft een spierziekte.' });
  await user.click(
    await screen.findByText('Zeg het tegen de inwoner (1 stuk gaat over de inwoner)'),
  );
  expect(screen.getByText('Mevrouw', { selector: 'mark' })).toBeDefined();

  await user.type(
    screen.getByLabelText('Zo staat het in de brief (Wat is er aan de hand)'),
    'U heeft een spierziekte.',
  );
  const [, button] = screen.getAllByRole('button', { name: 'Stel samen uit de stappen' });
  if (button === undefined) throw new Error('there is no button');
  await user.click(button);

  expect((await letter()).value).toContain('Wat wij van u weten\nU heeft een spierziekte.');
  await screen.findByText('Zeg het tegen de inwoner (niets valt op)');
  await eventually(() =>
    expect(calls.findLast(({ name }) => name === 'casus:save')?.input).toMatchObject({
      casus: { letterTexts: [{ part: 'situation', text: 'U heeft een spierziekte.' }] },
    }),
  );
});

test('the keyboard stays in the field while a sentence is begun', async () => {
  const { user } = open({ situation: 'De bus rijdt niet.' });
  await user.click(await screen.findByText('Zeg het tegen de inwoner (niets valt op)'));
  await user.click(screen.getByText('Wat verder in de brief komt (1)'));
  const field = screen.getByLabelText('Zo staat het in de brief (Wat is er aan de hand)');

  await user.type(field, 'Bij u rijdt geen bus.');

  await screen.findByText(/1 voor de brief geschreven/u);
  expect(document.activeElement).toBe(field);
});

test('a fact that changed since asks whether the sentence still holds', async () => {
  const { user } = open({
    situation: 'Mevrouw heeft reuma.',
    letterTexts: [
      { part: 'situation', of: markOfText('Mevrouw is ziek.'), text: 'U bent ziek.' },
      { part: 'options/weg/text', of: markOfText(''), text: 'U krijgt een taxi.' },
    ],
  });
  await user.click(await screen.findByText('Zeg het tegen de inwoner (1 zin om na te kijken)'));

  await user.click(screen.getByRole('button', { name: 'Klopt nog' }));
  await eventually(() => expect(screen.queryByText(/daarna veranderd/u)).toBeNull());
  expect(screen.getByDisplayValue('U bent ziek.')).toBeDefined();

  expect(screen.getByText('U krijgt een taxi.')).toBeDefined();
  await user.click(screen.getByRole('button', { name: /^Haal weg.*zin voor de brief/u }));
  await eventually(() => expect(screen.queryByText('U krijgt een taxi.')).toBeNull());
});

test('a letter that speaks about somebody says in which sentences', async () => {
  open({
    decision: {
      outcome: null,
      chosen: null,
      motivation: '',
      letter: 'U krijgt een fiets. Mevrouw kan niet lopen. Zie artikel 2.3.5.',
    },
  });
  const part = (await letter()).closest('div')?.parentElement;
  if (!part) throw new Error('there is no letter');

  await within(part).findByText(/Kijk naar: “Mevrouw kan niet lopen\.”\./u);
});
