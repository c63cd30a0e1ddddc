import { uitwegSchema } from '../../../main/domain/content/vocabulary.ts';
import { useOverview } from '../../library/library-queries.ts';
import { uitwegNames } from '../../shared/names.ts';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { OpenWork } from '../work-drafts-provider.tsx';

const grondwaardenPart = 'grondwaarden';
const uitwegenPart = 'juridische-toets';

/** The grondwaarden of all wetten, to tick the ones that play a part; by wet, so that the list says nothing. */
export function NameGrondwaarden({ open }: { readonly open: OpenWork }) {
  const entries = useOverview().data?.entries ?? [];
  const chosen = open.work.choices[grondwaardenPart] ?? [];
  const wetten = entries.filter(({ kind }) => kind === 'wet');
  return (
    <Disclosure
      summary={`Kies ze uit de lijst, als je wilt${chosen.length > 0 ? ` (${String(chosen.length)} gekozen)` : ''}`}
    >
      {wetten.map((wet) => {
        const choices = entries
          .filter(({ kind, wetten: of }) => kind === 'grondwaarde' && of.includes(wet.id))
          .map(({ id, title }) => ({ value: id, label: title }));
        const ids = choices.map(({ value }) => value);
        return choices.length === 0 ? null : (
          <CheckboxGroup
            key={wet.id}
            label={wet.title}
            choices={choices}
            values={chosen.filter((id) => ids.includes(id))}
            onChange={(values) =>
              open.choose(grondwaardenPart, [
                ...chosen.filter((id) => !ids.includes(id)),
                ...values,
              ])
            }
          />
        );
      })}
    </Disclosure>
  );
}

/** Every legal way out there is, to tick the ones that one looked at. */
export function NameUitwegen({ open }: { readonly open: OpenWork }) {
  const chosen = open.work.choices[uitwegenPart] ?? [];
  return (
    <Disclosure
      summary={`Kies de uitweg uit de lijst, als je wilt${chosen.length > 0 ? ` (${String(chosen.length)} gekozen)` : ''}`}
    >
      <CheckboxGroup
        label="Uitwegen"
        choices={uitwegSchema.options.map((id) => ({ value: id, label: uitwegNames[id] }))}
        values={uitwegSchema.options.filter((id) => chosen.includes(id))}
        onChange={(values) => open.choose(uitwegenPart, values)}
      />
    </Disclosure>
  );
}
