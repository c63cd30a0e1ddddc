import { memo } from 'react';

import type { Casus } from '../../../main/domain/casus/casus.ts';
import type { LocalRule } from '../../../main/domain/profile/local-rule.ts';
import {
  isRuleChanged,
  leansOnLocalRule,
  rulesForUitweg,
} from '../../../main/domain/profile/rules-for-uitweg.ts';
import { useProfile } from '../../profile/profile-queries.ts';
import { ruleKindNames, ruleName, weightNames } from '../../profile/rule-names.ts';
import { formatDay } from '../../shared/day.ts';
import { ErrorMessage } from '../../shared/error-message.tsx';
import { uitwegNames } from '../../shared/names.ts';
import { routes } from '../../shared/routes.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Link } from '../../ui/link.tsx';
import { Paragraph } from '../../ui/paragraph.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { AddItem } from './add-item.tsx';
import { EntryHead } from './entry-head.tsx';
import type { StepProps } from './step-props.ts';
import styles from './steps.module.css';

type ChosenRule = Casus['localRules'][number];

/** Rules of the municipality's own that this casus uses, each as it was when it was chosen. */
export function LocalRulesField({ casus, change }: StepProps) {
  const profile = useProfile();
  const known = profile.data?.rules ?? [];
  const { localRules } = casus;
  const unsupported = casus.uitwegen.filter(
    ({ id }) => leansOnLocalRule(id) && rulesForUitweg(id, localRules).length === 0,
  );
  return (
    <section className={styles['part']} aria-label="Eigen regels van de gemeente">
      <div>
        <Heading level={3}>Eigen regels van de gemeente</Heading>
        <Paragraph muted>
          Rust je besluit op een verordening, beleidsregel of kernwaarde? Kies haar hier.
        </Paragraph>
      </div>
      {unsupported.map(({ id }) => (
        <p key={id} className={styles['open']}>
          {`${uitwegNames[id]} vraagt om een eigen regel van je gemeente. Die is nog niet gekozen.`}
        </p>
      ))}
      {localRules.map((rule) => (
        <Entry
          key={rule.id}
          rule={rule}
          now={known.find(({ id }) => id === rule.id)}
          change={change}
        />
      ))}
      {profile.isError && <ErrorMessage error={profile.error} />}
      {profile.data !== undefined && known.length === 0 && (
        <Paragraph>
          Er staan nog geen eigen regels in Maatstaf.{' '}
          <Link to={routes.profile}>Schrijf ze een keer op</Link>, dan kies je ze hier.
        </Paragraph>
      )}
      {known.length > 0 && (
        <AddItem
          label="Eigen regel toevoegen"
          choices={known
            .filter(({ id }) => !localRules.some((chosen) => chosen.id === id))
            .map((rule) => ({
              value: rule.id,
              label: `${ruleKindNames[rule.kind].one}: ${ruleName(rule)}`,
            }))}
          onAdd={(id) =>
            change((current) => {
              const rule = known.find((each) => each.id === id);
              if (rule === undefined) return current;
              return { ...current, localRules: [...current.localRules, { ...rule, why: '' }] };
            })
          }
        />
      )}
    </section>
  );
}

type RuleEntryProps = Pick<StepProps, 'change'> & {
  readonly rule: ChosenRule;
  /** The same rule as the profile has it now; undefined when it is gone there. */
  readonly now: LocalRule | undefined;
};

function RuleEntry({ rule, now, change }: RuleEntryProps) {
  const name = ruleName(rule);
  const set = (update: (rules: readonly ChosenRule[]) => ChosenRule[]) =>
    change((current) => ({ ...current, localRules: update(current.localRules) }));
  const fill = (part: Partial<ChosenRule>) =>
    set((current) => current.map((each) => (each.id === rule.id ? { ...each, ...part } : each)));
  const remove = () => set((current) => current.filter(({ id }) => id !== rule.id));
  const facts = [
    rule.weight === null ? '' : weightNames[`${rule.weight}`].toLowerCase(),
    rule.validFrom === null ? '' : `sinds ${formatDay(rule.validFrom)}`,
  ].filter((fact) => fact !== '');
  return (
    <div className={styles['entry']} role="group" aria-label={name}>
      <EntryHead name={name} onRemove={remove}>
        <strong>{name}</strong>
        <Badge>{ruleKindNames[rule.kind].one}</Badge>
      </EntryHead>
      {facts.length > 0 && <span className={styles['hint']}>{facts.join(' · ')}</span>}
      {rule.text.trim() !== '' && <blockquote className={styles['quote']}>{rule.text}</blockquote>}
      {now !== undefined && isRuleChanged(rule, now) && (
        <div className={styles['open']}>
          Deze regel is in je eigen regels gewijzigd nadat je hem koos.{' '}
          <Button purpose="subtle" onClick={() => fill(now)}>
            Neem de nieuwe tekst over
          </Button>
        </div>
      )}
      <TextArea
        label="Wat betekent deze regel hier?"
        about={name}
        rows={2}
        value={rule.why}
        onChange={(why) => fill({ why })}
      />
    </div>
  );
}

/** A key in one rule leaves the others as they are. */
const Entry = memo(RuleEntry);
