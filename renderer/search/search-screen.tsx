import { useEffect, useRef, useState } from 'react';

import { countWords, isStory } from '../../main/domain/search/story.ts';
import type { SearchDocument } from '../../main/domain/search/search-document.ts';
import { ErrorMessage } from '../shared/error-message.tsx';
import { LoadingMessage } from '../shared/loading-message.tsx';
import { ScreenHeading } from '../shared/screen-heading.tsx';
import { Screen } from '../shared/screen.tsx';
import { focusSearchEvent } from '../shared/open-search.ts';
import { partStartMark } from '../shared/part-mark.ts';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { DueNote } from '../upkeep/due-note.tsx';
import { LookBack } from './look-back.tsx';
import { few, many, ResultList } from './result-list.tsx';
import { SearchFilterBar } from './search-filter-bar.tsx';
import { SearchStart } from './search-start.tsx';
import styles from './search.module.css';
import { isResult, moveBetweenResults, openFirstResult } from './result-keys.ts';
import { SimilarResults } from './similar-results.tsx';
import { useSearchContext } from './search-context.ts';
import { useSearch } from './use-search.ts';
import { Welcome } from './welcome.tsx';

/** Finds what compares: words while they are typed, or a whole paragraph at once. */
export function SearchScreen() {
  const { client, error, retry, query, setQuery, remember, progress } = useSearchContext();
  const [showAll, setShowAll] = useState<SearchDocument['kind'] | null>(null);
  const isToCompare = isStory(query);
  const answer = useSearch(showAll === null ? few : many, !isToCompare);
  const hasCounts = answer.answered === query && query.trim() !== '' && !isToCompare;
  const field = useSearchField();
  const screen = useRef<HTMLDivElement>(null);
  const [isStuck, setIsStuck] = useState(false);

  return (
    <Screen>
      <ScreenHeading
        keepFocus
        lead="Typ een paar woorden, of plak een stuk tekst. Je ziet meteen wat erop lijkt."
      >
        Zoeken
      </ScreenHeading>
      <div ref={screen} className={styles['search']} role="search">
        <TextArea
          label="Waar gaat het om?"
          hideLabel
          {...partStartMark}
          ref={field}
          compact
          spellCheck={false}
          value={query}
          onChange={(text) => {
            setQuery(text);
            setIsStuck(false);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && query !== '') setQuery('');
            else if (event.key === 'Enter' && !event.shiftKey) {
              event.preventDefault();
              setIsStuck(!openFirstResult(screen.current));
            } else moveBetweenResults(event, screen.current, field.current);
          }}
        />
        <SearchFilterBar counts={hasCounts ? answer.counts : null} />
        {isStuck && <p role="status">Er is nog geen resultaat om te openen.</p>}
        {error !== null && <ErrorMessage error={error} onRetry={retry} />}
        {client === null && error === null && (
          <LoadingMessage>De bibliotheek wordt gelezen…</LoadingMessage>
        )}
        {progress !== null && (
          <Paragraph muted>
            {`Je casusboek wordt klaargezet om in te zoeken: ${count(progress.done)} van ${count(progress.total)} casussen, de nieuwste eerst.`}
          </Paragraph>
        )}
        {query.trim() === '' && (
          <>
            <Welcome />
            <LookBack />
            <DueNote />
            <SearchStart onChoose={setQuery} />
          </>
        )}
        {query.trim() !== '' && client !== null && (
          <div
            onClickCapture={(event) => {
              if (isResult(event.target)) remember();
            }}
            onKeyDown={(event) => {
              moveBetweenResults(event, screen.current, field.current);
            }}
          >
            {isToCompare ? (
              <SimilarResults words={countWords(query)} />
            ) : (
              <ResultList answer={answer} showAll={showAll} onShowAll={setShowAll} />
            )}
          </div>
        )}
      </div>
    </Screen>
  );
}

const format = new Intl.NumberFormat('nl-NL');
const count = (casussen: number) => format.format(casussen);

/** The field has the keyboard when the screen opens, and gets it again on Ctrl + K. */
function useSearchField() {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const focus = () => {
      field.current?.focus();
      field.current?.select();
    };
    focus();
    window.addEventListener(focusSearchEvent, focus);
    return () => {
      window.removeEventListener(focusSearchEvent, focus);
    };
  }, []);
  return field;
}
