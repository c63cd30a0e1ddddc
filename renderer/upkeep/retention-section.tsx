import type { Settings } from '../../main/contract/settings.ts';
import { keepMonthsChoices } from '../../main/domain/casus/retention.ts';
import { routes } from '../shared/routes.ts';
import { ScreenSection } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Select } from '../ui/select.tsx';
import { monthsText } from './keep-text.ts';
import styles from './upkeep.module.css';

type RetentionSectionProps = {
  readonly keepMonths: Settings['keepMonths'];
  readonly onKeepMonths: (keepMonths: Settings['keepMonths']) => void;
};

const never = 'geen';

/** For the settings: how long a closed casus is kept, and the way to the logbook. */
export function RetentionSection({ keepMonths, onKeepMonths }: RetentionSectionProps) {
  return (
    <ScreenSection heading="Bewaren en vernietigen">
      <Select
        label="Een afgesloten casus bewaren"
        description="Je casusboek is een werkkopie; het dossier hoort in het zaaksysteem. Vraag je privacyfunctionaris welke termijn past."
        value={keepMonths === null ? never : String(keepMonths)}
        choices={[
          ...keepMonthsChoices.map((months) => ({
            value: String(months),
            label: monthsText(months),
          })),
          { value: never, label: 'Zonder termijn' },
        ]}
        onChange={(value) => {
          onKeepMonths(keepMonthsChoices.find((months) => String(months) === value) ?? null);
        }}
      />
      <Paragraph muted>
        Daarna staat de casus in de lijst om te vernietigen. Maatstaf vernietigt er geen zonder dat
        jij het zegt.
      </Paragraph>
      <p className={styles['links']}>
        <Link to={routes.destruction}>Bekijk wat aan de beurt is</Link>
        <Link to={routes.logbook}>Lees het logboek</Link>
      </p>
    </ScreenSection>
  );
}
