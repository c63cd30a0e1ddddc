import { routes } from '../shared/routes.ts';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

/** For a screen that needs the casusboek, while it is locked or can't be opened. */
export function OpenFirst() {
  return (
    <Paragraph>
      Je casusboek is niet open. <Link to={routes.casusboek}>Ga naar Casusboek</Link> en open het
      eerst.
    </Paragraph>
  );
}
