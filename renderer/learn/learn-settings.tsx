import { useState } from 'react';

import type { StudyState } from '../../main/contract/study.ts';
import { doses } from '../../main/domain/leren/study.ts';
import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Actions } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { usePause, useResetStudy, useSetDose } from './learn-queries.ts';
import styles from './learn.module.css';
import { useWorkDrafts } from './work-drafts-provider.tsx';

/** How many questions a day, a pause, and starting over. */
export function LearnSettings({ study }: { readonly study: StudyState }) {
  const setDose = useSetDose();
  const pause = usePause();
  const error = setDose.error ?? pause.error;
  return (
    <Disclosure summary="Instellingen van Leren">
      <div className={styles['settings']}>
        {error !== null && <ErrorMessage error={error} />}
        <RadioGroup
          label="Hoeveel vragen wil je per dag, hooguit?"
          value={String(study.dose)}
          choices={doses.map((dose) => ({ value: String(dose), label: String(dose) }))}
          onChange={(value) => {
            const dose = doses.find((each) => String(each) === value);
            if (dose !== undefined) setDose.mutate({ dose });
          }}
        />
        <Checkbox
          label="Pauze: stel mij geen vragen"
          description="Voor vakantie of drukte. Er loopt niets op; daarna krijg je weer gewoon je vragen van die dag."
          checked={study.pausedAt !== null}
          onChange={(paused) => pause.mutate({ paused })}
        />
        <Paragraph muted>
          Wat je leert en schrijft, staat in je casusboek: op deze computer, achter hetzelfde
          wachtwoord en in dezelfde reservekopie. Je leidinggevende ziet er niets van.
        </Paragraph>
        <ResetButton />
      </div>
    </Disclosure>
  );
}

/** Removes everything that was learned and written here, after asking. */
function ResetButton() {
  const [asking, setAsking] = useState(false);
  const reset = useResetStudy();
  const drafts = useWorkDrafts();

  const removeAll = () => {
    reset.mutate(null, {
      onSuccess: () => {
        drafts.forgetAll();
        setAsking(false);
        announce('Leren is leeg; je kunt opnieuw beginnen');
      },
    });
  };

  return (
    <Actions>
      <Button destructive onClick={() => setAsking(true)}>
        Begin helemaal opnieuw…
      </Button>
      {asking && (
        <Dialog
          title="Alles van Leren wissen?"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>Bewaar wat ik leerde</Button>
              <Button destructive onClick={removeAll} busy={reset.isPending}>
                Wis alles van Leren
              </Button>
            </>
          }
        >
          <Paragraph>
            Je voortgang, je antwoorden en alles wat je in oefeningen schreef, verdwijnen van deze
            computer. Dat kun je niet ongedaan maken. Je casussen blijven staan.
          </Paragraph>
          {reset.isError && <ErrorMessage error={reset.error} />}
        </Dialog>
      )}
    </Actions>
  );
}
