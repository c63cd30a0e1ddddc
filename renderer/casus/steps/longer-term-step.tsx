import type { Option } from '../../../main/domain/casus/option.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextInput } from '../../ui/text-input.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

export function LongerTermStep({ casus, change }: StepProps) {
  const { options } = casus;
  const setOption = (changed: Option) =>
    change((current) => ({
      ...current,
      options: current.options.map((option) => (option.id === changed.id ? changed : option)),
    }));

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
          <TextArea
            label="Wat gebeurt er dan, en voor wie?"
            description="Binnen drie maanden, binnen twee jaar en daarna. Ook in geld: wie betaalt?"
            rows={4}
            value={option.text}
            onChange={(text) => setOption({ ...option, text })}
          />
          <div>
            <Button
              purpose="subtle"
              onClick={() =>
                change((current) => ({
                  ...current,
                  options: current.options.filter((other) => other.id !== option.id),
                }))
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
            change((current) => ({
              ...current,
              options: [
                ...current.options,
                { id: crypto.randomUUID(), title: '', text: '', standard: false, consequences: [] },
              ],
            }))
          }
        >
          Voeg een besluit toe
        </Button>
      </div>
      <TextArea
        label="Gevolgen"
        description="Wat valt elders weg of gaat aan door dit besluit? Wat kost niets doen?"
        value={casus.consequences}
        onChange={(consequences) => change((current) => ({ ...current, consequences }))}
      />
      <TextArea
        label="Ethiek"
        description="Welke waarden botsen? Wie wordt hier beter van, wie slechter?"
        value={casus.ethics}
        onChange={(ethics) => change((current) => ({ ...current, ethics }))}
      />
      <TextArea
        label="Bestuurlijk"
        description="Past dit bij de werkwijze van je gemeente? Is het een uitzondering, of lopen meer mensen hierop vast?"
        value={casus.governance}
        onChange={(governance) => change((current) => ({ ...current, governance }))}
      />
    </>
  );
}
