import { useParams } from 'react-router';

import type { Output } from '../../main/contract/contract.ts';
import type { ItemKind } from '../../main/domain/content/vocabulary.ts';
import { CallError } from '../shared/call.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { kindNames } from '../shared/names.ts';
import { routes } from '../shared/routes.ts';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Screen } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import { useItem } from './library-queries.ts';
import { DilemmaPage } from './pages/dilemma-page.tsx';
import { GrondwaardePage } from './pages/grondwaarde-page.tsx';
import { MethodePage } from './pages/methode-page.tsx';
import { VoorbeeldcasusPage } from './pages/voorbeeldcasus-page.tsx';
import { WetPage } from './pages/wet-page.tsx';

/** One item of the library to read, each kind in its own way. */
export function ItemScreen({ kind }: { readonly kind: ItemKind }) {
  const { id = '' } = useParams();
  const reading = useItem(kind, id);

  if (reading.isPending) return <LoadingMessage>{kindNames[kind].one} laden…</LoadingMessage>;
  if (reading.isError) {
    const isUnknown = reading.error instanceof CallError && reading.error.code === 'not-found';
    return (
      <Screen>
        <ScreenHeading>{isUnknown ? 'Niet gevonden' : kindNames[kind].one}</ScreenHeading>
        {isUnknown ? (
          <EmptyMessage title="Dit stuk staat niet in de bibliotheek.">
            Misschien is het vervallen. Kijk bij{' '}
            <Link to={routes.kind(kind)}>{kindNames[kind].many.toLowerCase()}</Link> of{' '}
            <Link to={routes.search}>zoek ernaar</Link>.
          </EmptyMessage>
        ) : (
          <ErrorMessage error={reading.error} onRetry={() => void reading.refetch()} />
        )}
      </Screen>
    );
  }
  return <ItemPage key={`${kind}/${id}`} reading={reading.data} />;
}

function ItemPage({ reading }: { readonly reading: Output<'library:get-item'> }) {
  const { item } = reading;
  switch (item.kind) {
    case 'voorbeeldcasus':
      return <VoorbeeldcasusPage reading={reading} item={item} />;
    case 'dilemma':
      return <DilemmaPage reading={reading} item={item} />;
    case 'grondwaarde':
      return <GrondwaardePage reading={reading} item={item} />;
    case 'wet':
      return <WetPage reading={reading} item={item} />;
    case 'methode':
      return <MethodePage reading={reading} item={item} />;
  }
}
