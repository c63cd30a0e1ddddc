import { useEffect } from 'react';
import { useNavigate } from 'react-router';

import { announce } from '../shared/announce.ts';
import { isCommand, isMac } from '../shared/command-key.ts';
import { flushAll } from '../shared/flush.ts';
import { openSearch } from '../shared/open-search.ts';
import { printScreen } from '../shared/print-screen.ts';

/** Saves what was typed, as it is saved by itself a moment later. */
async function saveAll(): Promise<void> {
  try {
    await flushAll();
    announce('Alles wat je typte, is opgeslagen.');
  } catch {
    announce(
      'Nog niet alles is opgeslagen. Kijk bij de melding in je casus wat er aan de hand is.',
    );
  }
}

/**
 * Ctrl or Cmd + K: search; + P: on paper, after asking what may leave; + S: save now. The last two would
 * otherwise be done by the browser, which asks nothing and saves the page as it stands. Alt + arrow, or
 * Cmd + bracket: back and forward.
 */
export function useShortcuts(): void {
  const navigate = useNavigate();

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented) return;
      const isHistory = isMac ? event.metaKey : event.altKey;
      const command = isCommand(event) && !event.altKey ? event.key.toLowerCase() : '';
      if (command === 'k' && !event.shiftKey) {
        event.preventDefault();
        openSearch(navigate);
      } else if (command === 'p') {
        event.preventDefault();
        printScreen();
      } else if (command === 's') {
        event.preventDefault();
        void saveAll();
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
