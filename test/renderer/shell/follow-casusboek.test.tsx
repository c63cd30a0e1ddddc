import { fireEvent, screen } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';

import { summarizeCasus, type Casus } from '../../../main/domain/casus/casus.ts';
import { eventually } from '../../helpers/eventually.ts';
import type { Answers, FakeApi } from '../../helpers/fake-api.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';
import { renderApp } from '../../helpers/render-app.tsx';

const wait = { timeout: 20_000 };
const knock = { name: 'casusboek-changed' } as const;
const at = (hour: number) => `2026-11-22T${String(hour)}:00:00.000Z`;
const bike = makeCasus({ id: testCasusId(1), title: 'Fiets', changedAt: at(12) });
const rent = makeCasus({ id: testCasusId(2), title: 'Huur', changedAt: at(11) });
const coat = makeCasus({ id: testCasusId(3), title: 'Winterjas', changedAt: at(15) });

const notebook: Answers = {
  'casus:get-notebook': { state: 'open', folder: '/map', encryption: 'off', problems: [] },
};
const listOf = (...casussen: readonly Casus[]): Answers => ({
  'casus:list': { casussen: casussen.map(summarizeCasus), total: casussen.length },
});
const looked = (changed: readonly Casus[], gone: readonly Casus[] = []): Answers => ({
  'casus:look': {
    changed: changed.map(summarizeCasus),
    gone: gone.map(({ id }) => id),
    all: false,
  },
});
const titles = () =>
  screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const timesCalled = (app: FakeApi, name: string) =>
  app.calls.filter((call) => call.name === name).length;

async function openList(answers: Answers = {}) {
  const app = renderApp('/casusboek', { ...notebook, ...listOf(bike, rent), ...answers });
  await screen.findByRole('link', { name: 'Fiets' }, wait);
  return app;
}

function setVisible(state: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  fireEvent(document, new Event('visibilitychange'));
}

test('a row that was changed elsewhere stays where it is, and what is new is on top', async () => {
  const app = await openList();

  const energy = { ...rent, title: 'Huur en energie', changedAt: at(14) };
  app.answer({ ...looked([energy, coat]), ...listOf(coat, energy, bike) });
  app.emit(knock);

  await screen.findByRole('link', { name: 'Winterjas' }, wait);
  expect(titles().slice(0, 3)).toEqual(['Winterjas', 'Fiets', 'Huur en energie']);
});

test('a filter that is typed keeps its letters while the list follows', async () => {
  const app = await openList();
  const filter = screen.getByLabelText('Zoek op titel of eerste woorden');
  await app.user.type(filter, 'hu');

  app.answer({ ...looked([], [rent]), ...listOf(bike) });
  app.emit(knock);

  await screen.findByText('Geen casus met deze woorden.', undefined, wait);
  expect(filter).toHaveProperty('value', 'hu');
  expect(document.activeElement).toBe(filter);
});

test('the keyboard in a row that goes moves to the row before it when there is none after', async () => {
  const app = await openList();
  screen.getByRole('link', { name: 'Huur' }).focus();

  app.answer({ ...looked([], [rent]), ...listOf(bike) });
  app.emit(knock);

  await eventually(() => expect(screen.queryByRole('link', { name: 'Huur' })).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Fiets' }));
});

test('what was saved here meanwhile is newer than what was looked at', async () => {
  const app = await openList();

  app.answer({
    ...looked([{ ...bike, title: 'Een oude titel', changedAt: at(9) }, coat]),
    ...listOf(coat, bike, rent),
  });
  app.emit(knock);

  await screen.findByRole('link', { name: 'Winterjas' }, wait);
  expect(screen.getByRole('link', { name: 'Fiets' })).toBeTruthy();
});

test('a window that nobody sees looks once it is seen again', async () => {
  onTestFinished(() => void vi.restoreAllMocks());
  const app = await openList();
  setVisible('hidden');
  app.answer({ ...looked([coat]), ...listOf(coat, bike, rent) });
  app.emit(knock);
  expect(timesCalled(app, 'casus:look')).toBe(0);

  setVisible('visible');

  await screen.findByRole('link', { name: 'Winterjas' }, wait);
});

test('where nothing is heard, a window in view looks now and then', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const app = await openList();

  app.answer({ ...looked([coat]), ...listOf(coat, bike, rent) });
  vi.advanceTimersByTime(31_000);

  await screen.findByRole('link', { name: 'Winterjas' }, wait);
});

test('a casusboek that can not be reached says so once, and is read again when it is back', async () => {
  const app = await openList();

  app.answer({
    'casus:look': { failure: 'folder-missing' },
    'casus:list': { failure: 'folder-missing' },
  });
  app.emit(knock);
  await screen.findByText('De map van je casusboek is er niet.', undefined, wait);

  app.answer({ ...looked([]), ...listOf(bike) });
  app.emit(knock);
  await screen.findByRole('link', { name: 'Fiets' }, wait);
});

test('a look that is asked for while one is under way is done after it', async () => {
  let answer: () => void = () => undefined;
  const slow = new Promise<void>((resolve) => (answer = resolve));
  const app = await openList({
    'casus:look': async () => {
      await slow;
      return { changed: [], gone: [], all: false };
    },
  });

  for (let times = 0; times < 5; times += 1) app.emit(knock);
  expect(timesCalled(app, 'casus:look')).toBe(1);
  app.answer({ ...looked([coat]), ...listOf(coat, bike, rent) });
  answer();

  await screen.findByRole('link', { name: 'Winterjas' }, wait);
  expect(timesCalled(app, 'casus:look')).toBe(2);
});

test('word that the casusboek was moved elsewhere is on screen at once', async () => {
  const app = await openList();

  app.answer({
    'place:get': {
      folder: '/map',
      before: null,
      moved: { at: at(10), to: '/nieuwe-map' },
      canBrowse: false,
    },
  });
  app.emit(knock);

  await screen.findByText(
    'Dit casusboek is verplaatst. Je werkt nu in de oude map.',
    undefined,
    wait,
  );
});
