import { useQuery } from '@tanstack/react-query';

import { useOverview } from '../library/library-queries.ts';
import { call } from '../shared/call.ts';
import { formatDay } from '../shared/day.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Screen, ScreenSection } from '../shared/screen.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { routes } from '../shared/routes.ts';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { PackageList } from './package-list.tsx';

function useAbout() {
  return useQuery({
    queryKey: ['about'],
    queryFn: () => call('app:get-about', null),
    staleTime: Infinity,
  });
}

/** Who made it, what it stands on, which version it is and where the user's own work is. */
export function AboutScreen() {
  const about = useAbout();
  const overview = useOverview();
  const libraryDay =
    overview.data === undefined ? 'niet gevonden' : formatDay(overview.data.builtOn);

  return (
    <Screen>
      <ScreenHeading lead="Hier lees je welke versie je hebt, waar je casusboek staat en van wie de inhoud is.">
        Over Maatstaf
      </ScreenHeading>
      {about.isError && <ErrorMessage error={about.error} onRetry={() => void about.refetch()} />}
      {about.isSuccess && (
        <DefinitionList
          items={[
            { term: 'Versie', value: about.data.version },
            {
              term: 'Venster',
              value:
                about.data.host === 'electron' ? 'Eigen programma' : 'Browser op deze computer',
            },
            { term: 'Map van je casusboek', value: about.data.notebookFolder },
            { term: 'Bibliotheek van', value: overview.isPending ? '…' : libraryDay },
          ]}
        />
      )}
      <ScreenSection heading="Wat je mag verwachten">
        <Paragraph>
          Maatstaf werkt zonder internet. Wat je schrijft, blijft op deze computer, tot jij het zelf
          ergens anders neerzet. Maatstaf oordeelt niet over mensen en zegt niet of je moet
          toekennen of afwijzen: het zoekt, legt uit, vergelijkt en stelt vragen.{' '}
          <Link to={routes.howSearchWorks}>Zo zoekt en vergelijkt Maatstaf</Link>
        </Paragraph>
        <Paragraph>
          Maatstaf is geen archief en geen zaaksysteem. Stukken waarop een besluit rust, horen in
          het dossier; je casusboek is een werkexemplaar.
        </Paragraph>
      </ScreenSection>
      <ScreenSection heading="De Omgekeerde Toets">
        <Paragraph>
          De Omgekeerde Toets is een geregistreerd merk van Stimulansz; Maatstaf is onafhankelijk.
          De methode is ontwikkeld door mr. Evelien Meester bij Stimulansz. Maatstaf is niet door
          Stimulansz gemaakt of goedgekeurd.
        </Paragraph>
      </ScreenSection>
      <ScreenSection heading="Licenties">
        <DefinitionList
          items={[
            { term: 'Het programma', value: 'European Union Public Licence 1.2 (EUPL-1.2)' },
            {
              term: 'De teksten van de bibliotheek',
              value: 'Creative Commons Naamsvermelding 4.0 (CC BY 4.0)',
            },
            { term: 'De letter Source Sans 3', value: 'SIL Open Font License 1.1' },
          ]}
        />
        <PackageList />
      </ScreenSection>
    </Screen>
  );
}
