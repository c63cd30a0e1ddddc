import { useState } from 'react';

import { begunLinkTo, dropBegunLink } from '../../../main/domain/casus/begin-link.ts';
import type { PrecedentTarget } from '../../../main/domain/casus/casus.ts';
import { isSameTarget } from '../../../main/domain/casus/link-precedent.ts';
import { routes } from '../../shared/routes.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import type { StepProps } from '../steps/step-props.ts';
import { removeAndFollow } from '../undo/follow-list.ts';
import { LinkForm } from './link-form.tsx';
import styles from './precedents.module.css';
import { relationTexts } from './relation-texts.ts';
import { targetKey, targetRoute } from './target.ts';

type BegunLinksProps = StepProps & {
  readonly title: (target: PrecedentTarget) => string;
  /** Targets of which the form is open in another place. */
  readonly elsewhere: readonly (PrecedentTarget | null)[];
};

/** Links that were begun and not confirmed: what was filled in waits here to be finished or let go. */
export function BegunLinks({ casus, change, title, elsewhere }: BegunLinksProps) {
  const [open, setOpen] = useState<PrecedentTarget | null>(null);
  const linked = casus.precedents.map(({ target }) => target);
  // A form that is emptied stays open until it is left.
  const opened =
    open !== null && begunLinkTo(casus, open) === undefined
      ? [{ target: open, relation: null, reason: '' }]
      : [];
  const waiting = [...casus.begunLinks, ...opened].filter(
    ({ target }) => ![...elsewhere, ...linked].some((one) => one && isSameTarget(one, target)),
  );
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="begonnen-koppelingen" className={styles['alike']}>
      <Heading level={3} id="begonnen-koppelingen">
        Nog niet gekoppeld
      </Heading>
      <ul className={styles['list']}>
        {waiting.map(({ target, relation, reason }) => {
          const name = title(target);
          const isOpen = open !== null && isSameTarget(open, target);
          return (
            <li key={targetKey(target)} className={styles['linked']}>
              {isOpen ? (
                <LinkForm
                  casus={casus}
                  target={target}
                  title={name}
                  onClose={() => setOpen(null)}
                />
              ) : (
                <>
                  <div className={styles['title']}>
                    <Link to={targetRoute(target, routes)}>{name}</Link>{' '}
                    {relation !== null && <Badge>{relationTexts[relation].label}</Badge>}
                  </div>
                  {reason.trim() !== '' && <p className={styles['reason']}>{reason}</p>}
                  <div className={styles['actions']}>
                    <Button onClick={() => setOpen(target)}>
                      Maak af<span className={styles['hidden']}>: de koppeling met {name}</span>
                    </Button>
                    <Button
                      purpose="subtle"
                      onClick={() =>
                        removeAndFollow(
                          () => change((current) => dropBegunLink(current, target)),
                          `begonnen koppeling met ${name}`,
                        )
                      }
                    >
                      Gooi weg<span className={styles['hidden']}>: de koppeling met {name}</span>
                    </Button>
                  </div>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
