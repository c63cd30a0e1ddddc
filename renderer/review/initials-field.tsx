import { TextInput } from '../ui/text-input.tsx';
import type { Initials } from './use-initials.ts';
import styles from './remarks.module.css';

type InitialsFieldProps = {
  readonly initials: Initials;
  /** Whether somebody tried to send; only then it is an error to leave it empty. */
  readonly asked: boolean;
  readonly isValid: boolean;
};

/** Who writes this: initials only, so that no names of colleagues are kept. */
export function InitialsField({ initials, asked, isValid }: InitialsFieldProps) {
  return (
    <div className={styles['initials']}>
      <TextInput
        label="Je initialen"
        value={initials.value}
        maxLength={8}
        onChange={initials.setValue}
        error={
          asked && !isValid
            ? 'Vul je initialen in: alleen letters, punten en streepjes.'
            : undefined
        }
      />
    </div>
  );
}
