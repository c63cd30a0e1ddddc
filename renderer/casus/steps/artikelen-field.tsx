import { memo, useDeferredValue, useMemo, useState } from 'react';

import type { Casus } from '../../../main/domain/casus/casus.ts';
import { artikelPlace } from '../../../main/domain/reference/artikel.ts';
import {
  findInRegister,
  type RegisterEntry,
} from '../../../main/domain/reference/find-in-register.ts';
import { useTitles } from '../../library/use-titles.ts';
import { artikelLabel } from '../../library/references/artikel-label.ts';
import { CertaintyLine } from '../../library/references/certainty-line.tsx';
import { ReferenceLink } from '../../library/references/reference-link.tsx';
import { useRegister } from '../../library/register-queries.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { addAndFollow } from '../undo/follow-list.ts';
import { EntryHead } from './entry-head.tsx';
import { RegisterSearch } from './register-search.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

type Cited = Casus['artikelen'][number];

/** The articles that the decision uses, chosen from the register, each with what it asks and gives here. */
export function ArtikelenField({ casus, change }: StepProps) {
  const register = useRegister();
  const [typed, setTyped] = useState('');
  const asked = useDeferredValue(typed);
  const { artikelen, wetten } = casus;
  const name = useArtikelName();
  const found = useMemo(() => {
    const entries = findInRegister(register.data ?? [], asked, wetten);
    return entries.filter(
      ({ reference }) => !artikelen.some((known) => known.reference === reference),
    );
  }, [register.data, asked, wetten, artikelen]);
  const add = (reference: string) => {
    addAndFollow(() => {
      change((current) => ({
        ...current,
        artikelen: [...current.artikelen, { reference, why: '' }],
      }));
      setTyped('');
    }, name(reference));
  };
  return (
    <section className={styles['part']} aria-label="Artikelen">
      <div>
        <Heading level={3}>Artikelen</Heading>
        <Paragraph muted>Op welke artikelen rust het besluit, en wat doen ze hier?</Paragraph>
      </div>
      {artikelen.map((cited) => (
        <Entry key={cited.reference} cited={cited} name={name(cited.reference)} change={change} />
      ))}
      {register.isError ? (
        <ErrorMessage error={register.error} onRetry={() => void register.refetch()} />
      ) : (
        <RegisterSearch
          label="Artikel zoeken"
          description="Op wet, artikel, lid of woord. Bijvoorbeeld: Wmo 2.3.5 lid 3."
          typed={typed}
          onTyped={setTyped}
          found={found.map((entry) => ({
            key: entry.reference,
            name: name(entry.reference),
            says: entry.says,
            standing: <Standing entry={entry} />,
          }))}
          onAdd={add}
        />
      )}
    </section>
  );
}

type ArtikelEntryProps = Pick<StepProps, 'change'> & {
  readonly cited: Cited;
  readonly name: string;
};

function ArtikelEntry({ cited: { reference, why }, name, change }: ArtikelEntryProps) {
  const set = (update: (artikelen: readonly Cited[]) => Cited[]) =>
    change((current) => ({ ...current, artikelen: update(current.artikelen) }));
  return (
    <div className={styles['entry']} role="group" aria-label={name}>
      <EntryHead
        name={name}
        onRemove={() => set((current) => current.filter((known) => known.reference !== reference))}
      >
        <strong>
          <ReferenceLink target={{ kind: 'artikel', reference }}>{name}</ReferenceLink>
        </strong>
      </EntryHead>
      <TextArea
        label="Wat vraagt of geeft dit artikel hier?"
        about={name}
        rows={2}
        value={why}
        onChange={(text) =>
          set((current) =>
            current.map((known) =>
              known.reference === reference ? { ...known, why: text } : known,
            ),
          )
        }
      />
    </div>
  );
}

/** A key in one article leaves the others as they are. */
const Entry = memo(ArtikelEntry);

/** Only what is not sure is said in a list of finds. */
function Standing({ entry }: { readonly entry: RegisterEntry }) {
  return entry.certainty === 'gecontroleerd' ? null : <CertaintyLine certainty={entry.certainty} />;
}

/** With the abbreviation of the law, as people say it; the title when the register does not have it. */
function useArtikelName(): (reference: string) => string {
  const title = useTitles();
  const register = useRegister().data;
  const abbreviations = useMemo(
    () => new Map(register?.map(({ wet, abbreviation }) => [wet, abbreviation])),
    [register],
  );
  return (reference) => {
    const { wet } = artikelPlace(reference);
    const label = artikelLabel(reference, abbreviations.get(wet) ?? title('wet', wet));
    return label.charAt(0).toUpperCase() + label.slice(1);
  };
}
