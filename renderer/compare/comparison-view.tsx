import { useState } from 'react';

import { compareCases } from '../../main/domain/compare/compare-cases.ts';
import { weighDifference } from '../../main/domain/compare/weigh-difference.ts';
import type { FactorVocabulary } from '../../main/domain/content/factor.ts';
import { PrintButton } from '../privacy/print-button.tsx';
import { SaveProblem } from '../casus/save-status.tsx';
import { leefgebiedNames } from '../shared/names.ts';
import { Actions, ScreenSection } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { AddToCasus } from './add-to-casus.tsx';
import { useCompareNames } from './compare-names.ts';
import styles from './compare.module.css';
import { comparisonText } from './comparison-text.ts';
import { FactorComparison } from './factor-comparison.tsx';
import { GrondwaardeComparison } from './grondwaarde-comparison.tsx';
import type { Side } from './load-case.tsx';
import { OutcomeComparison } from './outcome-comparison.tsx';
import { OverlapDrawing } from './overlap-drawing.tsx';
import { TagComparison } from './tag-comparison.tsx';

type ComparisonViewProps = {
  readonly a: Side;
  readonly b: Side;
  readonly vocabulary: FactorVocabulary;
  readonly onSwap: () => void;
};

/** Two cases side by side, from how each ended to what may explain it. */
export function ComparisonView({ a, b, vocabulary, onSwap }: ComparisonViewProps) {
  const names = useCompareNames();
  const [adding, setAdding] = useState<'a' | 'b' | null>(null);
  const comparison = compareCases(a.case.tags, b.case.tags, vocabulary);
  const differences = comparison.factoren.differing.map((difference) =>
    weighDifference(difference, a.case.tags, b.case.tags, vocabulary),
  );
  const onlyIn = (side: 'a' | 'b') =>
    differences.filter(({ presentIn }) => presentIn === side).map(({ factor }) => factor);
  const { shared } = comparison.factoren;
  const rows = [
    { name: 'Factoren', overlap: { shared, onlyA: onlyIn('a'), onlyB: onlyIn('b') } },
    { name: 'Wetten', overlap: comparison.wetten },
    { name: 'Grondwaarden', overlap: comparison.grondwaarden },
    { name: "Dilemma's", overlap: comparison.dilemmas },
    { name: 'Leefgebieden', overlap: comparison.leefgebieden },
  ];
  const own = { a: a.draft, b: b.draft };
  const ownCasussen = [a, b].flatMap(({ draft }) => draft?.casus ?? []);
  const marked = ownCasussen.flatMap(({ identifying }) => identifying);
  const addTo = adding === null ? null : own[adding];

  return (
    <>
      {a.draft !== null && <SaveProblem draft={a.draft} />}
      {b.draft !== null && <SaveProblem draft={b.draft} />}
      <OutcomeComparison a={a} b={b} />
      <div className={styles['actions']}>
        <Actions>
          <Button onClick={onSwap}>Wissel links en rechts</Button>
          {a.draft !== null && (
            <Button onClick={() => setAdding('a')}>Zet in mijn casus (links)</Button>
          )}
          {b.draft !== null && (
            <Button onClick={() => setAdding('b')}>Zet in mijn casus (rechts)</Button>
          )}
          <PrintButton
            name="vergelijking"
            marked={marked}
            casusIds={ownCasussen.map(({ id }) => id)}
          />
        </Actions>
      </div>
      <ScreenSection heading="De overlap in beeld">
        <OverlapDrawing rows={rows} />
      </ScreenSection>
      <FactorComparison factoren={comparison.factoren} differences={differences} names={names} />
      <TagComparison
        heading="Wetten"
        overlap={comparison.wetten}
        name={(id) => names.item('wet', id)}
      />
      <GrondwaardeComparison a={a.case} b={b.case} />
      <TagComparison
        heading="Dilemma's"
        overlap={comparison.dilemmas}
        name={(id) => names.item('dilemma', id)}
      />
      <TagComparison
        heading="Leefgebieden"
        overlap={comparison.leefgebieden}
        name={(id) => Object.entries(leefgebiedNames).find(([known]) => known === id)?.[1] ?? id}
      />
      {adding !== null && addTo !== null && (
        <AddToCasus
          draft={addTo}
          text={comparisonText({
            other: adding === 'a' ? b.case : a.case,
            own: adding,
            comparison,
            differences,
            names,
          })}
          onClose={() => setAdding(null)}
        />
      )}
    </>
  );
}
