import { useId, useState } from 'react';

import type { CasusId } from '../../main/domain/casus/casus.ts';
import { findPassage } from '../../main/domain/review/find-passage.ts';
import {
  isResolved,
  latest,
  type Remark,
  type StoredReview,
} from '../../main/domain/review/review.ts';
import type { StepPart } from '../../main/domain/review/step-parts.ts';
import { announce } from '../shared/announce.ts';
import { formatMoment } from '../shared/day.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { InitialsField } from './initials-field.tsx';
import { newEventId, useReviewAction } from './review-queries.ts';
import styles from './remarks.module.css';
import { useDraftText } from './use-draft-text.ts';
import { useInitials } from './use-initials.ts';

type RemarkThreadProps = {
  readonly casusId: CasusId;
  readonly review: StoredReview;
  readonly remark: Remark;
  /** The texts of its step as they are now. */
  readonly parts: readonly StepPart[];
};

/** A remark with the passage it is about, its answers, and whether it is settled. */
export function RemarkThread({ casusId, review, remark, parts }: RemarkThreadProps) {
  const act = useReviewAction(casusId);
  const initials = useInitials();
  const answerKey = `antwoord:${remark.id}`;
  const [answering, setAnswering] = useState((review.drafts[answerKey] ?? '') !== '');
  const [asked, setAsked] = useState(false);
  const heading = useId();
  const resolved = isResolved(remark);
  const settled = latest(remark.settlements);

  const settle = () => {
    const by = initials.take();
    setAsked(by === undefined);
    if (by === undefined) return;
    act.mutate(
      { kind: 'settle', id: newEventId(), by, remark: remark.id, resolved: !resolved },
      { onSuccess: () => announce(resolved ? 'Weer open.' : 'Afgehandeld.') },
    );
  };

  return (
    <article className={styles['remark']} aria-labelledby={heading} data-resolved={resolved}>
      <RemarkPassage remark={remark} parts={parts} />
      {remark.thread.map((message, index) => (
        <div key={message.id} className={index === 0 ? undefined : styles['answer']}>
          <div className={styles['by']} {...(index === 0 ? { id: heading } : {})}>
            <strong>{message.by}</strong> · {formatMoment(message.at)}
          </div>
          <div className={styles['words']}>{message.text}</div>
        </div>
      ))}
      {settled !== undefined && (
        <div className={styles['by']}>
          {settled.resolved ? 'Afgehandeld' : 'Weer open'} door {settled.by} ·{' '}
          {formatMoment(settled.at)}
        </div>
      )}
      {answering ? (
        <AnswerForm
          casusId={casusId}
          review={review}
          remark={remark}
          field={answerKey}
          onDone={() => setAnswering(false)}
        />
      ) : (
        <>
          {asked && <InitialsField initials={initials} asked isValid={false} />}
          <div className={styles['actions']}>
            <Button onClick={() => setAnswering(true)}>Antwoord</Button>
            <Button busy={act.isPending} onClick={settle}>
              {resolved ? 'Zet weer open' : 'Markeer als afgehandeld'}
            </Button>
          </div>
        </>
      )}
      {act.isError && <ErrorMessage error={act.error} />}
    </article>
  );
}

/** The words that a remark is about, and whether they still stand there. */
function RemarkPassage({ remark, parts }: Pick<RemarkThreadProps, 'remark' | 'parts'>) {
  if (remark.quote === null) return null;
  const stands = findPassage(parts, remark.quote) !== undefined;
  return (
    <div className={styles['passage']}>
      <span>“{remark.quote.text}”</span>
      {!stands && <div className={styles['moved']}>Passage gewijzigd na deze opmerking.</div>}
    </div>
  );
}

type AnswerFormProps = Pick<RemarkThreadProps, 'casusId' | 'review' | 'remark'> & {
  readonly field: string;
  readonly onDone: () => void;
};

function AnswerForm({ casusId, review, remark, field, onDone }: AnswerFormProps) {
  const act = useReviewAction(casusId);
  const initials = useInitials();
  const draft = useDraftText(casusId, review, field);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState(false);

  const send = () => {
    setAsked(true);
    const by = initials.take();
    setRefused(by === undefined);
    if (by === undefined || draft.text.trim() === '') return;
    act.mutate(
      { kind: 'answer', id: newEventId(), by, remark: remark.id, text: draft.text, draft: field },
      {
        onSuccess: () => {
          draft.sent();
          announce('Antwoord bewaard.');
          onDone();
        },
      },
    );
  };

  return (
    <Form onSubmit={send}>
      <TextArea
        label="Je antwoord"
        rows={3}
        maxLength={10_000}
        value={draft.text}
        onChange={draft.setText}
        error={asked && draft.text.trim() === '' ? 'Schrijf eerst een antwoord.' : undefined}
      />
      <InitialsField initials={initials} asked={asked} isValid={!refused} />
      <div className={styles['actions']}>
        <Button type="submit" purpose="primary" busy={act.isPending}>
          Bewaar antwoord
        </Button>
        <Button
          purpose="subtle"
          onClick={() => {
            draft.setText('');
            onDone();
          }}
        >
          Annuleer
        </Button>
      </div>
      {act.isError && <ErrorMessage error={act.error} />}
    </Form>
  );
}
