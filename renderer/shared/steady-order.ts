import { useState } from 'react';

/**
 * The order in which a list stands when something in it changed: what was there stays where it was, what is
 * new comes before all that should come after it.
 *
 * @param before - Ids as they stood on screen.
 * @param now - Ids in the order that a new list would have.
 */
export function steadyOrder(before: readonly string[], now: readonly string[]): readonly string[] {
  const wanted = new Set(now);
  const kept = before.filter((id) => wanted.has(id));
  const places = new Map(kept.map((id, place) => [id, place]));
  const added = new Map<number, string[]>();
  let next = kept.length;
  for (const id of [...now].reverse()) {
    const place = places.get(id);
    if (place === undefined) added.set(next, [id, ...(added.get(next) ?? [])]);
    else next = Math.min(next, place);
  }
  return [...kept, ''].flatMap((id, place) => [
    ...(added.get(place) ?? []),
    ...(id === '' ? [] : [id]),
  ]);
}

type Held = { readonly question: string; readonly order: readonly string[] };

/**
 * A list that does not change its order under the eyes of who reads it, as long as the same is asked: a
 * casus that is saved elsewhere stays in its place, and moves when something else is asked.
 *
 * @param question - What the list answers; another question gets its own order.
 */
export function useSteadyOrder<Item>(
  items: readonly Item[],
  idOf: (item: Item) => string,
  question: string,
): readonly Item[] {
  const now = items.map(idOf);
  const [held, setHeld] = useState<Held>({ question, order: now });
  const order = held.question === question ? steadyOrder(held.order, now) : now;
  if (held.question !== question || !isSame(held.order, order)) setHeld({ question, order });
  const byId = new Map(items.map((item) => [idOf(item), item]));
  return order.flatMap((id) => byId.get(id) ?? []);
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}
