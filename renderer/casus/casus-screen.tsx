import { useParams } from 'react-router';

import { steps, type Step } from '../../main/domain/casus/steps.ts';
import { CallError } from '../shared/call.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { routes } from '../shared/routes.ts';
import { Link } from '../ui/link.tsx';
import { RecoveryOffer } from '../upkeep/recovery-offer.tsx';
import { CasusEditor } from './casus-editor.tsx';
import { useCasus } from './casus-queries.ts';

/** One own casus, to be worked through. */
export function CasusScreen() {
  const { id = '', step } = useParams();
  const casus = useCasus(id);

  if (casus.data !== undefined) {
    return <CasusEditor key={id} stored={casus.data} step={stepOf(step)} />;
  }
  if (casus.isPending) return <LoadingMessage>Casus laden…</LoadingMessage>;
  const isDamaged = casus.error instanceof CallError && casus.error.code === 'damaged';
  return (
    <>
      <h1 className="nl-heading nl-heading--level-1">Deze casus kan niet worden geopend</h1>
      <ErrorMessage error={casus.error} onRetry={() => void casus.refetch()} />
      {isDamaged && <RecoveryOffer id={id} />}
      <Link to={routes.casusboek}>Naar het casusboek</Link>
    </>
  );
}

function stepOf(value: string | undefined): Step {
  return steps.find((step) => step === value) ?? 'situatie';
}
