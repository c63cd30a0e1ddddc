import { routes } from '../shared/routes.ts';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { useDue } from './destruction-queries.ts';

/** One quiet line on the start screen when casussen are due for destruction; nothing when none are. */
export function DueNote() {
  const due = useDue().length;
  if (due === 0) return null;
  return (
    <Paragraph muted>
      {due === 1
        ? 'Van 1 casus is de bewaartermijn voorbij. '
        : `Van ${String(due)} casussen is de bewaartermijn voorbij. `}
      <Link to={routes.destruction}>{due === 1 ? 'Bekijk welke' : 'Bekijk welke het zijn'}</Link>
    </Paragraph>
  );
}
