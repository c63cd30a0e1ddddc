import { ScreenHeading } from '../shared/screen-heading.tsx';
import { routes } from '../shared/routes.ts';
import { Link } from '../ui/link.tsx';

/** An address that no screen has. */
export function NotFoundScreen() {
  return (
    <ScreenHeading
      lead={
        <>
          Deze pagina bestaat niet. <Link to={routes.search}>Zoek</Link> wat je nodig hebt, of kijk
          in de <Link to={routes.library}>bibliotheek</Link>.
        </>
      }
    >
      Niet gevonden
    </ScreenHeading>
  );
}
