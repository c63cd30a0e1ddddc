import { useState } from 'react';

import type { Casus } from '../../main/domain/casus/casus.ts';
import { isSameTarget, linkPrecedent } from '../../main/domain/casus/link-precedent.ts';
import type { FactorVocabulary } from '../../main/domain/content/factor.ts';
import { isExplained } from '../../main/domain/review/unequal-cases.ts';
import { targetKey } from '../casus/precedents/target.ts';
import type { StepProps } from '../casus/steps/step-props.ts';
import { useFactoren } from '../library/library-queries.ts';
import { announce } from '../shared/announce.ts';
import { uitkomstNames } from '../shared/names.ts';
import { routes } from '../shared/routes.ts';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { Link } from '../ui/link.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './review.module.css';
import { useUnequalCases, type UnequalCase } from './use-unequal-cases.ts';

/**
 * Once an outcome is chosen: cases with the same telling factoren that ended otherwise. One sentence is
 * asked for each, and kept as a contrasting precedent, where a reviewer finds it.
 */
export function EqualityCheck(props: StepProps) {
  const vocabulary = useFactoren();
  if (props.casus.decision.outcome === null || vocabulary.data === undefined) return null;
  return <Unequal {...props} vocabulary={vocabulary.data} />;
}

function Unequal({
  casus,
  change,
  vocabulary,
}: StepProps & { readonly vocabulary: FactorVocabulary }) {
  const { cases } = useUnequalCases(casus, vocabulary);
  const open = cases.filter(({ target }) => !isExplained(casus, target));
  const explained = cases.length - open.length;
  if (cases.length === 0) return null;
  return (
    <section className={styles['equality']} aria-label="Gelijke gevallen">
      <Heading level={3}>Gelijke gevallen</Heading>
      <Paragraph muted>
        {open.length === 0
          ? `Je hebt uitgelegd waarom het hier anders is (${String(explained)}).`
          : 'Hier spelen dezelfde factoren, maar de uitkomst was anders. Leg uit in één zin, of herzie je besluit.'}
      </Paragraph>
      {open.map((unequal) => (
        <Explain key={targetKey(unequal.target)} unequal={unequal} casus={casus} change={change} />
      ))}
    </section>
  );
}

function Explain({ unequal, casus, change }: StepProps & { readonly unequal: UnequalCase }) {
  const { target, title, outcome } = unequal;
  const known = casus.precedents.find((precedent) => isSameTarget(precedent.target, target));
  const [reason, setReason] = useState(known?.reason ?? '');
  const [asked, setAsked] = useState(false);
  const explain = () => {
    setAsked(true);
    const now = new Date().toISOString();
    const linked = (current: Casus) =>
      linkPrecedent(current, { target, relation: 'contrast', reason }, now);
    if (!linked(casus).ok) return;
    change((current) => {
      const result = linked(current);
      return result.ok ? result.value : current;
    });
    announce(`Uitgelegd en als contrast gekoppeld: ${title}`);
  };
  return (
    <div className={styles['unequal']}>
      <div>
        <strong>{title}</strong>
        <div className={styles['second']}>
          Uitkomst daar: {uitkomstNames[outcome]} ·{' '}
          <Link to={routes.comparing(`casus:${casus.id}`, targetKey(target))}>
            vergelijk<VisuallyHidden> met {title}</VisuallyHidden>
          </Link>
        </div>
      </div>
      <TextArea
        label="Waarom is het hier anders? Eén zin."
        rows={2}
        maxLength={2000}
        value={reason}
        onChange={setReason}
        error={asked && reason.trim() === '' ? 'Schrijf in één zin waarom.' : undefined}
      />
      <div>
        <Button onClick={explain}>
          Leg dit vast<VisuallyHidden>: {title}</VisuallyHidden>
        </Button>
      </div>
    </div>
  );
}
