import { memo, useDeferredValue, useMemo, useState } from 'react';

import {
  rulingDirectionSchema,
  type RulingDirection,
} from '../../../main/domain/casus/legal-route.ts';
import type { Casus } from '../../../main/domain/casus/casus.ts';
import { plainText } from '../../../main/domain/content/rich-text.ts';
import type { Uitspraak } from '../../../main/domain/content/uitspraak.ts';
import { ecliSchema } from '../../../main/domain/reference/ecli.ts';
import { findUitspraken } from '../../../main/domain/reference/find-uitspraken.ts';
import { CertaintyLine } from '../../library/references/certainty-line.tsx';
import { ReferenceLink } from '../../library/references/reference-link.tsx';
import { UitspraakStatus } from '../../library/references/uitspraak-entry.tsx';
import { useUitspraken } from '../../library/register-queries.ts';
import { useTitles } from '../../library/use-titles.ts';
import { formatDay } from '../../shared/day.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { addAndFollow } from '../undo/follow-list.ts';
import { EntryHead } from './entry-head.tsx';
import { RegisterSearch } from './register-search.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

export const directionNames: Readonly<Record<RulingDirection, string>> = {
  steunt: 'Pleit voor',
  weerspreekt: 'Pleit tegen',
};
const directions = rulingDirectionSchema.options.map((value) => ({
  value,
  label: directionNames[value],
}));

type Ruling = Casus['rulings'][number];

/** Rulings for and against, chosen from the register, each with where this case differs. */
export function RulingsField({ casus, change }: StepProps) {
  const register = useUitspraken();
  const title = useTitles();
  const [typed, setTyped] = useState('');
  const [entered, setEntered] = useState(false);
  const asked = useDeferredValue(typed);
  const { rulings } = casus;
  const known = register.data ?? [];
  const found = useMemo(
    () => findUitspraken(register.data ?? [], asked, (id) => title('wet', id)),
    [register.data, asked, title],
  );
  const own = typed.trim().toUpperCase();
  const isOwn = ecliSchema.safeParse(own).success && !known.some(({ ecli }) => ecli === own);
  const isThere = rulings.some(({ ecli }) => ecli === own);
  const add = (ecli: string) => {
    addAndFollow(() => {
      change((current) => ({
        ...current,
        rulings: [...current.rulings, { ecli, direction: 'steunt', why: '' }],
      }));
      setTyped('');
      setEntered(false);
    }, ecli);
  };
  return (
    <section className={styles['part']} aria-label="Uitspraken voor en tegen">
      <div>
        <Heading level={3}>Uitspraken voor en tegen</Heading>
        <Paragraph muted>
          Zoek ook wat tegen je pleit. Wie bezwaar behandelt, doet dat ook.
        </Paragraph>
      </div>
      {rulings.map((ruling) => (
        <Entry
          key={ruling.ecli}
          ruling={ruling}
          uitspraak={known.find(({ ecli }) => ecli === ruling.ecli)}
          change={change}
        />
      ))}
      {register.isError && (
        <ErrorMessage error={register.error} onRetry={() => void register.refetch()} />
      )}
      <RegisterSearch
        label="Uitspraak zoeken"
        description="Op onderwerp, rechter of nummer. Of plak een ECLI."
        typed={typed}
        onTyped={(text) => {
          setTyped(text);
          setEntered(false);
        }}
        found={found
          .filter(({ ecli }) => !rulings.some((ruling) => ruling.ecli === ecli))
          .map((uitspraak) => ({
            key: uitspraak.ecli,
            name: nameOf(uitspraak),
            says: plainText(uitspraak.core),
            standing: <Standing uitspraak={uitspraak} />,
          }))}
        error={
          isThere
            ? 'Deze uitspraak staat er al.'
            : entered && !isOwn && own.startsWith('ECLI')
              ? 'Zo ziet een ECLI eruit: ECLI:NL:CRVB:2024:1362.'
              : undefined
        }
        onAdd={add}
        onEnter={() => {
          setEntered(true);
          if (isOwn && !isThere) add(own);
        }}
      >
        {isOwn && !isThere && (
          <div className={styles['open']}>
            Over deze uitspraak staat niets in de bibliotheek. Lees haar zelf na voor je erop bouwt.{' '}
            <Button onClick={() => add(own)}>{`Voeg ${own} toe`}</Button>
          </div>
        )}
      </RegisterSearch>
    </section>
  );
}

type RulingEntryProps = Pick<StepProps, 'change'> & {
  readonly ruling: Ruling;
  readonly uitspraak: Uitspraak | undefined;
};

function RulingEntry({ ruling, uitspraak, change }: RulingEntryProps) {
  const { ecli, direction, why } = ruling;
  const set = (update: (rulings: readonly Ruling[]) => Ruling[]) =>
    change((current) => ({ ...current, rulings: update(current.rulings) }));
  const fill = (part: Partial<Ruling>) =>
    set((current) => current.map((each) => (each.ecli === ecli ? { ...each, ...part } : each)));
  const remove = () => set((current) => current.filter((each) => each.ecli !== ecli));
  return (
    <div className={styles['entry']} role="group" aria-label={ecli}>
      <EntryHead name={ecli} onRemove={remove}>
        <strong>
          <ReferenceLink target={{ kind: 'uitspraak', ecli }}>
            {uitspraak === undefined ? ecli : nameOf(uitspraak)}
          </ReferenceLink>
        </strong>
      </EntryHead>
      {uitspraak === undefined ? (
        <span className={styles['hint']}>Staat niet in de bibliotheek: lees haar zelf na.</span>
      ) : (
        <>
          <span className={styles['hint']}>{plainText(uitspraak.core)}</span>
          <Standing uitspraak={uitspraak} />
        </>
      )}
      <RadioGroup
        label="Pleit deze uitspraak voor of tegen?"
        value={direction}
        choices={directions}
        onChange={(value) => fill({ direction: value })}
      />
      <TextArea
        label="Waarin lijkt of verschilt jouw zaak?"
        about={ecli}
        rows={2}
        value={why}
        onChange={(text) => fill({ why: text })}
      />
    </div>
  );
}

/** A key in one ruling leaves the others as they are. */
const Entry = memo(RulingEntry);

function Standing({ uitspraak }: { readonly uitspraak: Uitspraak }) {
  return (
    <>
      <UitspraakStatus uitspraak={uitspraak} />
      {uitspraak.certainty === 'nog-te-controleren' && (
        <CertaintyLine certainty={uitspraak.certainty} source={uitspraak.source} />
      )}
    </>
  );
}

/** Court, day and number: as lawyers name a ruling. */
export function nameOf({ court, date, ecli }: Pick<Uitspraak, 'court' | 'date' | 'ecli'>): string {
  return [court, date === undefined ? '' : formatDay(date), ecli]
    .filter((part) => part !== '')
    .join(', ');
}
