import { useEffect } from 'react';

import { announce } from '../shared/announce.ts';
import { registerPrint } from '../shared/print-screen.ts';
import { announceLeft } from './announce-left.ts';
import { usePrintScreen } from './use-print-screen.ts';

const none: readonly never[] = [];

/** Lets the menu of the desktop print a screen without a button for it, after asking what may leave. */
export function ScreenPrinter() {
  const print = usePrintScreen('Maatstaf', none, none);
  useEffect(
    () =>
      registerPrint(() => {
        print()
          .then((result) => {
            if (result.saved) announceLeft(`Opgeslagen als ${result.place}`);
          })
          .catch(() => announce('Opslaan als PDF is niet gelukt.'));
      }),
    [print],
  );
  return null;
}
