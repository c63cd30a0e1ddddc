import { useRef, useState } from 'react';

import { casusName } from '../../../main/domain/casus/casus-name.ts';
import type { Casus } from '../../../main/domain/casus/casus.ts';
import { leefgebiedSchema } from '../../../main/domain/content/vocabulary.ts';
import type { TagSuggestion } from '../../../main/domain/search/search-result.ts';
import { useFactoren } from '../../library/library-queries.ts';
import { useTitles } from '../../library/use-titles.ts';
import { announce } from '../../shared/announce.ts';
import { leefgebiedNames } from '../../shared/names.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import type { StepProps } from '../steps/step-props.ts';
import styles from './precedents.module.css';

/** How many are shown at first: the casussen that compare matter more. */
const few = 3;

type TagSuggestionsProps = Pick<StepProps, 'change'> & {
  readonly suggestions: readonly TagSuggestion[];
};

/**
 * Factoren, wetten and leefgebieden that the text points at. Each waits for a yes; after one the next has
 * the keyboard, so that Enter goes on.
 */
export function TagSuggestions({ suggestions, change }: TagSuggestionsProps) {
  const list = useRef<HTMLUListElement>(null);
  const nameOf = useTagNames();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? suggestions : suggestions.toSorted(byWords).slice(0, few);
  if (suggestions.length === 0) return null;

  function accept(suggestion: TagSuggestion, index: number) {
    change((casus) => withTag(casus, suggestion));
    announce(`Gekozen: ${nameOf(suggestion)}`);
    const buttons = list.current?.querySelectorAll('button');
    (buttons?.[index + 1] ?? buttons?.[index - 1])?.focus();
  }

  return (
    <section aria-labelledby="voorstellen">
      <Heading level={3} id="voorstellen">
        Speelt dit ook?
      </Heading>
      <Paragraph muted>Maatstaf vult niets zelf in. Kies wat klopt.</Paragraph>
      <ul ref={list} className={styles['tags']}>
        {shown.map((suggestion, index) => (
          <li key={`${suggestion.sort}/${suggestion.id}`}>
            <Button onClick={() => accept(suggestion, index)}>
              <span className={styles['hidden']}>Kies </span>
              {nameOf(suggestion)}
            </Button>
            <p className={styles['facts']}>{reasonOf(suggestion)}</p>
          </li>
        ))}
      </ul>
      {!showsAll && suggestions.length > few && (
        <Button purpose="subtle" onClick={() => setShowsAll(true)}>
          {`Nog ${String(suggestions.length - few)} voorstellen`}
        </Button>
      )}
    </section>
  );
}

/** What the writer's own words point at comes before what others had. */
function byWords(a: TagSuggestion, b: TagSuggestion): number {
  return Number(b.words.length > 0) - Number(a.words.length > 0);
}

function withTag(casus: Casus, { sort, id }: TagSuggestion): Casus {
  if (sort === 'factoren') return { ...casus, factoren: { ...casus.factoren, [id]: 'ja' } };
  if (sort === 'wetten') {
    return casus.wetten.includes(id) ? casus : { ...casus, wetten: [...casus.wetten, id] };
  }
  const leefgebied = leefgebiedSchema.options.find((each) => each === id);
  return leefgebied === undefined || casus.leefgebieden.includes(leefgebied)
    ? casus
    : { ...casus, leefgebieden: [...casus.leefgebieden, leefgebied] };
}

function reasonOf({ words, through }: TagSuggestion): string {
  if (words.length > 0) return `Je schreef: ${words.map((word) => `“${word}”`).join(', ')}`;
  return `Speelt in ${through
    .slice(0, 1)
    .map(({ title }) => casusName(title))
    .join(', ')}`;
}

const sortNames = { factoren: 'factor', wetten: 'wet', leefgebieden: 'leefgebied' } as const;

function useTagNames(): (suggestion: TagSuggestion) => string {
  const factoren = useFactoren().data?.factoren;
  const titleOf = useTitles();
  return ({ sort, id }) => {
    const leefgebied = leefgebiedSchema.options.find((each) => each === id);
    const name =
      sort === 'factoren'
        ? factoren?.find((factor) => factor.id === id)?.title
        : sort === 'wetten'
          ? titleOf('wet', id)
          : leefgebied && leefgebiedNames[leefgebied];
    return `${name ?? id} (${sortNames[sort]})`;
  };
}
