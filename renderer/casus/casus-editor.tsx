import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';

import type { Casus } from '../../main/domain/casus/casus.ts';
import type { Step } from '../../main/domain/casus/steps.ts';
import { OfferButton } from '../review/offer-button.tsx';
import { ReviewNotice, StepRemarks } from '../review/step-remarks.tsx';
import { PrivacyNotice } from '../privacy/privacy-notice.tsx';
import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { PaperProvider } from './print/paper.tsx';
import { CasusRail } from './casus-rail.tsx';
import { useRemoveCasus } from './casus-queries.ts';
import styles from './casus-screen.module.css';
import { CopiedFrom } from './copied-from.tsx';
import { CopyButton } from './copy-button.tsx';
import { useCasusDraft, useDrafts } from './drafts-provider.tsx';
import { PrecedentsPanel } from './precedents/precedents-panel.tsx';
import { PaperButton } from './print/paper-button.tsx';
import { CasusReading } from './elsewhere/casus-reading.tsx';
import { ElsewhereNotice } from './elsewhere/elsewhere-notice.tsx';
import { useElsewhere } from './elsewhere/elsewhere-queries.ts';
import { HistoryButtons } from './undo/history-buttons.tsx';
import { useCaseHistory } from './undo/use-case-history.ts';
import { SaveProblem, SaveStatusLine } from './save-status.tsx';
import { StepSection } from './steps/step-section.tsx';
import { useUseInCasus } from './use-in-casus.ts';

type CasusEditorProps = { readonly stored: Casus; readonly step: Step };

/** The casus with its steps at the left, the writing in the middle and the precedents beside it. */
export function CasusEditor({ stored, step }: CasusEditorProps) {
  const draft = useCasusDraft(stored);
  const linking = useUseInCasus(draft);
  const { casus, change } = draft;
  const elsewhere = useElsewhere(stored.id);
  const [isReading, setIsReading] = useState(false);
  const written = useRef<HTMLDivElement>(null);
  const history = useCaseHistory(draft, step, written);

  return (
    <PaperProvider casus={casus}>
      <div className={styles['screen']}>
        <div className={styles['top']}>
          <ScreenHeading
            windowTitle="Casus"
            lead="Werk in de volgorde die bij je past. Wat je schrijft, wordt vanzelf bewaard."
          >
            {casus.title.trim() || 'Nieuwe casus'}
          </ScreenHeading>
          <div className={styles['standing']}>
            <PrivacyNotice casus={casus} change={change} />
            <SaveStatusLine draft={draft} />
            <HistoryButtons history={history} />
          </div>
        </div>
        <CopiedFrom copiedFrom={casus.copiedFrom} />
        <ElsewhereNotice
          draft={draft}
          elsewhere={elsewhere}
          isReading={isReading}
          onReading={setIsReading}
        />
        <SaveProblem draft={draft} />
        <ReviewNotice casus={casus} />
        {isReading && <CasusReading casus={casus} />}
        <div className={styles['columns']} ref={written} hidden={isReading}>
          <CasusRail casus={casus} current={step} />
          <div className={styles['writing']}>
            {step === 'situatie' && (
              <TextInput
                label="Titel, zonder naam van de inwoner"
                value={casus.title}
                maxLength={200}
                onChange={(title) => change((current) => ({ ...current, title }))}
              />
            )}
            <StepRemarks casus={casus} step={step} />
            <StepSection step={step} casus={casus} change={change} />
            <div className={styles['actions']}>
              <PaperButton />
              <Link to={routes.reviewing(casus.id)} className={styles['beside']}>
                Toets deze casus
              </Link>
              <Link to={routes.exporting(casus.id)} className={styles['beside']}>
                Exporteer als bestand
              </Link>
              <Link to={routes.versions(casus.id)} className={styles['beside']}>
                Eerdere versies
              </Link>
              <OfferButton draft={draft} />
              <CopyButton casus={casus} />
              <RemoveButton casus={casus} />
            </div>
          </div>
          <PrecedentsPanel casus={casus} change={change} linking={linking} />
        </div>
      </div>
    </PaperProvider>
  );
}

/** Moves the casus to the trash, after asking. */
function RemoveButton({ casus }: { readonly casus: Casus }) {
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
