import { casusName } from '../../main/domain/casus/casus-name.ts';
import type { Casus } from '../../main/domain/casus/casus.ts';
import { formatDay } from '../shared/day.ts';
import { useOwnCasussen } from '../shared/own-casussen.ts';
import { routes } from '../shared/routes.ts';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

/** Of which casus this one began as a copy; that one may be gone by now. */
export function CopiedFrom({ copiedFrom }: Pick<Casus, 'copiedFrom'>) {
  const own = useOwnCasussen();
  if (copiedFrom === null) return null;
  const source = own.data?.find(({ id }) => id === copiedFrom.id);
  return (
    <Paragraph muted>
      {`Begonnen op ${formatDay(copiedFrom.on)} als kopie van `}
      {source === undefined ? (
        'een casus die er niet meer is'
      ) : (
        <Link to={routes.casus(source.id)}>{casusName(source.title)}</Link>
      )}
      .
    </Paragraph>
  );
}
