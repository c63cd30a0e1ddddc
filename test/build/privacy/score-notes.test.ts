import { expect, test } from 'vitest';

import { readNotes } from '../../../build/privacy/read-notes.ts';
import { scoreNotes } from '../../../build/privacy/score-notes.ts';

test('there are 200 notes, of which at least half were never tuned on', () => {
  const heldOut = readNotes('held-out').length;

  expect(heldOut).toBeGreaterThanOrEqual(100);
  expect(heldOut + readNotes('tuned').length).toBeGreaterThanOrEqual(200);
});

test.each([
  { half: 'held-out' as const, kind: 'what has digits', precision: 0.9, recall: 0.95 },
  { half: 'held-out' as const, kind: 'name', precision: 0.85, recall: 0.85 },
  { half: 'held-out' as const, kind: 'identifying', precision: 0.95, recall: 0.95 },
  { half: 'tuned' as const, kind: 'what has digits', precision: 0.98, recall: 0.98 },
  { half: 'tuned' as const, kind: 'name', precision: 0.95, recall: 0.95 },
  { half: 'tuned' as const, kind: 'identifying', precision: 0.98, recall: 0.98 },
])('$half: $kind is found no worse than before', ({ half, kind, precision, recall }) => {
  const scores = scoreNotes(readNotes(half)).filter((score) =>
    kind === 'what has digits'
      ? score.kind !== 'name' && score.kind !== 'identifying'
      : score.kind === kind,
  );
  const sum = (key: 'labels' | 'recalled' | 'finds' | 'right') =>
    scores.reduce((total, score) => total + score[key], 0);

  expect(sum('right') / sum('finds')).toBeGreaterThanOrEqual(precision);
  expect(sum('recalled') / sum('labels')).toBeGreaterThanOrEqual(recall);
});
