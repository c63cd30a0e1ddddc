import { expect, test } from 'vitest';

import { noFilters } from '../../../main/domain/search/filter.ts';
import { createMessageHandler } from '../../../renderer/search/answer-messages.ts';
import type { FromWorker } from '../../../renderer/search/search-messages.ts';
import { eventually } from '../../helpers/eventually.ts';
import { makeSearchDocument, smallLibrary } from '../../helpers/make-search-document.ts';

const factoren = { parents: [], factoren: [] };

function load() {
  const answers: FromWorker[] = [];
  const handle = createMessageHandler((message) => answers.push(message));
  handle({ kind: 'load', documents: smallLibrary, thesaurus: [], factoren });
  const ask = (id: number, query: string) => {
    handle({ kind: 'search', id, request: { query, filters: noFilters, limitPerKind: 5 } });
  };
  return { answers, handle, ask };
}

const found = (answer: FromWorker | undefined) =>
  answer?.kind === 'search'
    ? answer.answer.groups.flatMap((group) => group.hits.map((hit) => hit.document.id))
    : [];

test('answers only the last of the questions that wait', async () => {
  const { answers, ask } = load();

  ask(1, 'f');
  ask(2, 'fi');
  ask(3, 'hulphond');

  await eventually(() => {
    expect(answers).toHaveLength(2);
  });
  expect(answers[0]).toEqual({ kind: 'loaded' });
  expect(answers[1]).toMatchObject({ kind: 'search', id: 3 });
  expect(found(answers[1])[0]).toBe('hulphond');
});

test('finds a casus that came later, and not one that is gone', async () => {
  const { answers, handle, ask } = load();
  const document = makeSearchDocument({ kind: 'casus', id: 'eigen', title: 'De rolstoelhelling' });

  handle({ kind: 'add', document });
  ask(1, 'rolstoelhelling');
  await eventually(() => {
    expect(answers).toHaveLength(2);
  });
  expect(found(answers[1])).toEqual(['eigen']);

  handle({ kind: 'remove', casusId: 'eigen' });
  ask(2, 'rolstoelhelling');
  await eventually(() => {
    expect(answers).toHaveLength(3);
  });
  expect(found(answers[2])).toEqual([]);
});
