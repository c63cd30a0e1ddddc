import { createContext, use, useMemo, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';

import type { MotivationKind } from '../../../main/contract/export.ts';
import type { Casus } from '../../../main/domain/casus/casus.ts';
import { call } from '../../shared/call.ts';
import { CasusPrint } from './casus-print.tsx';
import { MotivationPrint } from './motivation-print.tsx';

type Saved = { readonly saved: true; readonly place: string } | { readonly saved: false };
type PrintMotivation = (kind: MotivationKind) => Promise<Saved>;

const PaperContext = createContext<PrintMotivation | null>(null);

/** Everything below it, and beside it what comes on paper: the whole casus, or one motivation. */
export function PaperProvider(props: { readonly casus: Casus; readonly children: ReactNode }) {
  const [paper, setPaper] = useState<MotivationKind | 'casus'>('casus');
  const print = useMemo<PrintMotivation>(
    () => async (kind) => {
      flushSync(() => setPaper(kind));
      try {
        return await call('app:print-to-pdf', { name: `motivering-${kind}` });
      } finally {
        setPaper('casus');
      }
    },
    [],
  );
  return (
    <PaperContext value={print}>
      {props.children}
      {paper === 'casus' ? (
        <CasusPrint casus={props.casus} />
      ) : (
        <MotivationPrint casus={props.casus} kind={paper} />
      )}
    </PaperContext>
  );
}

/** Saves one motivation as a PDF, where the user says. */
export function usePrintMotivation(): PrintMotivation {
  const print = use(PaperContext);
  if (print === null) throw new Error('usePrintMotivation is used outside PaperProvider');
  return print;
}
