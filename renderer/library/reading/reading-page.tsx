import { useMemo, type ReactNode } from 'react';

import type { Output } from '../../../main/contract/contract.ts';
import type { Item } from '../../../main/domain/content/bundle.ts';
import { kindNames } from '../../shared/names.ts';
import { routes } from '../../shared/routes.ts';
import { ScreenHeading } from '../../shared/screen-heading.tsx';
import { Link } from '../../ui/link.tsx';
import { ReferenceProvider } from '../references/reference-provider.tsx';
import { AnnotationsContext } from './annotations-context.ts';
import { Backlinks } from './backlinks.tsx';
import { Contents } from './contents.tsx';
import { LawStanding } from './law-standing.tsx';
import { numberPassages } from './passages.ts';
import styles from './reading.module.css';
import { OwnUsesSection } from './own-uses.tsx';
import { Sources } from './sources.tsx';
import { UseInCasus } from './use-in-casus.tsx';

type ReadingPageProps = {
  readonly reading: Output<'library:get-item'>;
  /** Beside the kind, above the title. */
  readonly label?: ReactNode;
  /** What matters most of it, right below the summary. */
  readonly opening?: ReactNode;
  /** Facts in brief: in the margin, or below the summary in a narrow window. */
  readonly facts?: ReactNode;
  /** Headings to jump to; left out for a short page. */
  readonly headings?: readonly string[];
  readonly children: ReactNode;
};

/** The frame of every reading page: what it is, how far to trust it, the text, and where it leads. */
export function ReadingPage(props: ReadingPageProps) {
  const { reading, label, opening, facts, headings, children } = props;
  const { item } = reading;
  const annotations = useMemo(
    () => ({
      byId: new Map(annotationsOf(item).map((annotation) => [annotation.id, annotation])),
      numbers: numberPassages(item.sections),
    }),
    [item],
  );
  return (
    <ReferenceProvider artikelen={reading.artikelen} uitspraken={reading.uitspraken}>
      <AnnotationsContext value={annotations}>
        <article className={styles['page']}>
          <div className={styles['top']}>
            <ScreenHeading
              above={
                <>
                  <Link to={routes.kind(item.kind)}>{kindNames[item.kind].many}</Link>
                  {label}
                </>
              }
              lead={item.summary}
            >
              {item.title}
            </ScreenHeading>
            {facts !== undefined && <div className={styles['facts']}>{facts}</div>}
            <div className={styles['stand']}>
              {opening}
              <LawStanding item={item} />
              <UseInCasus item={item} />
              {headings !== undefined && <Contents headings={headings} />}
            </div>
          </div>
          {children}
          <Sources sources={item.sources} />
          <Backlinks backlinks={reading.backlinks} />
          {item.kind !== 'methode' && <OwnUsesSection kind={item.kind} id={item.id} />}
        </article>
      </AnnotationsContext>
    </ReferenceProvider>
  );
}

function annotationsOf(item: Item) {
  return item.kind === 'voorbeeldcasus' ? item.annotations : [];
}
