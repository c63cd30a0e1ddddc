import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { summarizeCasus, type Casus } from '../../../main/domain/casus/casus.ts';
import { casusToSearchDocument } from '../../../main/domain/search/casus-to-search-document.ts';
import { eventually } from '../../helpers/eventually.ts';
import type { Answers } from '../../helpers/fake-api.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { smallLibrary } from '../../helpers/make-search-document.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const stays = makeCasus({ id: testCasusId(1), title: 'Rolstoelhelling aan de Dijk' });
const goes = makeCasus({ id: testCasusId(2), title: 'Rolstoelhelling aan de Kade' });
const folder = '/map/Maatstaf';

function notebookOf(...casussen: readonly Casus[]): Answers {
  return {
    'library:get-factoren': {
      parents: [],
      factoren: [
        {
          id: 'studerend',
          title: 'Volgt een opleiding',
          question: 'Volgt iemand een opleiding?',
          pleads: 'voor',
          cues: [],
        },
      ],
    },
    'library:get-search-page': { documents: [...smallLibrary], thesaurus: [], next: null },
    'casus:get-notebook': { state: 'open', folder, encryption: 'on', problems: [] },
    'casus:list': { casussen: casussen.map(summarizeCasus), total: casussen.length },
    'casus:get-for-search': ({ ids }) => ({
      documents: casussen.filter(({ id }) => ids.includes(id)).map(casusToSearchDocument),
      later: [],
    }),
  };
}
const locked: Answers = {
  'casus:get-notebook': { state: 'locked', folder },
  'casus:list': { failure: 'locked' },
  'casus:get-for-search': { failure: 'locked' },
};
const field = () => screen.getByRole('textbox', { name: 'Waar gaat het om?' });
const link = (name: string) => screen.queryByRole('link', { name });
const generous = { timeout: 20_000 };

/** Comes back to the window some time after the list was read. */
function comeBack(): void {
  vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
  fireEvent.focus(window);
}

/** Both casussen on screen as results. */
async function findBoth() {
  const app = renderApp('/', notebookOf(stays, goes));
  await app.user.type(field(), 'rolstoelhelling');
  await screen.findByRole('link', { name: goes.title }, generous);
  expect(link(stays.title)).toBeTruthy();
  return app;
}

test('a casus that another window removed is out of the results when somebody comes back', async () => {
  const { answer } = await findBoth();

  answer(notebookOf(stays));
  comeBack();

  await waitFor(() => expect(link(goes.title)).toBeNull(), generous);
  expect(link(stays.title)).toBeTruthy();
});

test('what compares with a pasted text lets go of a removed casus too', async () => {
  const story =
    'Een studente van twintig vraagt een elektrische fiets, want de bus naar school is elke ochtend te vol ' +
    'en zij heeft te weinig kracht in haar benen om op haar gewone fiets te gaan.';
  const told = (casus: Casus) => ({ ...casus, situation: story });
  const { user, answer } = renderApp('/', notebookOf(told(stays), told(goes)));
  await user.click(field());
  await user.paste(story);
  await screen.findByRole('link', { name: goes.title }, generous);

  answer(notebookOf(told(stays)));
  comeBack();

  await waitFor(() => expect(link(goes.title)).toBeNull(), generous);
  expect(link(stays.title)).toBeTruthy();
});

test('a casusboek that another window locked is in no result and no memory of this one', async () => {
  const { answer, calls } = await findBoth();
  const terminate = vi.spyOn(Worker.prototype, 'terminate');

  answer(locked);
  comeBack();

  await screen.findByRole('heading', { name: 'Je casusboek is op slot' }, generous);
  expect(document.body.textContent).not.toContain('Rolstoelhelling');
  // The worker that held the casussen is no more; a new one has read the library again.
  await eventually(() => expect(terminate).toHaveBeenCalledTimes(1));
  const timesRead = () => calls.filter(({ name }) => name === 'library:get-search-page').length;
  await eventually(() => expect(timesRead()).toBe(2));
});
