import type { ReactNode } from 'react';

import { steps, type Step } from '../../main/domain/casus/steps.ts';
import { OfferButton } from '../review/offer-button.tsx';
import { routes } from '../shared/routes.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import styles from './case-actions.module.css';
import { CopyButton } from './copy-button.tsx';
import type { CasusDraft } from './drafts-provider.tsx';
import { PaperButton } from './print/paper-button.tsx';
import { RemoveButton } from './remove-button.tsx';
import { stepTexts } from '../shared/step-texts.ts';

type CaseActionsProps = Pick<CasusDraft, 'casus' | 'flush'> & { readonly step: Step };

/** At the end of a step: on to the next one; and, in three quiet lines, what else can be done. */
export function CaseActions({ casus, flush, step }: CaseActionsProps) {
  const next = steps[steps.indexOf(step) + 1];
  return (
    <div className={styles['actions']}>
      {next !== undefined && (
        <div>
          <Link to={routes.casus(casus.id, next)} className={styles['next']}>
            {`Verder naar ${stepTexts[next].title}`}
            <Icon name="forward" />
          </Link>
        </div>
      )}
      <div className={styles['groups']}>
        <Group name="Toetsen">
          <OfferButton draft={{ casus, flush }} />
          <Link to={routes.reviewing(casus.id)}>Toets deze casus</Link>
        </Group>
        <Group name="Meenemen">
          <PaperButton />
          <Link to={routes.exporting(casus.id)}>Exporteer als bestand</Link>
          <CopyButton casus={casus} />
        </Group>
        <Group name="Beheren">
          <Link to={routes.versions(casus.id)}>Eerdere versies</Link>
          <RemoveButton casus={casus} />
        </Group>
      </div>
    </div>
  );
}

/** Actions of one kind, on a line of their own. */
function Group({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className={styles['group']} role="group" aria-label={name}>
      <span className={styles['name']} aria-hidden="true">
        {name}
      </span>
      <div className={styles['line']}>{children}</div>
    </div>
  );
}
