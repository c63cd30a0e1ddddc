type Flush = () => Promise<void>;

const flushes = new Set<Flush>();

/**
 * Registers work that must be done before the window goes: an editor that saves what was typed.
 * It runs on `close-requested` and when the page is hidden for good.
 *
 * @param flush - Saves now what is not saved yet; rejects when that fails.
 * @returns Takes it out again; call it when the editor closes.
 */
export function registerFlush(flush: Flush): () => void {
  flushes.add(flush);
  return () => {
    flushes.delete(flush);
  };
}

/**
 * Runs all registered work.
 *
 * @throws The first failure, after all of it has had its turn.
 */
export async function flushAll(): Promise<void> {
  const results = await Promise.allSettled([...flushes].map((flush) => flush()));
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
