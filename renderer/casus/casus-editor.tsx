import { memo, useDeferredValue, useRef, useState } from 'react';

import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { Casus } from '../../main/domain/casus/casus.ts';
import type { Step } from '../../main/domain/casus/steps.ts';
import { ReviewNotice, StepRemarks } from '../review/step-remarks.tsx';
import { PrivacyNotice } from '../privacy/privacy-notice.tsx';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { partMark } from '../shared/part-mark.ts';
import { TextInput } from '../ui/text-input.tsx';
import { PaperProvider } from './print/paper.tsx';
import { CaseActions } from './case-actions.tsx';
import { CasusRail } from './casus-rail.tsx';
import styles from './casus-screen.module.css';
import { CopiedFrom } from './copied-from.tsx';
import { useCasusDraft } from './drafts-provider.tsx';
import { PrecedentsPanel } from './precedents/precedents-panel.tsx';
import { CasusReading } from './fields/casus-reading.tsx';
import { ElsewhereNotice } from './elsewhere/elsewhere-notice.tsx';
import { useElsewhere } from './elsewhere/elsewhere-queries.ts';
import { HistoryButtons } from './undo/history-buttons.tsx';
import { useCaseHistory } from './undo/use-case-history.ts';
import { SaveProblem, SaveStatusLine } from './save-status.tsx';
import { StepSection } from './steps/step-section.tsx';
import { useCasusKeyboard } from './use-casus-keyboard.ts';
import { useUseInCasus } from './use-in-casus.ts';

type CasusEditorProps = { readonly stored: Casus; readonly step: Step };

/** What stands around the writing follows it a moment later, so that a key never waits for it. */
const Rail = memo(CasusRail);
const Section = memo(StepSection);
const Remarks = memo(StepRemarks);
const Actions = memo(CaseActions);
const Precedents = memo(PrecedentsPanel);

/** The casus with its steps at the left, the writing in the middle and the precedents beside it. */
export function CasusEditor({ stored, step }: CasusEditorProps) {
  const draft = useCasusDraft(stored);
  const linking = useUseInCasus(draft);
  const { casus, change, flush } = draft;
  const settled = useDeferredValue(casus);
  const elsewhere = useElsewhere(stored.id);
  const [isReading, setIsReading] = useState(false);
  const written = useRef<HTMLDivElement>(null);
  const history = useCaseHistory(draft, step, written);
  useCasusKeyboard(stored.id, step);

  return (
    <PaperProvider casus={casus}>
      <div className={styles['screen']}>
        <div className={styles['top']}>
          <ScreenHeading
            windowTitle="Casus"
            lead="Werk in de volgorde die bij je past. Wat je schrijft, wordt vanzelf bewaard."
          >
            {casusName(casus.title)}
          </ScreenHeading>
          <PrivacyNotice casus={settled} change={change} />
        </div>
        <CopiedFrom copiedFrom={casus.copiedFrom} />
        <ElsewhereNotice
          draft={draft}
          elsewhere={elsewhere}
          isReading={isReading}
          onReading={setIsReading}
        />
        {elsewhere?.isGone !== true && <SaveProblem draft={draft} />}
        <ReviewNotice casus={casus} />
        {isReading && <CasusReading casus={casus} />}
        <div className={styles['columns']} ref={written} hidden={isReading}>
          <div {...partMark} className={styles['side']}>
            <Rail casus={settled} current={step} />
            <div className={styles['standing']}>
              <SaveStatusLine draft={draft} />
              <HistoryButtons history={history} />
            </div>
          </div>
          <div {...partMark} className={styles['writing']}>
            {step === 'situatie' && (
              <TextInput
                label="Titel, zonder naam van de inwoner"
                value={casus.title}
                maxLength={200}
                onChange={(title) => change((current) => ({ ...current, title }))}
              />
            )}
            <Remarks casus={settled} step={step} />
            <Section step={step} casus={casus} change={change} />
            <Actions casus={settled} flush={flush} step={step} />
          </div>
          <div {...partMark} className={styles['beside']}>
            <Precedents casus={settled} change={change} linking={linking} />
          </div>
        </div>
      </div>
    </PaperProvider>
  );
}
