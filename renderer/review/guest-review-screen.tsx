import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';

import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { Casus, CasusId } from '../../main/domain/casus/casus.ts';
import type { FactorVocabulary } from '../../main/domain/content/factor.ts';
import { findOpenPoints, type OpenReviewPoint } from '../../main/domain/review/find-open-points.ts';
import { useFactoren } from '../library/library-queries.ts';
import { announce } from '../shared/announce.ts';
import { call } from '../shared/call.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { routes } from '../shared/routes.ts';
import { Actions, Screen } from '../shared/screen.tsx';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { useReview } from './review-queries.ts';
import { ReviewedSteps } from './reviewed-steps.tsx';
import { SendButton } from './send-button.tsx';
import { useReviewContext } from './use-review-context.ts';

const guestKey = (id: string) => ['casus', 'guest', id] as const;

/** A casus of a colleague, to be read, remarked on and given back. */
export function GuestReviewScreen() {
  const { id = '' } = useParams();
  const casusId = id as CasusId;
  const casus = useQuery({
    queryKey: guestKey(id),
    queryFn: () => call('review:get-guest', { casusId }),
  });
  const vocabulary = useFactoren();
  if (casus.data !== undefined && vocabulary.data !== undefined) {
    return <GuestReview key={id} casus={casus.data} vocabulary={vocabulary.data} />;
  }
  if (casus.isPending || vocabulary.isPending) return <LoadingMessage>Casus laden…</LoadingMessage>;
  return (
    <Screen>
      <ScreenHeading>Deze casus kan niet worden getoetst</ScreenHeading>
      <ErrorMessage error={casus.error ?? vocabulary.error} onRetry={() => void casus.refetch()} />
      <Link to={routes.review}>Naar Toetsen</Link>
    </Screen>
  );
}

type GuestReviewProps = { readonly casus: Casus; readonly vocabulary: FactorVocabulary };

function GuestReview({ casus, vocabulary }: GuestReviewProps) {
  const review = useReview(casus.id);
  const { context, isPending, error } = useReviewContext(casus, vocabulary);
  const points = isPending ? [] : withoutOwnCasussen(findOpenPoints(casus, context));
  return (
    <Screen>
      <ScreenHeading
        windowTitle="Toetsen"
        above={<Link to={routes.review}>Toetsen</Link>}
        lead="Een casus van een collega. Lees hem, zet je opmerkingen erbij en geef hem terug; de tekst zelf verandert hier niet."
      >
        {casusName(casus.title)}
      </ScreenHeading>
      {error !== null && error !== undefined && <ErrorMessage error={error} />}
      {review.isError && (
        <ErrorMessage error={review.error} onRetry={() => void review.refetch()} />
      )}
      {review.data !== undefined && (
        <ReviewedSteps
          casus={casus}
          review={review.data}
          points={points}
          guest
          read={() => Promise.resolve(casus.changedAt)}
        />
      )}
      <Actions>
        <SendButton read={() => Promise.resolve(casus)}>Geef terug aan je collega…</SendButton>
        <RemoveGuestButton casusId={casus.id} />
      </Actions>
    </Screen>
  );
}

/** Own casussen of the colleague are not here, so that nothing can be said of them. */
function withoutOwnCasussen(points: readonly OpenReviewPoint[]): readonly OpenReviewPoint[] {
  return points.flatMap((point) => {
    const subjects = point.subjects.filter(({ kind }) => kind !== 'casus');
    return subjects.length === 0 && point.subjects.length > 0 ? [] : [{ ...point, subjects }];
  });
}

/** Removes the casus of a colleague from this computer, after asking. */
function RemoveGuestButton({ casusId }: { readonly casusId: CasusId }) {
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () => call('review:remove-guest', { casusId }),
    onSuccess: async () => {
      announce('Verwijderd van deze computer.');
      await navigate(routes.review, { replace: true });
      client.removeQueries({ queryKey: guestKey(casusId) });
      await client.invalidateQueries({ queryKey: ['casus'] });
    },
  });
  return (
    <>
      <Button destructive onClick={() => setAsking(true)}>
        Verwijder van deze computer…
      </Button>
      {asking && (
        <Dialog
          title="Casus van je collega verwijderen?"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>Bewaar hem nog</Button>
              <Button destructive onClick={() => remove.mutate()} busy={remove.isPending}>
                Verwijder voorgoed
              </Button>
            </>
          }
        >
          <Paragraph>
            De casus en je opmerkingen verdwijnen hier. Geef ze eerst terug: wat je collega niet
            heeft, is dan weg.
          </Paragraph>
          {remove.isError && <ErrorMessage error={remove.error} />}
        </Dialog>
      )}
    </>
  );
}
