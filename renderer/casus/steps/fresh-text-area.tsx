import { useEffect, useRef, type ComponentProps } from 'react';

import { TextArea } from '../../ui/text-area.tsx';

type FreshTextAreaProps = Omit<ComponentProps<typeof TextArea>, 'ref'> & {
  /** It was added just now: the keyboard goes here. */
  readonly isFresh: boolean;
};

/** A text area that takes the keyboard when what it belongs to has just been added. */
export function FreshTextArea({ isFresh, ...rest }: FreshTextAreaProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isFresh) field.current?.focus();
  }, [isFresh]);
  return <TextArea {...rest} ref={field} />;
}
