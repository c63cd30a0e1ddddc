import { useState } from 'react';

import type { LocalProfile } from '../../main/domain/profile/local-profile.ts';
import { localRuleKindSchema, type LocalRule } from '../../main/domain/profile/local-rule.ts';
import { announce } from '../shared/announce.ts';
import { formatDay } from '../shared/day.ts';
import { EmptyMessage } from '../shared/empty-message.tsx';
import { ErrorMessage } from '../shared/error-message.tsx';
import { Actions, ScreenSection } from '../shared/screen.tsx';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { useSaveProfile } from './profile-queries.ts';
import styles from './profile.module.css';
import { RuleForm } from './rule-form.tsx';
import { ruleKindNames, ruleName, weightNames } from './rule-names.ts';

const freshRule = (): LocalRule => ({
  id: crypto.randomUUID(),
  kind: 'hardheidsclausule',
  title: '',
  artikel: '',
  text: '',
  weight: null,
  validFrom: null,
});

/** The own rules by kind; one at a time is being written. */
export function RuleList({ profile }: { readonly profile: LocalProfile }) {
  const save = useSaveProfile();
  const [editing, setEditing] = useState<LocalRule | null>(null);
  const { rules } = profile;

  const put = (rules: LocalRule[], said: string) => {
    save.mutate(
      { ...profile, rules },
      {
        onSuccess: () => {
          setEditing(null);
          announce(said);
        },
      },
    );
  };
  const keep = (rule: LocalRule) => {
    const isKnown = rules.some(({ id }) => id === rule.id);
    put(
      isKnown ? rules.map((old) => (old.id === rule.id ? rule : old)) : [...rules, rule],
      'Regel bewaard',
    );
  };
  const form = (rule: LocalRule) => (
    <RuleForm
      key={rule.id}
      rule={rule}
      busy={save.isPending}
      onSave={keep}
      onCancel={() => setEditing(null)}
    />
  );
  const add = <Button onClick={() => setEditing(freshRule())}>Voeg een regel toe</Button>;
  const isNew = editing !== null && !rules.some(({ id }) => id === editing.id);

  return (
    <ScreenSection heading="Regels">
      {save.isError && <ErrorMessage error={save.error} />}
      {rules.length === 0 && !isNew && (
        <EmptyMessage title="Er staan nog geen eigen regels in." actions={add}>
          Begin met de hardheidsclausules: een besluit kan er alleen op rusten als bekend is waar
          zij staan en wat zij zeggen.
        </EmptyMessage>
      )}
      {localRuleKindSchema.options.map((kind) => {
        const group = rules.filter((rule) => rule.kind === kind);
        if (group.length === 0) return null;
        return (
          <section key={kind} aria-label={ruleKindNames[kind].many}>
            <Heading level={3}>{ruleKindNames[kind].many}</Heading>
            <ul className={styles['list']}>
              {group.map((rule) => (
                <li key={rule.id} className={styles['row']}>
                  {editing?.id === rule.id ? (
                    form(editing)
                  ) : (
                    <Rule
                      rule={rule}
                      onEdit={() => setEditing(rule)}
                      onRemove={() =>
                        put(
                          rules.filter(({ id }) => id !== rule.id),
                          `Weggehaald: ${ruleName(rule)}`,
                        )
                      }
                    />
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {isNew && form(editing)}
      {rules.length > 0 && editing === null && <Actions>{add}</Actions>}
    </ScreenSection>
  );
}

type RuleProps = {
  readonly rule: LocalRule;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

function Rule({ rule, onEdit, onRemove }: RuleProps) {
  const name = ruleName(rule);
  const facts = [
    rule.weight === null ? '' : weightNames[`${rule.weight}`].toLowerCase(),
    rule.validFrom === null ? '' : `sinds ${formatDay(rule.validFrom)}`,
  ].filter((fact) => fact !== '');
  return (
    <>
      <strong>{name}</strong>
      {facts.length > 0 && <p className={styles['facts']}>{facts.join(' · ')}</p>}
      {rule.text.trim() !== '' && <p className={styles['text']}>{rule.text}</p>}
      <Actions>
        <Button purpose="subtle" onClick={onEdit}>
          Wijzig<VisuallyHidden>{` ${name}`}</VisuallyHidden>
        </Button>
        <Button purpose="subtle" onClick={onRemove}>
          Haal weg<VisuallyHidden>{` ${name}`}</VisuallyHidden>
        </Button>
      </Actions>
    </>
  );
}
