import { expect, test } from 'vitest';

import { summarizeCasus, type CasusId } from '../../../main/domain/casus/casus.ts';
import { casusToSearchDocument } from '../../../main/domain/search/casus-to-search-document.ts';
import type { SearchClient } from '../../../renderer/search/search-client.ts';
import { syncCasussen, type SyncProgress } from '../../../renderer/search/sync-casussen.ts';
import { fakeApi, type Answers } from '../../helpers/fake-api.ts';
import { makeCasus, testCasusId } from '../../helpers/make-casus.ts';

const many = Array.from({ length: 1_050 }, (_, index) => makeCasus({ id: testCasusId(index + 1) }));

/** Answers with at most `fits` of what is asked, and nothing of the casussen in `broken`. */
function reading(fits: number, broken: readonly CasusId[] = []): Answers {
  return {
    'casus:get-for-search': ({ ids }) => ({
      documents: many
        .filter(({ id }) => ids.slice(0, fits).includes(id) && !broken.includes(id))
        .map(casusToSearchDocument),
      later: ids.slice(fits),
    }),
  };
}

/** A client that only remembers which casussen it has, in order. */
function makeClient() {
  const known = new Map<string, string>();
  const client = {
    addCasus: ({ id, title }) => known.set(id, title),
    removeCasus: (id) => known.delete(id),
  } as Partial<SearchClient> as SearchClient;
  return { client, known };
}

test('brings in every casus in the order of the list, and tells how far it is', async () => {
  fakeApi(reading(7));
  const { client, known } = makeClient();
  const told: SyncProgress[] = [];

  await syncCasussen(client, many.map(summarizeCasus), new Map(), (at) => told.push(at));

  expect([...known.keys()]).toEqual(many.map(({ id }) => id));
  expect(told.length).toBeGreaterThan(1);
  expect(told.at(-1)).toEqual({ done: many.length, total: many.length });
});

test('asks only for what changed, and takes out what is gone or can not be read', async () => {
  const [first, second, third] = many.map(summarizeCasus);
  if (first === undefined || second === undefined || third === undefined) throw new Error('few');
  const api = fakeApi(reading(40));
  const { client, known } = makeClient();
  const seen = new Map<string, string>();
  await syncCasussen(client, [first, second, third], seen, () => undefined);

  api.answer(reading(40, [second.id]));
  const changed = { ...second, changedAt: '2026-12-01T10:00:00.000Z' };
  await syncCasussen(client, [first, changed], seen, () => undefined);

  expect([...known.keys()]).toEqual([first.id]);
  expect(api.calls.at(-1)?.input).toEqual({ ids: [second.id] });
});

test('what could not be asked for is asked again', async () => {
  const api = fakeApi({ 'casus:get-for-search': { failure: 'not-available' } });
  const { client, known } = makeClient();
  const seen = new Map<string, string>();
  const list = many.slice(0, 3).map(summarizeCasus);
  await syncCasussen(client, list, seen, () => undefined);
  expect(known.size).toBe(0);

  api.answer(reading(40));
  await syncCasussen(client, list, seen, () => undefined);

  expect(known.size).toBe(3);
});

test('a casus that was removed or changed while its text was read comes in no more', async () => {
  const [removed, changed] = many.map(summarizeCasus);
  if (removed === undefined || changed === undefined) throw new Error('few');
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const old = many.slice(0, 2).map(casusToSearchDocument);
  const api = fakeApi({
    'casus:get-for-search': async () => {
      await held;
      return { documents: old, later: [] };
    },
  });
  const { client, known } = makeClient();
  const seen = new Map<string, string>();
  const first = syncCasussen(client, [removed, changed], seen, () => undefined);

  const newer = { ...changed, changedAt: '2026-12-01T10:00:00.000Z' };
  const text = { ...old[1], title: 'Nieuwer' } as (typeof old)[number];
  api.answer({ 'casus:get-for-search': { documents: [text], later: [] } });
  await syncCasussen(client, [newer], seen, () => undefined);
  letGo();
  await first;

  expect([...known]).toEqual([[changed.id, 'Nieuwer']]);
});
