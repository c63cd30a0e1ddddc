import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { Casus } from '../../main/domain/casus/casus.ts';
import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { routes } from '../shared/routes.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { useCopyCasus } from './casus-queries.ts';

/** Begins a new casus with the reasoning of this one, after saying what comes along. */
export function CopyButton({ casus }: { readonly casus: Casus }) {
  const [asking, setAsking] = useState(false);
  const copy = useCopyCasus();
  const navigate = useNavigate();

  const makeCopy = () => {
    copy.mutate(casus, {
      onSuccess: (made) => {
        announce('Kopie gemaakt');
        void navigate(routes.casus(made.id));
      },
    });
  };

  return (
    <>
      <Button onClick={() => setAsking(true)}>Kopie als nieuwe casus…</Button>
      {asking && (
        <Dialog
          title="Kopie als nieuwe casus"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button purpose="primary" onClick={makeCopy} busy={copy.isPending}>
                {copy.isPending ? 'Kopie maken…' : 'Maak de kopie'}
              </Button>
              <Button onClick={() => setAsking(false)}>Annuleer</Button>
            </>
          }
        >
          <Paragraph>
            <strong>Dit gaat mee:</strong> het verhaal, het effect, de grondwaarden, de besluiten
            met hun gevolgen en kosten, de juridische toets en de gekoppelde precedenten.
          </Paragraph>
          <Paragraph>
            <strong>Dit blijft achter:</strong> de stand, de datums, de uitkomst, de motivering, de
            toetsing, de evaluatie, het signaal en het opschalen. Stappen van onderzoek staan weer
            op niet gezet.
          </Paragraph>
          <Paragraph>
            In de nieuwe casus staat waar zij vandaan komt. Pas het verhaal aan: het gaat nog over
            een andere inwoner.
          </Paragraph>
          {copy.isError && <ErrorMessage error={copy.error} />}
        </Dialog>
      )}
    </>
  );
}
