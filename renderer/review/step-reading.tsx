import { useRef } from 'react';

import type { Casus } from '../../main/domain/casus/casus.ts';
import { findPassage, quoteOf } from '../../main/domain/review/find-passage.ts';
import type { Quote } from '../../main/domain/review/review.ts';
import type { StepPart } from '../../main/domain/review/step-parts.ts';
import { Mark } from '../ui/mark.tsx';
import { Heading } from '../ui/heading.tsx';
import { passageId } from './passage-jump.ts';
import styles from './review.module.css';
import { usePartLabel } from './use-part-label.ts';

type StepReadingProps = {
  readonly casus: Casus;
  readonly parts: readonly StepPart[];
  /** Passages that open remarks are about. */
  readonly quotes: readonly Quote[];
  /** Words were selected with the mouse or the keyboard. */
  readonly onSelect: (quote: Quote) => void;
};

/** The texts of one step as the reviewer reads them, with the passages that remarks are about marked. */
export function StepReading({ casus, parts, quotes, onSelect }: StepReadingProps) {
  const labelOf = usePartLabel(casus);
  if (parts.length === 0) return null;
  return (
    <div className={styles['reading']}>
      {parts.map((part) => (
        <div key={part.part} id={passageId(part.part)} tabIndex={-1} className={styles['passage']}>
          <Heading level={3} looksLike={4}>
            {labelOf(part.part)}
          </Heading>
          <ReadText part={part} parts={parts} quotes={quotes} onSelect={onSelect} />
        </div>
      ))}
    </div>
  );
}

type ReadTextProps = Omit<StepReadingProps, 'casus'> & { readonly part: StepPart };

function ReadText({ part, parts, quotes, onSelect }: ReadTextProps) {
  const place = useRef<HTMLDivElement>(null);
  const spans = quotes
    .flatMap((quote) => findPassage(parts, quote) ?? [])
    .filter((passage) => passage.part === part.part)
    .sort((a, b) => a.start - b.start);

  const takeSelection = () => {
    const selection = window.getSelection();
    if (place.current === null || selection === null || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (range.collapsed || !place.current.contains(range.commonAncestorContainer)) return;
    const before = range.cloneRange();
    before.selectNodeContents(place.current);
    before.setEnd(range.startContainer, range.startOffset);
    const start = before.toString().length;
    const words = range.toString();
    if (words.trim() !== '') onSelect(quoteOf(part, start, start + words.length));
  };

  return (
    <div ref={place} className={styles['read']} onPointerUp={takeSelection} onKeyUp={takeSelection}>
      {pieces(part.text, spans).map(({ text, marked, start }) =>
        marked ? <Mark key={start}>{text}</Mark> : text,
      )}
    </div>
  );
}

/** A text cut at the passages that are marked; passages that overlap are one. */
function pieces(text: string, spans: readonly { readonly start: number; readonly end: number }[]) {
  const cut: { text: string; marked: boolean; start: number }[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    const from = Math.max(start, at);
    if (from >= end) continue;
    if (from > at) cut.push({ text: text.slice(at, from), marked: false, start: at });
    cut.push({ text: text.slice(from, end), marked: true, start: from });
    at = end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), marked: false, start: at });
  return cut;
}
