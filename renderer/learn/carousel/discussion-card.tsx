import type { Output } from '../../../main/contract/contract.ts';
import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { BlockText } from '../../library/reading/rich-text.tsx';
import { ReferenceProvider } from '../../library/references/reference-provider.tsx';
import { labelNames } from '../../shared/names.ts';
import { Heading } from '../../ui/heading.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import styles from './carousel.module.css';
import { CaseOutcome } from './case-outcome.tsx';
import { discussionQuestions } from './discussion-questions.ts';

type DiscussionCardProps = {
  readonly item: Voorbeeldcasus;
  readonly name: string;
  readonly readings: readonly Output<'library:get-item'>[];
  /** Only for who leads the session. */
  readonly withOutcome: boolean;
};

/** A case to talk about on paper: its situation and the questions, and nothing of the outcome. */
export function DiscussionCard({ item, name, readings, withOutcome }: DiscussionCardProps) {
  const cited = readings.find((each) => each.item.id === item.id);
  const situation = item.sections.find(({ heading }) => heading === 'Situatie');
  const headingId = `gespreksblad-${item.id}`;
  return (
    <ReferenceProvider artikelen={cited?.artikelen ?? []} uitspraken={cited?.uitspraken ?? []}>
      <article className={styles['card']} aria-labelledby={headingId}>
        <div className={styles['second']}>
          {name} · {labelNames[item.label]}
        </div>
        <Heading level={2} id={headingId}>
          Wat zou jij doen?
        </Heading>
        {situation?.blocks.map((block, index) => (
          <BlockText key={index} block={block} />
        ))}
        <Heading level={3}>Bespreek</Heading>
        <ol className={styles['questions']}>
          {discussionQuestions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ol>
        {withOutcome && (
          <>
            <Heading level={3}>Zo liep het af</Heading>
            <CaseOutcome item={item} />
          </>
        )}
        <Paragraph muted>
          Uit Maatstaf. Noem geen namen van echte inwoners als je over eigen zaken praat.
        </Paragraph>
      </article>
    </ReferenceProvider>
  );
}
