import { useEffect } from 'react';

import { registerFlush } from './flush.ts';

/**
 * Saves when the window loses focus, and before it closes or locks.
 *
 * @param flushAll - Stays the same between renders; throws when something could not be saved.
 */
export function useFlushOnLeave(flushAll: () => Promise<void>): void {
  useEffect(() => {
    const unregister = registerFlush(flushAll);
    // A failure is not lost here: it stands beside the text, and is tried again.
    const flush = () => void flushAll().catch(() => undefined);
    window.addEventListener('blur', flush);
    return () => {
      unregister();
      window.removeEventListener('blur', flush);
    };
  }, [flushAll]);
}
