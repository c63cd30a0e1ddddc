import type { Overlap } from '../../main/domain/compare/compare-cases.ts';
import { ScreenSection } from '../shared/screen.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { Paragraph } from '../ui/paragraph.tsx';

type TagComparisonProps = {
  readonly heading: string;
  readonly overlap: Overlap;
  readonly name: (id: string) => string;
};

/** What both name, and what only one of them names. */
export function TagComparison({ heading, overlap, name }: TagComparisonProps) {
  const parts = [
    { term: 'In beide', ids: overlap.shared },
    { term: 'Alleen links', ids: overlap.onlyA },
    { term: 'Alleen rechts', ids: overlap.onlyB },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <ScreenSection heading={heading}>
      {parts.length === 0 && <Paragraph muted>In geen van beide casussen gekozen.</Paragraph>}
      {parts.length > 0 && (
        <DefinitionList
          items={parts.map(({ term, ids }) => ({
            term: `${term} (${String(ids.length)})`,
            value: ids.map(name).join(' · '),
          }))}
        />
      )}
    </ScreenSection>
  );
}
