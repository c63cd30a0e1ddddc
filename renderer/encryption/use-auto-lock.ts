import { useEffect, useState } from 'react';

import { defaultSettings } from '../../main/contract/settings.ts';
import { lockEvent } from '../shared/lock-event.ts';
import { useNotebook } from '../shared/notebook-query.ts';
import { useSettings } from '../shared/settings-queries.ts';
import { lockWindow } from './lock-window.ts';

const signsOfLife = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'focus'] as const;

/** How often is looked whether somebody is still there, in milliseconds. */
const lookEvery = 5_000;

/**
 * Locks an encrypted casusboek after a while without a touch, and when the computer is locked.
 *
 * @returns Why it could not be locked, or null: a text that is not saved keeps it open.
 */
export function useAutoLock(): {
  readonly lockError: unknown;
  readonly dismiss: () => void;
  readonly lockNow: () => void;
} {
  const notebook = useNotebook().data;
  const { lockAfter } = useSettings().data ?? defaultSettings;
  const [lockError, setLockError] = useState<unknown>(null);
  const canLock = notebook?.state === 'open' && notebook.encryption !== 'off';
  const lockNow = () => void lockWindow().catch(setLockError);

  useEffect(() => {
    if (!canLock) return;
    // By the clock and not by a timer alone: a timer stands still while the computer sleeps.
    let lastTouch = Date.now();
    const touch = () => {
      lastTouch = Date.now();
    };
    const lock = () => {
      lastTouch = Date.now();
      lockWindow().catch(setLockError);
    };
    const timer = setInterval(() => {
      if (Date.now() - lastTouch >= lockAfter * 60_000) lock();
    }, lookEvery);
    for (const sign of signsOfLife) window.addEventListener(sign, touch, { passive: true });
    window.addEventListener(lockEvent, lock);
    return () => {
      clearInterval(timer);
      for (const sign of signsOfLife) window.removeEventListener(sign, touch);
      window.removeEventListener(lockEvent, lock);
    };
  }, [canLock, lockAfter]);

  return { lockError, dismiss: () => setLockError(null), lockNow };
}
