import { useMemo } from 'react';

import type { Output } from '../../../main/contract/contract.ts';
import type { Inline } from '../../../main/domain/content/rich-text.ts';
import type { Voorbeeldcasus } from '../../../main/domain/voorbeeldcasus/voorbeeldcasus.ts';
import { AnnotationsContext } from '../../library/reading/annotations-context.ts';
import { numberPassages } from '../../library/reading/passages.ts';
import { BlockText, Inlines } from '../../library/reading/rich-text.tsx';
import { SectionScopeContext } from '../../library/reading/section-scope.ts';
import { ReferenceProvider } from '../../library/references/reference-provider.tsx';
import { uitkomstNames } from '../../shared/names.ts';
import { routes } from '../../shared/routes.ts';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import type { OpenWork } from '../work-drafts-provider.tsx';
import { CaseStepForm } from './case-step-form.tsx';
import type { CaseStepContent } from './case-steps.ts';
import styles from './exercises.module.css';

type WorkACaseProps = {
  readonly reading: Output<'library:get-item'>;
  readonly item: Voorbeeldcasus;
  readonly steps: readonly CaseStepContent[];
  readonly reflection: readonly (readonly Inline[])[];
  readonly open: OpenWork;
};

/** A case to work from its situation alone; each step is then held beside the annotated one. */
export function WorkACase({ reading, item, steps, reflection, open }: WorkACaseProps) {
  const { work } = open;
  const isDone = steps.every(({ step }) => work.shown.includes(step));
  const annotations = useMemo(
    () => ({
      byId: new Map(item.annotations.map((annotation) => [annotation.id, annotation])),
      numbers: numberPassages(item.sections),
    }),
    [item],
  );
  const scope = useMemo(() => ({ level: 3 as const, prefix: `${item.id}-` }), [item.id]);
  const situation = item.sections.find(({ heading }) => heading === 'Situatie');

  return (
    <ReferenceProvider artikelen={reading.artikelen} uitspraken={reading.uitspraken}>
      <div className={styles['stack']}>
        <section className={styles['close']} aria-label="Situatie">
          <Heading level={3}>Situatie</Heading>
          {situation?.blocks.map((block, index) => (
            <BlockText key={index} block={block} />
          ))}
        </section>
        <AnnotationsContext value={annotations}>
          <SectionScopeContext value={scope}>
            {steps.map((content, index) => (
              <CaseStepForm
                key={content.step}
                content={content}
                item={item}
                open={open}
                isLast={steps.every(
                  ({ step }, other) => other === index || work.shown.includes(step),
                )}
              />
            ))}
          </SectionScopeContext>
        </AnnotationsContext>
        {isDone && (
          <section className={styles['step']} aria-label="Terugkijken">
            <Heading level={3}>Zo liep het af</Heading>
            <Paragraph>
              <strong>{uitkomstNames[item.outcome]}.</strong> <Inlines content={item.outcomeNote} />{' '}
              <Link to={routes.item('voorbeeldcasus', item.id)}>Lees de hele casus</Link>.
            </Paragraph>
            <Heading level={3}>Om over na te denken</Heading>
            <ul className={styles['list']}>
              {reflection.map((question, index) => (
                <li key={index}>
                  <Inlines content={question} />
                </li>
              ))}
            </ul>
            <TextArea
              label="Wat neem je mee?"
              description="Hoeft niet. Alleen jij leest dit."
              value={work.texts['terugkijken'] ?? ''}
              onChange={(text) => open.write('terugkijken', text)}
            />
          </section>
        )}
      </div>
    </ReferenceProvider>
  );
}
