import { expect, test } from 'vitest';

import { failure, success } from '../../../main/domain/result.ts';
import { createUnequalService } from '../../../main/review/unequal-service.ts';
import { temporaryFolder } from '../../helpers/temporary-folder.ts';
import { create, save, start } from './start-review.ts';

const factor = (id: string) => ({
  id,
  title: id,
  question: `Speelt ${id} hier?`,
  pleads: 'voor' as const,
  cues: [],
});
const vocabulary = { parents: [], factoren: [factor('schulden'), factor('kind')] };
const factoren = { schulden: 'ja', kind: 'ja' } as const;

test('finds own casussen that tell against each other, and sees when one was explained', async () => {
  const started = start(await temporaryFolder());
  const { holder } = started.casussen;
  const unequal = createUnequalService({
    holder,
    factoren: () => Promise.resolve(success(vocabulary)),
  });
  const ended = (outcome: 'afgewezen' | 'toegekend-binnen-regel') => ({
    factoren,
    decision: { outcome, chosen: null, motivation: '', letter: '' },
  });
  const refused = await create(started, ended('afgewezen'));
  const granted = await create(started, ended('toegekend-binnen-regel'));
  await create(started, { factoren });
  expect(await unequal.list()).toMatchObject({
    value: { decided: 2, more: false, pairs: [{ a: { id: granted.id }, b: { id: refused.id } }] },
  });

  await save(started, {
    ...granted,
    precedents: [
      {
        target: { kind: 'casus', id: refused.id },
        relation: 'contrast',
        reason: 'Hier was geen ander alternatief.',
        linkedAt: '2026-11-02T10:00:00.000Z',
      },
    ],
  });

  expect(await unequal.list()).toMatchObject({
    value: { pairs: [{ explained: ['Hier was geen ander alternatief.'] }] },
  });
});

test('says that the library is missing', async () => {
  const { holder } = start(await temporaryFolder()).casussen;
  const unequal = createUnequalService({
    holder,
    factoren: () => Promise.resolve(failure('library-missing', 'there is none')),
  });

  expect(await unequal.list()).toMatchObject({ error: { code: 'library-missing' } });
});
