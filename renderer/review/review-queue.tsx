import type { QueuedReview } from '../../main/contract/review.ts';
import { casusName } from '../../main/domain/casus/casus-name.ts';
import { stepTexts } from '../shared/step-texts.ts';
import { formatMoment } from '../shared/day.ts';
import { routes } from '../shared/routes.ts';
import { ScreenSection } from '../shared/screen.tsx';
import { Link } from '../ui/link.tsx';
import { Heading } from '../ui/heading.tsx';
import { Paragraph } from '../ui/paragraph.tsx';
import styles from './review.module.css';
import { openCount, queueGroups, queueTexts } from './queue-groups.ts';

/** What waits for whom: a list for each standing, in the order in which somebody has to act. */
export function ReviewQueue({ reviews }: { readonly reviews: readonly QueuedReview[] }) {
  const groups = queueGroups(reviews);
  return (
    <ScreenSection heading="In toetsing">
      {groups.length === 0 && (
        <Paragraph muted>
          Er ligt niets ter toetsing. Een casus bied je aan vanuit de casus zelf, met “Bied aan voor
          toetsing”.
        </Paragraph>
      )}
      {groups.map(({ group, entries }) => (
        <section key={group} className={styles['group']} aria-label={queueTexts[group].title}>
          <Heading level={3}>
            {queueTexts[group].title} ({entries.length})
          </Heading>
          <ul className={styles['points']}>
            {entries.map((entry) => (
              <li key={entry.casusId} className={styles['row']}>
                <Link to={(entry.guest ? routes.reviewingGuest : routes.reviewing)(entry.casusId)}>
                  {casusName(entry.title)}
                </Link>
                <div className={styles['second']}>{factsOf(entry)}</div>
                {entry.changed.length > 0 && (
                  <div className={styles['second']}>
                    Gewijzigd: {entry.changed.map((step) => stepTexts[step].title).join(', ')}
                  </div>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </ScreenSection>
  );
}

function factsOf(entry: QueuedReview): string {
  const { state, by, at } = entry;
  const open = openCount(entry);
  const verb = state === 'agreed' || state === 'returned' ? 'beoordeeld' : 'aangeboden';
  return [
    entry.guest ? 'van een collega' : '',
    by === null || at === null ? '' : `${verb} door ${by} op ${formatMoment(at)}`,
    open === 0 ? '' : open === 1 ? '1 opmerking open' : `${String(open)} opmerkingen open`,
  ]
    .filter((fact) => fact !== '')
    .join(' · ');
}
