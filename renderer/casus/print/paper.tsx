import {
  createContext,
  memo,
  use,
  useCallback,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { flushSync } from 'react-dom';

import type { MotivationKind } from '../../../main/contract/export.ts';
import type { Saved } from '../../../main/contract/saved.ts';
import type { Casus } from '../../../main/domain/casus/casus.ts';
import { useLeavingCasus } from '../../privacy/use-leaving-casus.ts';
import { call } from '../../shared/call.ts';
import { CasusPrint } from './casus-print.tsx';
import { MotivationPrint } from './motivation-print.tsx';

type Paper = { readonly what: MotivationKind | 'casus'; readonly casus: Casus };
type PrintPaper = (what: Paper['what']) => Promise<Saved>;

const PaperContext = createContext<PrintPaper | null>(null);

const names: Readonly<Record<Paper['what'], string>> = {
  casus: 'casus',
  rapportage: 'motivering-rapportage',
  beschikking: 'motivering-beschikking',
};
/** What the file is called where a reader opens it; the own title of a casus stays out of it. */
const titles: Readonly<Record<Paper['what'], string>> = {
  casus: 'Casus',
  rapportage: 'Motivering voor de rapportage',
  beschikking: 'Motivering voor de beschikking',
};
/** What of the casus comes on the paper; the whole casus when nothing is named. */
const paths: Readonly<Partial<Record<Paper['what'], string>>> = {
  rapportage: 'decision/motivation',
  beschikking: 'decision/letter',
};

/** It is not on screen: a key that is typed does not wait for it. */
const WholeCasus = memo(CasusPrint);

/** Everything below it, and beside it what comes on paper: the whole casus, or one motivation. */
export function PaperProvider(props: { readonly casus: Casus; readonly children: ReactNode }) {
  const { casus, children } = props;
  const leaveCasus = useLeavingCasus();
  /** As it leaves, while it is being printed: what the user had replaced is replaced there only. */
  const [paper, setPaper] = useState<Paper | null>(null);
  const newest = useRef(casus);
  useEffect(() => {
    newest.current = casus;
  }, [casus]);
  const settled = useDeferredValue(casus);
  const print = useCallback<PrintPaper>(
    async (what) => {
      const { current: written } = newest;
      const leaving = await leaveCasus(written, 'Bewaar als PDF', paths[what]);
      if (leaving === null) return { saved: false };
      flushSync(() => setPaper({ what, casus: leaving }));
      const shownTitle = document.title;
      document.title = titles[what];
      try {
        return await call('app:print-to-pdf', { name: names[what], casusIds: [written.id] });
      } finally {
        document.title = shownTitle;
        setPaper(null);
      }
    },
    [leaveCasus],
  );
  const shown = paper ?? { what: 'casus' as const, casus: settled };
  return (
    <PaperContext value={print}>
      {children}
      {shown.what === 'casus' ? (
        <WholeCasus casus={shown.casus} />
      ) : (
        <MotivationPrint casus={shown.casus} kind={shown.what} />
      )}
    </PaperContext>
  );
}

/** Saves the casus or one motivation as a PDF where the user says, after asking what may leave. */
export function usePrintPaper(): PrintPaper {
  const print = use(PaperContext);
  if (print === null) throw new Error('usePrintPaper is used outside PaperProvider');
  return print;
}
