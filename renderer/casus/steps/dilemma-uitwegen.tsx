import { useItems } from '../../library/library-queries.ts';
import { Inlines } from '../../library/reading/rich-text.tsx';
import { ReferenceProvider } from '../../library/references/reference-provider.tsx';
import { ArtikelLinks } from '../../library/references/artikel-links.tsx';
import { uitwegNames } from '../../shared/names.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { addAndFollow } from '../undo/follow-list.ts';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

/** Ways out that the linked dilemmas name and that were not looked at yet, each with when it is open. */
export function DilemmaUitwegen({ casus, change }: StepProps) {
  const readings = useItems('dilemma', casus.dilemmas);
  const offers = readings.flatMap(({ item, artikelen, uitspraken }) => {
    if (item.kind !== 'dilemma') return [];
    const fresh = item.uitwegen.filter(
      ({ id }) => !casus.uitwegen.some((known) => known.id === id),
    );
    return fresh.length === 0 ? [] : [{ title: item.title, fresh, artikelen, uitspraken }];
  });
  const count = new Set(offers.flatMap(({ fresh }) => fresh.map(({ id }) => id))).size;
  if (count === 0) return null;
  return (
    <Disclosure summary={`Uitwegen bij jouw dilemma's (${String(count)})`}>
      {offers.map(({ title, fresh, artikelen, uitspraken }) => (
        <ReferenceProvider key={title} artikelen={artikelen} uitspraken={uitspraken}>
          <section className={styles['part']} aria-label={title}>
            <strong>{title}</strong>
            <ul className={styles['found']}>
              {fresh.map(({ id, condition, artikelen: references }) => (
                <li key={id} className={styles['find']}>
                  <div>
                    <strong>{uitwegNames[id]}</strong>
                    <div>
                      <Inlines content={condition} />
                    </div>
                    {references.length > 0 && (
                      <div className={styles['hint']}>
                        <ArtikelLinks references={references} />
                      </div>
                    )}
                  </div>
                  <Button
                    onClick={() =>
                      addAndFollow(
                        () =>
                          change((current) => ({
                            ...current,
                            uitwegen: [
                              ...current.uitwegen,
                              { id, conditions: {}, why: '', carries: false },
                            ],
                          })),
                        uitwegNames[id],
                      )
                    }
                  >
                    Bekijk<VisuallyHidden>{` ${uitwegNames[id]}`}</VisuallyHidden>
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        </ReferenceProvider>
      ))}
    </Disclosure>
  );
}
