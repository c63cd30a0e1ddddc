import { useState } from 'react';

import type { LocalProfile } from '../../main/domain/profile/local-profile.ts';
import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Actions, Screen, ScreenSection } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { ContactList } from './contact-list.tsx';
import { useProfile, useSaveProfile } from './profile-queries.ts';
import { RuleList } from './rule-list.tsx';

/** What this municipality laid down itself; chosen from in step 4 of a casus. */
export function ProfileScreen() {
  const profile = useProfile();
  return (
    <Screen>
      <ScreenHeading lead="Zet hier wat je gemeente zelf heeft vastgelegd. Bij stap 4 van een casus kies je eruit. Het staat in je casusboek: even goed versleuteld, en het gaat mee in reservekopieën.">
        Eigen regels van de gemeente
      </ScreenHeading>
      {profile.isPending && <LoadingMessage>Eigen regels laden…</LoadingMessage>}
      {profile.isError && (
        <ErrorMessage error={profile.error} onRetry={() => void profile.refetch()} />
      )}
      {profile.data !== undefined && (
        <>
          <Municipality profile={profile.data} />
          <RuleList profile={profile.data} />
          <ContactList profile={profile.data} />
        </>
      )}
    </Screen>
  );
}

function Municipality({ profile }: { readonly profile: LocalProfile }) {
  const save = useSaveProfile();
  const [municipality, setMunicipality] = useState(profile.municipality);
  const [checkedOn, setCheckedOn] = useState(profile.checkedOn ?? '');
  const put = () =>
    save.mutate(
      { ...profile, municipality, checkedOn: checkedOn === '' ? null : checkedOn },
      { onSuccess: () => announce('Bewaard') },
    );
  return (
    <ScreenSection heading="Gemeente">
      {save.isError && <ErrorMessage error={save.error} />}
      <Form onSubmit={put}>
        <TextInput
          label="Naam van de gemeente"
          maxLength={200}
          value={municipality}
          onChange={setMunicipality}
        />
        <TextInput
          label="Nagekeken op"
          description="De dag waarop je de regels hieronder naast lokaleregelgeving.overheid.nl legde."
          type="date"
          value={checkedOn}
          onChange={setCheckedOn}
        />
        <Actions>
          <Button type="submit" busy={save.isPending}>
            {save.isPending ? 'Bewaren…' : 'Bewaar'}
          </Button>
        </Actions>
      </Form>
    </ScreenSection>
  );
}
