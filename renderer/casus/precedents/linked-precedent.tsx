import { useState } from 'react';

import type { Precedent } from '../../../main/domain/casus/casus.ts';
import { begunLinkTo } from '../../../main/domain/casus/begin-link.ts';
import { unlinkPrecedent } from '../../../main/domain/casus/link-precedent.ts';
import { announce } from '../../shared/announce.ts';
import { routes } from '../../shared/routes.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import type { StepProps } from '../steps/step-props.ts';
import { CompareLink } from './compare-link.tsx';
import { focusPanel } from './focus-panel.ts';
import { LinkForm } from './link-form.tsx';
import styles from './precedents.module.css';
import { relationTexts } from './relation-texts.ts';
import { targetRoute } from './target.ts';
import { usePrecedentStanding } from './use-precedent-standing.ts';

type LinkedPrecedentProps = StepProps & {
  readonly precedent: Precedent;
  readonly title: string;
};

/** A precedent that this casus is linked to, with the relation and the reason that were given. */
export function LinkedPrecedent({ precedent, title, casus, change }: LinkedPrecedentProps) {
  const { target, relation, reason } = precedent;
  const [asked, setAsked] = useState(false);
  const editing = asked || begunLinkTo(casus, target) !== undefined;
  const standing = usePrecedentStanding(precedent);
  const unlink = () => {
    change((current) => unlinkPrecedent(current, target));
    focusPanel();
    announce(`Losgemaakt: ${title}`);
  };
  return (
    <li className={styles['linked']}>
      <div className={styles['title']}>
        <Link to={targetRoute(target, routes)}>{title}</Link>{' '}
        <Badge>{relationTexts[relation].label}</Badge>
      </div>
      {standing !== undefined && <p className={styles['standing']}>{standing}</p>}
      {editing ? (
        <LinkForm
          casus={casus}
          target={target}
          title={title}
          takesFocus={asked}
          onClose={() => setAsked(false)}
        />
      ) : (
        <>
          <p className={styles['reason']}>{reason}</p>
          <div className={styles['actions']}>
            <Button purpose="subtle" onClick={() => setAsked(true)}>
              Wijzig<span className={styles['hidden']}> de koppeling met {title}</span>
            </Button>
            <Button purpose="subtle" onClick={unlink}>
              Maak los<span className={styles['hidden']}>: {title}</span>
            </Button>
            <CompareLink casus={casus} target={target} title={title} />
          </div>
        </>
      )}
    </li>
  );
}
