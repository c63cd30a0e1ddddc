import { useState } from 'react';
import { useNavigate } from 'react-router';

import type { Casus } from '../../main/domain/casus/casus.ts';
import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { routes } from '../shared/routes.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { useRemoveCasus } from './casus-queries.ts';
import { useDrafts } from './drafts-provider.tsx';

/** Moves the casus to the trash, after asking. */
export function RemoveButton({ casus }: { readonly casus: Casus }) {
  const [asking, setAsking] = useState(false);
  const remove = useRemoveCasus();
  const drafts = useDrafts();
  const navigate = useNavigate();

  const toTrash = () => {
    remove.mutate(casus.id, {
      onSuccess: () => {
        drafts.forget(casus.id);
        announce('De casus staat in de prullenbak.');
        void navigate(routes.casusboek, { replace: true });
      },
    });
  };

  return (
    <>
      <Button destructive onClick={() => setAsking(true)}>
        Verwijder casus…
      </Button>
      {asking && (
        <Dialog
          title="Casus verwijderen?"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>Bewaar de casus</Button>
              <Button destructive onClick={toTrash} busy={remove.isPending}>
                Verwijder de casus
              </Button>
            </>
          }
        >
          <Paragraph>
            De casus gaat naar de prullenbak van je casusboek, met alle eerdere versies. Dertig
            dagen lang kun je hem terugzetten; daarna wordt hij vernietigd.
          </Paragraph>
          {remove.isError && <ErrorMessage error={remove.error} />}
        </Dialog>
      )}
    </>
  );
}
