import type { Consequence } from '../../../main/domain/casus/option.ts';
import {
  betrokkeneSchema,
  richtingSchema,
  termijnSchema,
} from '../../../main/domain/content/vocabulary.ts';
import {
  betrokkeneNames,
  richtingNames,
  termijnNames,
} from '../../library/reading/reading-names.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { addAndFollow, removeAndFollow } from '../undo/follow-list.ts';
import styles from './steps.module.css';

type ConsequencesFieldProps = {
  /** Of the decision. */
  readonly name: string;
  readonly consequences: readonly Consequence[];
  readonly onChange: (consequences: Consequence[]) => void;
};

/** What a decision does, by when and for whom; the direction stands there in a word and a sign. */
export function ConsequencesField({ name, consequences, onChange }: ConsequencesFieldProps) {
  const set = (changed: Consequence) =>
    onChange(consequences.map((known) => (known.id === changed.id ? changed : known)));
  return (
    <Disclosure summary={`Per termijn en voor wie (${String(consequences.length)})`}>
      {consequences.map((consequence, index) => (
        <div
          key={consequence.id}
          className={styles['line']}
          role="group"
          aria-label={`Regel ${String(index + 1)} bij ${name}`}
        >
          <Select
            label="Wanneer"
            value={consequence.termijn}
            choices={termijnSchema.options.map((value) => ({ value, label: termijnNames[value] }))}
            onChange={(termijn) => set({ ...consequence, termijn })}
          />
          <Select
            label="Voor wie"
            value={consequence.betrokkene}
            choices={betrokkeneSchema.options.map((value) => ({
              value,
              label: betrokkeneNames[value],
            }))}
            onChange={(betrokkene) => set({ ...consequence, betrokkene })}
          />
          <Select
            label="Wordt het"
            value={consequence.richting}
            choices={richtingSchema.options.map((value) => ({
              value,
              label: `${richtingNames[value].sign} ${richtingNames[value].word}`,
            }))}
            onChange={(richting) => set({ ...consequence, richting })}
          />
          <div className={styles['whole']}>
            <TextArea
              label="Wat"
              compact
              value={consequence.text}
              onChange={(text) => set({ ...consequence, text })}
            />
          </div>
          <Button
            purpose="subtle"
            onClick={() =>
              removeAndFollow(
                () => onChange(consequences.filter(({ id }) => id !== consequence.id)),
                `regel ${String(index + 1)} bij ${name}`,
              )
            }
          >
            {`Haal regel ${String(index + 1)} weg`}
          </Button>
        </div>
      ))}
      <div>
        <Button
          disabled={consequences.length >= 100}
          onClick={() =>
            addAndFollow(
              () =>
                onChange([
                  ...consequences,
                  {
                    id: crypto.randomUUID(),
                    termijn: consequences.at(-1)?.termijn ?? 'kort',
                    betrokkene: 'inwoner',
                    richting: 'onzeker',
                    text: '',
                  },
                ]),
              `regel ${String(consequences.length + 1)} bij ${name}`,
            )
          }
        >
          Voeg een regel toe
        </Button>
      </div>
    </Disclosure>
  );
}
