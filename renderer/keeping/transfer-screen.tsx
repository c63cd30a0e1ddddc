import { useState } from 'react';
import { useSearchParams } from 'react-router';

import type { Incoming } from '../../main/contract/incoming.ts';
import { useNotebook } from '../shared/notebook-query.ts';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Screen } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import { ExportForm } from './export-form.tsx';
import { ImportSection } from './import-section.tsx';
import { IncomingReview } from './incoming-review.tsx';
import { OpenFirst } from './open-first.tsx';

/** Casussen to and from another computer, as one file. */
export function TransferScreen() {
  const notebook = useNotebook();
  const [parameters] = useSearchParams();
  const [opened, setOpened] = useState<Incoming | null>(null);
  const isOpen = notebook.data?.state === 'open';

  if (opened !== null && isOpen) {
    return <IncomingReview incoming={opened} onDone={() => setOpened(null)} />;
  }
  return (
    <Screen>
      <ScreenHeading
        above={<Link to={routes.settings}>Instellingen</Link>}
        lead="Zet casussen in één bestand, om mee te nemen naar een andere computer of op een veilige plek te leggen. Of neem casussen over uit zo’n bestand."
      >
        Exporteren en importeren
      </ScreenHeading>
      {notebook.isSuccess && !isOpen && <OpenFirst />}
      {isOpen && (
        <>
          <ExportForm casusId={parameters.get('casus')} />
          <ImportSection onOpen={setOpened} />
        </>
      )}
    </Screen>
  );
}
