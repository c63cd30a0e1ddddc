import {
  escalationCheckSchema,
  escalationLevelSchema,
  type EscalationCheck,
} from '../../../main/domain/casus/escalation.ts';
import { useProfile } from '../../profile/profile-queries.ts';
import { levelNames } from '../../shared/names.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { addAndFollow, removeAndFollow } from '../undo/follow-list.ts';
import { MethodHelp } from './method-help.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

export const checkNames: Readonly<Record<EscalationCheck, string>> = {
  'effect-op-papier': 'Het effect staat op papier, in woorden van de inwoner',
  'wie-zei-nee-en-waarom': 'Ik weet wie nee zei en waarom, op papier',
  'andere-wet-bekeken': 'Ik heb een andere wet of regeling bekeken',
  'jurist-keek-mee': 'Een jurist keek of het nee klopt',
  'bezwaartermijn-bekend': 'Ik weet of er een bezwaartermijn loopt',
  'inwoner-weet-het': 'De inwoner weet dat ik opschaal, en wil dat',
};

/** The ladder for a case that is stuck: first whether everything was tried, then who was asked, rung by rung. */
export function EscalationField({ casus, change }: StepProps) {
  const { tried, steps } = casus.escalation;
  const profile = useProfile();
  const set = (part: Partial<typeof casus.escalation>) =>
    change((current) => ({ ...current, escalation: { ...current.escalation, ...part } }));
  const setStep = (id: string, part: Partial<(typeof steps)[number]>) =>
    set({ steps: steps.map((step) => (step.id === id ? { ...step, ...part } : step)) });
  const next =
    escalationLevelSchema.options.find((level) => !steps.some((step) => step.level === level)) ??
    'escalatieteam';
  const contacts = profile.data?.contacts.filter(({ level }) => level === next) ?? [];
  return (
    <Disclosure summary={`Vastgelopen? Opschalen (${String(steps.length)} keer gedaan)`}>
      <CheckboxGroup
        label={`Heb ik alles geprobeerd? ${String(tried.length)} van ${String(escalationCheckSchema.options.length)}`}
        choices={escalationCheckSchema.options.map((value) => ({
          value,
          label: checkNames[value],
        }))}
        values={tried}
        onChange={(values) => set({ tried: values })}
      />
      {steps.map((step, index) => (
        <div
          key={step.id}
          className={classNames(styles['line'], styles['pair'])}
          role="group"
          aria-label={`Opschaling ${String(index + 1)}`}
        >
          <Select
            label="Bij wie"
            value={step.level}
            choices={escalationLevelSchema.options.map((value) => ({
              value,
              label: levelNames[value],
            }))}
            onChange={(level) => setStep(step.id, { level })}
          />
          <TextInput
            label="Wanneer"
            type="date"
            value={step.on ?? ''}
            onChange={(on) => setStep(step.id, { on: on === '' ? null : on })}
          />
          <div className={styles['whole']}>
            <TextArea
              label="Wat kwam eruit"
              compact
              value={step.outcome}
              onChange={(outcome) => setStep(step.id, { outcome })}
            />
          </div>
          <Button
            purpose="subtle"
            onClick={() =>
              removeAndFollow(
                () => set({ steps: steps.filter(({ id }) => id !== step.id) }),
                `opschaling ${String(index + 1)}`,
              )
            }
          >
            {`Haal opschaling ${String(index + 1)} weg`}
          </Button>
        </div>
      ))}
      <div>
        <Button
          onClick={() =>
            addAndFollow(
              () =>
                set({
                  steps: [
                    ...steps,
                    { id: crypto.randomUUID(), level: next, on: null, outcome: '' },
                  ],
                }),
              levelNames[next],
            )
          }
        >
          {`Volgende trede: ${levelNames[next]}`}
        </Button>
      </div>
      {contacts.length > 0 && (
        <ul className={styles['questions']} aria-label={`Bij jullie: ${levelNames[next]}`}>
          {contacts.map(({ id, role, reach }) => (
            <li key={id}>{[role, reach].filter((part) => part !== '').join(' – ')}</li>
          ))}
        </ul>
      )}
      <MethodHelp
        summary="Wat je meebrengt"
        page="opschalen"
        headings={['Wanneer', 'Wat je meebrengt', 'Terwijl je wacht']}
      />
    </Disclosure>
  );
}
