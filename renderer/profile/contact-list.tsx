import { useState } from 'react';

import { escalationLevelSchema, type EscalationLevel } from '../../main/domain/casus/escalation.ts';
import type { Contact, LocalProfile } from '../../main/domain/profile/local-profile.ts';
import { announce } from '../shared/announce.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Actions, ScreenSection } from '../shared/screen.tsx';
import { levelNames } from '../shared/names.ts';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useSaveProfile } from './profile-queries.ts';
import styles from './profile.module.css';

const levels = escalationLevelSchema.options.map((value) => ({ value, label: levelNames[value] }));

/** Whom to go to when a case is stuck, rung by rung: functions and desks, no names. */
export function ContactList({ profile }: { readonly profile: LocalProfile }) {
  const save = useSaveProfile();
  const [level, setLevel] = useState<EscalationLevel>('collega');
  const [role, setRole] = useState('');
  const [reach, setReach] = useState('');
  const [asked, setAsked] = useState(false);
  const put = (contacts: Contact[], said: string) =>
    save.mutate({ ...profile, contacts }, { onSuccess: () => announce(said) });

  const add = () => {
    setAsked(true);
    if (role.trim() === '') return;
    put([...profile.contacts, { id: crypto.randomUUID(), level, role, reach }], 'Toegevoegd');
    setRole('');
    setReach('');
    setAsked(false);
  };

  return (
    <ScreenSection heading="Bij wie je opschaalt">
      <Paragraph muted>
        Schrijf functies en loketten op, geen namen van mensen. Ze staan dan bij de casus die
        vastloopt.
      </Paragraph>
      {save.isError && <ErrorMessage error={save.error} />}
      <ul className={styles['list']}>
        {escalationLevelSchema.options.flatMap((each) =>
          profile.contacts
            .filter((contact) => contact.level === each)
            .map((contact) => (
              <li key={contact.id} className={styles['row']}>
                <strong>{contact.role}</strong>
                <p className={styles['facts']}>
                  {[levelNames[each], contact.reach].filter((fact) => fact !== '').join(' · ')}
                </p>
                <Actions>
                  <Button
                    purpose="subtle"
                    onClick={() =>
                      put(
                        profile.contacts.filter(({ id }) => id !== contact.id),
                        `Weggehaald: ${contact.role}`,
                      )
                    }
                  >
                    Haal weg<VisuallyHidden>{` ${contact.role}`}</VisuallyHidden>
                  </Button>
                </Actions>
              </li>
            )),
        )}
      </ul>
      <Form onSubmit={add}>
        <Select label="Trede" value={level} choices={levels} onChange={setLevel} />
        <TextInput
          label="Functie of loket"
          maxLength={200}
          value={role}
          error={asked && role.trim() === '' ? 'Vul een functie of loket in.' : undefined}
          onChange={setRole}
        />
        <TextInput
          label="Hoe je daar komt"
          description="Een gedeelde mailbox, een vast overleg."
          maxLength={300}
          value={reach}
          onChange={setReach}
        />
        <Actions>
          <Button type="submit" busy={save.isPending}>
            Voeg toe
          </Button>
        </Actions>
      </Form>
    </ScreenSection>
  );
}
