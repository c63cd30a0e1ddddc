import { useDeferredValue, useMemo } from 'react';

import { jargonOf, plainHints, type PlainHint } from '../../../main/domain/casus/plain-language.ts';
import { useThesaurus } from '../../library/library-queries.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import styles from './steps.module.css';

/** What could be plainer in a text; follows the writing at a distance, so that typing stays quick. */
export function PlainHints({ text }: { readonly text: string }) {
  const settled = useDeferredValue(text);
  const thesaurus = useThesaurus();
  const jargon = useMemo(() => jargonOf(thesaurus.data ?? []), [thesaurus.data]);
  const hints = useMemo(() => plainHints(settled, jargon), [settled, jargon]);
  if (hints.length === 0) return null;
  return (
    <Disclosure summary={`Kan het eenvoudiger? (${String(hints.length)})`}>
      <ul className={styles['questions']}>
        {hints.map((hint, index) => (
          <li key={index}>{hintText(hint)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

function hintText(hint: PlainHint): string {
  switch (hint.kind) {
    case 'long':
      return `Lange zin (${String(hint.words)} woorden). Knip haar in tweeën: “${short(hint.sentence)}”`;
    case 'passive':
      return `Wie doet het? Schrijf het actief: “${short(hint.sentence)}”`;
    case 'jargon':
      return `“${hint.word}”: zeg liever ${hint.instead.map((word) => `“${word}”`).join(' of ')}.`;
  }
}

function short(sentence: string): string {
  return sentence.length > 70 ? `${sentence.slice(0, 70)}…` : sentence;
}
