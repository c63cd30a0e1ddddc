import { useParams } from 'react-router';

import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { Casus } from '../../main/domain/casus/casus.ts';
import type { FactorVocabulary } from '../../main/domain/content/factor.ts';
import { findOpenPoints, ruleIds } from '../../main/domain/review/find-open-points.ts';
import { useCasus } from '../casus/casus-queries.ts';
import { useCasusDraft, useDrafts } from '../casus/drafts-provider.tsx';
import { PrintButton } from '../privacy/print-button.tsx';
import { useFactoren } from '../library/library-queries.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { routes } from '../shared/routes.ts';
import { Actions, Screen } from '../shared/screen.tsx';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import styles from './review.module.css';
import { useReview } from './review-queries.ts';
import { ReviewedSteps } from './reviewed-steps.tsx';
import { SendButton } from './send-button.tsx';
import { useReviewContext } from './use-review-context.ts';

/** One own casus through the eyes of a reviewer: what the rules would ask about. */
export function CaseReviewScreen() {
  const { id = '' } = useParams();
  const casus = useCasus(id);
  const vocabulary = useFactoren();

  if (casus.data !== undefined && vocabulary.data !== undefined) {
    return <CaseReview key={id} stored={casus.data} vocabulary={vocabulary.data} />;
  }
  if (casus.isPending || vocabulary.isPending) {
    return <LoadingMessage>Casus laden…</LoadingMessage>;
  }
  return (
    <Screen>
      <ScreenHeading>Deze casus kan niet worden getoetst</ScreenHeading>
      <ErrorMessage error={casus.error ?? vocabulary.error} onRetry={() => void casus.refetch()} />
      <Link to={routes.review}>Naar Toetsen</Link>
    </Screen>
  );
}

type CaseReviewProps = { readonly stored: Casus; readonly vocabulary: FactorVocabulary };

function CaseReview({ stored, vocabulary }: CaseReviewProps) {
  const { casus, flush } = useCasusDraft(stored);
  const drafts = useDrafts();
  const { context, isPending, isComparing, error } = useReviewContext(casus, vocabulary);
  const review = useReview(casus.id);
  const title = casusName(casus.title);
  const points = isPending ? [] : findOpenPoints(casus, context);
  const read = async () => {
    await flush();
    return drafts.open(casus).getState().casus;
  };

  return (
    <Screen>
      <ScreenHeading
        windowTitle="Toetsen"
        above={<Link to={routes.review}>Toetsen</Link>}
        lead="Dit vragen de vaste regels aan deze casus. Ze wijzen aan; of het telt, oordeel jij."
      >
        {title}
      </ScreenHeading>
      {error !== null && error !== undefined && <ErrorMessage error={error} />}
      <div>
        {isPending ? (
          'De regels kijken de casus na…'
        ) : (
          <Paragraph>
            <strong>
              {points.length === 1 ? '1 open punt' : `${String(points.length)} open punten`}
            </strong>{' '}
            uit {ruleIds.length} vaste regels. Een regel die zwijgt, zegt niet dat het goed is: lees
            zelf na, ook op namen en nummers.
            {isComparing && ' Gelijke gevallen worden nog gezocht…'}
          </Paragraph>
        )}
      </div>
      {review.isError && (
        <ErrorMessage error={review.error} onRetry={() => void review.refetch()} />
      )}
      {review.isPending && <LoadingMessage>Opmerkingen laden…</LoadingMessage>}
      {review.data !== undefined && (
        <ReviewedSteps
          casus={casus}
          review={review.data}
          points={points}
          read={async () => (await read()).changedAt}
        />
      )}
      <div className={styles['actions']}>
        <Actions>
          <Link to={routes.casus(casus.id)}>Open de casus</Link>
          <PrintButton name="toets" marked={casus.identifying} casusIds={[casus.id]} />
          <SendButton read={read}>Geef mee aan een collega…</SendButton>
        </Actions>
      </div>
    </Screen>
  );
}
