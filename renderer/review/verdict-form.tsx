import { useState } from 'react';

import type { CasusId } from '../../main/domain/casus/casus.ts';
import type { StoredReview, VerdictKind } from '../../main/domain/review/review.ts';
import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { ScreenSection } from '../shared/screen.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { InitialsField } from './initials-field.tsx';
import styles from './remarks.module.css';
import { newEventId, useReviewAction } from './review-queries.ts';
import { useDraftText } from './use-draft-text.ts';
import { useInitials } from './use-initials.ts';

const verdicts = [
  { value: 'akkoord', label: 'Akkoord', description: 'De redenering houdt stand.' },
  {
    value: 'terug',
    label: 'Terug met vragen',
    description: 'De consulent beantwoordt eerst de opmerkingen.',
  },
] as const;

type VerdictFormProps = {
  readonly casusId: CasusId;
  readonly review: StoredReview | null;
  /** Makes sure that what is on the screen is stored, and answers its `changedAt`. */
  readonly read: () => Promise<string>;
};

const field = 'oordeel';

/** What the reviewer finds of it, with initials; the date is set by itself. */
export function VerdictForm({ casusId, review, read }: VerdictFormProps) {
  const act = useReviewAction(casusId);
  const initials = useInitials();
  const note = useDraftText(casusId, review, field);
  const [verdict, setVerdict] = useState<VerdictKind | null>(null);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState(false);

  const judge = async () => {
    setAsked(true);
    const by = initials.take();
    setRefused(by === undefined);
    if (by === undefined || verdict === null) return;
    act.mutate(
      {
        kind: 'judge',
        id: newEventId(),
        by,
        verdict,
        note: note.text,
        read: await read(),
        draft: field,
      },
      {
        onSuccess: () => {
          note.sent();
          setVerdict(null);
          setAsked(false);
          announce(verdict === 'akkoord' ? 'Akkoord vastgelegd.' : 'Teruggelegd met vragen.');
        },
      },
    );
  };

  return (
    <ScreenSection heading="Je oordeel">
      <Form onSubmit={() => void judge()}>
        <RadioGroup
          label="Wat vind je ervan?"
          vertical
          value={verdict}
          choices={verdicts}
          onChange={setVerdict}
        />
        {asked && verdict === null && (
          <Alert tone="error" title="Kies akkoord of terug met vragen." live="alert" />
        )}
        <TextArea
          label="Toelichting"
          description="Mag leeg blijven. Vragen bij een stap zet je bij die stap."
          rows={3}
          maxLength={10_000}
          value={note.text}
          onChange={note.setText}
        />
        <InitialsField initials={initials} asked={asked} isValid={!refused} />
        <div className={styles['actions']}>
          <Button type="submit" purpose="primary" busy={act.isPending}>
            Leg je oordeel vast
          </Button>
        </div>
        {act.isError && <ErrorMessage error={act.error} />}
      </Form>
    </ScreenSection>
  );
}
