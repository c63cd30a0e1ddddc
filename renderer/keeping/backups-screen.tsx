import { useState } from 'react';

import type { Incoming } from '../../main/contract/incoming.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { useNotebook } from '../shared/notebook-query.ts';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Screen, ScreenSection } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { BackupList } from './backup-list.tsx';
import { BackupPlace } from './backup-place.tsx';
import { BackupWarnings } from './backup-warnings.tsx';
import { IncomingReview } from './incoming-review.tsx';
import { useBackups } from './keeping-queries.ts';
import { MakeBackup } from './make-backup.tsx';
import { OpenFirst } from './open-first.tsx';

/** Backups of the casusboek: make one, look through one, and put back what is needed. */
export function BackupsScreen() {
  const notebook = useNotebook();
  const [opened, setOpened] = useState<Incoming | null>(null);
  const isOpen = notebook.data?.state === 'open';

  if (opened !== null && isOpen) {
    return <IncomingReview incoming={opened} onDone={() => setOpened(null)} />;
  }
  return (
    <Screen>
      <ScreenHeading
        above={<Link to={routes.settings}>Instellingen</Link>}
        lead="Kopieën van je casusboek zoals het eerder was. Bekijk er een en zet terug wat je nodig hebt: er wordt niets overschreven zonder dat jij het kiest."
      >
        Reservekopieën
      </ScreenHeading>
      {notebook.isPending && <LoadingMessage>Even kijken…</LoadingMessage>}
      {notebook.isError && (
        <ErrorMessage error={notebook.error} onRetry={() => void notebook.refetch()} />
      )}
      {notebook.isSuccess && !isOpen && <OpenFirst />}
      {isOpen && <AllBackups onOpen={setOpened} />}
    </Screen>
  );
}

function AllBackups({ onOpen }: { readonly onOpen: (incoming: Incoming) => void }) {
  const backups = useBackups();
  if (backups.isPending) return <LoadingMessage>Reservekopieën zoeken…</LoadingMessage>;
  if (backups.isError) {
    return <ErrorMessage error={backups.error} onRetry={() => void backups.refetch()} />;
  }
  const mine = backups.data.backups.filter(({ isForeign }) => !isForeign);
  const foreign = backups.data.backups.filter(({ isForeign }) => isForeign);
  return (
    <>
      <BackupWarnings backups={backups.data} />
      <ScreenSection heading="Wat er is">
        <BackupList backups={mine} onOpen={onOpen} />
        <MakeBackup progress={backups.data.progress} />
        <Paragraph muted>
          Maatstaf bewaart van de laatste 7 dagen, 4 weken en 6 maanden steeds de nieuwste, en de
          laatste 5 die je zelf maakte of die voor een grote wijziging gemaakt zijn.
        </Paragraph>
      </ScreenSection>
      <ScreenSection heading="Wat erin zit">
        <Paragraph>
          De nieuwste tekst van elke casus met de toets erbij, de casussen die je van collega’s
          kreeg om te toetsen, de eigen regels van je gemeente en wat je in Leren hebt bewaard.
        </Paragraph>
        <Paragraph>
          Niet erin: eerdere versies van een casus, de prullenbak en het logboek. Gaat de schijf
          stuk waar je casusboek op staat, dan ben je die kwijt. Een casus die je verwijderde, staat
          nog wel in de reservekopieën van voor die tijd, tot hij vernietigd wordt.
        </Paragraph>
      </ScreenSection>
      {foreign.length > 0 && (
        <ScreenSection heading="Van een ander casusboek">
          <Paragraph>
            Deze staan in dezelfde map, bijvoorbeeld van je vorige computer. Je kunt er casussen uit
            overnemen.
          </Paragraph>
          <BackupList backups={foreign} onOpen={onOpen} />
        </ScreenSection>
      )}
      <BackupPlace key={backups.data.place} place={backups.data.place} />
    </>
  );
}
