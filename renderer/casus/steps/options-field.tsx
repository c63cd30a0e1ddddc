import type { Option } from '../../../main/domain/casus/option.ts';
import { removeOption } from '../../../main/domain/casus/remove-option.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import { addAndFollow, removeAndFollow } from '../undo/follow-list.ts';
import { ConsequencesField } from './consequences-field.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

/** The decisions that are weighed: the one that would normally follow, and what else could be done. */
export function OptionsField({ casus, change }: StepProps) {
  const { options } = casus;
  const setOptions = (update: (options: readonly Option[]) => Option[]) =>
    change((current) => ({ ...current, options: update(current.options) }));
  const setOption = (changed: Option) =>
    setOptions((current) => current.map((option) => (option.id === changed.id ? changed : option)));

  return (
    <>
      <div>
        <Heading level={3}>Besluiten naast elkaar</Heading>
        <Paragraph muted>
          Zet het besluit dat normaal zou volgen naast minstens één ander besluit.
        </Paragraph>
      </div>
      {options.map((option, index) => (
        <div key={option.id} className={styles['entry']}>
          <TextInput
            label={`Besluit ${String(index + 1)}`}
            value={option.title}
            maxLength={300}
            placeholder={index === 0 ? 'Bijvoorbeeld: afwijzen' : ''}
            onChange={(title) => setOption({ ...option, title })}
          />
          <Checkbox
            label="Dit besluit zou normaal volgen"
            checked={option.standard}
            onChange={(standard) =>
              setOptions((current) =>
                current.map((other) => ({
                  ...other,
                  standard: other.id === option.id ? standard : other.standard && !standard,
                })),
              )
            }
          />
          <TextArea
            label="Wat gebeurt er dan, en voor wie?"
            rows={3}
            value={option.text}
            onChange={(text) => setOption({ ...option, text })}
          />
          <ConsequencesField
            name={option.title.trim() || `besluit ${String(index + 1)}`}
            consequences={option.consequences}
            onChange={(consequences) => setOption({ ...option, consequences })}
          />
          <div>
            <Button
              purpose="subtle"
              onClick={() =>
                removeAndFollow(
                  () => change((current) => removeOption(current, option.id)),
                  `besluit ${String(index + 1)}`,
                )
              }
            >
              {`Haal besluit ${String(index + 1)} weg`}
            </Button>
          </div>
        </div>
      ))}
      <div>
        <Button
          disabled={options.length >= 20}
          onClick={() =>
            addAndFollow(
              () =>
                setOptions((current) => [
                  ...current,
                  {
                    id: crypto.randomUUID(),
                    title: '',
                    text: '',
                    standard: false,
                    consequences: [],
                  },
                ]),
              `besluit ${String(options.length + 1)}`,
            )
          }
        >
          Voeg een besluit toe
        </Button>
      </div>
    </>
  );
}
