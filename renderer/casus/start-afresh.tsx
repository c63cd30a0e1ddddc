import { useState } from 'react';

import { useReopenNotebook } from './casus-queries.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

/** For a casusboek of which the folder is gone: an empty one in its place, after asking. */
export function StartAfresh({ folder }: { readonly folder: string }) {
  const [isAsking, setIsAsking] = useState(false);
  const start = useReopenNotebook('casus:start-afresh');
  return (
    <>
      <Button onClick={() => setIsAsking(true)}>Begin met een leeg casusboek…</Button>
      {isAsking && (
        <Dialog
          title="Een leeg casusboek beginnen?"
          onClose={() => setIsAsking(false)}
          actions={
            <>
              <Button onClick={() => setIsAsking(false)}>Begin nog niet</Button>
              <Button
                purpose="primary"
                busy={start.isPending}
                onClick={() => start.mutate(undefined, { onSuccess: () => setIsAsking(false) })}
              >
                {start.isPending ? 'Beginnen…' : 'Begin leeg'}
              </Button>
            </>
          }
        >
          <Paragraph>
            Maatstaf maakt dan een lege map op dezelfde plek: {folder}. Je oude casussen komen
            daarmee niet terug. Staan ze op een stick of een netwerkschijf, maak dan eerst
            verbinding en kies Probeer opnieuw. Heb je de map zelf verplaatst, zet hem dan terug.
          </Paragraph>
          <Paragraph>
            Heb je een reservekopie ergens anders? Begin dan leeg, en zet hem terug bij
            Instellingen.
          </Paragraph>
          {start.isError && <ErrorMessage error={start.error} />}
        </Dialog>
      )}
    </>
  );
}
