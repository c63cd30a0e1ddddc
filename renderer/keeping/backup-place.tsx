import { useState } from 'react';

import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Actions, ScreenSection } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { useKeeping } from './keeping-queries.ts';

/** Where backups are kept: beside the casusboek, or in a folder on another disk. */
export function BackupPlace({ place }: { readonly place: string }) {
  const choose = useKeeping('backup:set-place');
  const [typed, setTyped] = useState(place);

  const submit = (next: string) => {
    if (choose.isPending) return;
    choose.mutate(
      { place: next },
      { onSuccess: () => announce('De map voor reservekopieën is gekozen.') },
    );
  };
  return (
    <ScreenSection heading="Waar ze staan">
      <Paragraph>
        {place === ''
          ? 'Nu in de map van je casusboek. Gaat die schijf stuk of raakt je laptop kwijt, dan ben je ze ook kwijt. Kies liever een map op een andere schijf, zoals een netwerkschijf of een stick.'
          : 'Nieuwe reservekopieën komen in deze map. Is hij niet te bereiken, dan komen ze in de map van je casusboek.'}
      </Paragraph>
      <Form onSubmit={() => submit(typed)}>
        <TextInput
          label="Map voor reservekopieën"
          description="Het hele pad van een map die er al is, bijvoorbeeld H:\Reservekopieën."
          value={typed}
          onChange={setTyped}
        />
        {choose.isError && <ErrorMessage error={choose.error} />}
        <Actions>
          <Button type="submit" busy={choose.isPending} disabled={typed.trim() === place}>
            Gebruik deze map
          </Button>
          {place !== '' && (
            <Button busy={choose.isPending} onClick={() => submit('')}>
              Terug naar de map van het casusboek
            </Button>
          )}
        </Actions>
      </Form>
    </ScreenSection>
  );
}
