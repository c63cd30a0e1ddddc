import { expect, test } from 'vitest';

import type { NotebookProblem } from '../../../main/contract/casus.ts';
import { profileId } from '../../../main/domain/profile/local-profile.ts';
import { guestReviewIdOf } from '../../../main/domain/review/guest-review.ts';
import { reviewIdOf } from '../../../main/domain/review/review.ts';
import { hasVersions, problemText } from '../../../renderer/casus/problem-texts.ts';
import { testCasusId } from '../../helpers/make-casus.ts';

const casusId = testCasusId(1);

test.each([
  { id: casusId, says: /^Een casus\./u, versions: true },
  { id: reviewIdOf(casusId), says: /^De toets bij een casus; de casus zelf niet\./u },
  { id: guestReviewIdOf(casusId), says: /van een collega/u },
  { id: profileId, says: /eigen regels/u },
  { id: `zs${casusId.slice(2)}`, says: /Leren/u },
])('$id is called what it is', ({ id, says, versions = false }) => {
  const problem = { kind: 'lost', casusId: id, file: `${id}.000001.json` } as NotebookProblem;

  expect(problemText(problem)).toMatch(says);
  expect(problemText(problem)).not.toContain('deze casus');
  expect(hasVersions(problem)).toBe(versions);
});
