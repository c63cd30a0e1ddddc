import { Button as CandidateButton } from '@nl-design-system-candidate/button-react';
import type { MouseEvent, ReactNode, Ref } from 'react';

type ButtonProps = {
  readonly children: ReactNode;
  readonly onClick?: (event: MouseEvent<HTMLButtonElement>) => void;
  /** `primary`: the one main action of a screen. `subtle`: looks like text until pointed at. */
  readonly purpose?: 'primary' | 'secondary' | 'subtle';
  /** Removes or throws away something. */
  readonly destructive?: boolean;
  /** Stays focusable and says why it can't be used; a click does nothing. */
  readonly disabled?: boolean;
  /** Something is under way; a click does nothing. Change the label along with it. */
  readonly busy?: boolean;
  readonly type?: 'button' | 'submit';
  /** For a button that is on or off. */
  readonly pressed?: boolean;
  readonly icon?: ReactNode;
  /** Shows the icon alone; the children stay as its name. */
  readonly iconOnly?: boolean;
  readonly title?: string;
  readonly className?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly 'aria-expanded'?: boolean;
  readonly 'aria-controls'?: string;
  readonly 'aria-describedby'?: string;
};

/** A button of NL Design System in our theme. */
export function Button({
  children,
  onClick,
  purpose = 'secondary',
  destructive = false,
  disabled = false,
  busy = false,
  pressed,
  icon,
  iconOnly = false,
  ...rest
}: ButtonProps) {
  const inactive = disabled || busy;
  return (
    <CandidateButton
      {...rest}
      {...(destructive ? { purpose, hint: 'negative' } : { purpose })}
      {...(pressed === undefined ? {} : { toggle: true, pressed })}
      disabled={disabled}
      busy={busy}
      iconStart={icon}
      iconOnly={iconOnly}
      onClick={(event) => {
        if (inactive) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
    </CandidateButton>
  );
}
