import { useState } from 'react';

import type { PlaceBefore } from '../../main/contract/place.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { Actions, ScreenSection } from '../shared/screen.tsx';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Form } from '../ui/form.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { OtherFolder } from './other-folder.tsx';
import { useBrowse, useForgetBefore, useLook, useOtherFolder, usePlace } from './place-queries.ts';

/** For the settings: where the casusboek is, and the way to another folder. */
export function PlaceSection() {
  const place = usePlace();
  return (
    <ScreenSection heading="Waar je casusboek staat">
      {place.isPending && <LoadingMessage>Even kijken…</LoadingMessage>}
      {place.isError && <ErrorMessage error={place.error} onRetry={() => void place.refetch()} />}
      {place.isSuccess && (
        <>
          <DefinitionList items={[{ term: 'Map', value: place.data.folder }]} />
          {place.data.before !== null && <Before before={place.data.before} />}
          <Disclosure summary="Gebruik een andere map">
            <ChooseFolder canBrowse={place.data.canBrowse} />
          </Disclosure>
        </>
      )}
    </ScreenSection>
  );
}

/** What stayed behind: a copy that nobody looks after any more, or another casusboek. */
function Before({ before: { folder, why } }: { readonly before: PlaceBefore }) {
  const forget = useForgetBefore();
  const back = useOtherFolder();
  return (
    <Alert
      tone={why === 'moved' ? 'warning' : 'info'}
      title={
        why === 'moved'
          ? 'Er staat nog een kopie van je casusboek in je vorige map.'
          : 'Je vorige casusboek staat er nog.'
      }
    >
      <Paragraph>Map: {folder}</Paragraph>
      <Paragraph>
        {why === 'moved'
          ? 'Maatstaf kijkt daar niet meer naar. Wat je hier verwijdert of vernietigt, blijft daar staan, en een wachtwoord dat je hier kiest, geldt daar niet. Kijk of je casussen hier allemaal staan. Gooi die map daarna zelf weg.'
          : 'Wat daar staat, zit niet in het casusboek dat nu open is.'}
      </Paragraph>
      {forget.isError && <ErrorMessage error={forget.error} />}
      {back.isError && <ErrorMessage error={back.error} />}
      <Actions>
        {why === 'chosen' && (
          <Button busy={back.isPending} onClick={() => back.mutate({ name: 'place:open', folder })}>
            Open mijn vorige casusboek
          </Button>
        )}
        <Button busy={forget.isPending} onClick={() => forget.mutate()}>
          Ik weet het, toon dit niet meer
        </Button>
      </Actions>
    </Alert>
  );
}

function ChooseFolder({ canBrowse }: { readonly canBrowse: boolean }) {
  const look = useLook();
  const browse = useBrowse();
  const [typed, setTyped] = useState('');
  return (
    <>
      <Paragraph>
        Bijvoorbeeld een map op een andere schijf, of een netwerkschijf waar je met collega’s in
        werkt. Er gebeurt nog niets: Maatstaf kijkt eerst wat er in die map staat.
      </Paragraph>
      <Form
        onSubmit={() => {
          if (!look.isPending) look.mutate(typed);
        }}
      >
        <TextInput
          label="Andere map voor je casusboek"
          description="Het hele pad van een map die er al is, bijvoorbeeld H:\Maatwerk."
          value={typed}
          onChange={(value) => {
            setTyped(value);
            look.reset();
          }}
        />
        {browse.isError && <ErrorMessage error={browse.error} />}
        {look.isError && <ErrorMessage error={look.error} />}
        <Actions>
          <Button type="submit" busy={look.isPending} disabled={typed.trim() === ''}>
            {look.isPending ? 'Kijken…' : 'Bekijk deze map'}
          </Button>
          {canBrowse && (
            <Button
              busy={browse.isPending}
              onClick={() =>
                browse.mutate(undefined, {
                  onSuccess: (folder) => {
                    if (folder === null) return;
                    setTyped(folder);
                    look.mutate(folder);
                  },
                })
              }
            >
              Blader…
            </Button>
          )}
        </Actions>
      </Form>
      {look.isSuccess && <OtherFolder key={look.data.folder} given={typed} found={look.data} />}
    </>
  );
}
