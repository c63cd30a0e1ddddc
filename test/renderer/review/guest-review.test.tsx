import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { ReviewAction } from '../../../main/domain/review/review-action.ts';
import { fakeReview } from '../../helpers/fake-review.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { offered, remarked } from '../../helpers/make-review.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const casus = makeCasus({ title: 'Scooter naar het mbo', effect: 'Een vergoeding.' });

const studerend = {
  title: 'Studeert',
  question: 'Studeert hij?',
  pleads: 'voor' as const,
  cues: [],
};
const vocabulary = { parents: [], factoren: [{ id: 'studerend', ...studerend }] };

function open(path: string) {
  const review = fakeReview(casus, [offered]);
  const app = renderApp(path, {
    'library:get-factoren': vocabulary,
    'review:get-guest': casus,
    'review:open-file': { state: 'password-needed' },
    'review:unlock-file': { casusId: casus.id, guest: true, added: 1 },
    'review:send': { saved: true, place: '/map/toets.toets' },
    ...review.answers,
  });
  return { ...app, review: review.current };
}

test('a file of a colleague asks for its password, and leads to the casus in it', async () => {
  const { user } = open('/toetsen');
  await user.click(await screen.findByRole('button', { name: /^Open een toets/u }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('Wachtwoord'), 'paard batterij');
  await user.click(dialog.getByRole('button', { name: 'Open' }));

  const heading = await screen.findByRole('heading', { level: 1, name: 'Scooter naar het mbo' });
  expect(heading).toBeDefined();
  expect(await screen.findByText('R05')).toBeDefined();
  expect(screen.queryByRole('link', { name: /^Ga naar/u })).toBeNull();
});

test('what may lead to a person is shown in the casus and in the remarks, and only that is replaced', async () => {
  const marked = { ...casus, effect: 'Femke krijgt een vergoeding.', identifying: ['Femke'] };
  const asked: ReviewAction = { ...remarked, text: 'Wil Femke dit zelf?' };
  const review = fakeReview(marked, [offered, asked]);
  const { user, calls } = renderApp(`/toetsen/${casus.id}`, {
    'library:get-factoren': vocabulary,
    'casus:get': marked,
    'review:send': { saved: true, place: '/map/toets.toets' },
    ...review.answers,
  });
  await user.click(await screen.findByRole('button', { name: /^Geef mee/u }));
  await user.click(await screen.findByLabelText(/^Zonder wachtwoord/u));
  await user.click(screen.getByRole('button', { name: 'Bewaar het bestand…' }));
  expect(await screen.findAllByText('Femke', { selector: 'mark' })).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Maak het bestand' }));

  await screen.findByText(/toets\.toets\. Lees zelf na/u);
  expect(calls.find(({ name }) => name === 'review:send')?.input).toMatchObject({
    casusTexts: { effect: '[naam 1] krijgt een vergoeding.' },
    reviewTexts: { 'remark:opmerking-1': 'Wil [naam 1] dit zelf?' },
  });
});

test('it is given back with a password, or knowingly without', async () => {
  const { user, calls, review } = open(`/toetsen/collega/${casus.id}`);
  await user.click(await screen.findByRole('button', { name: /^Geef terug/u }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.click(dialog.getByRole('button', { name: 'Bewaar het bestand…' }));
  expect(dialog.getByText(/^Je wachtwoord is te kort/u)).toBeDefined();
  expect(calls.some(({ name }) => name === 'review:send')).toBe(false);

  await user.click(dialog.getByLabelText(/^Zonder wachtwoord/u));
  await user.click(dialog.getByRole('button', { name: 'Bewaar het bestand…' }));

  expect(
    await screen.findByText(/^Opgeslagen als \/map\/toets\.toets\. Lees zelf na/u),
  ).toBeDefined();
  expect(calls).toContainEqual({
    name: 'review:send',
    input: {
      casusId: casus.id,
      read: casus.changedAt,
      readReview: review()?.changedAt,
      casusTexts: {},
      reviewTexts: {},
      password: null,
    },
  });
});
