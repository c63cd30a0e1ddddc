import {
  createContext,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';

import {
  proposeReplacements,
  replaceFound,
  type ProposedReplacement,
  type TextPiece,
} from '../../main/domain/privacy/propose-replacements.ts';
import { ReplaceDialog } from './replace-dialog.tsx';

/** Texts that are about to leave the notebook together: onto paper, into a file, onto the clipboard. */
export type Leaving = {
  readonly pieces: readonly TextPiece[];
  /** What the casus marks as identifying. */
  readonly marked: readonly string[];
  /** What the button that goes on says, such as "Bewaar als PDF". */
  readonly action: string;
};

/**
 * Shows what in the texts may lead to a person, with a replacement for each. When nothing is found it
 * asks nothing: say "lees zelf na", never that nothing was found.
 *
 * @returns The texts as they may leave, by the id of their piece; `null` when the user stays.
 */
export type Leave = (leaving: Leaving) => Promise<ReadonlyMap<string, string> | null>;

type Asked = Leaving & {
  readonly proposed: readonly ProposedReplacement[];
  readonly answer: (texts: ReadonlyMap<string, string> | null) => void;
};

const LeavingContext = createContext<Leave | null>(null);

/** Asks before texts leave, above the screens that let them go. Going away is staying. */
export function LeavingProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const open = useRef<Asked | null>(null);

  const close = useCallback((texts: ReadonlyMap<string, string> | null) => {
    open.current?.answer(texts);
    open.current = null;
    setAsked(null);
  }, []);
  useEffect(() => () => open.current?.answer(null), []);

  const leave = useCallback<Leave>(
    (leaving) => {
      const proposed = proposeReplacements(leaving.pieces, leaving.marked);
      if (proposed.length === 0) return Promise.resolve(textsOf(leaving.pieces, []));
      close(null);
      return new Promise((answer) => {
        open.current = { ...leaving, proposed, answer };
        setAsked(open.current);
      });
    },
    [close],
  );

  return (
    <LeavingContext value={leave}>
      {children}
      {asked !== null && (
        <ReplaceDialog
          title="Lees dit na voor het naar buiten gaat"
          lead="Dit kan naar iemand leiden. Wat is aangevinkt, wordt vervangen in wat je meegeeft; je casus verandert niet."
          pieces={asked.pieces}
          proposed={asked.proposed}
          action={asked.action}
          onAccept={(accepted) => close(textsOf(asked.pieces, accepted))}
          onClose={() => close(null)}
        />
      )}
    </LeavingContext>
  );
}

function textsOf(
  pieces: readonly TextPiece[],
  accepted: readonly ProposedReplacement[],
): ReadonlyMap<string, string> {
  return new Map(pieces.map((piece) => [piece.id, replaceFound(piece, accepted)]));
}

/** What asks before texts leave. */
export function useLeaving(): Leave {
  const leave = use(LeavingContext);
  if (leave === null) throw new Error('useLeaving is used outside LeavingProvider');
  return leave;
}
