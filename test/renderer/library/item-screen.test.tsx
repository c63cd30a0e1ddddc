import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import { casusIdSchema, emptyCasus } from '../../../main/domain/casus/casus.ts';
import { makeDilemma, makeReading, makeVoorbeeldcasus, prose } from '../../helpers/make-reading.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const path = '/bibliotheek/casussen/fiets-naar-school';
const factoren = {
  parents: [],
  factoren: [
    {
      id: 'studerend',
      title: 'Volgt een opleiding',
      question: 'Volgt iemand een opleiding?',
      pleads: 'voor' as const,
      cues: [],
    },
  ],
};

function renderCasus(changes: Parameters<typeof makeVoorbeeldcasus>[0] = {}) {
  return renderApp(path, {
    'library:get-item': makeReading(makeVoorbeeldcasus(changes)),
    'library:get-factoren': factoren,
  });
}

test('says what a teaching case is', async () => {
  renderCasus();

  await screen.findByRole('heading', { level: 1, name: 'Fiets naar school' });
  expect(screen.getByText('Leervoorbeeld')).toBeTruthy();
  expect(screen.getByText(/bedacht om van te leren/)).toBeTruthy();
});

test('ties a passage and its annotation to each other', async () => {
  const { user } = renderCasus();
  const passage = await screen.findByRole('link', { name: 'Leerpunt 1' });
  const note = screen.getByRole('note');

  expect(passage.getAttribute('aria-describedby')).toBe(note.id);
  await user.click(passage);
  expect(document.activeElement).toBe(note);

  await user.click(within(note).getByRole('link', { name: 'Terug naar passage 1' }));
  expect(document.activeElement).toBe(passage);
});

test('shows an address in full and opens it only when asked', async () => {
  const { user, calls } = renderCasus();

  await user.click(await screen.findByRole('button', { name: 'het artikel over maatwerk' }));
  const dialog = screen.getByRole('dialog', { name: /^Artikel 2\.3\.5 lid 3/ });
  expect(within(dialog).getByText(/passende bijdrage/)).toBeTruthy();
  expect(within(dialog).getByText(/Nog te controleren/)).toBeTruthy();
  const address = within(dialog).getByText(/^https:\/\/wetten\.overheid\.nl/);
  expect(calls.map((call) => call.name)).not.toContain('app:open-address');

  await user.click(within(dialog).getByRole('button', { name: 'Open op wetten.overheid.nl' }));
  expect(calls).toContainEqual({
    name: 'app:open-address',
    input: { address: address.textContent },
  });
});

test('says of a ruling that it no longer holds', async () => {
  renderCasus();

  const rulings = await screen.findByRole('region', { name: 'Rechtspraak voor en tegen' });
  expect(within(rulings).getByText(/Achterhaald door ECLI:NL:CRVB:2024:1362/)).toBeTruthy();
});

test('tells a claim of the source apart from facts', async () => {
  renderCasus();

  const claims = await screen.findByRole('region', { name: 'Dit zegt de bron; niet na te gaan' });
  expect(within(claims).getByText(/scheelt veel geld/)).toBeTruthy();
});

test('warns when the law has moved since', async () => {
  renderCasus({
    lawChanges: [{ date: '2999-01-01', kind: 'aangekondigd', text: prose('Nieuwe regels.') }],
  });

  expect(await screen.findByText(/Er is een wijziging van de wet aangekondigd/)).toBeTruthy();
  expect(screen.getByText('Nieuwe regels.')).toBeTruthy();
});

test('takes the item along to a new casus', async () => {
  const id = casusIdSchema.parse('01jzzzzzzzzzzzzzzzzzzzzzza');
  const casus = emptyCasus(id, '2026-11-22T10:00:00Z');
  const { user, answer } = renderCasus();
  answer({ 'casus:create': casus, 'casus:get': casus });

  await user.click(await screen.findByRole('button', { name: 'Gebruik in mijn casus' }));
  await screen.findByText('Je hebt nog geen eigen casussen.');
  await user.click(screen.getByRole('button', { name: 'Nieuwe casus' }));

  await screen.findByLabelText('Titel, zonder naam van de inwoner');
  expect(window.location.pathname).toContain(`/casusboek/${id}`);
});

test('a dilemma shows both sides and the ways out', async () => {
  renderApp('/bibliotheek/dilemmas/precedentwerking', {
    'library:get-item': makeReading(makeDilemma()),
  });

  await screen.findByRole('heading', { level: 1, name: 'Precedentwerking' });
  expect(screen.getByText(/deze inwoner helpen/)).toBeTruthy();
  const ways = screen.getByRole('region', { name: 'Uitwegen' });
  expect(within(ways).getByText('Afstemmen op de persoon')).toBeTruthy();
});

test('an item that is not there leads on', async () => {
  renderApp(path, { 'library:get-item': { failure: 'not-found' } });

  await screen.findByText('Dit stuk staat niet in de bibliotheek.');
});

test('a damaged library says that the casusboek still works', async () => {
  renderApp(path, { 'library:get-item': { failure: 'library-damaged' } });

  const message = await screen.findByRole('alert');
  expect(message.textContent).toContain('Je casusboek werkt gewoon.');
});
