import { useEffect } from 'react';
import { useNavigate, type NavigateFunction } from 'react-router';

import { routes } from '../shared/routes.ts';

const isMac = navigator.platform.startsWith('Mac');

/** The key to hold for a shortcut, as people on this machine call it. */
export const commandKey = isMac ? 'Cmd' : 'Ctrl';

/** Whether the key for shortcuts is held. */
export function isCommand(event: KeyboardEvent): boolean {
  return isMac ? event.metaKey : event.ctrlKey;
}

/** Sent to the search field when the search screen is open already. */
export const focusSearchEvent = 'maatstaf:focus-search';

/** Opens search with the keyboard in its field, from anywhere. */
export function openSearch(navigate: NavigateFunction): void {
  void navigate(routes.search);
  window.dispatchEvent(new Event(focusSearchEvent));
}

/** Ctrl or Cmd + K: search. Alt + arrow, or Cmd + bracket: back and forward. */
export function useShortcuts(): void {
  const navigate = useNavigate();

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented) return;
      const isHistory = isMac ? event.metaKey : event.altKey;
      if (isCommand(event) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openSearch(navigate);
      } else if (isHistory && event.key === (isMac ? '[' : 'ArrowLeft')) {
        event.preventDefault();
        void navigate(-1);
      } else if (isHistory && event.key === (isMac ? ']' : 'ArrowRight')) {
        event.preventDefault();
        void navigate(1);
      }
    }
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
    };
  }, [navigate]);
}
