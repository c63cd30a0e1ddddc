import type { Factor } from '../../../main/domain/content/factor.ts';
import type { Presence } from '../../../main/domain/content/vocabulary.ts';
import { cuedFactoren } from '../../../main/domain/compare/cued-factoren.ts';
import { useFactoren } from '../../library/library-queries.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Heading } from '../../ui/heading.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

const answers: readonly { value: Presence; label: string }[] = [
  { value: 'ja', label: 'Ja' },
  { value: 'nee', label: 'Nee' },
  { value: 'onbekend', label: 'Weet ik niet' },
];

/**
 * The circumstances on which casussen are compared. Words in the story bring some to the top as a
 * question; nothing is ever filled in by itself.
 */
export function FactorenField({ casus, change }: StepProps) {
  const vocabulary = useFactoren();
  if (vocabulary.isPending) return null;
  if (vocabulary.isError) return <ErrorMessage error={vocabulary.error} />;
  const { factoren } = vocabulary.data;
  const cued = cuedFactoren(factoren, `${casus.situation} ${casus.klad}`);
  const answered = Object.keys(casus.factoren).length;
  const rest = factoren.filter((factor) => !cued.includes(factor));

  const row = (factor: Factor) => (
    <div key={factor.id} className={styles['factor']}>
      <RadioGroup
        label={factor.question}
        value={casus.factoren[factor.id] ?? null}
        choices={answers}
        onChange={(presence) =>
          change((current) => ({
            ...current,
            factoren: { ...current.factoren, [factor.id]: presence },
          }))
        }
      />
    </div>
  );

  return (
    <Disclosure summary={`Factoren (${String(answered)} beantwoord)`}>
      {cued.length > 0 && (
        <>
          <Heading level={3}>Komt in je tekst naar voren</Heading>
          {cued.map(row)}
          <Heading level={3}>Andere factoren</Heading>
        </>
      )}
      {rest.map(row)}
    </Disclosure>
  );
}
