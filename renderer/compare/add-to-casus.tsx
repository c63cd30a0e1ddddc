import { useState } from 'react';

import type { Casus } from '../../main/domain/casus/casus.ts';
import type { CasusDraft } from '../casus/drafts-provider.tsx';
import { announce } from '../shared/announce.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TextArea } from '../ui/text-area.tsx';

type AddToCasusProps = {
  readonly draft: CasusDraft;
  /** The comparison in words, to go on from. */
  readonly text: string;
  readonly onClose: () => void;
};

/** Puts the comparison, as the writer leaves it, below a text of the own casus. */
export function AddToCasus({ draft, text, onClose }: AddToCasusProps) {
  const [words, setWords] = useState(text);
  const add = (place: string, update: (casus: Casus) => Casus) => {
    draft.change(update);
    announce(`Toegevoegd aan ${place}.`);
    onClose();
  };
  return (
    <Dialog
      title="Zet de vergelijking in je casus"
      onClose={onClose}
      actions={
        <>
          <Button
            purpose="primary"
            onClick={() =>
              add('Juridische toets', (casus) => ({ ...casus, legal: below(casus.legal, words) }))
            }
          >
            Onder Juridische toets
          </Button>
          <Button
            onClick={() =>
              add('Besluit en motivering', (casus) => ({
                ...casus,
                decision: {
                  ...casus.decision,
                  motivation: below(casus.decision.motivation, words),
                },
              }))
            }
          >
            Onder de motivering
          </Button>
        </>
      }
    >
      <TextArea
        label="Tekst die erbij komt"
        description="Pas hem aan en maak de laatste zin af. Wat er al stond, blijft staan."
        rows={10}
        value={words}
        onChange={setWords}
      />
    </Dialog>
  );
}

function below(text: string, added: string): string {
  return text.trim() === '' ? added.trim() : `${text.trimEnd()}\n\n${added.trim()}`;
}
