import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { summarizeCasus, type Casus } from '../../../main/domain/casus/casus.ts';
import type { ReviewAction } from '../../../main/domain/review/review-action.ts';
import { eventually } from '../../helpers/eventually.ts';
import { fakeReview } from '../../helpers/fake-review.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { judged, offered, remarked } from '../../helpers/make-review.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { smallFactoren } from '../../helpers/small-factoren.ts';

const casus = makeCasus({
  title: 'Scooter naar het mbo',
  effect: 'Hij komt op tijd op school. Hij haalt zijn diploma.',
});

function open(path: string, actions: readonly ReviewAction[] = [], changes: Partial<Casus> = {}) {
  const review = fakeReview(casus, actions);
  const shown = { ...casus, ...changes };
  const app = renderApp(path, {
    'casus:get': shown,
    'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
    'casus:list': { casussen: [summarizeCasus(shown)], total: 1 },
    'library:get-factoren': smallFactoren,
    'library:get-item': { failure: 'not-found' },
    ...review.answers,
  });
  return { ...app, review: review.current };
}

const step = async (name: string) => {
  const heading = await screen.findByRole('heading', {
    name: new RegExp(`^${name}`, 'u'),
    level: 2,
  });
  const section = heading.closest('section');
  if (section === null) throw new Error(`${name} is no section`);
  return within(section);
};

