import { useState } from 'react';

import type { Incoming, IncomingChoice, IncomingItem } from '../../main/contract/incoming.ts';
import { casusName } from '../../main/domain/casus/casus-name.ts';
import { TextButton } from '../ui/text-button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Select } from '../ui/select.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { IncomingDifference } from './incoming-difference.tsx';
import { choicesFor, itemFacts, sourceTexts } from './incoming-texts.ts';
import itemStyles from '../shared/item-list.module.css';
import { classNames } from '../ui/class-names.ts';
import styles from './keeping.module.css';

type IncomingRowProps = {
  readonly item: IncomingItem;
  readonly incoming: Incoming;
  readonly choice: IncomingChoice;
  readonly onChoice: (choice: IncomingChoice) => void;
};

/** One casus of a backup or a file: how it begins, how it stands to mine, and what to do with it. */
export function IncomingRow({ item, incoming, choice, onChoice }: IncomingRowProps) {
  const { casusId, state, text, mine } = item;
  const [isCompared, setIsCompared] = useState(false);
  const title = casusName(text?.title ?? mine?.title ?? '');
  const { apply } = sourceTexts[incoming.from];
  return (
    <li className={classNames(itemStyles['row'], styles['row'])}>
      <div className={styles['what']}>
        <h3 className={itemStyles['title']}>{title}</h3>
        {text !== null && text.opening !== '' && (
          <p className={itemStyles['opening']}>{text.opening}</p>
        )}
        <p className={itemStyles['facts']}>{itemFacts(item)}</p>
        {state === 'differing' && (
          <TextButton aria-haspopup="dialog" onClick={() => setIsCompared(true)}>
            Bekijk het verschil
            <VisuallyHidden> in {title}</VisuallyHidden>
          </TextButton>
        )}
        {isCompared && (
          <IncomingDifference
            incoming={incoming}
            casusId={casusId}
            onClose={() => setIsCompared(false)}
          />
        )}
      </div>
      {state === 'differing' && (
        <div className={styles['choice']}>
          <Select
            label={`Wat doen met ‘${title}’`}
            hideLabel
            value={choice}
            choices={choicesFor(incoming.from)}
            onChange={onChoice}
          />
        </div>
      )}
      {state === 'fresh' && (
        <Checkbox
          label={
            <>
              {apply}
              <VisuallyHidden>: {title}</VisuallyHidden>
            </>
          }
          checked={choice !== 'keep'}
          onChange={(isChosen) => onChoice(isChosen ? 'replace' : 'keep')}
        />
      )}
    </li>
  );
}
