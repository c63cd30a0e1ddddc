import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';

import type { Casus } from '../../../main/domain/casus/casus.ts';
import { makeCasus } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const option = { id: 'a', title: 'Afwijzen', text: '', standard: true, consequences: [] };
const casus = makeCasus({
  options: [option, { ...option, id: 'b', title: 'Fiets lenen', standard: false }],
  grondwaarden: [{ id: 'wmo-participatie', verdict: 'dient', why: 'Zo doet hij mee.' }],
});

function open(step: string, changes: Partial<Casus> = {}) {
  const stored = { ...casus, ...changes };
  return renderApp(`/casusboek/${stored.id}/${step}`, {
    'casus:get': stored,
    'casus:save': { changedAt: '2026-11-22T11:00:00.000Z' },
    'library:get-overview': {
      builtOn: '2026-11-22',
      entries: [
        entry('grondwaarde', 'wmo-participatie', 'Meedoen'),
        entry('grondwaarde', 'wmo-zelfredzaamheid', 'Zelf kunnen'),
        entry('dilemma', 'precedentwerking', 'Precedentwerking'),
        entry('dilemma', 'botsende-regels', 'Botsende regels'),
      ],
    },
  });
}

function entry(kind: 'grondwaarde' | 'dilemma', id: string, title: string) {
  return { kind, id, title, group: '', wetten: ['wmo-2015'], leefgebieden: [] };
}

/** Presses something without the mouse. */
async function press(app: ReturnType<typeof renderApp>, button: HTMLElement, key = '{Enter}') {
  button.focus();
  await app.user.keyboard(key);
}

test('what is added has the keyboard in its first field, and undo takes it away again', async () => {
  const app = open('langere-termijn');
  await press(app, await screen.findByRole('button', { name: 'Voeg een besluit toe' }));

  expect(document.activeElement).toBe(screen.getByLabelText('Besluit 3'));
  expect(await screen.findByText('Toegevoegd: besluit 3')).toBeDefined();
  await app.user.keyboard('{Control>}z{/Control}');
  expect(screen.queryByLabelText('Besluit 3')).toBeNull();
  expect(document.activeElement).not.toBe(document.body);
});

test('what is removed leaves the keyboard at what stands in its place', async () => {
  const app = open('langere-termijn');
  await press(app, await screen.findByRole('button', { name: 'Haal besluit 1 weg' }));

  const first = screen.getByLabelText<HTMLInputElement>('Besluit 1');
  expect(first.value).toBe('Fiets lenen');
  expect(document.activeElement).toBe(first);
  expect(await screen.findByText(/^Weggehaald: besluit 1\. Met Ctrl \+ Z/u)).toBeDefined();

  await press(app, screen.getByRole('button', { name: 'Haal besluit 1 weg' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Voeg een besluit toe' }));
  await app.user.keyboard('{Control>}zz{/Control}');
  expect(screen.getByLabelText<HTMLInputElement>('Besluit 1').value).toBe('Afwijzen');
});

test('a line of consequences and a cost item follow too', async () => {
  const app = open('langere-termijn');
  await screen.findByLabelText('Besluit 1');
  const [lines] = screen.getAllByRole('button', { name: 'Voeg een regel toe', hidden: true });
  if (lines === undefined) throw new Error('the button is missing');
  await press(app, lines);
  const line = screen.getByRole('group', { name: 'Regel 1 bij Afwijzen', hidden: true });
  expect(document.activeElement).toBe(within(line).getByLabelText('Wanneer'));

  await press(
    app,
    screen.getByRole('button', { name: 'Voeg een post toe bij: Niets doen', hidden: true }),
  );
  const item = screen.getByRole('group', { name: 'Post 1', hidden: true });
  expect(document.activeElement).toBe(within(item).getByLabelText('Wat'));
});

test('a grondwaarde that is added waits for its verdict', async () => {
  const app = open('grondwaarden');
  await app.user.selectOptions(
    await screen.findByLabelText('Grondwaarde toevoegen'),
    'wmo-zelfredzaamheid',
  );
  const [add] = screen.getAllByRole('button', { name: 'Voeg toe' });
  if (add === undefined) throw new Error('the button is missing');
  await press(app, add);

  const own = screen.getByRole('group', { name: 'Zelf kunnen' });
  expect(own.contains(document.activeElement)).toBe(true);
  expect(document.activeElement?.getAttribute('type')).toBe('radio');
});

test('a dilemma has no field: the keyboard stays, ready for the next', async () => {
  const app = open('grondwaarden');
  await app.user.selectOptions(
    await screen.findByLabelText('Dilemma toevoegen'),
    'botsende-regels',
  );
  const add = screen.getAllByRole('button', { name: 'Voeg toe' }).at(-1);
  if (add === undefined) throw new Error('the button is missing');
  await press(app, add);

  expect(screen.getByRole('link', { name: 'Botsende regels' })).toBeDefined();
  expect(document.activeElement).toBe(add);
});

test('the last of a list that can be searched is taken back from the empty search field', async () => {
  const app = open('juridische-toets', {
    rulings: [{ ecli: 'ECLI:NL:CRVB:2024:1362', direction: 'steunt', why: 'Zelfde vraag.' }],
  });
  await press(app, await screen.findByRole('button', { name: /^Haal weg/u }));
  const search = screen.getByLabelText<HTMLInputElement>('Uitspraak zoeken');
  expect(document.activeElement).toBe(search);

  await app.user.keyboard('{Control>}z{/Control}');
  expect(screen.getByLabelText<HTMLTextAreaElement>(/^Waarin lijkt/u).value).toBe('Zelfde vraag.');
});

test('going to another step brings the keyboard to that step, past the rail', async () => {
  const app = open('effect');
  await press(app, await screen.findByRole('link', { name: 'Verder naar 2 Grondwaarden' }));

  const step = await screen.findByRole('region', { name: '2 Grondwaarden' });
  expect(document.activeElement).toBe(step);
  await press(app, screen.getByRole('link', { name: 'Evaluatie' }));
  expect(document.activeElement).toBe(await screen.findByRole('region', { name: 'Evaluatie' }));
  expect(screen.queryByRole('link', { name: /^Verder naar/u })).toBeNull();
});
