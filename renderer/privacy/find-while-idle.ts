import { findPersonalData } from '../../main/domain/privacy/find-personal-data.ts';

/** Wait this long after the last key before looking, in milliseconds. */
const pause = 600;
/** Look for at most this long at once, so that a key is never kept waiting; in milliseconds. */
const turn = 8;

const known = new Map<string, number>();
/** Beyond this many paragraphs the oldest are forgotten. */
const mostKnown = 2_000;

/**
 * Counts what may lead to a person, a paragraph at a time while the window has nothing else to do;
 * a paragraph that did not change is not read again.
 *
 * @param onCount - Called once, when every text was read.
 * @returns Stops; call it when the texts change.
 */
export function countWhileIdle(
  texts: readonly string[],
  marked: readonly string[],
  onCount: (count: number) => void,
): () => void {
  const paragraphs = texts.flatMap((text) => text.split(/\n{2,}/u));
  const key = marked.join('\n');
  let at = 0;
  let count = 0;
  let timer = setTimeout(next, pause);

  function next(): void {
    const until = performance.now() + turn;
    while (at < paragraphs.length && performance.now() < until) {
      count += countIn(paragraphs[at] ?? '', marked, key);
      at += 1;
    }
    if (at < paragraphs.length) timer = setTimeout(next, 0);
    else onCount(count);
  }

  return () => clearTimeout(timer);
}

/** Forgets every paragraph: the casusboek is locked. */
export function forgetParagraphs(): void {
  known.clear();
}

function countIn(paragraph: string, marked: readonly string[], key: string): number {
  const entry = `${key}\n\n${paragraph}`;
  const before = known.get(entry);
  if (before !== undefined) return before;
  const count = findPersonalData(paragraph, marked).length;
  const oldest = known.size < mostKnown ? undefined : known.keys().next().value;
  if (oldest !== undefined) known.delete(oldest);
  known.set(entry, count);
  return count;
}
