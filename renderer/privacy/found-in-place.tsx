import type { ProposedReplacement } from '../../main/domain/privacy/propose-replacements.ts';
import { Checkbox } from '../ui/checkbox.tsx';
import { Mark } from '../ui/mark.tsx';

/** How much of the text is shown on either side of a find, in UTF-16 units. */
const reach = 48;

type FoundInPlaceProps = {
  readonly text: string;
  readonly proposed: ProposedReplacement;
  readonly replaced: boolean;
  readonly onToggle: (replace: boolean) => void;
};

/** One find and what will stand there, with the words around it. */
export function FoundInPlace({ text, proposed, replaced, onToggle }: FoundInPlaceProps) {
  const { start, end, found, replacement } = proposed;
  return (
    <Checkbox
      label={
        <>
          <strong>{found}</strong> {replaced ? `wordt ${replacement}` : 'blijft staan'}
        </>
      }
      description={
        <>
          {wordsBefore(text, start)}
          <Mark>{found}</Mark>
          {wordsAfter(text, end)}
        </>
      }
      checked={replaced}
      onChange={onToggle}
    />
  );
}

/** The end of what stands before, cut at a word. */
function wordsBefore(text: string, start: number): string {
  if (start <= reach) return text.slice(0, start);
  return `… ${text.slice(start - reach, start).replace(/^\S*\s/u, '')}`;
}

function wordsAfter(text: string, end: number): string {
  if (text.length - end <= reach) return text.slice(end);
  return `${text.slice(end, end + reach).replace(/\s\S*$/u, '')} …`;
}
