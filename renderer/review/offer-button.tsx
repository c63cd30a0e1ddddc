import { useState } from 'react';

import { reviewStanding } from '../../main/domain/review/review-state.ts';
import type { StoredReview } from '../../main/domain/review/review.ts';
import type { CasusDraft } from '../casus/drafts-provider.tsx';
import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { InitialsField } from './initials-field.tsx';
import { newEventId, useReview, useReviewAction } from './review-queries.ts';
import styles from './remarks.module.css';
import { useDraftText } from './use-draft-text.ts';
import { useInitials } from './use-initials.ts';
import { WithdrawDialog, type Withdrawable } from './withdraw-dialog.tsx';

type OfferButtonProps = { readonly draft: Pick<CasusDraft, 'casus' | 'flush'> };

/** Offers the casus for review, with the question that the reviewer has to answer; or takes that back. */
export function OfferButton({ draft }: OfferButtonProps) {
  const review = useReview(draft.casus.id);
  const [asking, setAsking] = useState<'offer' | Withdrawable | null>(null);
  if (review.data === undefined) return null;
  const { state, offer } =
    review.data === null ? { state: 'none', offer: undefined } : reviewStanding(review.data);
  const again = state === 'returned' || state === 'agreed';
  const isWaiting = offer !== undefined && (state === 'offered' || state === 'in-review');
  return (
    <>
      {isWaiting ? (
        <Button onClick={() => setAsking({ offer, isRead: state === 'in-review' })}>
          Trek het aanbod in…
        </Button>
      ) : (
        <Button onClick={() => setAsking('offer')}>
          {again ? 'Bied opnieuw aan voor toetsing…' : 'Bied aan voor toetsing…'}
        </Button>
      )}
      {asking === 'offer' && (
        <OfferDialog draft={draft} review={review.data} onClose={() => setAsking(null)} />
      )}
      {asking !== null && asking !== 'offer' && (
        <WithdrawDialog casusId={draft.casus.id} {...asking} onClose={() => setAsking(null)} />
      )}
    </>
  );
}

type OfferDialogProps = OfferButtonProps & {
  readonly review: StoredReview | null;
  readonly onClose: () => void;
};

const field = 'aanbod';

function OfferDialog({ draft, review, onClose }: OfferDialogProps) {
  const act = useReviewAction(draft.casus.id);
  const initials = useInitials();
  const question = useDraftText(draft.casus.id, review, field);
  const [asked, setAsked] = useState(false);

  const offer = async () => {
    const by = initials.take();
    setAsked(by === undefined);
    if (by === undefined) return;
    await draft.flush();
    act.mutate(
      { kind: 'offer', id: newEventId(), by, question: question.text, draft: field },
      {
        onSuccess: () => {
          question.sent();
          announce('Aangeboden voor toetsing.');
          onClose();
        },
      },
    );
  };

  return (
    <Dialog title="Aanbieden voor toetsing" onClose={onClose}>
      <Paragraph muted>
        De casus komt in de lijst bij Toetsen. Je kunt er gewoon in blijven werken.
      </Paragraph>
      <Form onSubmit={() => void offer()}>
        <TextArea
          label="Wat wil je dat er getoetst wordt?"
          description="Mag leeg blijven. Geen namen van inwoners."
          rows={3}
          maxLength={4_000}
          value={question.text}
          onChange={question.setText}
        />
        <InitialsField initials={initials} asked={asked} isValid={!asked} />
        <div className={styles['actions']}>
          <Button type="submit" purpose="primary" busy={act.isPending}>
            Bied aan
          </Button>
          <Button onClick={onClose}>Annuleer</Button>
        </div>
        {act.isError && <ErrorMessage error={act.error} />}
      </Form>
    </Dialog>
  );
}
