import { useState } from 'react';

import type { CasusId } from '../../main/domain/casus/casus.ts';
import type { Offer } from '../../main/domain/review/review.ts';
import { announce } from '../shared/announce.ts';
import { formatMoment } from '../shared/day.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Form } from '../ui/form.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { InitialsField } from './initials-field.tsx';
import { newEventId, useReviewAction } from './review-queries.ts';
import styles from './remarks.module.css';
import { useInitials } from './use-initials.ts';

/** An offer on which there is no verdict yet. */
export type Withdrawable = {
  readonly offer: Offer;
  /** The reviewer has begun. */
  readonly isRead: boolean;
};

type WithdrawDialogProps = Withdrawable & {
  readonly casusId: CasusId;
  readonly onClose: () => void;
};

/** Takes back an offer, with the initials of who does. */
export function WithdrawDialog({ casusId, offer, isRead, onClose }: WithdrawDialogProps) {
  const act = useReviewAction(casusId);
  const initials = useInitials();
  const [asked, setAsked] = useState(false);

  const withdraw = () => {
    const by = initials.take();
    setAsked(by === undefined);
    if (by === undefined) return;
    act.mutate(
      { kind: 'withdraw', id: newEventId(), by, offer: offer.id },
      {
        onSuccess: () => {
          announce('Het aanbod is ingetrokken.');
          onClose();
        },
      },
    );
  };

  return (
    <Dialog title="Aanbod intrekken?" onClose={onClose}>
      <Paragraph>
        {`De casus is aangeboden door ${offer.by} op ${formatMoment(offer.at)}. Trek je dat in, dan gaat hij uit de lijst bij Toetsen.`}{' '}
        {isRead
          ? 'De toetser is al begonnen: de opmerkingen blijven bij de casus staan.'
          : 'Je kunt hem later opnieuw aanbieden.'}
      </Paragraph>
      <Form onSubmit={withdraw}>
        <InitialsField initials={initials} asked={asked} isValid={!asked} />
        <div className={styles['actions']}>
          <Button type="submit" purpose="primary" busy={act.isPending}>
            Trek in
          </Button>
          <Button onClick={onClose}>Laat het staan</Button>
        </div>
        {act.isError && <ErrorMessage error={act.error} />}
      </Form>
    </Dialog>
  );
}
