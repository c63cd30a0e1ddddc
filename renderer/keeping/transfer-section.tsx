import { routes } from '../shared/routes.ts';
import { ScreenSection } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

/** For the settings: the way to taking casussen along in a file. */
export function TransferSection() {
  return (
    <ScreenSection heading="Exporteren en importeren">
      <Paragraph>
        <Link to={routes.transfer}>
          Neem je casusboek mee in één bestand, of haal casussen uit zo’n bestand
        </Link>
      </Paragraph>
    </ScreenSection>
  );
}
