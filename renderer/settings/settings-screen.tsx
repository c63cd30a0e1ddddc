import type { Settings } from '../../main/contract/settings.ts';
import { SecuritySection } from '../encryption/security-section.tsx';
import { BackupsSection } from '../keeping/backups-section.tsx';
import { PlaceSection } from '../keeping/place-section.tsx';
import { TransferSection } from '../keeping/transfer-section.tsx';
import { ProfileLink } from '../profile/profile-link.tsx';
import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Screen } from '../shared/screen.tsx';
import { useSaveSettings, useSettings } from '../shared/settings-queries.ts';
import { RadioGroup } from '../ui/radio-group.tsx';
import type { Choice } from '../ui/select.tsx';
import { RetentionSection } from '../upkeep/retention-section.tsx';

const themes: readonly Choice<Settings['theme']>[] = [
  { value: 'systeem', label: 'Zoals de computer' },
  { value: 'licht', label: 'Licht' },
  { value: 'donker', label: 'Donker' },
];
const textSizes = ['100', '125', '150', '175', '200'] as const;

/** Theme, text size and the lock. A choice holds at once and is saved at once. */
export function SettingsScreen() {
  const settings = useSettings();
  const save = useSaveSettings();

  function change(part: Partial<Settings>): void {
    save.mutate(part, {
      onSuccess: () => {
        announce('Instelling opgeslagen');
      },
    });
  }

  return (
    <Screen>
      <ScreenHeading lead="Kies hoe Maatstaf eruitziet en wie je casussen kan lezen. Je keuze werkt meteen en blijft bewaard.">
        Instellingen
      </ScreenHeading>
      {save.isError && <ErrorMessage error={save.error} />}
      {settings.isPending && <LoadingMessage>Instellingen laden…</LoadingMessage>}
      {settings.isError && (
        <ErrorMessage error={settings.error} onRetry={() => void settings.refetch()} />
      )}
      {settings.isSuccess && (
        <>
          <RadioGroup
            label="Kleuren"
            value={settings.data.theme}
            choices={themes}
            onChange={(theme) => {
              change({ theme });
            }}
          />
          <RadioGroup
            label="Grootte van de tekst"
            value={String(settings.data.textSize) as (typeof textSizes)[number]}
            choices={textSizes.map((value) => ({ value, label: `${value}%` }))}
            onChange={(value) => {
              change({ textSize: Number(value) as Settings['textSize'] });
            }}
          />
          <ProfileLink />
          <SecuritySection
            lockAfter={settings.data.lockAfter}
            onLockAfter={(lockAfter) => {
              change({ lockAfter });
            }}
          />
          <PlaceSection />
          <BackupsSection />
          <RetentionSection
            keepMonths={settings.data.keepMonths}
            onKeepMonths={(keepMonths) => {
              change({ keepMonths });
            }}
          />
          <TransferSection />
        </>
      )}
    </Screen>
  );
}