test('a consulent offers a casus with a question, and it waits in the queue', async () => {
  const { user, review } = open(`/casusboek/${casus.id}/effect`);
  await user.click(await screen.findByRole('button', { name: 'Bied aan voor toetsing…' }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.type(dialog.getByLabelText('Wat wil je dat er getoetst wordt?'), 'Draagt het?');
  await user.click(dialog.getByRole('button', { name: 'Bied aan' }));
  expect(dialog.getByText(/^Vul je initialen in/u)).toBeDefined();
  await user.type(dialog.getByLabelText('Je initialen'), 'AB');
  await user.click(dialog.getByRole('button', { name: 'Bied aan' }));

  expect(await screen.findByText(/^Aangeboden$/u)).toBeDefined();
  expect(review()?.offers).toMatchObject([{ by: 'AB', question: 'Draagt het?' }]);
  await user.click(await screen.findByRole('link', { name: 'Toetsen (1)' }));
  const waiting = within(await screen.findByRole('region', { name: 'Aangeboden' }));
  expect(waiting.getByRole('link', { name: 'Scooter naar het mbo' })).toBeDefined();
});

test('who offered it takes it back; the remarks stay and it waits for nobody', async () => {
  const { user, review } = open(`/casusboek/${casus.id}/effect`, [offered, remarked]);
  await user.click(await screen.findByRole('button', { name: 'Trek het aanbod in…' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/aangeboden door AB op .*De toetser is al begonnen/u)).toBeDefined();
  await user.type(dialog.getByLabelText('Je initialen'), 'AB');
  await user.click(dialog.getByRole('button', { name: 'Trek in' }));

  expect(await screen.findByText('Aanbod ingetrokken')).toBeDefined();
  expect(screen.getByText('Wat levert het op?')).toBeDefined();
  await eventually(() =>
    expect(document.activeElement?.textContent).toBe('Bied aan voor toetsing…'),
  );
  expect(review()?.withdrawals).toMatchObject([{ by: 'AB', offer: 'aanbod-1' }]);
});

test('a reviewer chooses a passage with the keyboard, remarks on it and sends the casus back', async () => {
  const { user, review } = open(`/toetsen/${casus.id}`, [offered]);
  const effect = await step('1 Effect');
  await user.click(effect.getByText(/^Maak een opmerking/u));
  await user.selectOptions(
    await effect.findByLabelText('Waarover gaat je opmerking?'),
    'Hij haalt zijn diploma.',
  );
  await user.type(effect.getByLabelText('Je opmerking'), 'Is dit zijn wens?');
  await user.type(effect.getByLabelText('Je initialen'), 'JD');
  await user.click(effect.getByRole('button', { name: 'Bewaar opmerking' }));

  expect(await effect.findByText('Is dit zijn wens?')).toBeDefined();
  expect(review()?.remarks).toMatchObject([
    { step: 'effect', quote: { part: 'effect', text: 'Hij haalt zijn diploma.' } },
  ]);
  expect(review()?.drafts).toEqual({});

  await user.click(screen.getByRole('radio', { name: /^Terug met vragen/u }));
  await user.click(screen.getByRole('button', { name: 'Leg je oordeel vast' }));

  await eventually(() => expect(review()?.verdicts).toMatchObject([{ kind: 'terug', by: 'JD' }]));
});

test('a consulent sees the remark beside its step, answers it and settles it', async () => {
  const { user, review } = open(`/casusboek/${casus.id}/effect`, [offered, remarked]);
  const rail = within(await screen.findByRole('navigation', { name: 'Stappen van deze casus' }));
  expect(await rail.findByText(/1 opmerking$/u)).toBeDefined();
  const panel = within(await screen.findByRole('region', { name: 'Opmerkingen bij deze stap' }));
  await user.click(panel.getByRole('button', { name: 'Antwoord' }));
  await user.type(panel.getByLabelText('Je antwoord'), 'Een diploma, zegt hij.');
  await user.type(panel.getByLabelText('Je initialen'), 'AB');
  await user.click(panel.getByRole('button', { name: 'Bewaar antwoord' }));
  expect(await panel.findByText('Een diploma, zegt hij.')).toBeDefined();

  await user.click(panel.getByRole('button', { name: 'Markeer als afgehandeld' }));

  expect(await panel.findByText('Afgehandeld (1)')).toBeDefined();
  expect(review()?.remarks[0]?.settlements).toMatchObject([{ by: 'AB', resolved: true }]);
});

test('what is being written is kept with the review, and stands there again', async () => {
  const typing: ReviewAction = { kind: 'draft', draft: 'opmerking:effect', text: 'Half gesch' };
  const { user, review } = open(`/toetsen/${casus.id}`, [offered, typing]);
  const effect = await step('1 Effect');

  const field = await effect.findByLabelText('Je opmerking');
  expect(field).toHaveProperty('value', 'Half gesch');
  await user.type(field, 'reven');

  await eventually(() => expect(review()?.drafts['opmerking:effect']).toBe('Half geschreven'));
});

test('what is being written is kept also while the typing goes on', async () => {
  const typing: ReviewAction = { kind: 'draft', draft: 'opmerking:effect', text: 'a' };
  const { review } = open(`/toetsen/${casus.id}`, [offered, typing]);
  const part = await step('1 Effect');
  const field = await part.findByDisplayValue('a');
  const slowly = userEvent.setup({ delay: 100 });

  let kept = '';
  for (let typed = 0; typed < 40 && kept.length < 2; typed += 1) {
    await slowly.type(field, 'a');
    kept = review()?.drafts['opmerking:effect'] ?? '';
  }

  expect(kept.length).toBeGreaterThan(1);
});

test('after akkoord the steps that changed are named, with the sentences that are new', async () => {
  open(`/toetsen/${casus.id}`, [offered, judged(casus, 'akkoord')], {
    effect: 'Hij komt op tijd op school. Hij houdt zijn baan.',
  });

  expect(await screen.findByText('1 Effect.', { exact: false })).toBeDefined();
  const effect = await step('1 Effect');
  expect(effect.getByText('Gewijzigd na akkoord')).toBeDefined();
  expect(effect.getByText('Hij houdt zijn baan.')).toBeDefined();
  expect(effect.getByText(/1 zin is weg/u)).toBeDefined();
});

test('a passage that was changed since is said to be', async () => {
  const quote = { part: 'effect', text: 'Hij haalt zijn diploma.', before: '', after: '' };
  open(`/toetsen/${casus.id}`, [{ ...remarked, quote }], { effect: 'Hij houdt zijn baan.' });

  expect(await screen.findByText('Passage gewijzigd na deze opmerking.')).toBeDefined();
});
