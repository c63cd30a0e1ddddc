import { expect, test } from 'vitest';

import { readRevisionName, revisionName } from '../../../main/store/revision-name.ts';
import { testCasusId } from '../../helpers/make-casus.ts';

const id = testCasusId(1);

test.each([1, 999_999, 1_000_000, 999_999_999_999_999])('reads its own name for %d', (revision) => {
  expect(readRevisionName(revisionName(id, revision))).toEqual({ id, revision, copy: false });
});

test.each([
  `${id}.000042 (Conflict J. op PC-114).json`,
  `${id}.000042-PC114.json`,
  `${id}.000042.sync-conflict-20261122.json`,
  `${id}.0000042.json`,
  `${id}.000000.json`,
])('sees a copy that another program made in %s', (name) => {
  expect(readRevisionName(name)).toMatchObject({ id, copy: true });
});

test.each(['index.json', `${id}.json`, `${id}.42.json`, '.DS_Store', `${id}.000042.json.tmp`])(
  'knows nothing of %s',
  (name) => {
    expect(readRevisionName(name)).toBeUndefined();
  },
);
