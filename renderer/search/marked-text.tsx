import { Fragment } from 'react';

import type { Range } from '../../main/domain/search/search-result.ts';
import { Mark } from '../ui/mark.tsx';

type MarkedTextProps = { readonly text: string; readonly marks: readonly Range[] };

/** A text with what matched marked in it. */
export function MarkedText({ text, marks }: MarkedTextProps) {
  return marks
    .map((mark, index) => (
      <Fragment key={mark.start}>
        {text.slice(marks[index - 1]?.end ?? 0, mark.start)}
        <Mark>{text.slice(mark.start, mark.end)}</Mark>
        {index === marks.length - 1 && text.slice(mark.end)}
      </Fragment>
    ))
    .concat(marks.length === 0 ? [<Fragment key="all">{text}</Fragment>] : []);
}
