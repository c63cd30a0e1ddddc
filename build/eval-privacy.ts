/**
 * `npm run eval:privacy [-- missed]`: precision and recall of the privacy guard, kind by kind, on
 * the notes written before it and never tuned on, and on those it was tuned on.
 */
import { readNotes } from './privacy/read-notes.ts';
import { scoreNotes, type Score } from './privacy/score-notes.ts';

const withMissed = process.argv.includes('missed');

for (const half of ['held-out', 'tuned'] as const) {
  const notes = readNotes(half);
  const scores = scoreNotes(notes);
  console.log(`${half}: ${notes.length} notes`);
  console.log('kind            labels  precision  recall');
  for (const score of [...scores, total(scores)]) console.log(row(score));
  if (!withMissed || half === 'held-out') continue;
  for (const { kind, missed, wrong } of scores) {
    for (const one of missed) console.log(`  missed ${kind} ${one}`);
    for (const one of wrong) console.log(`  wrong ${kind} ${one}`);
  }
}

function row({ kind, labels, recalled, finds, right }: Omit<Score, 'kind'> & { kind: string }) {
  const precision = `${share(right, finds)} (${right}/${finds})`;
  const recall = `${share(recalled, labels)} (${recalled}/${labels})`;
  return `${kind.padEnd(14)} ${String(labels).padStart(7)}  ${precision.padEnd(14)} ${recall}`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '  - ' : (part / whole).toFixed(2);
}

function total(scores: readonly Score[]): Omit<Score, 'kind'> & { kind: string } {
  const sum = (pick: (score: Score) => number) => scores.reduce((all, one) => all + pick(one), 0);
  return {
    kind: 'all',
    labels: sum(({ labels }) => labels),
    recalled: sum(({ recalled }) => recalled),
    finds: sum(({ finds }) => finds),
    right: sum(({ right }) => right),
    missed: [],
    wrong: [],
  };
}
