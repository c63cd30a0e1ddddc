import { routes } from '../shared/routes.ts';
import { ScreenSection } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

/** Leads from the settings to the own rules. */
export function ProfileLink() {
  return (
    <ScreenSection heading="Eigen regels van de gemeente">
      <Paragraph>
        Verordeningen, beleidsregels, hardheidsclausules en kernwaarden waar je casussen op rusten,
        en bij wie je opschaalt.
      </Paragraph>
      <Link to={routes.profile}>Bekijk of wijzig de eigen regels</Link>
    </ScreenSection>
  );
}
