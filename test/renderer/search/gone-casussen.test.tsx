import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { summarizeCasus, type Casus } from '../../../main/domain/casus/casus.ts';
import { casusToSearchDocument } from '../../../main/domain/search/casus-to-search-document.ts';
import { eventually } from '../../helpers/eventually.ts';
import type { Answers } from '../../helpers/fake-api.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { smallLibrary } from '../../helpers/make-search-document.ts';
import { renderApp } from '../../helpers/render-app.tsx';
import { smallFactoren } from '../../helpers/small-factoren.ts';

const stays = makeCasus({ id: testCasusId(1), title: 'Rolstoelhelling aan de Dijk' });
const goes = makeCasus({ id: testCasusId(2), title: 'Rolstoelhelling aan de Kade' });
const comes = makeCasus({ id: testCasusId(3), title: 'Rolstoelhelling aan de Haven' });
const folder = '/map/Maatstaf';

function notebookOf(...casussen: readonly Casus[]): Answers {
  return {
    'library:get-factoren': smallFactoren,
    'library:get-search-page': { documents: [...smallLibrary], thesaurus: [], next: null },
    'casus:get-notebook': { state: 'open', folder, encryption: 'on', problems: [] },
    'casus:list': { casussen: casussen.map(summarizeCasus), total: casussen.length },
    'casus:get-for-search': ({ ids }) => ({
      documents: casussen.filter(({ id }) => ids.includes(id)).map(casusToSearchDocument),
      later: [],
    }),
  };
}

/** What another window left of the casusboek, and what a look tells of it. */
function after(casussen: readonly Casus[], looked: { changed?: Casus[]; gone?: Casus[] }): Answers {
  return {
    ...notebookOf(...casussen),
    'casus:look': {
      changed: (looked.changed ?? []).map(summarizeCasus),
      gone: (looked.gone ?? []).map(({ id }) => id),
      all: false,
    },
  };
}
const locked: Answers = {
  'casus:get-notebook': { state: 'locked', folder },
  'casus:list': { failure: 'locked' },
  'casus:look': { failure: 'locked' },
  'casus:get-for-search': { failure: 'locked' },
};
const field = () => screen.getByRole('textbox', { name: 'Waar gaat het om?' });
const link = (name: string) => screen.queryByRole('link', { name });
const own = () =>
  screen.getAllByRole('link', { name: /^Rolstoelhelling/u }).map(({ textContent }) => textContent);
const generous = { timeout: 20_000 };
const knock = { name: 'casusboek-changed' } as const;

/** Both casussen on screen as results. */
async function findBoth() {
  const app = renderApp('/', notebookOf(stays, goes));
  await app.user.type(field(), 'rolstoelhelling');
  await screen.findByRole('link', { name: goes.title }, generous);
  expect(link(stays.title)).toBeTruthy();
  return app;
}

test('a casus that another window removed goes from the results, and that is said', async () => {
  const { answer, emit } = await findBoth();

  answer(after([stays], { gone: [goes] }));
  emit(knock);

  await waitFor(() => expect(link(goes.title)).toBeNull(), generous);
  expect(link(stays.title)).toBeTruthy();
  await screen.findByText('Een casus uit deze lijst is ergens anders verwijderd.');
});

test('the keyboard goes from a result that is gone to the one beside it', async () => {
  const { answer, emit } = await findBoth();
  const [first, second] = own();
  const gone = [stays, goes].find(({ title }) => title === first);
  link(first ?? '')?.focus();

  answer(after([gone === stays ? goes : stays], { gone: gone === undefined ? [] : [gone] }));
  emit(knock);

  await waitFor(() => expect(link(first ?? '')).toBeNull(), generous);
  expect(document.activeElement?.textContent).toBe(second);
});

test('who is typing keeps the field and every letter', async () => {
  const { answer, emit, user } = await findBoth();

  answer(after([stays], { gone: [goes] }));
  emit(knock);
  await user.type(field(), ' dijk');

  await waitFor(() => expect(link(goes.title)).toBeNull(), generous);
  expect(document.activeElement).toBe(field());
  expect(field()).toHaveProperty('value', 'rolstoelhelling dijk');
});

test('a casus that was written elsewhere is found, and what stood there stays in its place', async () => {
  const { answer, emit } = await findBoth();
  const before = own();
  const last = [stays, goes].find(({ title }) => title === before.at(-1)) ?? goes;
  // By its text it would come first now.
  const again = 'rolstoelhelling '.repeat(20);
  const changed = { ...last, situation: again, changedAt: '2026-11-23T10:00:00.000Z' };
  const others = [stays, goes].filter((casus) => casus !== last);

  answer(after([...others, changed, comes], { changed: [changed, comes] }));
  emit(knock);

  await screen.findByRole('link', { name: comes.title }, generous);
  await eventually(() => expect(own()).toHaveLength(3));
  expect(own().filter((title) => title !== comes.title)).toEqual(before);
});

test('what compares with a pasted text lets go of a removed casus too', async () => {
  const story =
    'Een studente van twintig vraagt een elektrische fiets, want de bus naar school is elke ochtend te vol ' +
    'en zij heeft te weinig kracht in haar benen om op haar gewone fiets te gaan.';
  const told = (casus: Casus) => ({ ...casus, situation: story });
  const { user, answer, emit } = renderApp('/', notebookOf(told(stays), told(goes)));
  await user.click(field());
  await user.paste(story);
  await screen.findByRole('link', { name: goes.title }, generous);

  answer(after([told(stays)], { gone: [goes] }));
  emit(knock);

  await waitFor(() => expect(link(goes.title)).toBeNull(), generous);
  expect(link(stays.title)).toBeTruthy();
});

test('where the system hears nothing, coming back to the window is enough', async () => {
  const { answer } = await findBoth();

  answer(after([stays], { gone: [goes] }));
  fireEvent.focus(window);

  await waitFor(() => expect(link(goes.title)).toBeNull(), generous);
});

test('too many changes to tell are read from the whole list', async () => {
  const { answer, emit } = await findBoth();

  answer({ ...notebookOf(stays, comes), 'casus:look': { changed: [], gone: [], all: true } });
  emit(knock);

  await screen.findByRole('link', { name: comes.title }, generous);
  await waitFor(() => expect(link(goes.title)).toBeNull(), generous);
});

test('a casusboek that another window locked is in no result and no memory of this one', async () => {
  const { answer, emit, calls } = await findBoth();
  const terminate = vi.spyOn(Worker.prototype, 'terminate');

  answer(locked);
  emit(knock);

  await screen.findByRole('heading', { name: 'Je casusboek is op slot' }, generous);
  expect(document.body.textContent).not.toContain('Rolstoelhelling');
  // The worker that held the casussen is no more; a new one has read the library again.
  await eventually(() => expect(terminate).toHaveBeenCalledTimes(1));
  const timesRead = () => calls.filter(({ name }) => name === 'library:get-search-page').length;
  await eventually(() => expect(timesRead()).toBe(2));

  // The password was taken off there: it opens here by itself.
  answer({ ...notebookOf(stays), 'casus:look': { changed: [], gone: [], all: true } });
  emit(knock);
  await waitFor(
    () => expect(screen.queryByRole('heading', { name: 'Je casusboek is op slot' })).toBeNull(),
    generous,
  );
});
