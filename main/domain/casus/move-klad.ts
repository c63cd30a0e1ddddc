import type { Casus } from './casus.ts';

/** Where loose notes can go: the steps with one running text. */
export const kladTargets = [
  'situatie',
  'effect',
  'langere-termijn',
  'juridische-toets',
  'evaluatie',
] as const;
export type KladTarget = (typeof kladTargets)[number];

/**
 * Moves notes to a step, below what is there.
 *
 * @param from - Where the selection in the notes begins, in UTF-16 units.
 * @param to - Where it ends; the same as `from` means all notes.
 * @returns The changed casus; the same casus when there is nothing to move.
 */
export function moveKlad(casus: Casus, from: number, to: number, target: KladTarget): Casus {
  const [start, end] = from === to ? [0, casus.klad.length] : [from, to];
  const moved = casus.klad.slice(start, end).trim();
  if (moved === '') return casus;
  const left = [casus.klad.slice(0, start).trimEnd(), casus.klad.slice(end).trimStart()];
  const klad = left.filter((part) => part !== '').join('\n');
  return appended({ ...casus, klad }, moved, target);
}

function appended(casus: Casus, text: string, target: KladTarget): Casus {
  switch (target) {
    case 'situatie':
      return { ...casus, situation: below(casus.situation, text) };
    case 'effect':
      return { ...casus, effect: below(casus.effect, text) };
    case 'langere-termijn':
      return { ...casus, consequences: below(casus.consequences, text) };
    case 'juridische-toets':
      return { ...casus, legal: below(casus.legal, text) };
    case 'evaluatie': {
      const { evaluation } = casus;
      return { ...casus, evaluation: { ...evaluation, text: below(evaluation.text, text) } };
    }
  }
}

function below(text: string, added: string): string {
  return text.trim() === '' ? added : `${text.trimEnd()}\n\n${added}`;
}
