import { expect, test } from 'vitest';

import { casusSchema } from '../../../../main/domain/casus/casus.ts';
import { copyCasus } from '../../../../main/domain/casus/copy-casus.ts';
import { emptyResearch } from '../../../../main/domain/casus/legal-route.ts';
import { makeCasus, testCasusId } from '../../../helpers/make-casus.ts';

const now = '2026-11-22T10:00:00.000Z';
const target = { id: testCasusId(2), now, on: '2026-11-22' };

const decided = makeCasus({
  title: 'Fiets naar school',
  status: 'besloten',
  statusChanges: [{ status: 'besloten', on: '2026-11-10' }],
  effect: 'Zelf naar school.',
  options: [{ id: 'a', title: 'Toekennen', text: '', standard: false, consequences: [] }],
  uitwegen: [{ id: 'evenredigheid', conditions: { geschikt: 'ja' }, why: 'x', carries: true }],
  research: { ...emptyResearch, hulpvraag: { done: true, text: 'Wil naar school.' } },
  decision: {
    outcome: 'toegekend-binnen-regel',
    chosen: 'a',
    motivation: 'Daarom.',
    letter: 'U krijgt een fiets.',
  },
  evaluation: { plannedOn: '2027-05-01', text: 'Gebeld.', reached: 'ja', learned: 'Bellen.' },
  signal: { nature: 'structureel', to: 'Beleid', text: 'Bus rijdt niet.' },
  escalation: {
    tried: ['effect-op-papier'],
    steps: [{ id: 's', level: 'collega', on: null, outcome: '' }],
  },
});

test('takes the reasoning along and says where it came from', () => {
  const copy = copyCasus(decided, target);

  expect(casusSchema.parse(copy)).toEqual(copy);
  expect(copy).toMatchObject({
    id: target.id,
    createdAt: now,
    changedAt: now,
    title: 'Fiets naar school (kopie)',
    copiedFrom: { id: decided.id, on: '2026-11-22' },
    situation: decided.situation,
    effect: 'Zelf naar school.',
    options: decided.options,
    uitwegen: decided.uitwegen,
  });
});

test('leaves what belongs to the other file', () => {
  const copy = copyCasus(decided, target);
  const fresh = makeCasus();

  expect(copy.status).toBe('concept');
  expect(copy.statusChanges).toEqual([]);
  expect(copy.decision).toEqual(fresh.decision);
  expect(copy.evaluation).toEqual(fresh.evaluation);
  expect(copy.signal).toEqual(fresh.signal);
  expect(copy.escalation).toEqual(fresh.escalation);
  expect(copy.research.hulpvraag).toEqual({ done: false, text: 'Wil naar school.' });
});

test('a copy of a copy does not pile marks up, and a long title still fits', () => {
  const once = copyCasus(makeCasus({ title: 'a'.repeat(200) }), target);
  const twice = copyCasus(once, { ...target, id: testCasusId(3) });

  expect(once.title).toHaveLength(200);
  expect(twice.title).toBe(once.title);
});
