import { call } from '../shared/call.ts';
import { flushAll } from '../shared/flush.ts';

/**
 * Locks the casusboek: what was typed is saved first, then main forgets the key, then the window loads
 * anew. A new page has no draft, no answer and no search index of before in its memory.
 *
 * @throws When not everything could be saved: then nothing is locked, since a text would be lost.
 */
export async function lockWindow(): Promise<void> {
  await flushAll();
  await call('encryption:lock', null);
  window.location.reload();
}
